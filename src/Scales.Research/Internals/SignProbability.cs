using MathNet.Numerics;

namespace Scales.Research;

/// <summary>The sign test: how likely so lopsided a count is where both sides are as likely.</summary>
internal static class SignProbability
{
    internal static double TwoSided(int first, int second)
    {
        int trials = first + second, fewer = Math.Min(first, second);
        double below = Enumerable.Range(0, fewer + 1).Sum(count => Math.Exp(SpecialFunctions.BinomialLn(trials, count) - (trials * Constants.Ln2)));
        return Math.Min(1, 2 * below);
    }
}
