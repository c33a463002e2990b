namespace BaclofenTrial;

/// <summary>Reads a cell; false when the text is not allowed.</summary>
internal delegate bool TryParse<T>(string text, out T value);

/// <summary>One row of a CSV file. A cell is refused with its line, its column and what is allowed, never with its text.</summary>
internal sealed class Row
{
    private readonly int _line;
    private readonly string[] _columns, _cells;

    public Row(int line, string[] columns, string[] cells)
    {
        (_line, _columns, _cells) = (line, columns, cells);
        if (cells.Length != columns.Length)
        {
            throw new Refusal(FormattableString.Invariant($"Line {line}: {cells.Length} cells, but the header has {columns.Length} columns."));
        }
    }

    /// <summary>The columns whose names begin so.</summary>
    public string[] Columns(string prefix) => [.. _columns.Where(column => column.StartsWith(prefix, StringComparison.Ordinal))];

    /// <summary>The text of a cell.</summary>
    public string Text(string column) =>
        Array.IndexOf(_columns, column) is >= 0 and var at ? _cells[at] : throw new Refusal($"The file has no column {column}.");

    /// <summary>The name in a column: a patient, an arm, a visit.</summary>
    public string Name(string column) => Text(column) is { Length: > 0 } name ? name : throw Refused(column, "a name");

    /// <summary>The answer in a column; <see langword="null"/> for an empty cell, which is a missing answer.</summary>
    public T? Read<T>(string column, TryParse<T> parse, string allowed)
        where T : struct
    {
        string text = Text(column);
        return text.Length == 0 ? null
            : parse(text, out var answer) ? answer
            : throw Refused(column, $"{allowed}, or an empty cell when it is missing");
    }

    /// <summary>The refusal of a cell.</summary>
    public Refusal Refused(string column, string allowed) => new(FormattableString.Invariant($"Line {_line}, column {column}: allowed is {allowed}."));
}
