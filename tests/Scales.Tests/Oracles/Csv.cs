using System.Text.RegularExpressions;

namespace Scales.Tests.Oracles;

/// <summary>Reads comma-separated lines under a header; a cell in quotes may hold commas and doubled quotes.</summary>
internal static partial class Csv
{
    internal static IReadOnlyList<CsvRow> Read(string path)
    {
        var lines = File.ReadLines(path).Select(Cells).ToArray();
        var columns = lines[0].Index().ToDictionary(column => column.Item, column => column.Index);
        return [.. lines.Skip(1).Select(cells => new CsvRow(columns, cells))];
    }

    private static string[] Cells(string line) => line.Contains('"', StringComparison.Ordinal)
        ? [.. Cell().Matches(line).Select(match => match.Groups["cell"].Value.Replace("\"\"", "\"", StringComparison.Ordinal))]
        : line.Split(',');

    [GeneratedRegex("""(?<=^|,)("(?<cell>([^"]|"")*)"|(?<cell>[^,"]*))(?=,|$)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Cell();
}
