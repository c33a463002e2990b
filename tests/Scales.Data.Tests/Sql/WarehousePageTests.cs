using System.Diagnostics;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;

namespace Scales.Data.Tests.Sql;

/// <summary>What docs/warehouse.md shows, run as it stands there.</summary>
public sealed partial class WarehousePageTests : IDisposable
{
    private readonly string _page = Repository.Read("docs/warehouse.md");
    private readonly string _folder = Directory.CreateTempSubdirectory("scales").FullName;
    private readonly string _forms = Path.Combine(Repository.Root, "tests", "oracles", "whoqol", "plain.csv");

    [Fact]
    public void The_statement_on_the_page_is_what_the_definitions_say() =>
        Assert.Contains($"```\n{ScoringSql.Select(Nrs.Instrument, SqlDialect.PostgreSql, "form")}```\n", _page, StringComparison.Ordinal);

    [Fact]
    public void The_snippets_for_DuckDB_score_partitioned_Parquet()
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        connection.Run($"COPY (SELECT *, row_number() OVER () % 3 AS site FROM read_csv('{_forms}', all_varchar = true)) TO '{_folder}/forms' (FORMAT parquet, PARTITION_BY (site))");
        string[] snippets = [.. Sql().Matches(_page).Select(match => match.Groups[1].Value.Replace("'forms/", $"'{_folder}/forms/", StringComparison.Ordinal).Replace("'scored'", $"'{_folder}/scored'", StringComparison.Ordinal))];

        Assert.Equal(2, snippets.Length);
        connection.Run(snippets[0]);
        connection.Run($"CREATE VIEW scored AS\n{ScoringSql.Select(WhoqolBref.Instrument, SqlDialect.DuckDb, "form", new() { Coding = ReversedItems.Raw })};");
        connection.Run(snippets[1]);

        var sites = connection.Doubles(snippets[1].Split(";\n")[0]);
        double scored = OracleTable.Named("whoqol/plain").Expected(ColumnType.Text, WhoqolRules.WhoSyntax, ReversedItems.Raw).Count(row => row[2] is not null);
        Assert.Equal([0, 1, 2], sites.Select(site => site[0]));
        Assert.Equal(scored, sites.Sum(site => site[1]));
        Assert.Equal(scored, connection.Doubles($"SELECT count(whoqol_physical) FROM '{_folder}/scored/*/*.parquet'")[0][0]);
    }

    [SkippableFact]
    public void The_snippet_for_GNU_parallel_scores_the_parts_as_the_whole()
    {
        string tool = Path.Combine(AppContext.BaseDirectory.Replace(Path.Combine("tests", "Scales.Data.Tests"), Path.Combine("src", "Scales.Tool"), StringComparison.Ordinal), "Scales.Tool.dll");
        Skip.IfNot(File.Exists(tool), "The command is not built: src/Scales.Tool.");
        Skip.IfNot(Run("command -v parallel", tool).Status == 0, "GNU parallel is not installed.");
        string[] lines = File.ReadAllLines(_forms);
        Directory.CreateDirectory(Path.Combine(_folder, "parts"));
        Directory.CreateDirectory(Path.Combine(_folder, "scored"));
        foreach (var (part, rows) in lines.Skip(1).Chunk(2_500).Index())
        {
            File.WriteAllLines(Path.Combine(_folder, "parts", $"{part}.csv"), [lines[0], .. rows]);
        }

        var (status, output) = Run(_page.Split('\n').Single(line => line.StartsWith("parallel ", StringComparison.Ordinal)), tool);
        string whole = Run($"scales score whoqol-bref '{_forms}' --invalid missing --quiet", tool).Output;

        Assert.True(status == 0, output);
        string[] parts = Directory.GetFiles(Path.Combine(_folder, "scored")).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(4, parts.Length);
        Assert.Equal(whole.TrimEnd().Split('\n').Skip(1), parts.SelectMany(part => File.ReadLines(part).Skip(1)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (int Status, string Output) Run(string command, string tool)
    {
        var start = new ProcessStartInfo("bash") { WorkingDirectory = _folder, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"scales() {{ dotnet '{tool}' \"$@\"; }}; export -f scales; export SHELL=$BASH; {command}");
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sql();
}
