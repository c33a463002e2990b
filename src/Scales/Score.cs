using System.Diagnostics.CodeAnalysis;
using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>A score on one scale: an exact fraction inside the range of the scale, and nothing else.</summary>
/// <typeparam name="TScale">The scale. Scores of different scales do not mix.</typeparam>
/// <remarks>
/// Scores are equal, and ordered, by their exact value. The default is the lowest score of the scale.
/// How a score came about is a matter of the form it was read from: see <see cref="Form{TSelf}.Completeness{TScale}"/>.
/// </remarks>
#if NET
[JsonConverter(typeof(ScoreJsonConverterFactory))]
#endif
public readonly record struct Score<TScale> : IComparable<Score<TScale>>, IFormattable
#if NET
    , IParsable<Score<TScale>>, IScoreOnScale
#endif
    where TScale : struct, IScale
{
    // Kept as the distance above the lowest score, so that the struct of zero bits is a valid score of any scale.
    private readonly Fraction _aboveLowest;

    internal Score(Fraction aboveLowest) => _aboveLowest = aboveLowest;

    private static ScoreRange Range => Scale.Of<TScale>().Scores;

    internal Fraction AboveLowest => _aboveLowest;

    private Fraction Exact => _aboveLowest.Plus(Range.Lowest);

    /// <summary>The upper part of the exact fraction, in lowest terms.</summary>
    public int Numerator => Exact.Numerator;

    /// <summary>The lower part of the exact fraction, in lowest terms; 1 for a whole score.</summary>
    public int Denominator => _aboveLowest.Denominator;

    /// <summary>The score as the nearest <see cref="double"/>. For show and for storage: nothing in this library is decided by it.</summary>
    public double Value => Exact.ToDouble();

    /// <summary>The score rounded half away from zero.</summary>
    /// <param name="decimals">How many decimals to keep, from 0 to 28.</param>
    public decimal Round(int decimals) => Math.Round((decimal)Numerator / Denominator, decimals, MidpointRounding.AwayFromZero);

    /// <summary>The change from an earlier score on the same scale to this one.</summary>
    /// <param name="baseline">The earlier score.</param>
    public Change<TScale> ChangeFrom(Score<TScale> baseline) => new(baseline, this);

    /// <summary>A score given as a fraction; a whole score needs no denominator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score lies outside its scale.</exception>
    public static Score<TScale> Create(int numerator, int denominator = 1)
    {
        if (!TryCreate(numerator, denominator, out var score))
        {
            Refuse(denominator == 1 ? numerator : FormattableString.Invariant($"{numerator}/{denominator}"), nameof(numerator));
        }

        return score;
    }

    /// <summary>A score given as a decimal, taken as it stands.</summary>
    /// <param name="value">The score, with at most six decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score lies outside its scale or has more than six decimals.</exception>
    public static Score<TScale> Create(decimal value)
    {
        if (!TryCreate(value, out var score))
        {
            Refuse(value, nameof(value));
        }

        return score;
    }

    /// <summary>
    /// A score given as a <see cref="double"/>: its decimal where that has at most six decimals,
    /// else the fraction with the smallest denominator up to 1000 that is the same double, as 160/3 is for 53.333333333333336.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The score lies outside its scale, is not a number, or is no such fraction.</exception>
    public static Score<TScale> Create(double value)
    {
        if (!TryCreate(value, out var score))
        {
            Refuse(value, nameof(value));
        }

        return score;
    }

    /// <summary>A whole score; false where it lies outside its scale.</summary>
    public static bool TryCreate(int value, out Score<TScale> score) => TryCreate(value, 1, out score);

    /// <summary>As <see cref="Create(int, int)"/>, but false where that throws.</summary>
    public static bool TryCreate(int numerator, int denominator, out Score<TScale> score)
    {
        score = default;
        return Fraction.TryCreate(numerator, denominator, out var value) && TryCreate(value, out score);
    }

    /// <summary>As <see cref="Create(decimal)"/>, but false where that throws.</summary>
    public static bool TryCreate(decimal value, out Score<TScale> score)
    {
        score = default;
        return Fraction.TryCreate(value, out var fraction) && TryCreate(fraction, out score);
    }

    /// <summary>As <see cref="Create(double)"/>, but false where that throws.</summary>
    public static bool TryCreate(double value, out Score<TScale> score)
    {
        score = default;
        return Fraction.TryCreate(value, out var fraction) && TryCreate(fraction, out score);
    }

    private static bool TryCreate(Fraction value, out Score<TScale> score)
    {
        bool inside = Range.TryAboveLowest(value, out var above);
        score = new(above);
        return inside;
    }

    [DoesNotReturn]
    private static void Refuse(object value, string parameter) =>
        Throw.OutOfRange("A score of the " + Scale.Of<TScale>().Name, Allowed, value, parameter);

    private static string Allowed => $"a number from {Range}, a fraction or a decimal";

    /// <inheritdoc/>
    public int CompareTo(Score<TScale> other) => _aboveLowest.CompareTo(other._aboveLowest);

    /// <summary>Whether the left score is the smaller one.</summary>
    public static bool operator <(Score<TScale> left, Score<TScale> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left score is the larger one.</summary>
    public static bool operator >(Score<TScale> left, Score<TScale> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left score is not the larger one.</summary>
    public static bool operator <=(Score<TScale> left, Score<TScale> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left score is not the smaller one.</summary>
    public static bool operator >=(Score<TScale> left, Score<TScale> right) => left.CompareTo(right) >= 0;

    /// <summary>The exact fraction: <c>375/7</c>, or <c>55</c> for a whole score.</summary>
    public string ToFraction() => Exact.ToString();

    /// <summary>The score as the shortest decimal that is the same double, in the invariant culture.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The score in a numeric format such as <c>F2</c>, rounded half away from zero, in the invariant culture.</summary>
    /// <param name="format">A standard or custom numeric format; empty, <c>G</c> or <c>R</c> for the shortest decimal.</param>
    public string ToString(string? format) => ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The score in a numeric format such as <c>F2</c>, rounded half away from zero.</summary>
    /// <param name="format">A standard or custom numeric format; empty, <c>G</c> or <c>R</c> for the shortest decimal.</param>
    /// <param name="formatProvider">The culture; <see langword="null"/> for the invariant one.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => format is null or "" or "G" or "g" or "R" or "r"
        ? 1_000_000 % Denominator == 0
            ? ((decimal)Numerator / Denominator).ToString("0.######", formatProvider ?? CultureInfo.InvariantCulture)
            : Value.ToString("R", formatProvider ?? CultureInfo.InvariantCulture)
        : ((decimal)Numerator / Denominator).ToString(format, formatProvider ?? CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads a fraction (<c>375/7</c>) or a decimal, as <see cref="ToFraction"/> and <see cref="ToString()"/> write them. Up to six decimals are taken as they stand;
    /// a longer decimal is the fraction with the smallest denominator up to 1000 that prints so, as 375/7 is <c>53.57142857142857</c> and <c>53.5714286</c>.
    /// </summary>
    /// <exception cref="FormatException">The text is not a score of this scale.</exception>
    public static Score<TScale> Parse(string text)
    {
        if (!TryParse(text, out var score))
        {
            Throw.NotReadable("a score of the " + Scale.Of<TScale>().Name, Allowed);
        }

        return score;
    }

    /// <summary>As <see cref="Parse(string)"/>, but false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Score<TScale> score)
    {
        score = default;
        return Fraction.TryRead(text, Fraction.MostParts, out var value) && TryCreate(value, out score);
    }

#if NET
    JsonConverter IScoreOnScale.CreateConverter() => new ScoreJsonConverter<TScale>();

    static Score<TScale> IParsable<Score<TScale>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Score<TScale>>.TryParse(string? s, IFormatProvider? provider, out Score<TScale> result) => TryParse(s, out result);
#endif
}
