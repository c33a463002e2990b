using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>
/// Neuropathic Pain Symptom Inventory (NPSI): ten descriptors of neuropathic pain over the last 24 hours, each from 0 to 10,
/// and two questions on its time course. Five subscores of 0–10 and a total of 0–100. A higher score is worse.
/// </summary>
/// <remarks>
/// Items 4 and 7 take no part in any score; the numbering of the items and the categories of these two are from memory of the publication. No rule for missing answers was published: each score needs all its items.
/// Source: Bouhassira D et al. Pain 2004;108:248-257.
/// </remarks>
#if NET
[JsonConverter(typeof(FormJsonConverter<Npsi>))]
#endif
public sealed record Npsi : Form<Npsi>
{
    private static readonly ScoreRange s_rating = ZeroToTen.Range, s_category = new(1, 5);
    private static readonly MissingRule s_complete = new(
        "npsi-complete", "Each score needs all its items; no rule for missing answers was found in print.", Citations.Bouhassira2004);

    /// <summary>The items and scales of the NPSI, and where they were published.</summary>
    public static Instrument<Npsi> Instrument { get; } = new(
        key: "npsi", prefix: "npsi", name: "Neuropathic Pain Symptom Inventory (NPSI)",
        measures: "the quality of neuropathic pain, in five dimensions",
        recall: "the last 24 hours",
        items:
        [
            Q(1, "burning", s_rating),
            Q(2, "squeezing", s_rating),
            Q(3, "pressure", s_rating),
            Q(4, "time with spontaneous pain (category, not scored)", s_category),
            Q(5, "electric shocks", s_rating),
            Q(6, "stabbing", s_rating),
            Q(7, "number of pain attacks (category, not scored)", s_category),
            Q(8, "evoked by brushing", s_rating),
            Q(9, "evoked by pressure", s_rating),
            Q(10, "evoked by cold", s_rating),
            Q(11, "pins and needles", s_rating),
            Q(12, "tingling", s_rating),
        ],
        scales: [Scale.Of<NpsiBurning>(), Scale.Of<NpsiPressing>(), Scale.Of<NpsiParoxysmal>(), Scale.Of<NpsiEvoked>(), Scale.Of<NpsiParesthesia>(), Scale.Of<NpsiTotal>()],
        rules: [s_complete],
        sources: [Citations.Bouhassira2004],
        licence: new("D. Bouhassira, distributed through Mapi Research Trust (ePROVIDE)", "Distributed under a licence whose terms were not seen: ask before the questionnaire is given to patients. This library holds item numbers, labels of its own and arithmetic only."),
        missing: "Each subscore needs all its items and the total all ten descriptors.",
        create: static (answers, _) => new(answers), defaults: new(s_complete));

    /// <summary>A completed NPSI, the answers in printed order; <see langword="null"/> where one is missing.</summary>
    public Npsi(
        ZeroToTen? burning, ZeroToTen? squeezing, ZeroToTen? pressure, NpsiPainTime? spontaneousPainTime,
        ZeroToTen? electricShocks, ZeroToTen? stabbing, NpsiPainAttacks? painAttacks,
        ZeroToTen? evokedByBrushing, ZeroToTen? evokedByPressure, ZeroToTen? evokedByCold, ZeroToTen? pinsAndNeedles, ZeroToTen? tingling)
        : base(
            Of(burning), Of(squeezing), Of(pressure), Of(spontaneousPainTime),
            Of(electricShocks), Of(stabbing), Of(painAttacks),
            Of(evokedByBrushing), Of(evokedByPressure), Of(evokedByCold), Of(pinsAndNeedles), Of(tingling))
    {
    }

    /// <summary>A completed NPSI from answers read with <see cref="Instrument{TForm}.Read(ReadOnlySpan{int?})"/>.</summary>
    public Npsi(Answers<Npsi> answers)
        : base(answers)
    {
    }

    /// <summary>Item 1: burning.</summary>
    public ZeroToTen? Burning { get => Get<ZeroToTen>(1); init => Set(1, value); }

    /// <summary>Item 2: squeezing.</summary>
    public ZeroToTen? Squeezing { get => Get<ZeroToTen>(2); init => Set(2, value); }

    /// <summary>Item 3: pressure.</summary>
    public ZeroToTen? Pressure { get => Get<ZeroToTen>(3); init => Set(3, value); }

    /// <summary>Item 4: time with spontaneous pain. Not scored.</summary>
    public NpsiPainTime? SpontaneousPainTime { get => Get<NpsiPainTime>(4); init => Set(4, value); }

    /// <summary>Item 5: electric shocks.</summary>
    public ZeroToTen? ElectricShocks { get => Get<ZeroToTen>(5); init => Set(5, value); }

    /// <summary>Item 6: stabbing.</summary>
    public ZeroToTen? Stabbing { get => Get<ZeroToTen>(6); init => Set(6, value); }

    /// <summary>Item 7: number of pain attacks. Not scored.</summary>
    public NpsiPainAttacks? PainAttacks { get => Get<NpsiPainAttacks>(7); init => Set(7, value); }

    /// <summary>Item 8: pain evoked by brushing.</summary>
    public ZeroToTen? EvokedByBrushing { get => Get<ZeroToTen>(8); init => Set(8, value); }

    /// <summary>Item 9: pain evoked by pressure.</summary>
    public ZeroToTen? EvokedByPressure { get => Get<ZeroToTen>(9); init => Set(9, value); }

    /// <summary>Item 10: pain evoked by cold.</summary>
    public ZeroToTen? EvokedByCold { get => Get<ZeroToTen>(10); init => Set(10, value); }

    /// <summary>Item 11: pins and needles.</summary>
    public ZeroToTen? PinsAndNeedles { get => Get<ZeroToTen>(11); init => Set(11, value); }

    /// <summary>Item 12: tingling.</summary>
    public ZeroToTen? Tingling { get => Get<ZeroToTen>(12); init => Set(12, value); }

    /// <summary>Burning (superficial) spontaneous pain, 0–10: item 1.</summary>
    public Score<NpsiBurning>? BurningScore => Score<NpsiBurning>();

    /// <summary>Pressing (deep) spontaneous pain, 0–10: the mean of items 2 and 3.</summary>
    public Score<NpsiPressing>? PressingScore => Score<NpsiPressing>();

    /// <summary>Paroxysmal pain, 0–10: the mean of items 5 and 6.</summary>
    public Score<NpsiParoxysmal>? ParoxysmalScore => Score<NpsiParoxysmal>();

    /// <summary>Evoked pain, 0–10: the mean of items 8, 9 and 10.</summary>
    public Score<NpsiEvoked>? EvokedScore => Score<NpsiEvoked>();

    /// <summary>Paresthesia and dysesthesia, 0–10: the mean of items 11 and 12.</summary>
    public Score<NpsiParesthesia>? ParesthesiaScore => Score<NpsiParesthesia>();

    /// <summary>The sum of the ten descriptors, 0–100.</summary>
    public Score<NpsiTotal>? Total => Score<NpsiTotal>();

    internal override Instrument<Npsi> Definition => Instrument;

    private static Item Q(int number, string label, ScoreRange range) =>
        new(FormattableString.Invariant($"Q{number}"), label, range, loinc: null,
            [.. new FormattableString[] { $"npsi_q{number}", $"npsi_q{number:00}", $"npsi_{number}", $"npsi{number}" }.Select(FormattableString.Invariant).Distinct(StringComparer.Ordinal)]);
}

/// <summary>NPSI burning (superficial) spontaneous pain, 0–10.</summary>
public readonly struct NpsiBurning : IScale<Npsi>, IRatioScale
{
    Scale IScale.Definition => new(
        "burning", "NPSI burning (superficial) spontaneous pain", ZeroToTen.Range, items: [1], minimumAnswered: [1], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>NPSI pressing (deep) spontaneous pain, 0–10.</summary>
public readonly struct NpsiPressing : IScale<Npsi>, IRatioScale
{
    Scale IScale.Definition => new(
        "pressing", "NPSI pressing (deep) spontaneous pain", ZeroToTen.Range, items: [2, 3], minimumAnswered: [2], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>NPSI paroxysmal pain, 0–10.</summary>
public readonly struct NpsiParoxysmal : IScale<Npsi>, IRatioScale
{
    Scale IScale.Definition => new(
        "paroxysmal", "NPSI paroxysmal pain", ZeroToTen.Range, items: [5, 6], minimumAnswered: [2], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>NPSI evoked pain, 0–10.</summary>
public readonly struct NpsiEvoked : IScale<Npsi>, IRatioScale
{
    Scale IScale.Definition => new(
        "evoked", "NPSI evoked pain", ZeroToTen.Range, items: [8, 9, 10], minimumAnswered: [3], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>NPSI paresthesia and dysesthesia, 0–10.</summary>
public readonly struct NpsiParesthesia : IScale<Npsi>, IRatioScale
{
    Scale IScale.Definition => new(
        "paresthesia", "NPSI paresthesia and dysesthesia", ZeroToTen.Range, items: [11, 12], minimumAnswered: [2], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>NPSI total, the sum of the ten descriptors, 0–100.</summary>
public readonly struct NpsiTotal : IScale<Npsi>, IRatioScale
{
    Scale IScale.Definition => new(
        "total", "NPSI total", ZeroToTen.Range, items: [1, 2, 3, 5, 6, 8, 9, 10, 11, 12], minimumAnswered: [10], scores: new(0, 100), Direction.HigherIsWorse);
}

/// <summary>NPSI item 4, time with spontaneous pain in the last 24 hours: a category without arithmetic, coded 1, the longest, to 5.</summary>
/// <remarks>The codes follow the printed order, as data dictionaries have it. Categories and codes are from memory: check them against your form. The default is code 1.</remarks>
#if NET
[JsonConverter(typeof(AnswerJsonConverter<NpsiPainTime>))]
#endif
public readonly record struct NpsiPainTime : IAnswer<NpsiPainTime>
{
    private readonly byte _steps;

    /// <summary>A category by its code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The code is not from 1 to 5.</exception>
    public NpsiPainTime(int value) => _steps = (byte)(Answer.Checked<NpsiPainTime>(value, nameof(value)) - Range.Lowest);

    /// <summary>All the time. Between 12 hours and this there is no category.</summary>
    public static NpsiPainTime Permanent => new(1);

    /// <summary>8 to 12 hours.</summary>
    public static NpsiPainTime From8To12Hours => new(2);

    /// <summary>4 to 7 hours.</summary>
    public static NpsiPainTime From4To7Hours => new(3);

    /// <summary>1 to 3 hours.</summary>
    public static NpsiPainTime From1To3Hours => new(4);

    /// <summary>Less than an hour.</summary>
    public static NpsiPainTime LessThan1Hour => new(5);

    /// <summary>The answers allowed.</summary>
    public static ScoreRange Range => new(1, 5);

    ScoreRange IAnswer<NpsiPainTime>.Range => Range;

    /// <summary>The code of the category: 1, the longest time, to 5.</summary>
    public int Value => Range.Lowest + _steps;

    string IAnswer<NpsiPainTime>.Noun => "a category of pain time";

    NpsiPainTime IAnswer<NpsiPainTime>.Trusted(int value) => new(value);

    /// <summary>The code in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>NPSI item 7, number of pain attacks in the last 24 hours: a category without arithmetic, coded 1, the most, to 5.</summary>
/// <remarks>The codes follow the printed order, as data dictionaries have it. Categories and codes are from memory: check them against your form. The default is code 1.</remarks>
#if NET
[JsonConverter(typeof(AnswerJsonConverter<NpsiPainAttacks>))]
#endif
public readonly record struct NpsiPainAttacks : IAnswer<NpsiPainAttacks>
{
    private readonly byte _steps;

    /// <summary>A category by its code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The code is not from 1 to 5.</exception>
    public NpsiPainAttacks(int value) => _steps = (byte)(Answer.Checked<NpsiPainAttacks>(value, nameof(value)) - Range.Lowest);

    /// <summary>More than 20 attacks.</summary>
    public static NpsiPainAttacks MoreThan20 => new(1);

    /// <summary>11 to 20 attacks.</summary>
    public static NpsiPainAttacks From11To20 => new(2);

    /// <summary>6 to 10 attacks.</summary>
    public static NpsiPainAttacks From6To10 => new(3);

    /// <summary>1 to 5 attacks.</summary>
    public static NpsiPainAttacks From1To5 => new(4);

    /// <summary>No attack.</summary>
    public static NpsiPainAttacks None => new(5);

    /// <summary>The answers allowed.</summary>
    public static ScoreRange Range => new(1, 5);

    ScoreRange IAnswer<NpsiPainAttacks>.Range => Range;

    /// <summary>The code of the category: 1, the most attacks, to 5.</summary>
    public int Value => Range.Lowest + _steps;

    string IAnswer<NpsiPainAttacks>.Noun => "a category of pain attacks";

    NpsiPainAttacks IAnswer<NpsiPainAttacks>.Trusted(int value) => new(value);

    /// <summary>The code in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
