namespace Scales.Tests.Oracles;

/// <summary>The grids on which binary floating point misses thresholds that are met exactly: the library misses none.</summary>
public sealed class BoundariesTests
{
    private static readonly IReadOnlyList<CsvRow> s_rows = OracleFiles.Read("boundaries.csv");

    public static TheoryData<string, int> Grids => Cases.Of(s_rows.Select(row => (row["grid"], PercentOf(row))).Distinct());

    [Theory]
    [MemberData(nameof(Grids))]
    public void Every_exact_hit_is_seen_and_nothing_else(string grid, int percent)
    {
        var (pairs, exact, wrong) = grid switch
        {
            "NRS integers 0..10" => Count(10, percent, Score<Nrs>.Create),
            "VAS mm integers 0..100" => Count(100, percent, VasPain.FromMillimetres),
            "VAS cm one decimal 0.0..10.0" => Count(100, percent, tenths => VasPain.FromCentimetres(tenths / 10)),
            "diary means in quarters 0..10" => Count(40, percent, quarters => Score<Nrs>.Create(quarters / 4)),
            "mean of 7 diary days, 2 decimals 0.00..10.00" => Count(1000, percent, hundredths => Score<Nrs>.Create(hundredths / 100)),
            _ => throw new ArgumentOutOfRangeException(nameof(grid), grid, "This grid is not known."),
        };

        Assert.Equal(0, wrong);
        Assert.All(s_rows.Where(row => row["grid"] == grid && PercentOf(row) == percent), row =>
        {
            Assert.Equal(row.Whole("pairs"), pairs);
            Assert.Equal(row.Whole("exactly_at_threshold"), exact);
        });
    }

    // Among whole numbers of steps, the truth is a product of whole numbers. What is reached by a hair's breadth only is met exactly.
    private static (int Pairs, int Exact, int Wrong) Count<TScale>(int steps, int percent, Func<decimal, Score<TScale>> scoreOf)
        where TScale : struct, IRatioScale
    {
        var scores = Enumerable.Range(0, steps + 1).Select(step => scoreOf(step)).ToArray();
        PercentThreshold<TScale> threshold = Sizes.Percent<TScale>(percent), justAbove = Sizes.Percent<TScale>(percent + 0.000001m);
        int pairs = 0, exact = 0, wrong = 0;
        for (int baseline = 1; baseline <= steps; baseline++)
        {
            for (int followUp = 0; followUp <= steps; followUp++)
            {
                var change = scores[followUp].ChangeFrom(scores[baseline]);
                bool reached = change.Reaches(threshold);
                pairs++;
                exact += reached && !change.Reaches(justAbove) ? 1 : 0;
                wrong += reached == (100 * (baseline - followUp) >= percent * baseline) ? 0 : 1;
            }
        }

        return (pairs, exact, wrong);
    }

    private static int PercentOf(CsvRow row) => (int)(100 * row.Decimal("threshold")!.Value);
}
