#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>
/// World Health Organization Quality of Life, short form (WHOQOL-BREF): 26 items from 1 to 5 about the last two weeks. Four domains and two general items. A higher score is better. There is no total score.
/// </summary>
/// <remarks>
/// Each domain is the mean of its items, items 3, 4 and 26 counted from the other end, on 0–100 or on 4–20. Four named rules say how many answers it needs
/// (<see cref="WhoqolRules"/>); under 21 answers of 26 nothing is scored. The table printed in the manual rounds twice and differs from
/// the published syntax on 80 of its 100 rows: it is an output of its own (<see cref="WhoqolPhysicalTable"/> and its like).
/// Source: WHOQOL-BREF: introduction, administration, scoring and generic version of the assessment. WHO, Geneva, December 1996;
/// WHOQOL User Manual, WHO/MNH/MHP/98.4.Rev.1, Appendix 10.
/// </remarks>
#if NET
[JsonConverter(typeof(FormJsonConverter<WhoqolBref>))]
#endif
public sealed record WhoqolBref : Form<WhoqolBref>
{
    private readonly MissingRule _rule = WhoqolRules.WhoSyntax;

    /// <summary>The items and scales of the WHOQOL-BREF, and where they were published.</summary>
    public static Instrument<WhoqolBref> Instrument { get; } = new(
        key: "whoqol-bref", prefix: "whoqol", name: "World Health Organization Quality of Life, short form (WHOQOL-BREF)",
        measures: "quality of life in four domains: physical health, psychological, social relationships, environment",
        recall: "the last two weeks",
        items:
        [
            Q(1, "overall quality of life", "G1"),
            Q(2, "general health", "G4"),
            Q(3, "pain and discomfort", "F1.4"),
            Q(4, "dependence on medical treatment", "F11.3"),
            Q(5, "positive feelings", "F4.1"),
            Q(6, "meaning, spirituality", "F24.2"),
            Q(7, "concentration", "F5.3"),
            Q(8, "safety", "F16.1"),
            Q(9, "physical environment", "F22.1"),
            Q(10, "energy", "F2.1"),
            Q(11, "body image", "F7.1"),
            Q(12, "money", "F18.1"),
            Q(13, "information", "F20.1"),
            Q(14, "leisure", "F21.1"),
            Q(15, "mobility", "F9.1"),
            Q(16, "sleep", "F3.3"),
            Q(17, "daily activities", "F10.3"),
            Q(18, "work capacity", "F12.4"),
            Q(19, "self-esteem", "F6.3"),
            Q(20, "personal relationships", "F13.3"),
            Q(21, "sexual activity", "F15.3"),
            Q(22, "social support", "F14.4"),
            Q(23, "home", "F17.3"),
            Q(24, "health services", "F19.3"),
            Q(25, "transport", "F23.3"),
            Q(26, "negative feelings", "F8.1"),
        ],
        scales:
        [
            Scale.Of<WhoqolOverallQuality>(), Scale.Of<WhoqolGeneralHealth>(),
            Scale.Of<WhoqolPhysical>(), Scale.Of<WhoqolPhysical4To20>(), Scale.Of<WhoqolPhysicalTable>(), Scale.Of<WhoqolPhysicalTable4To20>(),
            Scale.Of<WhoqolPsychological>(), Scale.Of<WhoqolPsychological4To20>(), Scale.Of<WhoqolPsychologicalTable>(), Scale.Of<WhoqolPsychologicalTable4To20>(),
            Scale.Of<WhoqolSocial>(), Scale.Of<WhoqolSocial4To20>(), Scale.Of<WhoqolSocialTable>(), Scale.Of<WhoqolSocialTable4To20>(),
            Scale.Of<WhoqolEnvironment>(), Scale.Of<WhoqolEnvironment4To20>(), Scale.Of<WhoqolEnvironmentTable>(), Scale.Of<WhoqolEnvironmentTable4To20>(),
        ],
        rules: [WhoqolRules.WhoSyntax, WhoqolRules.WhoManualText, WhoqolRules.CompleteOnly, WhoqolRules.WhoSyntax1998],
        sources: [Citations.Whoqol1996, Citations.Whoqol1998, Citations.Jang2004],
        licence: new("World Health Organization, with the national centres for their versions", "A user licence is to be requested for each study; commercial use has terms of its own. This library holds item numbers, facet labels and arithmetic only."),
        missing: "A domain needs the number of answers that the rule says; under the rule's number on the whole form nothing is scored, the general items included.",
        create: static (answers, declared) => new(answers, declared.Coding ?? ReversedItems.Raw, declared.Rule), defaults: new(WhoqolRules.WhoSyntax));

    /// <summary>A completed WHOQOL-BREF, the answers in printed order; <see langword="null"/> where one is missing.</summary>
    /// <param name="coding">How items 3, 4 and 26 are coded: as answered, or turned round already. It cannot be told from the answers.</param>
    /// <param name="rule">How many answers a score needs; <see cref="WhoqolRules.WhoSyntax"/> by default.</param>
#pragma warning disable CS1573 // The answers are the items, in printed order.
    public WhoqolBref(
        FivePoint? overallQuality, FivePoint? generalHealth, FivePoint? pain, FivePoint? medicalDependence,
        FivePoint? positiveFeelings, FivePoint? meaning, FivePoint? concentration, FivePoint? safety,
        FivePoint? physicalEnvironment, FivePoint? energy, FivePoint? bodyImage, FivePoint? money,
        FivePoint? information, FivePoint? leisure, FivePoint? mobility, FivePoint? sleep,
        FivePoint? dailyActivities, FivePoint? workCapacity, FivePoint? selfEsteem, FivePoint? personalRelationships,
        FivePoint? sexualActivity, FivePoint? socialSupport, FivePoint? home, FivePoint? healthServices,
        FivePoint? transport, FivePoint? negativeFeelings,
        ReversedItems coding, MissingRule? rule = null)
#pragma warning restore CS1573
        : base(
            Of(overallQuality), Of(generalHealth), Of(pain), Of(medicalDependence), Of(positiveFeelings), Of(meaning),
            Of(concentration), Of(safety), Of(physicalEnvironment), Of(energy), Of(bodyImage), Of(money),
            Of(information), Of(leisure), Of(mobility), Of(sleep), Of(dailyActivities), Of(workCapacity),
            Of(selfEsteem), Of(personalRelationships), Of(sexualActivity), Of(socialSupport), Of(home), Of(healthServices),
            Of(transport), Of(negativeFeelings)) =>
        (Coding, _rule) = (Stated.Known(coding, nameof(coding)), Known(rule, nameof(rule)));

    /// <summary>A completed WHOQOL-BREF from answers read with <see cref="Instrument{TForm}.Read(ReadOnlySpan{int?})"/>.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="coding">How items 3, 4 and 26 are coded: as answered, or turned round already. It cannot be told from the answers.</param>
    /// <param name="rule">How many answers a score needs; <see cref="WhoqolRules.WhoSyntax"/> by default.</param>
    public WhoqolBref(Answers<WhoqolBref> answers, ReversedItems coding, MissingRule? rule = null)
        : base(answers) =>
        (Coding, _rule) = (Stated.Known(coding, nameof(coding)), Known(rule, nameof(rule)));

    /// <summary>How items 3, 4 and 26 are coded.</summary>
    public ReversedItems Coding { get; }

    /// <summary>Item 1 (G1): overall quality of life.</summary>
    public FivePoint? OverallQuality { get => Get<FivePoint>(1); init => Set(1, value); }

    /// <summary>Item 2 (G4): general health.</summary>
    public FivePoint? GeneralHealth { get => Get<FivePoint>(2); init => Set(2, value); }

    /// <summary>Item 3 (F1.4): pain and discomfort. Counted from the other end.</summary>
    public FivePoint? Pain { get => Get<FivePoint>(3); init => Set(3, value); }

    /// <summary>Item 4 (F11.3): dependence on medical treatment. Counted from the other end.</summary>
    public FivePoint? MedicalDependence { get => Get<FivePoint>(4); init => Set(4, value); }

    /// <summary>Item 5 (F4.1): positive feelings.</summary>
    public FivePoint? PositiveFeelings { get => Get<FivePoint>(5); init => Set(5, value); }

    /// <summary>Item 6 (F24.2): meaning, spirituality.</summary>
    public FivePoint? Meaning { get => Get<FivePoint>(6); init => Set(6, value); }

    /// <summary>Item 7 (F5.3): concentration.</summary>
    public FivePoint? Concentration { get => Get<FivePoint>(7); init => Set(7, value); }

    /// <summary>Item 8 (F16.1): safety.</summary>
    public FivePoint? Safety { get => Get<FivePoint>(8); init => Set(8, value); }

    /// <summary>Item 9 (F22.1): physical environment.</summary>
    public FivePoint? PhysicalEnvironment { get => Get<FivePoint>(9); init => Set(9, value); }

    /// <summary>Item 10 (F2.1): energy.</summary>
    public FivePoint? Energy { get => Get<FivePoint>(10); init => Set(10, value); }

    /// <summary>Item 11 (F7.1): body image.</summary>
    public FivePoint? BodyImage { get => Get<FivePoint>(11); init => Set(11, value); }

    /// <summary>Item 12 (F18.1): money.</summary>
    public FivePoint? Money { get => Get<FivePoint>(12); init => Set(12, value); }

    /// <summary>Item 13 (F20.1): information.</summary>
    public FivePoint? Information { get => Get<FivePoint>(13); init => Set(13, value); }

    /// <summary>Item 14 (F21.1): leisure.</summary>
    public FivePoint? Leisure { get => Get<FivePoint>(14); init => Set(14, value); }

    /// <summary>Item 15 (F9.1): mobility.</summary>
    public FivePoint? Mobility { get => Get<FivePoint>(15); init => Set(15, value); }

    /// <summary>Item 16 (F3.3): sleep.</summary>
    public FivePoint? Sleep { get => Get<FivePoint>(16); init => Set(16, value); }

    /// <summary>Item 17 (F10.3): daily activities.</summary>
    public FivePoint? DailyActivities { get => Get<FivePoint>(17); init => Set(17, value); }

    /// <summary>Item 18 (F12.4): work capacity.</summary>
    public FivePoint? WorkCapacity { get => Get<FivePoint>(18); init => Set(18, value); }

    /// <summary>Item 19 (F6.3): self-esteem.</summary>
    public FivePoint? SelfEsteem { get => Get<FivePoint>(19); init => Set(19, value); }

    /// <summary>Item 20 (F13.3): personal relationships.</summary>
    public FivePoint? PersonalRelationships { get => Get<FivePoint>(20); init => Set(20, value); }

    /// <summary>Item 21 (F15.3): sexual activity.</summary>
    public FivePoint? SexualActivity { get => Get<FivePoint>(21); init => Set(21, value); }

    /// <summary>Item 22 (F14.4): social support.</summary>
    public FivePoint? SocialSupport { get => Get<FivePoint>(22); init => Set(22, value); }

    /// <summary>Item 23 (F17.3): home.</summary>
    public FivePoint? Home { get => Get<FivePoint>(23); init => Set(23, value); }

    /// <summary>Item 24 (F19.3): health services.</summary>
    public FivePoint? HealthServices { get => Get<FivePoint>(24); init => Set(24, value); }

    /// <summary>Item 25 (F23.3): transport.</summary>
    public FivePoint? Transport { get => Get<FivePoint>(25); init => Set(25, value); }

    /// <summary>Item 26 (F8.1): negative feelings. Counted from the other end.</summary>
    public FivePoint? NegativeFeelings { get => Get<FivePoint>(26); init => Set(26, value); }

    /// <summary>The physical health domain, 0–100.</summary>
    public Score<WhoqolPhysical>? Physical => Score<WhoqolPhysical>();

    /// <summary>The psychological domain, 0–100.</summary>
    public Score<WhoqolPsychological>? Psychological => Score<WhoqolPsychological>();

    /// <summary>The social relationships domain, 0–100.</summary>
    public Score<WhoqolSocial>? Social => Score<WhoqolSocial>();

    /// <summary>The environment domain, 0–100.</summary>
    public Score<WhoqolEnvironment>? Environment => Score<WhoqolEnvironment>();

    // Not fields: the scales ask for them while this class is being initialised.
    internal static ScoreRange ZeroToHundred => new(0, 100);

    internal static ScoreRange FourToTwenty => new(4, 20);

    internal override Instrument<WhoqolBref> Definition => Instrument;

    internal override Declarations Declared => new(_rule, Coding);

    /// <summary>The same form, scored by another rule for missing answers.</summary>
    /// <exception cref="ArgumentException">The rule is not one of <see cref="WhoqolRules"/>.</exception>
    public WhoqolBref ScoredBy(MissingRule rule) => new(Given, Coding, rule);

    private static MissingRule Known(MissingRule? rule, string parameter)
    {
        if (rule is not null && !Instrument.Rules.Contains(rule))
        {
            Throw.ForeignRule(Instrument.Name, Instrument.Rules, parameter);
        }

        return rule ?? WhoqolRules.WhoSyntax;
    }

    private static Item Q(int number, string label, string facet) =>
        new(FormattableString.Invariant($"Q{number}"), $"{label}, {facet}", FivePoint.Range, loinc: null,
            FormattableString.Invariant($"whoqol_{number}"), FormattableString.Invariant($"whoqol_q{number}"), FormattableString.Invariant($"whoqol_bref_q{number:00}"),
            FormattableString.Invariant($"whoqol_bref_{number}"), FormattableString.Invariant($"lq{number}"), FormattableString.Invariant($"who{number}"), facet.Replace('.', '_'));
}

/// <summary>The rules for missing answers of the WHOQOL-BREF.</summary>
public static class WhoqolRules
{
    /// <summary>The published SPSS syntax, and the default: 6 of 7, 5 of 6, 2 of 3 and 6 of 8 answers for the domains, at least 21 of 26 on the form.</summary>
    public static MissingRule WhoSyntax { get; } = new(
        "who-syntax", "A domain needs 6 of 7 (physical), 5 of 6 (psychological), 2 of 3 (social) or 6 of 8 (environment) answers, and the form at least 21 of 26.",
        Citations.Whoqol1996, minimumOnForm: 21, index: 0);

    /// <summary>The text of the manual: up to two answers missing in a domain, none in the social one; at least 21 of 26 on the form.</summary>
    public static MissingRule WhoManualText { get; } = new(
        "who-manual-text", "A domain may miss two answers (5 of 7, 4 of 6, 6 of 8), the social domain none, and the form needs at least 21 of 26.",
        Citations.Whoqol1998, minimumOnForm: 21, index: 1);

    /// <summary>No answer of a domain may be missing; at least 21 of 26 on the form.</summary>
    public static MissingRule CompleteOnly { get; } = new(
        "complete-only", "A domain needs all its answers, and the form at least 21 of 26.",
        Citations.Whoqol1996, minimumOnForm: 21, index: 2);

    /// <summary>The syntax as printed in 1998, which selects forms with more than 21 answers: 22 of 26.</summary>
    public static MissingRule WhoSyntax1998 { get; } = new(
        "who-syntax-1998", "As who-syntax, but the form needs more than 21 of 26 answers, as the syntax of 1998 prints beside a text that says 80 %.",
        Citations.Whoqol1998, minimumOnForm: 22, index: 3);
}

/// <summary>WHOQOL-BREF item 1 alone, overall quality of life, 1–5.</summary>
public readonly struct WhoqolOverallQuality : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "q1", "WHOQOL-BREF overall quality of life", FivePoint.Range, items: [1], minimumAnswered: [1, 1, 1, 1], FivePoint.Range, Direction.HigherIsBetter);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF item 2 alone, general health, 1–5.</summary>
public readonly struct WhoqolGeneralHealth : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "q2", "WHOQOL-BREF general health", FivePoint.Range, items: [2], minimumAnswered: [1, 1, 1, 1], FivePoint.Range, Direction.HigherIsBetter);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF physical health domain, 0–100, exact: items 3, 4, 10, 15, 16, 17, 18 (3 and 4 from the other end).</summary>
public readonly struct WhoqolPhysical : IScale<WhoqolBref>
{
    internal static readonly int[] s_items = [-3, -4, 10, 15, 16, 17, 18];
    internal static readonly int[] s_complete = [7, 7, 7, 7];
    internal static readonly int[] s_minimum = [6, 5, 7, 6];
    private static readonly Scale s_scale = new(
        "physical", "WHOQOL-BREF physical health, 0-100", FivePoint.Range, s_items, s_minimum, WhoqolBref.ZeroToHundred, Direction.HigherIsBetter);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF physical health domain, 4–20, exact.</summary>
public readonly struct WhoqolPhysical4To20 : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "physical_4_20", "WHOQOL-BREF physical health, 4-20", FivePoint.Range, WhoqolPhysical.s_items, WhoqolPhysical.s_minimum, WhoqolBref.FourToTwenty, Direction.HigherIsBetter);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF physical health domain, 0–100, from the printed table: rounded twice, for a complete domain only.</summary>
public readonly struct WhoqolPhysicalTable : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "physical_table", "WHOQOL-BREF physical health, 0-100 by the printed table", FivePoint.Range, WhoqolPhysical.s_items, WhoqolPhysical.s_complete, WhoqolBref.ZeroToHundred, Direction.HigherIsBetter, roundedVia: WhoqolBref.FourToTwenty);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF physical health domain, 4–20, from the printed table: rounded, for a complete domain only.</summary>
public readonly struct WhoqolPhysicalTable4To20 : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "physical_table_4_20", "WHOQOL-BREF physical health, 4-20 by the printed table", FivePoint.Range, WhoqolPhysical.s_items, WhoqolPhysical.s_complete, WhoqolBref.FourToTwenty, Direction.HigherIsBetter, roundedVia: WhoqolBref.FourToTwenty);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF psychological domain, 0–100, exact: items 5, 6, 7, 11, 19, 26 (26 from the other end).</summary>
public readonly struct WhoqolPsychological : IScale<WhoqolBref>
{
    internal static readonly int[] s_items = [5, 6, 7, 11, 19, -26];
    internal static readonly int[] s_complete = [6, 6, 6, 6];
    internal static readonly int[] s_minimum = [5, 4, 6, 5];
    private static readonly Scale s_scale = new(
        "psychological", "WHOQOL-BREF psychological, 0-100", FivePoint.Range, s_items, s_minimum, WhoqolBref.ZeroToHundred, Direction.HigherIsBetter);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF psychological domain, 4–20, exact.</summary>
public readonly struct WhoqolPsychological4To20 : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "psychological_4_20", "WHOQOL-BREF psychological, 4-20", FivePoint.Range, WhoqolPsychological.s_items, WhoqolPsychological.s_minimum, WhoqolBref.FourToTwenty, Direction.HigherIsBetter);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF psychological domain, 0–100, from the printed table: rounded twice, for a complete domain only.</summary>
public readonly struct WhoqolPsychologicalTable : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "psychological_table", "WHOQOL-BREF psychological, 0-100 by the printed table", FivePoint.Range, WhoqolPsychological.s_items, WhoqolPsychological.s_complete, WhoqolBref.ZeroToHundred, Direction.HigherIsBetter, roundedVia: WhoqolBref.FourToTwenty);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF psychological domain, 4–20, from the printed table: rounded, for a complete domain only.</summary>
public readonly struct WhoqolPsychologicalTable4To20 : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "psychological_table_4_20", "WHOQOL-BREF psychological, 4-20 by the printed table", FivePoint.Range, WhoqolPsychological.s_items, WhoqolPsychological.s_complete, WhoqolBref.FourToTwenty, Direction.HigherIsBetter, roundedVia: WhoqolBref.FourToTwenty);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF social relationships domain, 0–100, exact: items 20, 21, 22.</summary>
public readonly struct WhoqolSocial : IScale<WhoqolBref>
{
    internal static readonly int[] s_items = [20, 21, 22];
    internal static readonly int[] s_complete = [3, 3, 3, 3];
    internal static readonly int[] s_minimum = [2, 3, 3, 2];
    private static readonly Scale s_scale = new(
        "social", "WHOQOL-BREF social relationships, 0-100", FivePoint.Range, s_items, s_minimum, WhoqolBref.ZeroToHundred, Direction.HigherIsBetter);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF social relationships domain, 4–20, exact.</summary>
public readonly struct WhoqolSocial4To20 : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "social_4_20", "WHOQOL-BREF social relationships, 4-20", FivePoint.Range, WhoqolSocial.s_items, WhoqolSocial.s_minimum, WhoqolBref.FourToTwenty, Direction.HigherIsBetter);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF social relationships domain, 0–100, from the printed table: rounded twice, for a complete domain only.</summary>
public readonly struct WhoqolSocialTable : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "social_table", "WHOQOL-BREF social relationships, 0-100 by the printed table", FivePoint.Range, WhoqolSocial.s_items, WhoqolSocial.s_complete, WhoqolBref.ZeroToHundred, Direction.HigherIsBetter, roundedVia: WhoqolBref.FourToTwenty);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF social relationships domain, 4–20, from the printed table: rounded, for a complete domain only.</summary>
public readonly struct WhoqolSocialTable4To20 : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "social_table_4_20", "WHOQOL-BREF social relationships, 4-20 by the printed table", FivePoint.Range, WhoqolSocial.s_items, WhoqolSocial.s_complete, WhoqolBref.FourToTwenty, Direction.HigherIsBetter, roundedVia: WhoqolBref.FourToTwenty);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF environment domain, 0–100, exact: items 8, 9, 12, 13, 14, 23, 24, 25.</summary>
public readonly struct WhoqolEnvironment : IScale<WhoqolBref>
{
    internal static readonly int[] s_items = [8, 9, 12, 13, 14, 23, 24, 25];
    internal static readonly int[] s_complete = [8, 8, 8, 8];
    internal static readonly int[] s_minimum = [6, 6, 8, 6];
    private static readonly Scale s_scale = new(
        "environment", "WHOQOL-BREF environment, 0-100", FivePoint.Range, s_items, s_minimum, WhoqolBref.ZeroToHundred, Direction.HigherIsBetter);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF environment domain, 4–20, exact.</summary>
public readonly struct WhoqolEnvironment4To20 : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "environment_4_20", "WHOQOL-BREF environment, 4-20", FivePoint.Range, WhoqolEnvironment.s_items, WhoqolEnvironment.s_minimum, WhoqolBref.FourToTwenty, Direction.HigherIsBetter);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF environment domain, 0–100, from the printed table: rounded twice, for a complete domain only.</summary>
public readonly struct WhoqolEnvironmentTable : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "environment_table", "WHOQOL-BREF environment, 0-100 by the printed table", FivePoint.Range, WhoqolEnvironment.s_items, WhoqolEnvironment.s_complete, WhoqolBref.ZeroToHundred, Direction.HigherIsBetter, roundedVia: WhoqolBref.FourToTwenty);

    Scale IScale.Definition => s_scale;
}

/// <summary>WHOQOL-BREF environment domain, 4–20, from the printed table: rounded, for a complete domain only.</summary>
public readonly struct WhoqolEnvironmentTable4To20 : IScale<WhoqolBref>
{
    private static readonly Scale s_scale = new(
        "environment_table_4_20", "WHOQOL-BREF environment, 4-20 by the printed table", FivePoint.Range, WhoqolEnvironment.s_items, WhoqolEnvironment.s_complete, WhoqolBref.FourToTwenty, Direction.HigherIsBetter, roundedVia: WhoqolBref.FourToTwenty);

    Scale IScale.Definition => s_scale;
}
