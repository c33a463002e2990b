namespace Scales.Research;

/// <summary>How many patients a result was found in, and of how many.</summary>
/// <param name="Used">How many took part in the arithmetic.</param>
/// <param name="Given">How many the caller gave.</param>
public readonly record struct SampleSize(int Used, int Given)
{
    /// <summary>How many were given and took no part.</summary>
    public int Unused => Given - Used;

    /// <summary>The patients of two groups together.</summary>
    public static SampleSize operator +(SampleSize first, SampleSize second) => new(first.Used + second.Used, first.Given + second.Given);

    internal static SampleSize All(int count) => new(count, count);

    /// <summary>Both numbers: <c>18 of 20</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Used} of {Given}");
}
