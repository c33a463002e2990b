using MathNet.Numerics;

namespace Scales.Research;

/// <summary>The probabilities that statistics need, each tail computed as itself so that a small one keeps its digits.</summary>
internal static class Distributions
{
    internal static double NormalBelow(double z) => SpecialFunctions.Erfc(-z / Constants.Sqrt2) / 2;

    internal static double NormalTwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2);

    internal static double StudentTAbove(double t, double df) => t < 0 ? 1 - StudentTAbove(-t, df) : StudentTTwoSided(t, df) / 2;

    // Of the two forms of the incomplete beta function the one whose argument is small.
    internal static double StudentTTwoSided(double t, double df) => double.IsInfinity(t) ? 0
        : t * t < df ? 1 - SpecialFunctions.BetaRegularized(0.5, df / 2, t * t / (df + (t * t)))
        : SpecialFunctions.BetaRegularized(df / 2, 0.5, df / (df + (t * t)));

    internal static double ChiSquaredAbove(double x, double df) => SpecialFunctions.GammaUpperRegularized(df / 2, x / 2);

    internal static double ChiSquaredBelow(double x, double df) => SpecialFunctions.GammaLowerRegularized(df / 2, x / 2);

    internal static double FAbove(double f, double df1, double df2) => SpecialFunctions.BetaRegularized(df2 / 2, df1 / 2, df2 / (df2 + (df1 * f)));

    internal static double FBelow(double f, double df1, double df2) => SpecialFunctions.BetaRegularized(df1 / 2, df2 / 2, df1 * f / (df2 + (df1 * f)));

    internal static double BetaBelow(double x, double a, double b) => x <= 0 ? 0 : x >= 1 ? 1 : SpecialFunctions.BetaRegularized(a, b, x);

    internal static double Binomial(int successes, int trials, double probability) => MathNet.Numerics.Distributions.Binomial.PMF(probability, trials, successes);
}
