using System.Globalization;

namespace Scales.Research;

/// <summary>A confidence interval: between what an estimate may lie, how surely, and by which method that was found.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end.</param>
/// <param name="Level">The confidence: 0.95 for 95 %.</param>
/// <param name="Method">How the interval was found: <c>Wilson</c>.</param>
public readonly record struct Interval(double Lower, double Upper, double Level, string Method)
{
    /// <summary>The usual confidence, 95 %: a convention of the field.</summary>
    public const double Usual = 0.95;

    /// <summary>Whether a value lies in the interval, its ends included.</summary>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    /// <summary>The interval of the same quantity seen from the other side: both ends change their signs and places.</summary>
    internal Interval Negated() => this with { Lower = 0 - Upper, Upper = 0 - Lower };

    /// <summary>The interval in words: <c>0.052 to 0.334 (95 %, Newcombe)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Lower:G3} to {Upper:G3} ({100 * Level:0.##} %, {Method})");
}
