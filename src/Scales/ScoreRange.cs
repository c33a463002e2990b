namespace Scales;

/// <summary>The whole numbers between two ends, both included: what an answer may be, or between what a score lies.</summary>
/// <param name="Lowest">The smallest value.</param>
/// <param name="Highest">The largest value.</param>
public readonly record struct ScoreRange(int Lowest, int Highest)
{
    /// <summary>The distance between the two ends.</summary>
    public int Width => Highest - Lowest;

    /// <summary>Whether a value lies between the two ends, either included.</summary>
    public bool Contains(int value) => value >= Lowest && value <= Highest;

    /// <summary>How far above the lowest value an exact number lies; false where it lies outside.</summary>
    internal bool TryAboveLowest(Fraction value, out Fraction above)
    {
        long steps = value.Numerator - ((long)Lowest * value.Denominator);
        bool inside = steps >= 0 && steps <= (long)Width * value.Denominator;
        above = inside ? Fraction.Of(steps, value.Denominator) : default;
        return inside;
    }

    /// <summary>The range in words: <c>0 to 10</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Lowest} to {Highest}");
}
