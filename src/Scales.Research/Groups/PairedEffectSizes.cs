namespace Scales.Research;

/// <summary>
/// The improvement of one arm in standard deviations, by each of the four numbers that papers call the effect size. Positive is better.
/// </summary>
public sealed record PairedEffectSizes
{
    internal PairedEffectSizes(double[] baseline, double[] followUp, double[] improvement, SampleSize n, double level)
    {
        var (before, after, change) = (new Moments(baseline, nameof(baseline)), new Moments(followUp, nameof(followUp)), new Moments(improvement, nameof(improvement)));
        if (change.Variance == 0 || before.Variance == 0)
        {
            Throw.NoSpread("The changes, or the baselines,", nameof(improvement));
        }

        (N, MeanImprovement, BaselineDeviation, FollowUpDeviation, ChangeDeviation) = (n, change.Mean, before.StandardDeviation, after.StandardDeviation, change.StandardDeviation);
        Correlation = after.Variance == 0 ? null : Descriptive.Correlation(baseline, followUp);
        ResponseMean = new(change.Mean / ChangeDeviation, "standardised response mean", n) { Interval = ResponseMeanInterval(change, level) };
        SmallSampleFactor = EffectSizes.SmallSampleFactor(change.N - 1);
    }

    /// <summary>How many patients were seen at both visits, of how many.</summary>
    public SampleSize N { get; }

    /// <summary>The mean improvement, in points.</summary>
    public double MeanImprovement { get; }

    /// <summary>The standard deviation of the baselines.</summary>
    public double BaselineDeviation { get; }

    /// <summary>The standard deviation of the follow-ups.</summary>
    public double FollowUpDeviation { get; }

    /// <summary>The standard deviation of the changes.</summary>
    public double ChangeDeviation { get; }

    /// <summary>The correlation between baseline and follow-up; <see langword="null"/> where all follow-ups are alike.</summary>
    public double? Correlation { get; }

    /// <summary>Hedges' exact factor that takes the bias of small samples away, for n - 1 degrees of freedom: multiply an effect size by it.</summary>
    public double SmallSampleFactor { get; }

    /// <summary>The mean improvement in standard deviations of the baseline: the effect size of Kazis 1989 (SES).</summary>
    public double Baseline => MeanImprovement / BaselineDeviation;

    /// <summary>The mean improvement in standard deviations of the change: the standardised response mean of Liang 1990 (SRM), with the interval of noncentral t.</summary>
    public Estimate ResponseMean { get; }

    /// <summary>The mean improvement in the root mean square of the standard deviations at both visits.</summary>
    public double Average => MeanImprovement / Math.Sqrt(((BaselineDeviation * BaselineDeviation) + (FollowUpDeviation * FollowUpDeviation)) / 2);

    /// <summary>The response mean carried to the scale of a comparison of groups by the correlation of the visits; <see langword="null"/> where there is none.</summary>
    public double? Repeated => Correlation is { } r ? ResponseMean.Value * Math.Sqrt(2 * (1 - r)) : null;

    private static Interval ResponseMeanInterval(Moments change, double level)
    {
        var (lower, upper) = new NoncentralT(change.N - 1).Interval(change.Mean / Math.Sqrt(change.ErrorVariance), Check.Level(level));
        return new(lower / Math.Sqrt(change.N), upper / Math.Sqrt(change.N), level, "noncentral t");
    }
}
