namespace Scales.Research;

/// <summary>
/// Quantiles of distributions. Those of MathNet.Numerics 5.0.0 stop at a fixed tolerance or throw far out in a tail; these halve a bracket
/// until its ends are neighbouring doubles, so that they are as good as the distribution itself.
/// </summary>
internal static class Quantiles
{
    internal static double Normal(double p) => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, p);

    /// <summary>How many standard errors a confidence reaches to each side of an estimate: 1.959964 for 95 %.</summary>
    internal static double NormalTwoSided(double level) => Normal(Upper(level));

    internal static double StudentT(double p, double df) =>
        p < 0.5 ? -FarOut(t => Distributions.StudentTAbove(t, df), p) : p > 0.5 ? FarOut(t => Distributions.StudentTAbove(t, df), 1 - p) : 0;

    internal static double StudentTTwoSided(double level, double df) => StudentT(Upper(level), df);

    internal static double ChiSquared(double p, double df) => p <= 0.5
        ? FarOut(x => -Distributions.ChiSquaredBelow(x, df), -p)
        : FarOut(x => Distributions.ChiSquaredAbove(x, df), 1 - p);

    internal static double F(double p, double df1, double df2) => p <= 0.5
        ? FarOut(f => -Distributions.FBelow(f, df1, df2), -p)
        : FarOut(f => Distributions.FAbove(f, df1, df2), 1 - p);

    internal static double Beta(double p, double a, double b) => Crossing(x => Distributions.BetaBelow(x, a, b) - p, 0, 1);

    /// <summary>Where the tail above a two-sided interval begins: 0.975 for 95 %.</summary>
    internal static double Upper(double level) => 1 - ((1 - level) / 2);

    /// <summary>Where a decreasing function of the positive numbers reaches a value.</summary>
    private static double FarOut(Func<double, double> decreasing, double value)
    {
        double upper = 1;
        while (decreasing(upper) > value && double.IsFinite(upper))
        {
            upper *= 2;
        }

        return Crossing(x => value - decreasing(x), 0, upper);
    }

    /// <summary>Where an increasing function crosses zero between two ends; the nearer end where it does not.</summary>
    internal static double Crossing(Func<double, double> increasing, double lower, double upper)
    {
        while (true)
        {
            double middle = lower + ((upper - lower) / 2);
            if (middle <= lower || middle >= upper)
            {
                return middle;
            }

            (lower, upper) = increasing(middle) < 0 ? (middle, upper) : (lower, middle);
        }
    }
}
