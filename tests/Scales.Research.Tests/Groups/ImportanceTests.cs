namespace Scales.Research.Tests.Groups;

public class ImportanceTests
{
    private static readonly double[] s_improvements = [-3, -2, -1, 0, 1, 2, 2.4, -0.6, 0.3, -0.4];

    // anchor_group_category_asymmetry: another program has no answer for the mirrored data.
    [Fact]
    public void An_interval_around_nothing_shows_nothing_whichever_way_the_scale_runs()
    {
        var test = MeanTest.OneSample(s_improvements);
        Assert.Equal(-1.32704480604366, test.Mean.Interval!.Value.Lower, 1e-13);
        Assert.Equal(1.06704480604366, test.Mean.Interval!.Value.Upper, 1e-13);
        Assert.Equal(Importance.NotShown, test.Beside(Threshold(1.5m)));
        Assert.Equal(Importance.NotShown, MeanTest.OneSample([.. s_improvements.Select(improvement => -improvement)]).Beside(Threshold(1.5m)));
    }

    [Theory]
    [InlineData(0.5, Importance.Shown)]
    [InlineData(1.5, Importance.Probable)]
    [InlineData(2, Importance.Probable)]
    [InlineData(2.5, Importance.Possible)]
    [InlineData(4, Importance.TooSmall)]
    public void A_mean_that_was_shown_lies_beside_a_size_in_one_of_four_ways(double amount, Importance importance)
    {
        double[] values = [0, 1, 2, 3, 4, 2, 2, 2, 3, 1, 0.5, 3.5];
        double[] spread = [.. values.Select(value => 2 + (1.75 * (value - 2)))];
        var test = MeanTest.OneSample(spread);
        Assert.Equal(2, test.Mean.Value, 1e-12);
        Assert.InRange(test.Mean.Interval!.Value.Lower, 0.5, 1.5);
        Assert.InRange(test.Mean.Interval!.Value.Upper, 2.5, 4);
        Assert.Equal(importance, test.Beside(Threshold((decimal)amount)));
    }

    [Fact]
    public void A_worsening_is_judged_by_a_threshold_for_worsening()
    {
        var worse = MeanTest.OneSample([-2, -3, -2.5, -3.5]);
        Assert.Equal(Importance.NotShown, worse.Beside(Threshold(1)));
        Assert.Equal(Importance.Shown, worse.Beside((PointThreshold<NpsiTotal>)Threshold(1).Mirrored()));
    }

    private static PointThreshold<NpsiTotal> Threshold(decimal amount) => new(amount, NpsiThresholds.Canori2025PooledLower.Evidence);
}
