namespace Scales.Data.Tests.Sql;

/// <summary>What has to hold in every engine.</summary>
public abstract class ScoringSqlEngineTests<TWarehouse>(TWarehouse warehouse) : IClassFixture<TWarehouse>
    where TWarehouse : Warehouse
{
    // Every text of up to four of these characters, and a few longer ones.
    private const string Alphabet = " \t+-.0135x";

    protected TWarehouse Warehouse { get; } = warehouse;

    [SkippableTheory]
    [MemberData(nameof(OracleTable.Cases), MemberType = typeof(OracleTable))]
    public void Every_oracle_row_scores_bitwise_as_in_the_library(string file, ColumnType type, string rule, ReversedItems coding)
    {
        Warehouse.Need();
        var table = OracleTable.Named(file);
        var named = table.Instrument.Rules.Single(candidate => candidate.Id == rule);
        string statement = ScoringSql.Select(table.Instrument, Warehouse.Dialect, table.In(Warehouse, type), new() { Columns = table.Columns, Coding = coding, Rule = named, All = true });

        AssertSameBits(table.Expected(type, named, coding), Warehouse.Read(statement, table.ScoreColumns));
    }

    [SkippableFact]
    public void A_text_is_read_as_the_library_reads_it()
    {
        Warehouse.Need();
        string?[] texts = [.. Texts(4), "NA", "N/A", "n/a", "NaN", "010.000", "0000000003", "3\n", "\n3", "3\u00a0", "\u0663", "\uff13", "3,0", "1e1", "0x3", "4294967299", "18446744073709551619", "5'", "\\5", null];
        Warehouse.Create("texts", ["nrs"], ColumnType.Text, texts.Select(text => new[] { text }));

        var read = Warehouse.Read(ScoringSql.Select(Nrs.Instrument, Warehouse.Dialect, "texts"), ["nrs_score"]);

        AssertSameBits([.. texts.Select(text => new[] { Nrs.TryParse(text, out var rating) ? rating.Value : (double?)null })], read);
        Assert.Contains(read, row => row[0] == 10);
    }

    [SkippableFact]
    public void Whole_numbers_in_columns_of_doubles_are_answers()
    {
        Warehouse.Need();
        Warehouse.Create("doubles", ["nrs"], ColumnType.Real, [["3"], ["3.5"], ["-0"], ["10"], ["11"], [null], ["NaN"], ["1e300"]]);

        var read = Warehouse.Read(ScoringSql.Select(Nrs.Instrument, Warehouse.Dialect, "doubles"), ["nrs_score"]);

        AssertSameBits([[3], [null], [0], [10], [null], [null], [null], [null]], read);
    }

    [SkippableFact]
    public void A_severity_that_is_not_asked_is_not_scored()
    {
        Warehouse.Need();
        Warehouse.Create("spasms", ["frequency", "severity"], ColumnType.Text, [["0", ""], ["0", "2"], ["1", "2"], ["", "3"], ["1", "4"]]);

        var read = Warehouse.Read(ScoringSql.Select(Penn.Instrument, Warehouse.Dialect, "spasms", new() { All = true }), ["penn_frequency", "penn_severity", "penn_severity_answered"]);

        AssertSameBits([[0, null, 0], [0, null, 0], [1, 2, 1], [null, 3, 1], [1, null, 0]], read);
    }

    [SkippableTheory]
    [InlineData("a\"b'; drop")]
    [InlineData("`; DROP TABLE t; --")]
    [InlineData("back\\slash\\")]
    [InlineData("Schmerz ärger %s {0} $1 :p @p ?")]
    [InlineData("select")]
    public void A_column_and_a_table_may_have_any_name(string name)
    {
        Warehouse.Need();
        Warehouse.Create(name, [name, "worst"], ColumnType.Text, [["1", "9"], ["x", "8"]]);
        string statement = ScoringSql.Select(Nrs.Instrument, Warehouse.Dialect, name, new() { Columns = new Dictionary<string, string?> { ["nrs"] = name } });

        AssertSameBits([[1], [null]], Warehouse.Read(statement, ["nrs"]));
        Assert.Equal(["row_number", name, "worst", "nrs"], Warehouse.ColumnsOf(statement));
    }

    [SkippableFact]
    public void A_view_of_the_scores_is_a_table_like_any_other()
    {
        Warehouse.Need();
        Warehouse.Create("seven", ["nrs"], ColumnType.Whole, [["7"], ["5"]]);
        Warehouse.Run($"CREATE VIEW scored_seven AS {ScoringSql.Select(Nrs.Instrument, Warehouse.Dialect, "seven")}");

        AssertSameBits([[7], [5]], Warehouse.Read("SELECT * FROM scored_seven", ["nrs_score"]));
    }

    private static IEnumerable<string> Texts(int longest) => longest == 0
        ? [""]
        : Texts(longest - 1).SelectMany(text => text.Length == longest - 1 ? Alphabet.Select(last => text + last).Prepend(text) : [text]);

    private static void AssertSameBits(IReadOnlyList<double?[]> expected, double?[][] given)
    {
        Assert.Equal(expected.Count, given.Length);
        var differing = Enumerable.Range(0, given.Length).Where(row => !expected[row].AsSpan().SequenceEqual(given[row], s_sameBits));
        Assert.Empty(differing.Select(row => $"row {row}: {string.Join(' ', expected[row])} expected, {string.Join(' ', given[row])} given"));
    }

    private static readonly EqualityComparer<double?> s_sameBits = EqualityComparer<double?>.Create((one, other) => Bits(one) == Bits(other));

    private static long? Bits(double? score) => score is { } value ? BitConverter.DoubleToInt64Bits(value) : null;
}

public sealed class DuckDbTests(DuckDbWarehouse warehouse) : ScoringSqlEngineTests<DuckDbWarehouse>(warehouse);

public sealed class PostgreSqlTests(PostgreSqlWarehouse warehouse) : ScoringSqlEngineTests<PostgreSqlWarehouse>(warehouse);

public sealed class ClickHouseTests(ClickHouseWarehouse warehouse) : ScoringSqlEngineTests<ClickHouseWarehouse>(warehouse)
{
    [SkippableFact]
    public void The_rows_lie_on_both_shards()
    {
        Warehouse.Need();
        var table = OracleTable.Named("whoqol/plain");

        var rows = Warehouse.RowsOnEachShard(table.In(Warehouse, ColumnType.Text));

        Assert.Equal(2, rows.Count);
        Assert.All(rows, count => Assert.InRange(count, 1, 9_999));
        Assert.Equal(10_000, rows.Sum());
    }
}
