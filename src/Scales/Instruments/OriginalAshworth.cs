using System.Diagnostics.CodeAnalysis;
using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>
/// Original Ashworth scale: a clinician's grade of the resistance of one muscle group to passive movement.
/// Five ordered grades, published as 0–4 and used as 1–5 in much of the literature on intrathecal baclofen. A higher grade is worse.
/// </summary>
/// <remarks>
/// The numbering is stated by the caller: it cannot be told from the number. Grades are compared, not subtracted; to count with them,
/// choose a numbering: <see cref="On0To4"/> or <see cref="On1To5"/>. The default is the lowest grade.
/// Source: Ashworth B. Practitioner 1964;192:540-542.
/// </remarks>
#if NET
[JsonConverter(typeof(TextJsonConverter<OriginalAshworth>))]
#endif
public readonly record struct OriginalAshworth : IComparable<OriginalAshworth>
#if NET
    , IParsable<OriginalAshworth>
#endif
{
    private const string Suffix0To4 = " on 0-4", Suffix1To5 = " on 1-5";

    private readonly byte _stepsAboveLowest;

    private OriginalAshworth(int stepsAboveLowest) => _stepsAboveLowest = (byte)stepsAboveLowest;

    /// <summary>What the scale is, and where that was published.</summary>
    public static Instrument Instrument { get; } = new(
        key: "ashworth", prefix: "ashworth", name: "Original Ashworth scale",
        measures: "muscle tone: resistance to passive movement, rated by a clinician for each muscle group and side",
        recall: "none: the moment of examination",
        items: [],
        scales: [Scale.Of<OriginalAshworth0To4>(), Scale.Of<OriginalAshworth1To5>()],
        rules: [],
        sources: [Citations.Ashworth1964, Citations.Penn1989, Citations.Haas1996],
        licence: new("none", "Free to use; the printed descriptions of the grades belong to the journal."),
        missing: "A muscle that was not rated, or could not be tested, is left out of the mean, the median and the maximum, and counted; no rule was published.");

    /// <summary>The grade on the numbering 0–4.</summary>
    public Score<OriginalAshworth0To4> On0To4 => Coded.Score<OriginalAshworth, OriginalAshworth0To4>(this);

    /// <summary>The grade on the numbering 1–5.</summary>
    public Score<OriginalAshworth1To5> On1To5 => Coded.Score<OriginalAshworth, OriginalAshworth1To5>(this);

    internal int StepsAboveLowest => _stepsAboveLowest;

    /// <summary>A grade that was numbered 0–4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The grade is not from 0 to 4.</exception>
    public static OriginalAshworth From0To4(int grade) => Checked(grade, Scale.Of<OriginalAshworth0To4>().Scores, nameof(grade));

    /// <summary>A grade that was numbered 1–5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The grade is not from 1 to 5.</exception>
    public static OriginalAshworth From1To5(int grade) => Checked(grade, Scale.Of<OriginalAshworth1To5>().Scores, nameof(grade));

    /// <summary>As <see cref="From0To4"/>, but false where that throws.</summary>
    public static bool TryFrom0To4(int value, out OriginalAshworth grade) => TryCreate(value, Scale.Of<OriginalAshworth0To4>().Scores, out grade);

    /// <summary>As <see cref="From1To5"/>, but false where that throws.</summary>
    public static bool TryFrom1To5(int value, out OriginalAshworth grade) => TryCreate(value, Scale.Of<OriginalAshworth1To5>().Scores, out grade);

    /// <summary>Reads a grade with its numbering, as <see cref="ToString"/> writes it: <c>3 on 0-4</c>, or <c>4 on 1-5</c>.</summary>
    /// <exception cref="FormatException">The text is not a grade with its numbering. The text itself is not repeated.</exception>
    public static OriginalAshworth Parse(string text)
    {
        if (!TryParse(text, out var grade))
        {
            Throw.NotReadable("an Ashworth grade", "a grade with its numbering, such as \"3 on 0-4\" or \"4 on 1-5\"");
        }

        return grade;
    }

    /// <summary>As <see cref="Parse(string)"/>, but false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OriginalAshworth grade)
    {
        grade = default;
        return Numbered(text, Suffix0To4, out int from0) ? TryFrom0To4(from0, out grade)
            : Numbered(text, Suffix1To5, out int from1) && TryFrom1To5(from1, out grade);
    }

    private static bool Numbered(string? text, string suffix, out int number)
    {
        number = 0;
        return text is not null && text.EndsWith(suffix, StringComparison.Ordinal)
            && int.TryParse(text.Substring(0, text.Length - suffix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static OriginalAshworth Checked(int grade, ScoreRange range, string parameter)
    {
        if (!TryCreate(grade, range, out var result))
        {
            Throw.OutOfRange("An Ashworth grade on this numbering", Answer.Allowed(range), grade, parameter);
        }

        return result;
    }

    private static bool TryCreate(int value, ScoreRange range, out OriginalAshworth grade)
    {
        bool allowed = range.Contains(value);
        grade = allowed ? new(value - range.Lowest) : default;
        return allowed;
    }

    /// <inheritdoc/>
    public int CompareTo(OriginalAshworth other) => _stepsAboveLowest.CompareTo(other._stepsAboveLowest);

    /// <summary>Whether the left grade is the lower one.</summary>
    public static bool operator <(OriginalAshworth left, OriginalAshworth right) => left._stepsAboveLowest < right._stepsAboveLowest;

    /// <summary>Whether the left grade is the higher one.</summary>
    public static bool operator >(OriginalAshworth left, OriginalAshworth right) => left._stepsAboveLowest > right._stepsAboveLowest;

    /// <summary>Whether the left grade is not the higher one.</summary>
    public static bool operator <=(OriginalAshworth left, OriginalAshworth right) => left._stepsAboveLowest <= right._stepsAboveLowest;

    /// <summary>Whether the left grade is not the lower one.</summary>
    public static bool operator >=(OriginalAshworth left, OriginalAshworth right) => left._stepsAboveLowest >= right._stepsAboveLowest;

    /// <summary>The grade with the numbering 0–4: <c>3 on 0-4</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{_stepsAboveLowest}{Suffix0To4}");

#if NET
    static OriginalAshworth IParsable<OriginalAshworth>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OriginalAshworth>.TryParse(string? s, IFormatProvider? provider, out OriginalAshworth result) => TryParse(s, out result);
#endif
}

/// <summary>Original Ashworth grades numbered 0–4.</summary>
public readonly struct OriginalAshworth0To4 : ICoding<OriginalAshworth>
{
    Scale IScale.Definition => new("0_4", "Ashworth, numbered 0-4", scores: new(0, 4), Direction.HigherIsWorse);

    int ICoding<OriginalAshworth>.HalfPoints(OriginalAshworth grade) => 2 * grade.StepsAboveLowest;
}

/// <summary>Original Ashworth grades numbered 1–5.</summary>
public readonly struct OriginalAshworth1To5 : ICoding<OriginalAshworth>
{
    Scale IScale.Definition => new("1_5", "Ashworth, numbered 1-5", scores: new(1, 5), Direction.HigherIsWorse);

    int ICoding<OriginalAshworth>.HalfPoints(OriginalAshworth grade) => 2 * grade.StepsAboveLowest;
}
