namespace Scales.Data.Tests.Sql;

public sealed class ScoringSqlTests
{
    [Theory]
    [InlineData("vas")]
    [InlineData("mas")]
    [InlineData("ashworth")]
    public void What_is_not_added_up_from_whole_numbers_is_refused(string key)
    {
        var instrument = Instruments.Find(key)!;

        var refused = Assert.Throws<ArgumentException>(() => ScoringSql.Select(instrument, SqlDialect.DuckDb, "study"));

        Assert.Equal($"The {instrument.Name} is not scored in SQL: its scores are not added up from whole numbers. Use the command or the library.", refused.Message);
    }

    [Fact]
    public void Every_other_instrument_is_scored_in_every_dialect() =>
        Assert.All(
            from instrument in Instruments.All
            where instrument.Key is not ("vas" or "mas" or "ashworth")
            from dialect in SqlDialect.All
            select (instrument, dialect),
            pair => Assert.All(pair.instrument.MainScales, scale => Assert.Contains(pair.instrument.ColumnOf(scale), Select(pair.instrument, pair.dialect, new() { Coding = ReversedItems.Raw }), StringComparison.Ordinal)));

    [Fact]
    public void The_main_scores_come_first_then_the_count_then_the_others()
    {
        string main = Select(WhoqolBref.Instrument, SqlDialect.DuckDb, new() { Coding = ReversedItems.Raw }), all = Select(WhoqolBref.Instrument, SqlDialect.DuckDb, new() { Coding = ReversedItems.Raw, All = true });

        Assert.Equal(["whoqol_physical", "whoqol_psychological", "whoqol_social", "whoqol_environment", "whoqol_answered"], Results(main));
        Assert.Equal(["whoqol_physical", "whoqol_psychological", "whoqol_social", "whoqol_environment", "whoqol_answered", "whoqol_q1", "whoqol_q2"], Results(all).Take(7));
        Assert.Contains("whoqol_environment_table_answered", Results(all));
    }

    [Fact]
    public void A_coding_that_is_not_stated_is_refused() =>
        Refused(WhoqolBref.Instrument, new(), "Items of the World Health Organization Quality of Life, short form (WHOQOL-BREF) count from the other end: state whether their answers are raw or already reversed.");

    [Fact]
    public void A_rule_of_another_instrument_is_refused() =>
        Refused(Npsi.Instrument, new() { Rule = WhoqolRules.WhoSyntax }, "The rules of the Neuropathic Pain Symptom Inventory (NPSI) are npsi-complete.");

    [Fact]
    public void An_unknown_item_is_refused() =>
        Refused(Penn.Instrument, Named(("Q1", "a")), "The items of the Penn Spasm Frequency Scale (PSFS) are frequency, severity.");

    [Fact]
    public void One_column_for_two_items_is_refused() =>
        Refused(Penn.Instrument, Named(("frequency", "a"), ("severity", "a")), "One column is named for two items: each item has a column of its own.");

    [Fact]
    public void Columns_that_give_no_score_are_refused() =>
        Refused(Penn.Instrument, Named(("frequency", null), ("severity", null)), "The columns give no score of the Penn Spasm Frequency Scale (PSFS): no scale has all its items.");

    [Theory]
    [InlineData("")]
    [InlineData("a.")]
    [InlineData("a\0b")]
    public void A_table_without_a_name_is_refused(string table) =>
        Assert.Equal("A table and its columns have names, without the character NUL in them.", Assert.Throws<ArgumentException>(() => ScoringSql.Select(Nrs.Instrument, SqlDialect.PostgreSql, table)).Message);

    [Fact]
    public void Schema_and_table_are_quoted_apart() =>
        Assert.EndsWith("FROM \"registry\".\"form\" AS t\n  )\n)\n", ScoringSql.Select(Nrs.Instrument, SqlDialect.DuckDb, "registry.form"), StringComparison.Ordinal);

    [Theory]
    [InlineData("DuckDB", "duckdb")]
    [InlineData("postgres", "postgres")]
    [InlineData("clickhouse", "clickhouse")]
    [InlineData("oracle", null)]
    public void A_dialect_is_found_by_its_name(string name, string? found) => Assert.Equal(found, SqlDialect.Find(name)?.Name);

    private static string Select(Instrument instrument, SqlDialect dialect, ScoringSqlOptions options) => ScoringSql.Select(instrument, dialect, "study", options);

    private static IEnumerable<string> Results(string statement) =>
        statement.Split("\nFROM ", 2)[0].Split('\n').Where(line => line.Contains(" AS \"", StringComparison.Ordinal)).Select(line => line.Split(" AS \"")[^1].TrimEnd(',').TrimEnd('"'));

    private static ScoringSqlOptions Named(params (string Item, string? Column)[] columns) => new() { Columns = columns.ToDictionary(pair => pair.Item, pair => pair.Column) };

    private static void Refused(Instrument instrument, ScoringSqlOptions options, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<ArgumentException>(() => Select(instrument, SqlDialect.PostgreSql, options)).Message);
}
