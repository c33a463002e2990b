using System.Globalization;

namespace Scales.Tests.Oracles;

/// <summary>A row of a file, its cells by the names of their columns.</summary>
internal sealed class CsvRow
{
    private readonly Dictionary<string, int> _columns;

    internal CsvRow(Dictionary<string, int> columns, string[] cells)
    {
        Assert.Equal(columns.Count, cells.Length);
        (_columns, Cells) = (columns, cells);
    }

    internal IReadOnlyList<string> Cells { get; }

    internal IEnumerable<string> Columns => _columns.Keys;

    internal string this[string column] => Cells[_columns[column]];

    /// <summary>The number in a cell; <see langword="null"/> where it is empty.</summary>
    internal double? Number(string column) => this[column] is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The decimal in a cell, as it is written; <see langword="null"/> where it is empty.</summary>
    internal decimal? Decimal(string column) => this[column] is { Length: > 0 } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The whole number in a cell; <see langword="null"/> where it is empty.</summary>
    internal int? Whole(string column) => this[column] is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
