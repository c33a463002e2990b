using MathNet.Numerics;
using MathNet.Numerics.Integration;

namespace Scales.Research;

/// <summary>Student's t of a mean that is not 0: what intervals of standardised effects are found in.</summary>
internal static class NoncentralT
{
    // How far the chi distribution reaches, in its own standard deviations, before nothing is left of it in a double.
    private const double Reach = 12;
    private const int Parts = 40, PointsInPart = 16;

    /// <summary>
    /// The probability of a t of at most this: the mean of normal probabilities over the distribution of the standard deviation,
    /// which is integrated in parts by Gauss and Legendre's rule.
    /// </summary>
    internal static double Below(double t, double df, double noncentrality)
    {
        double middle = Math.Sqrt(Math.Max(0, 1 - (1 / df))), spread = 1 / Math.Sqrt(2 * df);
        double lower = Math.Max(0, middle - (Reach * spread)), step = (middle + (Reach * spread) - lower) / Parts;
        double sum = 0;
        for (int part = 0; part < Parts; part++)
        {
            sum += GaussLegendreRule.Integrate(
                s => Density(s, df) * Distributions.NormalBelow((t * s) - noncentrality), lower + (part * step), lower + ((part + 1) * step), PointsInPart);
        }

        return sum;
    }

    /// <summary>The noncentralities under which a t is neither too large nor too small.</summary>
    internal static (double Lower, double Upper) Interval(double t, double df, double level)
    {
        double upper = Quantiles.Upper(level), reach = 10 + Math.Abs(t);
        return (
            Quantiles.Crossing(noncentrality => upper - Below(t, df, noncentrality), t - reach, t + reach),
            Quantiles.Crossing(noncentrality => 1 - upper - Below(t, df, noncentrality), t - reach, t + reach));
    }

    // Of a standard deviation in df degrees of freedom whose true value is 1.
    private static double Density(double s, double df) => s <= 0 ? 0
        : 2 * Math.Exp((df / 2 * Math.Log(df / 2)) - SpecialFunctions.GammaLn(df / 2) + ((df - 1) * Math.Log(s)) - (df * s * s / 2));
}
