namespace Scales.Research.Tests.Oracles;

/// <summary>
/// A crossover trial with pain in HIV neuropathy (Dinat N et al. PLoS One 2015;10:e0126297, CC BY 4.0), read where it lies outside of the
/// repository, against the counts and means of its authors. Skipped where it is absent.
/// </summary>
public class AmitriptylineTests
{
    private static readonly string s_file = Path.Combine(
        Environment.GetEnvironmentVariable("SCALES_SHARED_DATA") ?? Path.Combine(Repository.Root, "..", "shared", "data"), "nrs_amitriptyline_hivsn", "nrs_crossover.csv");

    [SkippableTheory]
    [InlineData("A", 30, 62, 105)]
    [InlineData("P", 30, 55, 110)]
    [InlineData("A", 50, 47, 105)]
    [InlineData("P", 50, 42, 110)]
    public void Responders_are_those_the_authors_counted(string treatment, int percent, int responders, int patients)
    {
        var arm = Arm(row => row["treatment"] == treatment && row["authors_percent_reduction"].Length > 0);
        var table = ResponderTable.Of(new PercentThreshold<Nrs>(percent, Trial.Evidence), MissingVisit.Nonresponder, ZeroBaseline.NotEvaluable, arm);
        Assert.Equal(new Proportion(responders, patients), table.Arms[0].Responders);
        Assert.Equal(responders, CumulativeResponderCurve.OfPercent(arm, MissingVisit.Observed, ZeroBaseline.Exclude).AtLeast(percent).Count);
    }

    [SkippableTheory]
    [InlineData("A", 76)]
    [InlineData("P", 64)]
    public void Two_points_are_reached_by_as_many_as_the_authors_counted(string treatment, int responders)
    {
        var arm = Arm(row => row["treatment"] == treatment && row["authors_percent_reduction"].Length > 0);
        Assert.Equal(responders, ResponderTable.Of(NrsThresholds.Farrar2001Points, MissingVisit.Observed, ZeroBaseline.Exclude, arm).Arms[0].Reached);
    }

    [SkippableTheory]
    [InlineData("No", "A", 2.77, 3.28)]
    [InlineData("No", "P", 2.80, 3.49)]
    [InlineData("Yes", "A", 2.69, 3.38)]
    [InlineData("Yes", "P", 2.05, 2.81)]
    public void Mean_reductions_are_those_of_the_publication(string treated, string treatment, double mean, double deviation)
    {
        var sizes = Arm(row => row["treatment"] == treatment && row["arv"] == treated && row["in_per_protocol"] == "yes").EffectSizes();
        Assert.Equal((mean, deviation), (Math.Round(sizes.MeanImprovement, 2), Math.Round(sizes.ChangeDeviation, 2)));
    }

    [SkippableFact]
    public void Percentages_are_those_of_the_authors_to_their_decimal()
    {
        var rows = Rows().Where(row => row["authors_percent_reduction"].Length > 0).ToList();
        Assert.Equal(215, rows.Count);
        Assert.All(rows, row => Assert.Equal(row.Number("authors_percent_reduction")!.Value, Compare(row).Change!.Value.PercentImprovement()!.Value, 0.0501));
    }

    [SkippableFact]
    public void In_a_crossover_the_same_patients_are_compared_with_themselves()
    {
        var pairs = Rows().GroupBy(row => row["id"]).Select(visits => (Amitriptyline: visits.Single(row => row["treatment"] == "A"), Placebo: visits.Single(row => row["treatment"] == "P"))).ToList();
        var compared = PairedProportions.Of(pairs.Select(pair => (Compare(pair.Amitriptyline).Reaches(NrsThresholds.Dworkin2008Moderate), Compare(pair.Placebo).Reaches(NrsThresholds.Dworkin2008Moderate))));
        Assert.Equal((27, 36, 30, 31), (compared.Both, compared.FirstOnly, compared.SecondOnly, compared.Neither));
        Assert.True(compared.NumberNeededToTreat().IsThroughInfinity);
    }

    private static Arm<Nrs> Arm(Func<OracleRow, bool> isIn) => new("arm", Rows().Where(isIn).Select(Compare));

    private static Outcome<Nrs> Compare(OracleRow row) => ((Nrs?)new Nrs(row.Whole("nrs_w6")!.Value)).ComparedWith(new Nrs(row.Whole("nrs_w0")!.Value));

    private static IReadOnlyList<OracleRow> Rows()
    {
        Skip.IfNot(File.Exists(s_file), "The third-party data are not here.");
        return OracleRow.Read(s_file);
    }
}
