namespace Scales.Research;

/// <summary>Between what the difference of two measurements of one subject mostly lies (Bland and Altman).</summary>
public sealed class LimitsOfAgreement
{
    internal LimitsOfAgreement(double[] differences, bool vary, SampleSize n, double level)
    {
        double z = Quantiles.NormalTwoSided(level), t = Quantiles.StudentTTwoSided(level, differences.Length - 1);
        double mean = Descriptive.Mean(differences), deviation = vary ? Descriptive.StandardDeviation(differences) : 0;
        double meanReach = t * deviation / Math.Sqrt(differences.Length);
        double limitReach = t * deviation * Math.Sqrt((1.0 / differences.Length) + (z * z / (2.0 * (differences.Length - 1))));
        StandardDeviation = deviation;
        Bias = At(mean, meanReach, "mean difference, second less first");
        Lower = At(mean - (z * deviation), limitReach, "lower limit of agreement");
        Upper = At(mean + (z * deviation), limitReach, "upper limit of agreement");

        Estimate At(double value, double reach, string method) => new(value, method, n) { Interval = vary ? new(value - reach, value + reach, level, "Bland and Altman") : null };
    }

    /// <summary>The mean difference, the second measurement less the first; without an interval, as the limits are, where all differences are alike.</summary>
    public Estimate Bias { get; }

    /// <summary>The standard deviation of the differences.</summary>
    public double StandardDeviation { get; }

    /// <summary>The lower limit, with the approximate interval of Bland and Altman 1999.</summary>
    public Estimate Lower { get; }

    /// <summary>The upper limit, with the approximate interval of Bland and Altman 1999.</summary>
    public Estimate Upper { get; }
}
