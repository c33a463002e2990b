using System.Text.Json;

namespace Scales.Research.Tests.Oracles;

/// <summary>One expected result: what goes in, what comes out of programs that this project did not write, and how near it has to be.</summary>
internal sealed record OracleCase(string Id, JsonElement Input, JsonElement Expected, double Tolerance)
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "oracles", "statistics");

    internal static IReadOnlyDictionary<string, OracleCase> All { get; } =
        Directory.GetFiles(Path.Combine(s_folder, "expected"), "*.json").SelectMany(Read).ToDictionary(found => found.Id);

    /// <summary>The rows of the data file that the case names, or of another one.</summary>
    internal IReadOnlyList<OracleRow> Rows(string? file = null) => OracleRow.Read(Path.Combine(s_folder, "data", file ?? Text("data")));

    /// <summary>The rows of a file without a header: the resampling indices.</summary>
    internal static int[][] Indices(string file) =>
        [.. File.ReadLines(Path.Combine(s_folder, "data", file)).Select(line => line.Split(',').Select(cell => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray())];

    internal double Number(string name) => Input.GetProperty(name).GetDouble();

    internal int Whole(string name) => Input.GetProperty(name).GetInt32();

    internal string Text(string name) => Input.GetProperty(name).GetString()!;

    internal double[] Numbers(string name) => [.. Input.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];

    internal int[] Wholes(string name) => [.. Input.GetProperty(name).EnumerateArray().Select(value => value.GetInt32())];

    internal string[] Texts(string name) => [.. Input.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];

    private static IEnumerable<OracleCase> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var found in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            yield return new(found.GetProperty("id").GetString()!, found.GetProperty("input").Clone(), found.GetProperty("expected").Clone(), found.GetProperty("tolerance").GetDouble());
        }
    }
}
