namespace Scales.Research;

/// <summary>The difference between the mean improvements of two arms in standard deviations. Positive where the first arm is better.</summary>
public sealed record StandardizedDifference
{
    internal StandardizedDifference(double[] first, double[] second, SampleSize n, double level)
    {
        var (one, other) = (new Moments(first, nameof(first)), new Moments(second, nameof(second)));
        if (other.Variance == 0)
        {
            Throw.NoSpread("The changes of the arm it is compared with", nameof(second));
        }

        double difference = one.Mean - other.Mean, share = (1.0 / one.N) + (1.0 / other.N);
        PooledDeviation = Math.Sqrt(one.PooledVariance(other));
        SmallSampleFactor = EffectSizes.SmallSampleFactor(one.N + other.N - 2);
        CohenD = EffectSizes.Standardized(difference, PooledDeviation, share, one.N + other.N - 2, "Cohen's d", n, level);
        HedgesG = EffectSizes.Times(CohenD, SmallSampleFactor, "Hedges' g");
        GlassDelta = EffectSizes.Standardized(
            difference, other.StandardDeviation, (1.0 / other.N) + (one.Variance / (one.N * other.Variance)), other.N - 1, "Glass' delta", n, level);
        HedgesVariance = share + (HedgesG.Value * HedgesG.Value / (2 * (one.N + other.N)));
    }

    /// <summary>The pooled standard deviation of the changes.</summary>
    public double PooledDeviation { get; }

    /// <summary>Hedges' exact factor that takes the bias of small samples away.</summary>
    public double SmallSampleFactor { get; }

    /// <summary>The difference in pooled standard deviations, with the interval of noncentral t.</summary>
    public Estimate CohenD { get; }

    /// <summary>Cohen's d without the bias of small samples (Hedges 1981).</summary>
    public Estimate HedgesG { get; }

    /// <summary>The difference in standard deviations of the second arm, the control.</summary>
    public Estimate GlassDelta { get; }

    /// <summary>The large-sample variance of Hedges' g, which a meta-analysis weighs by.</summary>
    public double HedgesVariance { get; }
}
