using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>
/// Penn Spasm Frequency Scale (PSFS): how often spasms come, from 0 to 4, and how severe they are, from 1 to 3. Two ordinals, self-reported; higher is worse. There is no total.
/// </summary>
/// <remarks>
/// Severity is not asked when frequency is 0: it is then structurally absent, not missing. No period is part of the instrument.
/// Source: Penn RD et al. N Engl J Med 1989;320:1517-1521 (frequency); the two-part form as in the NINDS common data elements.
/// </remarks>
#if NET
[JsonConverter(typeof(FormJsonConverter<Penn>))]
#endif
public sealed record Penn : Form<Penn>
{
    private static readonly MissingRule s_alone = new("penn-each-alone", "Frequency and severity stand each alone.", Citations.PennNinds);

    /// <summary>The items of the Penn Spasm Frequency Scale, and where they were published.</summary>
    public static Instrument<Penn> Instrument { get; } = new(
        key: "penn", prefix: "penn", name: "Penn Spasm Frequency Scale (PSFS)",
        measures: "how often spasms come and how severe they are, as the patient reports",
        recall: "not part of the instrument",
        items:
        [
            new("frequency", "how often spasms come", PennFrequency.Range, loinc: null, "penn_frequency", "psfs_frequency", "penn_freq"),
            new("severity", "how severe they are; not asked when there are none", PennSeverity.Range, loinc: null, "penn_severity", "psfs_severity", "penn_sev"),
        ],
        scales: [Scale.Of<PennFrequency>(), Scale.Of<PennSeverity>()],
        rules: [s_alone],
        sources: [Citations.Penn1989, Citations.PennNinds, Citations.Mills2018],
        licence: new("none", "Free to use."),
        missing: "Frequency stands alone when severity is missing. When frequency is 0, severity is not asked and must be absent.",
        create: static (answers, _) => new(answers), defaults: new(s_alone),
        skip: new(Item: 2, After: 1, Answer: 0));

    /// <summary>A completed scale.</summary>
    /// <param name="frequency">How often spasms come; <see langword="null"/> when missing.</param>
    /// <param name="severity">How severe they are; <see langword="null"/> when missing, and when frequency is 0.</param>
    /// <exception cref="ArgumentException">Severity is given although frequency is 0.</exception>
    public Penn(PennFrequency? frequency, PennSeverity? severity)
        : base(Of(frequency), Of(severity))
    {
        if (frequency is { Value: 0 } && severity is not null)
        {
            Throw.SeverityWithoutSpasms(nameof(severity));
        }
    }

    /// <summary>A completed scale from answers read with <see cref="Instrument{TForm}.Read(ReadOnlySpan{int?})"/>.</summary>
    public Penn(Answers<Penn> answers)
        : base(answers)
    {
    }

    /// <summary>How often spasms come.</summary>
    public PennFrequency? Frequency => Get<PennFrequency>(1);

    /// <summary>How severe they are; <see langword="null"/> when missing, and when frequency is 0.</summary>
    public PennSeverity? Severity => Get<PennSeverity>(2);

    /// <summary>The frequency as a score, 0–4.</summary>
    public Score<PennFrequency>? FrequencyScore => Score<PennFrequency>();

    /// <summary>The severity as a score, 1–3; <see langword="null"/> when frequency is 0.</summary>
    public Score<PennSeverity>? SeverityScore => Score<PennSeverity>();

    internal override Instrument<Penn> Definition => Instrument;
}

/// <summary>Penn spasm frequency: 0 none; 1 mild, on stimulation; 2 less than once an hour; 3 more than once an hour; 4 more than ten times an hour.</summary>
/// <remarks>Exactly one and exactly ten an hour belong to no grade in print: never derive the grade from a count without saying how. The default is 0.</remarks>
#if NET
[JsonConverter(typeof(AnswerJsonConverter<PennFrequency>))]
#endif
public readonly record struct PennFrequency : IAnswer<PennFrequency>, IScale<Penn>
{
    private readonly byte _value;

    /// <summary>A grade of frequency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 4.</exception>
    public PennFrequency(int value) => _value = (byte)Answer.Checked<PennFrequency>(value, nameof(value));

    /// <summary>The grades allowed.</summary>
    public static ScoreRange Range => new(0, 4);

    /// <inheritdoc/>
    public int Value => _value;

    Scale IScale.Definition => new(
        "frequency", "Penn spasm frequency", Range, items: [1], minimumAnswered: [1], scores: Range, Direction.HigherIsWorse);

    ScoreRange IAnswer<PennFrequency>.Range => Range;

    string IAnswer<PennFrequency>.Noun => "a spasm frequency";

    PennFrequency IAnswer<PennFrequency>.Trusted(int value) => new(value);

    /// <summary>The grade in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Penn spasm severity: 1 mild, 2 moderate, 3 severe.</summary>
/// <remarks>The default is 1.</remarks>
#if NET
[JsonConverter(typeof(AnswerJsonConverter<PennSeverity>))]
#endif
public readonly record struct PennSeverity : IAnswer<PennSeverity>, IScale<Penn>
{
    private readonly byte _steps;

    /// <summary>A grade of severity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 3.</exception>
    public PennSeverity(int value) => _steps = (byte)(Answer.Checked<PennSeverity>(value, nameof(value)) - Range.Lowest);

    /// <summary>The grades allowed.</summary>
    public static ScoreRange Range => new(1, 3);

    /// <inheritdoc/>
    public int Value => Range.Lowest + _steps;

    Scale IScale.Definition => new(
        "severity", "Penn spasm severity", Range, items: [2], minimumAnswered: [1], scores: Range, Direction.HigherIsWorse);

    ScoreRange IAnswer<PennSeverity>.Range => Range;

    string IAnswer<PennSeverity>.Noun => "a spasm severity";

    PennSeverity IAnswer<PennSeverity>.Trusted(int value) => new(value);

    /// <summary>The grade in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
