namespace Scales.Research.Tests.Anchors;

public class BootstrapTests
{
    private static readonly AnchorStudy s_pgic = Pgic.Study();

    [Fact]
    public void A_sample_of_everybody_once_is_the_estimate()
    {
        int[] everybody = [.. Enumerable.Range(0, 200)];
        Assert.All(Methods, method =>
        {
            var samples = s_pgic.UpTo(3).Draw(method, Bootstrap.FromIndices([everybody, everybody]));
            Assert.All(samples.Replicates, value => Assert.Equal(samples.Estimate, value));
        });
    }

    [Fact]
    public void A_seed_gives_the_same_samples_and_another_seed_others()
    {
        double[] Draw(ulong seed) => [.. s_pgic.UpTo(3).Draw(ThresholdMethod.Predictive, new Bootstrap(100, seed)).Replicates];
        Assert.Equal(Draw(5), Draw(5));
        Assert.NotEqual(Draw(5), Draw(6));
    }

    [Fact]
    public void A_seed_draws_every_patient_about_equally_often()
    {
        int[] drawn = new int[10];
        new Bootstrap(2000, seed: 3).Draw(10, sample =>
        {
            Array.ForEach(sample, patient => drawn[patient]++);
            return 0;
        });
        Assert.All(drawn, times => Assert.InRange(times, 1800, 2200)); // 2000 expected, standard deviation 42.
    }

    [Fact]
    public void A_sample_without_an_estimate_is_drawn_anew_and_counted_or_left_out()
    {
        var groups = AnchorStudy.Of([9, 9, 9, 9, 9], [6, 7, 8, 9, 8], [1, 1, 1, 0, 0], Direction.HigherIsWorse, new("improved", 1, 0)).Improved([1], against: [0]);
        var drawn = groups.Draw(ThresholdMethod.Roc(RocRule.Youden), new Bootstrap(100, seed: 2));
        Assert.Equal(100, drawn.Replicates.Count);
        Assert.True(drawn.SamplesWithoutEstimate > 0);
        var given = groups.Draw(ThresholdMethod.Roc(RocRule.Youden), Bootstrap.FromIndices([[0, 1, 2, 3, 4], [0, 0, 0, 0, 0], [0, 0, 1, 3, 4]]));
        Assert.Equal((2, 1), (given.Replicates.Count, given.SamplesWithoutEstimate));
        Assert.Contains(groups.Estimate(ThresholdMethod.Roc(RocRule.Youden), new Bootstrap(100, seed: 2), BootstrapInterval.Percentile).Estimate.Warnings, warning => warning.Code == "samples-without-estimate");
    }

    [Fact]
    public void A_cut_off_that_does_not_move_has_no_bca_interval()
    {
        var error = Assert.Throws<NotEstimableException>(() => s_pgic.UpTo(2).Estimate(ThresholdMethod.Roc(RocRule.Youden), new Bootstrap(100, seed: 1), BootstrapInterval.Bca));
        Assert.Contains("percentile", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_that_are_not_of_the_patients_are_refused()
    {
        Assert.Throws<ArgumentException>(() => s_pgic.UpTo(3).Draw(ThresholdMethod.MeanChange, Bootstrap.FromIndices([[0, 1]])));
        Assert.Throws<ArgumentException>(() => s_pgic.UpTo(3).Draw(ThresholdMethod.MeanChange, Bootstrap.FromIndices([[.. Enumerable.Range(1, 200)]])));
        Assert.Throws<ArgumentException>(() => Bootstrap.FromIndices([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bootstrap(99, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bootstrap(1_000_001, 1));
    }

    internal static IEnumerable<ThresholdMethod> Methods =>
        [ThresholdMethod.MeanChange, ThresholdMethod.MeanDifference, ThresholdMethod.Predictive, ThresholdMethod.Adjusted, ThresholdMethod.ImprovedAdjusted(0.7), .. Enum.GetValues<RocRule>().Select(ThresholdMethod.Roc)];

    [Fact]
    public void A_sample_that_is_not_there_is_refused() =>
        Assert.Throws<ArgumentException>(() => Bootstrap.FromIndices([null!]));
}
