using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>
/// Numeric rating scale (NRS) of pain intensity: one whole number from 0, no pain, to 10, the worst pain. A higher rating is worse.
/// </summary>
/// <remarks>
/// A rating is a <see cref="Score{TScale}"/> wherever one is wanted. A missing rating is <see langword="null"/>: no rule replaces it.
/// The mean of several days is <see cref="Mean"/>. The default is 0.
/// Source: Bryce TN et al. J Spinal Cord Med 2007;30:421-440 (recommended after spinal cord injury);
/// Dworkin RH et al. J Pain 2008;9:105-121 (what its changes mean in trials of chronic pain).
/// </remarks>
#if NET
[JsonConverter(typeof(AnswerJsonConverter<Nrs>))]
#endif
public readonly record struct Nrs : IAnswer<Nrs>, IRatioScale, IComparable<Nrs>
{
    private readonly byte _value;

    /// <summary>A rating.</summary>
    /// <param name="value">A whole number from 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 10.</exception>
    public Nrs(int value) => _value = (byte)Answer.Checked<Nrs>(value, nameof(value));

    /// <summary>What the NRS is, and where that was published.</summary>
    public static Instrument Instrument { get; } = new(
        key: "nrs", prefix: "nrs", name: "Numeric Rating Scale of pain intensity (NRS)",
        measures: "the intensity of pain; after spinal cord injury, of one pain problem",
        recall: "stated by the study: now, the average of 24 hours or of 7 days, or the worst",
        items: [new("nrs", "pain intensity", Range, "72514-3", "pain_nrs", "nrs_pain", "nrs_score")],
        scales: [Scale.Of<Nrs>()],
        rules: [],
        sources: [Citations.Bryce2007, Citations.Dworkin2008],
        licence: new("none", "A generic method, free to use; the wording of the anchors is the user's."),
        missing: "A missing rating stays missing. A mean of several days needs the number of days that the user states.");

    Scale IScale.Definition => new(
        key: "", name: "NRS pain intensity", scores: Range, Direction.HigherIsWorse, loinc: "72514-3");

    /// <summary>The answers allowed.</summary>
    public static ScoreRange Range => new(0, 10);

    ScoreRange IAnswer<Nrs>.Range => Range;

    /// <inheritdoc/>
    public int Value => _value;

    string IAnswer<Nrs>.Noun => "a numeric rating";

    Nrs IAnswer<Nrs>.Trusted(int value) => new(value);

    /// <summary>The mean of the ratings of several days, as an exact score.</summary>
    /// <param name="days">A rating a day; <see langword="null"/> where it is missing.</param>
    /// <param name="minimumDays">How many rated days the mean needs: trials often ask for 4 of 7, by convention.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is less than 1.</exception>
    public static NrsMean Mean(ReadOnlySpan<Nrs?> days, int minimumDays) => NrsMean.Of(days, minimumDays);

    /// <summary>The change from an earlier rating, or an earlier mean, to this rating.</summary>
    public Change<Nrs> ChangeFrom(Score<Nrs> baseline) => ToScore().ChangeFrom(baseline);

    /// <summary>Compares this rating with that of an earlier visit, or an earlier mean, which may be missing.</summary>
    public Outcome<Nrs> ComparedWith(Score<Nrs>? baseline) => new(baseline, this);

    /// <summary>The rating as a score.</summary>
    public Score<Nrs> ToScore() => Score<Nrs>.Create(_value);

    /// <summary>The rating as a score.</summary>
    public static implicit operator Score<Nrs>(Nrs rating) => rating.ToScore();

    /// <inheritdoc/>
    public int CompareTo(Nrs other) => _value.CompareTo(other._value);

    /// <summary>Whether the left rating is the lower one.</summary>
    public static bool operator <(Nrs left, Nrs right) => left._value < right._value;

    /// <summary>Whether the left rating is the higher one.</summary>
    public static bool operator >(Nrs left, Nrs right) => left._value > right._value;

    /// <summary>Whether the left rating is not the higher one.</summary>
    public static bool operator <=(Nrs left, Nrs right) => left._value <= right._value;

    /// <summary>Whether the left rating is not the lower one.</summary>
    public static bool operator >=(Nrs left, Nrs right) => left._value >= right._value;

    /// <summary>The rating in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
