namespace Scales;

/// <summary>An exact quotient of two whole numbers, positive or negative, for comparing and for showing.</summary>
/// <remarks>A <see cref="decimal"/> holds whole numbers up to 7.9e28 exactly, which the parts of any change do not exceed (see <see cref="Fraction"/>).</remarks>
internal readonly record struct Quotient(decimal Numerator, decimal Denominator)
{
    /// <summary>Whether the quotient is at least an amount: compared crosswise, never divided.</summary>
    internal bool IsAtLeast(decimal amount) => Numerator >= amount * Denominator;

    internal double ToDouble() => (double)Numerator / (double)Denominator;
}
