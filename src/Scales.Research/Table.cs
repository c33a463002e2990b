using System.Globalization;
using System.Text;

namespace Scales.Research;

/// <summary>A table for people and programs to read, as CSV or as Markdown; a missing cell is empty in both.</summary>
public sealed class Table
{
    // What a spreadsheet takes for the beginning of a formula, the full-width forms included.
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    private readonly IReadOnlyList<IReadOnlyList<string?>> _rows;

    internal Table(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows) =>
        (Name, Columns, _rows) = (name, columns, [.. rows]);

    /// <summary>What a file of it is called: <c>adverse-events</c>.</summary>
    public string Name { get; }

    /// <summary>The heads of its columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Its rows, a cell for each column; <see langword="null"/> is a missing cell.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> Rows => _rows;

    /// <summary>
    /// The table as CSV (RFC 4180, lines end in a line feed). A text that a spreadsheet would run as a formula, because it begins with
    /// <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or an end of line and is no number, is written behind an apostrophe, which makes it a text there.
    /// </summary>
    public string ToCsv()
    {
        StringBuilder csv = new();
        foreach (var row in _rows.Prepend(Columns))
        {
            csv.AppendJoin(',', row.Select(CsvCell)).Append('\n');
        }

        return csv.ToString();
    }

    /// <summary>The table as a Markdown table: long decimals to four digits, and nothing in a cell is taken for Markdown or HTML.</summary>
    public string ToMarkdown()
    {
        StringBuilder markdown = new();
        foreach (var row in _rows.Prepend([.. Columns.Select(_ => "---")]).Prepend(Columns))
        {
            markdown.Append("| ").AppendJoin(" | ", row.Select(MarkdownCell)).Append(" |\n");
        }

        return markdown.ToString();
    }

    /// <summary>The name, and how large the table is.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {_rows.Count} rows of {Columns.Count} columns");

    /// <summary>A number as it stands in every cell: as many digits as it has, a point, no thousands.</summary>
    internal static string? Cell(double? value) => value?.ToString(CultureInfo.InvariantCulture);

    internal static string? Cell(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);

    internal static string? Cell(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string CsvCell(string? cell)
    {
        string text = cell is { Length: > 0 } && FormulaSigns.Contains(cell[0], StringComparison.Ordinal) && !IsNumber(cell) ? "'" + cell : cell ?? "";
        return text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static bool IsNumber(string cell) =>
        double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value);

    private static string MarkdownCell(string? cell)
    {
        if (cell is { Length: > 6 } && cell.Contains('.', StringComparison.Ordinal) && IsNumber(cell))
        {
            return double.Parse(cell, CultureInfo.InvariantCulture).ToString("G4", CultureInfo.InvariantCulture);
        }

        StringBuilder text = new();
        foreach (char sign in cell ?? "")
        {
            text.Append(sign switch
            {
                '\r' or '\n' or '\t' => " ",
                '<' => "&lt;",
                '&' => "&amp;",
                '|' or '\\' or '`' or '*' or '[' or ']' => $"\\{sign}",
                _ => sign.ToString(),
            });
        }

        return text.ToString();
    }
}
