#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>What the versions of the BPI for spinal cord injury ask: the BPI with mobility in place of walking ability, and more activities.</summary>
/// <typeparam name="TSelf">The version.</typeparam>
public abstract record BpiSciForm<TSelf> : BpiForm<TSelf>
    where TSelf : BpiSciForm<TSelf>
{
    private protected BpiSciForm(RecallPeriod recall, params ReadOnlySpan<Step> answers)
        : base(recall, answers)
    {
    }

    private protected BpiSciForm(Answers<TSelf> answers, RecallPeriod recall)
        : base(answers, recall)
    {
    }

    /// <summary>Interference with mobility, the ability to get around.</summary>
    public ZeroToTen? Mobility { get => Get<ZeroToTen>(7); init => Set(7, value); }

    private protected static MissingRule MoreThanHalf(int needed, int of) => new(
        "bpi-sci-more-than-half",
        FormattableString.Invariant($"Severity needs all four items: no rule was found. Interference needs more than half of its items, {needed} of {of}: an inference from the rule of the BPI, since none was published for this version."),
        Citations.BpiUserGuide);

    private protected static IReadOnlyList<Citation> Published { get; } = [Citations.Raichle2006, Citations.BpiUserGuide];

    private protected static IReadOnlyList<Item> First11 { get; } =
    [
        Severity("worst", "pain at its worst"),
        Severity("least", "pain at its least"),
        Severity("average", "pain on the average"),
        Severity("now", "pain right now"),
        Interference("general_activity", "general activity"),
        Interference("mood", "mood"),
        Interference("mobility", "mobility, the ability to get around"),
        Interference("work", "normal work"),
        Interference("relations", "relations with other people"),
        Interference("sleep", "sleep"),
        Interference("enjoyment", "enjoyment of life", loinc: null, "bpi_enjoy"),
    ];

    private protected static IReadOnlyList<Item> Items12To14 { get; } =
    [
        Interference("self_care", "self-care"),
        Interference("recreation", "recreational activities"),
        Interference("social", "social activities"),
    ];
}

/// <summary>
/// Brief Pain Inventory for spinal cord injury with seven interference items (BPI-SCI-7): the BPI with mobility in place of walking ability. Each from 0 to 10; a higher score is worse.
/// </summary>
/// <remarks>
/// Interference is the mean of its seven items, at least 4 of them needed: an inference from "more than half", which was published for the seven items of the BPI.
/// Source: Raichle KA et al. J Pain 2006;7:179-186. Its interference scores do not mix with those of any other version.
/// </remarks>
#if NET
[JsonConverter(typeof(FormJsonConverter<BpiSci7>))]
#endif
public sealed record BpiSci7 : BpiSciForm<BpiSci7>
{
    private static readonly MissingRule s_rule = MoreThanHalf(needed: 4, of: 7);

    /// <summary>The items and scales of this version, and where they were published.</summary>
    public static Instrument<BpiSci7> Instrument { get; } = new(
        key: "bpi-sci-7", prefix: "bpi_sci7", name: "Brief Pain Inventory for spinal cord injury, 7 interference items (BPI-SCI-7)",
        measures: "the intensity of pain and how far it interferes with life after spinal cord injury",
        recall: Recalled,
        items: First11,
        scales: [Scale.Of<BpiSeverity>(), Scale.Of<BpiSci7Interference>(), Scale.Of<BpiWorst>(), Scale.Of<BpiLeast>(), Scale.Of<BpiAverage>(), Scale.Of<BpiNow>()],
        rules: [s_rule],
        sources: Published,
        licence: Rights,
        missing: "Severity needs all four items: nothing was published. Interference needs at least 4 of 7, an inference from \"more than half\".",
        create: static (answers, declared) => new(answers, declared.Recall ?? RecallPeriod.NotStated), defaults: new(s_rule, Recall: RecallPeriod.NotStated),
        mainScales: [Scale.Of<BpiSeverity>(), Scale.Of<BpiSci7Interference>()]);

    /// <summary>A completed form, the answers in printed order; <see langword="null"/> where one is missing or does not apply.</summary>
    public BpiSci7(
        Nrs? worst, Nrs? least, Nrs? average, Nrs? now,
        ZeroToTen? generalActivity, ZeroToTen? mood, ZeroToTen? mobility, ZeroToTen? work, ZeroToTen? relations, ZeroToTen? sleep, ZeroToTen? enjoyment,
        RecallPeriod recall = RecallPeriod.NotStated)
        : base(
            recall, Of(worst), Of(least), Of(average), Of(now),
            Of(generalActivity), Of(mood), Of(mobility), Of(work), Of(relations), Of(sleep), Of(enjoyment))
    {
    }

    /// <summary>A completed form from answers read with <see cref="Instrument{TForm}.Read(ReadOnlySpan{int?})"/>.</summary>
    public BpiSci7(Answers<BpiSci7> answers, RecallPeriod recall = RecallPeriod.NotStated)
        : base(answers, recall)
    {
    }

    /// <summary>Pain severity, 0–10: the mean of worst, least, average and now, all four needed.</summary>
    public Score<BpiSeverity>? SeverityScore => Score<BpiSeverity>();

    /// <summary>Pain interference, 0–10: the mean of the seven items, at least 4 needed.</summary>
    public Score<BpiSci7Interference>? InterferenceScore => Score<BpiSci7Interference>();

    internal override Instrument<BpiSci7> Definition => Instrument;
}

/// <summary>BPI interference for spinal cord injury, 7 items, 0–10. Not to be mixed with any other version.</summary>
public readonly struct BpiSci7Interference : IScale<BpiSci7>, IRatioScale
{
    Scale IScale.Definition => new(
        "interference", "BPI-SCI-7 pain interference", ZeroToTen.Range, items: [5, 6, 7, 8, 9, 10, 11], minimumAnswered: [4], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>
/// Brief Pain Inventory for spinal cord injury with ten interference items (BPI-SCI-10): the seven of BPI-SCI-7, self-care, recreational and social activities. Each from 0 to 10; a higher score is worse.
/// </summary>
/// <remarks>
/// Interference is the mean of its ten items, at least 6 of them needed: an inference from "more than half", which was published for the seven items of the BPI.
/// Source: Raichle KA et al. J Pain 2006;7:179-186. Its interference scores do not mix with those of any other version.
/// </remarks>
#if NET
[JsonConverter(typeof(FormJsonConverter<BpiSci10>))]
#endif
public sealed record BpiSci10 : BpiSciForm<BpiSci10>
{
    private static readonly MissingRule s_rule = MoreThanHalf(needed: 6, of: 10);

    /// <summary>The items and scales of this version, and where they were published.</summary>
    public static Instrument<BpiSci10> Instrument { get; } = new(
        key: "bpi-sci-10", prefix: "bpi_sci10", name: "Brief Pain Inventory for spinal cord injury, 10 interference items (BPI-SCI-10)",
        measures: "the intensity of pain and how far it interferes with life after spinal cord injury",
        recall: Recalled,
        items: [.. First11, .. Items12To14],
        scales: [Scale.Of<BpiSeverity>(), Scale.Of<BpiSci10Interference>(), Scale.Of<BpiWorst>(), Scale.Of<BpiLeast>(), Scale.Of<BpiAverage>(), Scale.Of<BpiNow>()],
        rules: [s_rule],
        sources: Published,
        licence: Rights,
        missing: "Severity needs all four items: nothing was published. Interference needs at least 6 of 10, an inference from \"more than half\".",
        create: static (answers, declared) => new(answers, declared.Recall ?? RecallPeriod.NotStated), defaults: new(s_rule, Recall: RecallPeriod.NotStated),
        mainScales: [Scale.Of<BpiSeverity>(), Scale.Of<BpiSci10Interference>()]);

    /// <summary>A completed form, the answers in printed order; <see langword="null"/> where one is missing or does not apply.</summary>
    public BpiSci10(
        Nrs? worst, Nrs? least, Nrs? average, Nrs? now,
        ZeroToTen? generalActivity, ZeroToTen? mood, ZeroToTen? mobility, ZeroToTen? work, ZeroToTen? relations, ZeroToTen? sleep, ZeroToTen? enjoyment,
        ZeroToTen? selfCare, ZeroToTen? recreation, ZeroToTen? social,
        RecallPeriod recall = RecallPeriod.NotStated)
        : base(
            recall, Of(worst), Of(least), Of(average), Of(now),
            Of(generalActivity), Of(mood), Of(mobility), Of(work), Of(relations), Of(sleep), Of(enjoyment),
            Of(selfCare), Of(recreation), Of(social))
    {
    }

    /// <summary>A completed form from answers read with <see cref="Instrument{TForm}.Read(ReadOnlySpan{int?})"/>.</summary>
    public BpiSci10(Answers<BpiSci10> answers, RecallPeriod recall = RecallPeriod.NotStated)
        : base(answers, recall)
    {
    }

    /// <summary>Interference with self-care.</summary>
    public ZeroToTen? SelfCare { get => Get<ZeroToTen>(12); init => Set(12, value); }

    /// <summary>Interference with recreational activities.</summary>
    public ZeroToTen? Recreation { get => Get<ZeroToTen>(13); init => Set(13, value); }

    /// <summary>Interference with social activities.</summary>
    public ZeroToTen? Social { get => Get<ZeroToTen>(14); init => Set(14, value); }

    /// <summary>Pain severity, 0–10: the mean of worst, least, average and now, all four needed.</summary>
    public Score<BpiSeverity>? SeverityScore => Score<BpiSeverity>();

    /// <summary>Pain interference, 0–10: the mean of the ten items, at least 6 needed.</summary>
    public Score<BpiSci10Interference>? InterferenceScore => Score<BpiSci10Interference>();

    internal override Instrument<BpiSci10> Definition => Instrument;
}

/// <summary>BPI interference for spinal cord injury, 10 items, 0–10. Not to be mixed with any other version.</summary>
public readonly struct BpiSci10Interference : IScale<BpiSci10>, IRatioScale
{
    Scale IScale.Definition => new(
        "interference", "BPI-SCI-10 pain interference", ZeroToTen.Range, items: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14], minimumAnswered: [6], scores: new(0, 10), Direction.HigherIsWorse);
}

/// <summary>
/// Brief Pain Inventory for spinal cord injury with twelve interference items (BPI-SCI-12): the ten of BPI-SCI-10, communication and learning. Each from 0 to 10; a higher score is worse.
/// </summary>
/// <remarks>
/// Interference is the mean of its twelve items, at least 7 of them needed: an inference from "more than half", which was published for the seven items of the BPI.
/// Source: Raichle KA et al. J Pain 2006;7:179-186. Its interference scores do not mix with those of any other version.
/// </remarks>
#if NET
[JsonConverter(typeof(FormJsonConverter<BpiSci12>))]
#endif
public sealed record BpiSci12 : BpiSciForm<BpiSci12>
{
    private static readonly MissingRule s_rule = MoreThanHalf(needed: 7, of: 12);

    /// <summary>The items and scales of this version, and where they were published.</summary>
    public static Instrument<BpiSci12> Instrument { get; } = new(
        key: "bpi-sci-12", prefix: "bpi_sci12", name: "Brief Pain Inventory for spinal cord injury, 12 interference items (BPI-SCI-12)",
        measures: "the intensity of pain and how far it interferes with life after spinal cord injury",
        recall: Recalled,
        items: [.. First11, .. Items12To14, Interference("communication", "communication"), Interference("learning", "learning new information")],
        scales: [Scale.Of<BpiSeverity>(), Scale.Of<BpiSci12Interference>(), Scale.Of<BpiWorst>(), Scale.Of<BpiLeast>(), Scale.Of<BpiAverage>(), Scale.Of<BpiNow>()],
        rules: [s_rule],
        sources: Published,
        licence: Rights,
        missing: "Severity needs all four items: nothing was published. Interference needs at least 7 of 12, an inference from \"more than half\".",
        create: static (answers, declared) => new(answers, declared.Recall ?? RecallPeriod.NotStated), defaults: new(s_rule, Recall: RecallPeriod.NotStated),
        mainScales: [Scale.Of<BpiSeverity>(), Scale.Of<BpiSci12Interference>()]);

    /// <summary>A completed form, the answers in printed order; <see langword="null"/> where one is missing or does not apply.</summary>
    public BpiSci12(
        Nrs? worst, Nrs? least, Nrs? average, Nrs? now,
        ZeroToTen? generalActivity, ZeroToTen? mood, ZeroToTen? mobility, ZeroToTen? work, ZeroToTen? relations, ZeroToTen? sleep, ZeroToTen? enjoyment,
        ZeroToTen? selfCare, ZeroToTen? recreation, ZeroToTen? social, ZeroToTen? communication, ZeroToTen? learning,
        RecallPeriod recall = RecallPeriod.NotStated)
        : base(
            recall, Of(worst), Of(least), Of(average), Of(now),
            Of(generalActivity), Of(mood), Of(mobility), Of(work), Of(relations), Of(sleep), Of(enjoyment),
            Of(selfCare), Of(recreation), Of(social), Of(communication), Of(learning))
    {
    }

    /// <summary>A completed form from answers read with <see cref="Instrument{TForm}.Read(ReadOnlySpan{int?})"/>.</summary>
    public BpiSci12(Answers<BpiSci12> answers, RecallPeriod recall = RecallPeriod.NotStated)
        : base(answers, recall)
    {
    }

    /// <summary>Interference with self-care.</summary>
    public ZeroToTen? SelfCare { get => Get<ZeroToTen>(12); init => Set(12, value); }

    /// <summary>Interference with recreational activities.</summary>
    public ZeroToTen? Recreation { get => Get<ZeroToTen>(13); init => Set(13, value); }

    /// <summary>Interference with social activities.</summary>
    public ZeroToTen? Social { get => Get<ZeroToTen>(14); init => Set(14, value); }

    /// <summary>Interference with communication.</summary>
    public ZeroToTen? Communication { get => Get<ZeroToTen>(15); init => Set(15, value); }

    /// <summary>Interference with learning new information.</summary>
    public ZeroToTen? Learning { get => Get<ZeroToTen>(16); init => Set(16, value); }

    /// <summary>Pain severity, 0–10: the mean of worst, least, average and now, all four needed.</summary>
    public Score<BpiSeverity>? SeverityScore => Score<BpiSeverity>();

    /// <summary>Pain interference, 0–10: the mean of the twelve items, at least 7 needed.</summary>
    public Score<BpiSci12Interference>? InterferenceScore => Score<BpiSci12Interference>();

    internal override Instrument<BpiSci12> Definition => Instrument;
}

/// <summary>BPI interference for spinal cord injury, 12 items, 0–10. Not to be mixed with any other version.</summary>
public readonly struct BpiSci12Interference : IScale<BpiSci12>, IRatioScale
{
    Scale IScale.Definition => new(
        "interference", "BPI-SCI-12 pain interference", ZeroToTen.Range, items: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16], minimumAnswered: [7], scores: new(0, 10), Direction.HigherIsWorse);
}
