using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Scales;

/// <summary>
/// An exact number of zero or more, in lowest terms. The denominator is stored less one,
/// so that the struct of zero bits is the valid fraction 0/1.
/// </summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    /// <summary>How many decimals a text or a <see cref="decimal"/> may have and still be taken as it stands.</summary>
    internal const int MostDecimals = 6;

    /// <summary>The largest denominator that is looked for behind a longer decimal.</summary>
    internal const int MostParts = 1000;

    private const int MostDigits = 28;

    private readonly int _denominatorLessOne;

    private Fraction(int numerator, int denominator) => (Numerator, _denominatorLessOne) = (numerator, denominator - 1);

    internal int Numerator { get; }

    internal int Denominator => _denominatorLessOne + 1;

    /// <summary>Reduces; false where a part does not fit in an <see cref="int"/>, or the number is negative.</summary>
    internal static bool TryCreate(long numerator, long denominator, out Fraction fraction)
    {
        long common = CommonDivisor(numerator, denominator);
        bool fits = numerator >= 0 && denominator > 0 && numerator / common <= int.MaxValue && denominator / common <= int.MaxValue;
        fraction = fits ? new Fraction((int)(numerator / common), (int)(denominator / common)) : default;
        return fits;
    }

    internal static Fraction Of(long numerator, long denominator) =>
        TryCreate(numerator, denominator, out var fraction) ? fraction : throw new OverflowException();

    /// <summary>The decimal as it stands, when it has no more than <see cref="MostDecimals"/> decimals.</summary>
    internal static bool TryCreate(decimal value, out Fraction fraction)
    {
        fraction = default;
        decimal scaled = Math.Abs(value) < int.MaxValue ? value * 1_000_000m : 0.5m;
        return scaled == decimal.Truncate(scaled) && TryCreate((long)scaled, 1_000_000, out fraction);
    }

    /// <summary>
    /// The number that a double stands for: its shortest decimal where that is short,
    /// else the fraction with the smallest denominator up to a thousand that is the same double.
    /// </summary>
    internal static bool TryCreate(double value, out Fraction fraction)
    {
        fraction = default;
        return value >= 0 && value < int.MaxValue
            && ((TryShortDecimal(value, out decimal exact) && TryCreate(exact, out fraction)) || TryParts(value, out fraction));
    }

    private static bool TryShortDecimal(double value, out decimal exact) =>
        decimal.TryParse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out exact) && (exact != 0 || value == 0);

    private static bool TryParts(double value, out Fraction fraction)
    {
        for (int parts = 1; parts <= MostParts; parts++)
        {
            double numerator = Math.Round(value * parts);
            if (numerator / parts == value)
            {
                return TryCreate((long)numerator, parts, out fraction);
            }
        }

        fraction = default;
        return false;
    }

    /// <summary>
    /// Reads <c>375/7</c>, a decimal of up to <see cref="MostDecimals"/> decimals as it stands,
    /// or behind a longer one the fraction with the smallest denominator that prints so.
    /// </summary>
    internal static bool TryRead([NotNullWhen(true)] string? text, int mostParts, out Fraction fraction)
    {
        fraction = default;
        string[] parts = text?.Split('/') ?? [];
        return parts.Length == 2
            ? TryReadWhole(parts[0], out int numerator) && TryReadWhole(parts[1], out int denominator) && TryCreate(numerator, denominator, out fraction)
            : TryReadDecimal(text?.Trim(' ') ?? "", mostParts, out fraction);
    }

    private static bool TryReadDecimal(string text, int mostParts, out Fraction fraction)
    {
        fraction = default;
        return text.Length is > 0 and <= MostDigits
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            && (TryCreate(value, out fraction) || TryPrinted(text, value, mostParts, out fraction));
    }

    // A double is often printed with a last digit that is not that of the fraction behind it.
    private static bool TryPrinted(string text, decimal value, int mostParts, out Fraction fraction)
    {
        int decimals = text.Length - 1 - text.AsSpan().IndexOf('.');
        for (int parts = 1; parts <= mostParts && value < int.MaxValue / parts; parts++)
        {
            decimal numerator = Math.Round(value * parts);
            if (Math.Round(numerator / parts, decimals) == value || ((double)numerator / parts).ToString("R", CultureInfo.InvariantCulture) == text)
            {
                return TryCreate((long)numerator, parts, out fraction);
            }
        }

        fraction = default;
        return false;
    }

    private static bool TryReadWhole(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static long CommonDivisor(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return Math.Max(Math.Abs(a), 1);
    }

    // Adding a whole number leaves the lowest terms as they are.
    internal Fraction Plus(int whole) => new(Numerator + (whole * Denominator), Denominator);

    internal double ToDouble() => (double)Numerator / Denominator;

    public override string ToString() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : FormattableString.Invariant($"{Numerator}/{Denominator}");

    public int CompareTo(Fraction other) =>
        ((long)Numerator * other.Denominator).CompareTo((long)other.Numerator * Denominator);
}
