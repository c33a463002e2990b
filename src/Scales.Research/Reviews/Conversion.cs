namespace Scales.Research;

/// <summary>A number that a study does not print, computed from those it does: how, by whose method, and what that takes for granted.</summary>
/// <param name="Value">The number.</param>
/// <param name="Method">How it was computed.</param>
/// <param name="Source">Whose method it is.</param>
/// <param name="Warning">What the method takes for granted.</param>
public sealed record Conversion(double Value, string Method, Citation Source, Warning Warning)
{
    /// <summary>The number and the method.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value:G4} ({Method})");
}

/// <summary>A group as a study describes it: its size, mean and standard deviation.</summary>
/// <param name="N">How many patients.</param>
/// <param name="Mean">The mean.</param>
/// <param name="StandardDeviation">The standard deviation.</param>
public readonly record struct GroupSummary(int N, double Mean, double StandardDeviation)
{
    /// <summary>Two groups as one.</summary>
    /// <remarks><see cref="ReviewCitations.CochraneChapter6"/>, table 6.5.a. It is exact, not an estimate.</remarks>
    /// <exception cref="ArgumentException">A group has nobody in it, a number is not finite, or a standard deviation is negative.</exception>
    public GroupSummary With(GroupSummary other)
    {
        Check.AtLeast(1, Math.Min(N, other.N), "patients in each group", nameof(other));
        Check.Finite([Mean, StandardDeviation, other.Mean, other.StandardDeviation], nameof(other));
        if (StandardDeviation < 0 || other.StandardDeviation < 0)
        {
            Throw.Unknown("A standard deviation is not negative", nameof(other));
        }

        double n = (double)N + other.N, between = Mean - other.Mean;
        double squares = ((N - 1) * Square(StandardDeviation)) + ((other.N - 1) * Square(other.StandardDeviation)) + (N * (double)other.N / n * Square(between));
        return new(checked(N + other.N), ((N * Mean) + (other.N * other.Mean)) / n, Math.Sqrt(squares / (n - 1)));

        static double Square(double value) => value * value;
    }
}
