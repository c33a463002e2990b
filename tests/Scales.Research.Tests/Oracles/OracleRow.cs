using System.Globalization;

namespace Scales.Research.Tests.Oracles;

/// <summary>A row of a data file, its cells by the names of their columns; an empty cell is missing.</summary>
internal sealed class OracleRow(IReadOnlyDictionary<string, int> columns, string[] cells)
{
    internal string this[string column] => cells[columns[column]];

    internal int? Whole(string column) => this[column] is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    internal double? Number(string column) => this[column] is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    internal static IReadOnlyList<OracleRow> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        var columns = lines[0].Split(',').Index().ToDictionary(column => column.Item, column => column.Index);
        return [.. lines.Skip(1).Select(line => new OracleRow(columns, line.Split(',')))];
    }
}
