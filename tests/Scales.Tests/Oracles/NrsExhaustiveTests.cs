namespace Scales.Tests.Oracles;

/// <summary>Every baseline and follow-up on whole millimetres, with percent and verdicts decided in whole numbers.</summary>
public sealed class NrsExhaustiveTests
{
    private static readonly IReadOnlyList<CsvRow> s_expected = OracleFiles.Read("nrs/nrs_exhaustive.expected.csv");

    [Fact]
    public void There_are_all_pairs_from_0_to_100()
    {
        var pairs = OracleFiles.Read("nrs/nrs_exhaustive.csv").Select(Pair);

        Assert.Equal(101 * 101, pairs.Distinct().Count());
        Assert.Equal(pairs, s_expected.Select(Pair));
    }

    [Fact]
    public void Percent_improvement_is_the_double_nearest_to_the_quotient() =>
        Assert.Empty(s_expected.Where(row => ChangeOf(row).PercentImprovement() != NearestPercent(row)).Select(Pair));

    [Fact]
    public void Percent_improvement_agrees_with_the_other_program() =>
        Assert.Empty(s_expected.Where(row => !ChangeOf(row).PercentImprovement().IsCloseTo(row.Number("pct_reduction"), tolerance: 1e-11)).Select(Pair));

    [Fact]
    public void Thirty_percent_is_judged_exactly() => Agree("resp30", VasThresholds.Dworkin2008Moderate);

    [Fact]
    public void Fifty_percent_is_judged_exactly() => Agree("resp50", VasThresholds.Dworkin2008Substantial);

    private static void Agree(string column, Threshold<VasPain> threshold) =>
        Assert.Empty(s_expected.Where(row => ChangeOf(row).Judge(threshold).Verdict != VerdictOf(row[column])).Select(Pair));

    private static Verdict VerdictOf(string cell) => cell switch { "" => Verdict.NotEvaluable, "0" => Verdict.No, "1" => Verdict.Yes, _ => throw new FormatException(cell) };

    private static (int Baseline, int FollowUp) Pair(CsvRow row) => (row.Whole("baseline")!.Value, row.Whole("followup")!.Value);

    private static Change<VasPain> ChangeOf(CsvRow row)
    {
        var (baseline, followUp) = Pair(row);
        return VasPain.FromMillimetres(followUp).ChangeFrom(VasPain.FromMillimetres(baseline));
    }

    private static double? NearestPercent(CsvRow row)
    {
        var (baseline, followUp) = Pair(row);
        return baseline == 0 ? null : 100.0 * (baseline - followUp) / baseline;
    }
}
