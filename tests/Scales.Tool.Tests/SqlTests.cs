using Scales.Data;

namespace Scales.Tool.Tests;

public sealed class SqlTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static IEnumerable<object[]> Dialects => SqlDialect.All.Select(dialect => new object[] { dialect.Name });

    [Theory]
    [MemberData(nameof(Dialects))]
    public void The_statement_is_that_of_the_library(string dialect) => Assert.Equal(
        ScoringSql.Select(Npsi.Instrument, SqlDialect.Find(dialect)!, "registry.form"),
        Run.Of("sql", "npsi", "--dialect", dialect, "--table", "registry.form").Out);

    [Fact]
    public void A_map_names_the_columns_and_the_coding()
    {
        string map = _folder.Write("map.json", """{"columns": {"schlaf": "whoqol-bref.Q16", "other": "npsi.Q1"}, "alreadyReversed": true}""");
        var expected = new ScoringSqlOptions { Columns = new Dictionary<string, string?> { ["Q16"] = "schlaf" }, Coding = ReversedItems.AlreadyReversed, Rule = WhoqolRules.CompleteOnly };
        Assert.Equal(
            ScoringSql.Select(WhoqolBref.Instrument, SqlDialect.DuckDb, "form", expected),
            Run.Of("sql", "whoqol-bref", "--dialect", "duckdb", "--map", map, "--missing-rule", "complete-only").Out);
    }

    [Theory]
    [InlineData("sql npsi", "Option '--dialect' is required.")]
    [InlineData("sql mas --dialect duckdb", "The Modified Ashworth Scale (MAS) is not scored in SQL: its scores are not added up from whole numbers. Use the command or the library.")]
    [InlineData("sql npsi --dialect duckdb --missing-rule who-syntax", "There is no rule for missing answers called \"who-syntax\" here; the rules are npsi-complete.")]
    public void What_cannot_be_written_as_sql_is_refused(string command, string problem)
    {
        var run = Run.Of(command.Split(' '));
        Assert.Equal((2, "", $"scales: {problem}\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void A_number_that_is_missing_and_an_answer_at_once_is_refused()
    {
        string map = _folder.Write("map.json", """{"missing": ["5"]}""");
        Assert.Equal(2, Run.Of("sql", "npsi", "--dialect", "duckdb", "--map", map).ExitCode);
    }

    [Fact]
    public void A_map_that_gives_one_item_two_columns_is_refused()
    {
        string map = _folder.Write("map.json", """{"columns": {"a": "npsi.Q1", "b": "npsi_q1", "c": "nonsense"}}""");
        var run = Run.Of("sql", "npsi", "--dialect", "duckdb", "--map", map);
        Assert.Equal((2, "scales: The map gives both \"a\" and \"b\" the item npsi.Q1.\nscales: The map gives the column \"c\" the item \"nonsense\", which no instrument has; see the names in `scales list`.\n"), (run.ExitCode, run.Error));
    }
}
