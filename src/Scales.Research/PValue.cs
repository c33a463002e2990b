using System.Globalization;

namespace Scales.Research;

/// <summary>A p-value and how it was found; two-sided, unless the method says otherwise.</summary>
/// <param name="Value">The probability, from 0 to 1.</param>
/// <param name="Method">How it was found: <c>exact, given the ties</c>.</param>
public readonly record struct PValue(double Value, string Method)
{
    /// <summary>The p-value in words: <c>p = 0.0125 (exact)</c>.</summary>
    public override string ToString() =>
        Value < 0.0001 ? $"p < 0.0001 ({Method})" : string.Create(CultureInfo.InvariantCulture, $"p = {Value:G3} ({Method})");
}
