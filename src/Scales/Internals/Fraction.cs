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
    private const int MostParts = 1000;

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
