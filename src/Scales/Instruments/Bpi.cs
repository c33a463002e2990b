#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>
/// What every version of the Brief Pain Inventory (BPI) asks: four pain intensities, and with what the pain interferes, each from 0 to 10. A higher answer is worse.
/// </summary>
/// <typeparam name="TSelf">The version.</typeparam>
/// <remarks>An interference answer is not a pain intensity: no pain threshold judges it.</remarks>
public abstract record BpiForm<TSelf> : Form<TSelf>
    where TSelf : BpiForm<TSelf>
{
    private protected BpiForm(RecallPeriod recall, params ReadOnlySpan<Step> answers)
        : base(answers) => Recall = recall;

    private protected BpiForm(Answers<TSelf> answers, RecallPeriod recall)
        : base(answers) => Recall = recall;

    /// <summary>The period the form asked about: versions with 24 hours and with one week are in use.</summary>
    public RecallPeriod Recall { get; init => field = Stated.Known(value, nameof(value)); }

    /// <summary>Severity: pain at its worst.</summary>
    public Nrs? Worst { get => Get<Nrs>(1); init => Set(1, value); }

    /// <summary>Severity: pain at its least.</summary>
    public Nrs? Least { get => Get<Nrs>(2); init => Set(2, value); }

    /// <summary>Severity: pain on the average.</summary>
    public Nrs? Average { get => Get<Nrs>(3); init => Set(3, value); }

    /// <summary>Severity: pain right now.</summary>
    public Nrs? Now { get => Get<Nrs>(4); init => Set(4, value); }

    /// <summary>Interference with general activity.</summary>
    public ZeroToTen? GeneralActivity { get => Get<ZeroToTen>(5); init => Set(5, value); }

    /// <summary>Interference with mood.</summary>
    public ZeroToTen? Mood { get => Get<ZeroToTen>(6); init => Set(6, value); }

    /// <summary>Interference with normal work.</summary>
    public ZeroToTen? Work { get => Get<ZeroToTen>(8); init => Set(8, value); }

    /// <summary>Interference with relations with other people.</summary>
    public ZeroToTen? Relations { get => Get<ZeroToTen>(9); init => Set(9, value); }

    /// <summary>Interference with sleep.</summary>
    public ZeroToTen? Sleep { get => Get<ZeroToTen>(10); init => Set(10, value); }

    /// <summary>Interference with enjoyment of life.</summary>
    public ZeroToTen? Enjoyment { get => Get<ZeroToTen>(11); init => Set(11, value); }

    internal override Declarations Declared => base.Declared with { Recall = Recall };

    private protected static string Recalled => "24 hours or one week, as the form in use says";

    private protected static Licence Rights { get; } = new(
        "Charles S. Cleeland, through MD Anderson Cancer Center",
        "Permission is needed to use, translate or modify the questionnaire, and fees may apply; rewording an item for spinal cord injury is a modification. This library holds item names, labels of its own and arithmetic only.");

    private protected static Item Severity(string code, string label) => new(code, label, Nrs.Range, loinc: null, $"bpi_{code}", $"bpi_{code}_pain", $"{code}_pain");

    private protected static Item Interference(string code, string label, string? loinc = null, params string[] aliases) =>
        new(code, label, ZeroToTen.Range, loinc, [$"bpi_{code}", $"bpi_interference_{code}", .. aliases]);
}

/// <summary>
/// Brief Pain Inventory (BPI), short form: four pain intensities and seven interference items, each from 0 to 10. A higher score is worse.
/// </summary>
/// <remarks>
/// Severity is the mean of its four items, all of them needed. Interference is the mean of its seven items, at least four of them needed.
/// Source: Cleeland CS, Ryan KM. Ann Acad Med Singapore 1994;23:129-138; the BPI User Guide ("more than 50 %, or four of seven").
/// </remarks>
#if NET
[JsonConverter(typeof(FormJsonConverter<Bpi>))]
#endif
public sealed record Bpi : BpiForm<Bpi>
{
    private static readonly MissingRule s_rule = new(
        "bpi-user-guide", "Interference needs more than half of its items, 4 of 7, as the User Guide says. Severity needs all four items: no rule was found. Activity and affective interference need 2 of 3: an inference from \"more than half\".", Citations.BpiUserGuide);

    /// <summary>The items and scales of the BPI, and where they were published.</summary>
    public static Instrument<Bpi> Instrument { get; } = new(
        key: "bpi", prefix: "bpi", name: "Brief Pain Inventory, short form (BPI)",
        measures: "the intensity of pain and how far it interferes with life",
        recall: Recalled,
        items:
        [
            Severity("worst", "pain at its worst"),
            Severity("least", "pain at its least"),
            Severity("average", "pain on the average"),
            Severity("now", "pain right now"),
            Interference("general_activity", "general activity", "77566-8", "bpi9a"),
            Interference("mood", "mood", "77567-6", "bpi9b"),
            Interference("walking", "walking ability", "77568-4", "bpi_walk", "bpi9c"),
            Interference("work", "normal work", "77569-2", "bpi9d"),
            Interference("relations", "relations with other people", "77570-0", "bpi9e"),
            Interference("sleep", "sleep", "77571-8", "bpi9f"),
            Interference("enjoyment", "enjoyment of life", "77572-6", "bpi_enjoy", "bpi9g"),
        ],
        scales: [Scale.Of<BpiSeverity>(), Scale.Of<BpiInterference>(), Scale.Of<BpiActivity>(), Scale.Of<BpiAffective>(), Scale.Of<BpiWorst>(), Scale.Of<BpiLeast>(), Scale.Of<BpiAverage>(), Scale.Of<BpiNow>()],
        rules: [s_rule],
        sources: [Citations.Cleeland1994, Citations.BpiUserGuide, Citations.Walton2016],
        licence: Rights,
        missing: "Severity needs all four items: nothing was published. Interference needs at least 4 of 7. Activity and affective interference need at least 2 of 3, an inference from \"more than half\". An item that does not apply, such as walking in a wheelchair, is missing: never 0 and never 10.",
        create: static (answers, declared) => new(answers, declared.Recall ?? RecallPeriod.NotStated), defaults: new(s_rule, Recall: RecallPeriod.NotStated),
        mainScales: [Scale.Of<BpiSeverity>(), Scale.Of<BpiInterference>()]);

    /// <summary>A completed BPI, the answers in printed order; <see langword="null"/> where one is missing or does not apply.</summary>
    public Bpi(
        Nrs? worst, Nrs? least, Nrs? average, Nrs? now,
        ZeroToTen? generalActivity, ZeroToTen? mood, ZeroToTen? walking, ZeroToTen? work, ZeroToTen? relations, ZeroToTen? sleep, ZeroToTen? enjoyment,
        RecallPeriod recall = RecallPeriod.NotStated)
        : base(
            recall, Of(worst), Of(least), Of(average), Of(now),
            Of(generalActivity), Of(mood), Of(walking), Of(work), Of(relations), Of(sleep), Of(enjoyment))
    {
    }

    /// <summary>A completed BPI from answers read with <see cref="Instrument{TForm}.Read(ReadOnlySpan{int?})"/>.</summary>
    public Bpi(Answers<Bpi> answers, RecallPeriod recall = RecallPeriod.NotStated)
        : base(answers, recall)
    {
    }

    /// <summary>Interference with walking ability. Where it does not apply it is missing.</summary>
    public ZeroToTen? Walking { get => Get<ZeroToTen>(7); init => Set(7, value); }

    /// <summary>Pain severity, 0–10: the mean of worst, least, average and now, all four needed.</summary>
    public Score<BpiSeverity>? SeverityScore => Score<BpiSeverity>();

    /// <summary>Pain interference, 0–10: the mean of the seven items, at least four needed.</summary>
    public Score<BpiInterference>? InterferenceScore => Score<BpiInterference>();

    /// <summary>Activity interference, 0–10: the mean of general activity, walking and work, at least two needed.</summary>
    public Score<BpiActivity>? ActivityScore => Score<BpiActivity>();

    /// <summary>Affective interference, 0–10: the mean of mood, relations and enjoyment, at least two needed.</summary>
    public Score<BpiAffective>? AffectiveScore => Score<BpiAffective>();

    internal override Instrument<Bpi> Definition => Instrument;
}

/// <summary>BPI pain severity, 0–10: the mean of the four intensities. The items are the same in every version.</summary>
public readonly struct BpiSeverity : IScale<Bpi>, IScale<BpiSci7>, IScale<BpiSci10>, IScale<BpiSci12>, IRatioScale
{
    Scale IScale.Definition => new(
        "severity", "BPI pain severity", Nrs.Range, items: [1, 2, 3, 4], minimumAnswered: [4], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>BPI worst pain alone, 0–10.</summary>
public readonly struct BpiWorst : IScale<Bpi>, IScale<BpiSci7>, IScale<BpiSci10>, IScale<BpiSci12>, IRatioScale
{
    Scale IScale.Definition => new(
        "worst", "BPI worst pain", Nrs.Range, items: [1], minimumAnswered: [1], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>BPI least pain alone, 0–10.</summary>
public readonly struct BpiLeast : IScale<Bpi>, IScale<BpiSci7>, IScale<BpiSci10>, IScale<BpiSci12>, IRatioScale
{
    Scale IScale.Definition => new(
        "least", "BPI least pain", Nrs.Range, items: [2], minimumAnswered: [1], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>BPI average pain alone, 0–10.</summary>
public readonly struct BpiAverage : IScale<Bpi>, IScale<BpiSci7>, IScale<BpiSci10>, IScale<BpiSci12>, IRatioScale
{
    Scale IScale.Definition => new(
        "average", "BPI average pain", Nrs.Range, items: [3], minimumAnswered: [1], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>BPI pain right now alone, 0–10.</summary>
public readonly struct BpiNow : IScale<Bpi>, IScale<BpiSci7>, IScale<BpiSci10>, IScale<BpiSci12>, IRatioScale
{
    Scale IScale.Definition => new(
        "now", "BPI pain right now", Nrs.Range, items: [4], minimumAnswered: [1], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>BPI pain interference, 0–10: the mean of seven items. Not to be mixed with the 7, 10 or 12 items of the versions for spinal cord injury.</summary>
public readonly struct BpiInterference : IScale<Bpi>, IRatioScale
{
    Scale IScale.Definition => new(
        "interference", "BPI pain interference", ZeroToTen.Range, items: [5, 6, 7, 8, 9, 10, 11], minimumAnswered: [4], scores: new(0, 10), Direction.HigherIsWorse, loinc: "77565-0");
}

/// <summary>BPI activity interference, 0–10: general activity, walking and work.</summary>
public readonly struct BpiActivity : IScale<Bpi>, IRatioScale
{
    Scale IScale.Definition => new(
        "activity", "BPI activity interference", ZeroToTen.Range, items: [5, 7, 8], minimumAnswered: [2], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>BPI affective interference, 0–10: mood, relations and enjoyment.</summary>
public readonly struct BpiAffective : IScale<Bpi>, IRatioScale
{
    Scale IScale.Definition => new(
        "affective", "BPI affective interference", ZeroToTen.Range, items: [6, 9, 11], minimumAnswered: [2], scores: new(0, 10), Direction.HigherIsWorse);
}
