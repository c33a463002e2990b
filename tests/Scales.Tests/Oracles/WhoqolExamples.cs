using System.Text.Json.Nodes;

namespace Scales.Tests.Oracles;

internal static class WhoqolExamples
{
    internal static JsonObject Answer(JsonObject given) => given["Q1..Q26"] is { } answers
        ? OfForm(new(WhoqolBref.Instrument.Read(Array.ConvertAll(answers.Answers(), AsTheSyntaxReads)), ReversedItems.Raw))
        : OfRawSums(WhoqolDomain.Named((string)given["domain"]!), (int)given["baseline_raw"]!, (int)given["followup_raw"]!);

    private static JsonObject OfForm(WhoqolBref form) => new()
    {
        ["n_answered"] = form.Answered,
        ["assessment_valid"] = form.Completeness<WhoqolPhysical>().Shortage != Shortage.AnswersOnForm,
        ["physical"] = Scored(WhoqolDomain.Physical, form),
        ["psychological"] = Scored(WhoqolDomain.Psychological, form),
        ["social"] = Scored(WhoqolDomain.Social, form),
        ["environment"] = Scored(WhoqolDomain.Environment, form),
        ["Q1"] = form.Score<WhoqolOverallQuality>()?.Value,
        ["Q2"] = form.Score<WhoqolGeneralHealth>()?.Value,
        ["published_0_100_rounded_2dp"] = new JsonObject(WhoqolDomain.All.Select(domain => KeyValuePair.Create<string, JsonNode?>(domain.Name, Rounded(domain.On0To100(form))))),
        ["physical_if_manual_text_rule_up_to_2_missing"] = Scored(WhoqolDomain.Physical, form.ScoredBy(WhoqolRules.WhoManualText)),
        ["social_if_read_as_fewer_than_1_missing"] = Scored(WhoqolDomain.Social, form.ScoredBy(WhoqolRules.WhoManualText)),
        ["if_1998_print_TOTAL_gt_21"] = WhoqolDomain.All.All(domain => domain.On0To100(form.ScoredBy(WhoqolRules.WhoSyntax1998)) is null) ? "assessment discarded" : "assessment kept",
    };

    private static JsonObject? Scored(WhoqolDomain domain, WhoqolBref form)
    {
        int answered = domain.Completeness(form).Answered;
        return domain.On4To20(form) is not { } score ? null : new()
        {
            ["n"] = answered,
            ["score_4_20"] = score,
            ["score_0_100"] = domain.On0To100(form),
            ["raw_sum"] = score * answered / 4,
            ["table_4_20"] = domain.Table4To20(form),
            ["table_0_100"] = domain.Table0To100(form),
        };
    }

    private static JsonObject OfRawSums(WhoqolDomain domain, int baseline, int followUp)
    {
        var (before, after) = (domain.FormWith(baseline), domain.FormWith(followUp));
        return new()
        {
            ["table_change"] = domain.Table0To100(after) - domain.Table0To100(before),
            ["syntax_change"] = domain.On0To100(after) - domain.On0To100(before),
        };
    }

    private static double? Rounded(double? score) => score is { } value ? Math.Round(value, 2, MidpointRounding.AwayFromZero) : null;

    // The syntax takes everything but 1 to 5 for a missing answer; the library would refuse it.
    private static int? AsTheSyntaxReads(int? answer) => answer is >= 1 and <= 5 ? answer : null;
}
