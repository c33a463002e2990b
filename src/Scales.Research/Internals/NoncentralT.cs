using MathNet.Numerics;
using MathNet.Numerics.Integration;

namespace Scales.Research;

/// <summary>
/// Student's t of a mean that is not 0: what intervals of standardised effects are found in. Its probability is the mean of normal probabilities
/// over the distribution of the standard deviation, which is integrated in parts by the rule of Gauss and Legendre.
/// </summary>
internal sealed class NoncentralT
{
    // How far the standard deviation reaches, in its own standard deviations, before nothing is left of it in a double.
    private const double Reach = 10;
    private const int Parts = 16, PointsInPart = 16;

    private static readonly GaussLegendreRule s_rule = new(0, 1, PointsInPart);

    private readonly double _df;
    private readonly (double Deviation, double Weight)[] _points;

    internal NoncentralT(double df)
    {
        double spread = 1 / Math.Sqrt(2 * df), lower = Math.Max(0, 1 - (Reach * spread)), step = (1 + (Reach * spread) - lower) / Parts;
        _df = df;
        _points =
        [
            .. from part in Enumerable.Range(0, Parts)
               from point in Enumerable.Range(0, PointsInPart)
               let deviation = lower + (step * (part + s_rule.GetAbscissa(point)))
               select (deviation, step * s_rule.GetWeight(point) * Density(deviation, df)),
        ];
    }

    /// <summary>The probability of a t of at most this.</summary>
    internal double Below(double t, double noncentrality) =>
        _points.Sum(point => point.Weight * Distributions.NormalBelow((t * point.Deviation) - noncentrality));

    /// <summary>The noncentralities under which a t is neither too large nor too small.</summary>
    internal (double Lower, double Upper) Interval(double t, double level)
    {
        double upper = Quantiles.Upper(level), reach = 10 + (10 * Math.Abs(t) / Math.Sqrt(_df));
        return (
            Quantiles.Crossing(noncentrality => upper - Below(t, noncentrality), t - reach, t + reach),
            Quantiles.Crossing(noncentrality => 1 - upper - Below(t, noncentrality), t - reach, t + reach));
    }

    // Of a standard deviation in df degrees of freedom whose true value is 1.
    private static double Density(double deviation, double df) =>
        2 * Math.Exp((df / 2 * Math.Log(df / 2)) - SpecialFunctions.GammaLn(df / 2) + ((df - 1) * Math.Log(deviation)) - (df * deviation * deviation / 2));
}
