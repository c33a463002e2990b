using System.Globalization;

namespace Scales.Research;

/// <summary>A number estimated from a sample: its value, the method, in how many patients, between what it may lie, and what to beware of.</summary>
/// <param name="Value">The estimate; it may be infinite and is never NaN.</param>
/// <param name="Method">How it was found.</param>
/// <param name="N">In how many patients, of how many given.</param>
public sealed record Estimate(double Value, string Method, SampleSize N)
{
    /// <summary>Between what it may lie; <see langword="null"/> where no interval exists.</summary>
    public Interval? Interval { get; init; }

    /// <summary>What to beware of; empty where there is nothing.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>The estimate, its interval and its n: <c>1.01 (-0.166 to 2.19 (95 %, Welch)); Welch's t, n = 37 of 40</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value:G3}{(Interval is { } interval ? $" ({interval})" : "")}; {Method}, n = {N}");
}
