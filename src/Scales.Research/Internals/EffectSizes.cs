using MathNet.Numerics;

namespace Scales.Research;

/// <summary>What standardised effects have in common.</summary>
internal static class EffectSizes
{
    /// <summary>Hedges' J in its exact form: the ratio of two gamma functions.</summary>
    internal static double SmallSampleFactor(int df) =>
        Math.Exp(SpecialFunctions.GammaLn(df / 2.0) - SpecialFunctions.GammaLn((df - 1) / 2.0)) / Math.Sqrt(df / 2.0);

    /// <summary>A difference in units of a standard deviation; the share is the squared standard error in the same unit.</summary>
    internal static Estimate Standardized(double difference, double deviation, double share, int df, string method, SampleSize n, double level)
    {
        var (lower, upper) = new NoncentralT(df).Interval(difference / (deviation * Math.Sqrt(share)), Check.Level(level));
        return new(difference / deviation, method, n) { Interval = new(lower * Math.Sqrt(share), upper * Math.Sqrt(share), level, "noncentral t") };
    }

    internal static Estimate Times(Estimate estimate, double factor, string method) => estimate with
    {
        Value = factor * estimate.Value,
        Method = method,
        Interval = estimate.Interval is { } interval ? interval with { Lower = factor * interval.Lower, Upper = factor * interval.Upper } : null,
    };
}
