namespace Scales.Data;

/// <summary>Every sentence that a refusal of a table says: what is wrong, where, and what to do.</summary>
internal static class Refusal
{
    /// <summary>Why a file could not be opened, in words that do not depend on the machine.</summary>
    internal static string Reason(Exception failure) => failure switch
    {
        FileNotFoundException => "there is no such file.",
        DirectoryNotFoundException => "there is no such folder.",
        UnauthorizedAccessException => "it is a folder, or permission is missing.",
        _ => "the file system refused it.",
    };

    internal static TableException At(long line, string problem) => new(FormattableString.Invariant($"Line {line}: {problem}"));

    internal static TableException CellCount(long line, int cells, int columns) => At(line, FormattableString.Invariant(
        $"the header has {columns} columns and this row {cells}; give every row as many cells as the header, and put cells that hold a separator in quotation marks."));

    internal static TableException NotUtf8(long line) => At(line, "the text is not UTF-8; save the file as UTF-8.");

    internal static TableException TooLongRow(long line) => At(line, "the row is longer than 16 MB, as if a quotation mark were opened and never closed; close it.");

    internal static TableException NoHeader() => At(1, "a header with the names of the columns is expected, and the file is empty.");

    internal static TableException NumbersForHeader() => At(1, "a header with the names of the columns is expected, and most of the cells are numbers; put a line with the names above them.");

    internal static TableException RepeatedName(int first, int second) => At(1, FormattableString.Invariant(
        $"columns {first} and {second} have the same name; give every column a name of its own."));

    internal static TableException RepeatedBaseline(long first, long second) => new(FormattableString.Invariant(
        $"Rows {first} and {second} are both the baseline of one patient; keep one of them."));

    internal static TableException NoPatient(long row) => new(FormattableString.Invariant($"Row {row} names no patient; fill in the column of --id."));

    internal static TableException NoBaseline() => new("No row is of the baseline visit; write its name as the table does: --baseline-visit.");

    internal static string NoSuchItem(string column, string item) => $"The map gives the column \"{column}\" the item \"{item}\", which no instrument has; see the names in `scales list`.";

    internal static TableException MissingWordIsAnswer(decimal number, ItemName item) => new(FormattableString.Invariant(
        $"The map says that {number} is a missing answer, and it is an answer to {item} as well; score that instrument with a map that does not say so."));

    internal static TableException Damaged(Exception failure) => new(failure switch
    {
        NotSupportedException or NotImplementedException => "The file holds something that cannot be read here, such as a rare type; write it as Parquet.",
        OutOfMemoryException => "The file is damaged, or a part of it needs more memory than there is; make it again, of smaller parts.",
        _ => "The file is damaged or cut short; make it again.",
    });

    internal static TableException NoAnswers(string column, string type) => new(
        $"The column \"{column}\" is an item and its type is {type}; answers are numbers or texts.");

    internal static TableException NoText(string column, string type) => new(
        $"The column \"{column}\" has the type {type}, which CSV cannot hold; write Parquet or Arrow.");

    internal static TableException NoParquet() => new("A column has a type that Parquet cannot hold; write Arrow.");

    internal static TableException UnknownExtension(string path) => new(
        $"The name {path} does not say what to write; let it end in .csv, .tsv, .parquet, .arrow or .arrows, or state the format: --format csv, parquet or arrow.");

    internal static TableException UnitNotStated() => new("vas: the unit cannot be told from the numbers; state it: --unit mm or --unit cm, or \"unit\" in the map.");

    internal static TableException CodingNotStated() => new("ashworth: the numbering cannot be told from the numbers; state it: --coding 0-4 or --coding 1-5, or \"coding\" in the map.");
}
