using System.Globalization;
using System.Text;

namespace Scales.Data.Tests;

/// <summary>Tables as texts: read, scored and written in memory.</summary>
internal static class Tables
{
    internal static string Oracle(string path) => Path.Combine(Repository.Root, "tests", "oracles", path);

    /// <summary>A folder of third-party data; <see langword="null"/> where it is absent.</summary>
    internal static string? Shared(string path)
    {
        string folder = Environment.GetEnvironmentVariable("SCALES_SHARED_DATA") ?? Path.Combine(Repository.Root, "..", "shared", "data");
        return File.Exists(Path.Combine(folder, path)) ? Path.Combine(folder, path) : null;
    }

    internal static TableSource Csv(string text, char? delimiter = null) => TableSource.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), delimiter);

    /// <summary>Scores a table into CSV.</summary>
    internal static Scored Score(TableSource table, IReadOnlyList<Instrument>? instruments, ScoringOptions? options = null, TableFormat format = TableFormat.Csv)
    {
        using (table)
        {
            var scoring = TableScoring.Of(table, instruments, options ?? new());
            var output = new MemoryStream();
            var findings = new List<Finding>();
            using var sink = TableSink.Create(output, scoring.Schema, format, table.Delimiter);
            scoring.Score(table, sink, findings.AddRange);
            sink.Complete();
            return new(output.ToArray(), findings, scoring.Summary);
        }
    }

    internal static Scored Score(string csv, params Instrument[] instruments) => Score(Csv(csv), instruments);

    /// <summary>The cells of a CSV text without quotation marks, by column.</summary>
    internal static Dictionary<string, string[]> Columns(string csv)
    {
        var rows = csv.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToList();
        return rows[0].Select((name, column) => (name, cells: rows.Skip(1).Select(row => row[column]).ToArray())).ToDictionary(pair => pair.name, pair => pair.cells);
    }

    internal static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}

/// <summary>A scored table.</summary>
internal sealed record Scored(byte[] Bytes, IReadOnlyList<Finding> Findings, Summary Summary)
{
    internal string Text => Encoding.UTF8.GetString(Bytes);

    internal Dictionary<string, string[]> Columns => Tables.Columns(Text);

    internal TableSource Open() => TableSource.Open(new MemoryStream(Bytes));
}
