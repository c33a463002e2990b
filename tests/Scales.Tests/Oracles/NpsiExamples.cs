using System.Text.Json.Nodes;

namespace Scales.Tests.Oracles;

internal static class NpsiExamples
{
    internal static JsonObject Answer(JsonObject given) =>
        given["baseline_total"] is { } before ? OfTotals(Worked.Change<NpsiTotal>(before, given["followup_total"]))
        : given["baseline"] is JsonObject baseline ? OfVisits(Form(baseline), Form(given["followup"]!.AsObject()))
        : OfForm(Form(given));

    private static JsonObject OfForm(Npsi form) => new()
    {
        ["burning"] = form.BurningScore?.Value,
        ["pressing"] = form.PressingScore?.Value,
        ["paroxysmal"] = form.ParoxysmalScore?.Value,
        ["evoked"] = form.EvokedScore?.Value,
        ["paresthesia_dysesthesia"] = form.ParesthesiaScore?.Value,
        ["total"] = form.Total?.Value,
    };

    private static JsonObject OfTotals(Change<NpsiTotal> pain) => new()
    {
        ["reduction"] = pain.Improvement,
        ["percent_reduction"] = pain.PercentImprovement(),
        ["responder30"] = pain.Says(ReviewRules.NpsiPain),
        ["canori2025_6_21"] = pain.Says(NpsiThresholds.Canori2025RegressionChangeSd),
        ["canori2025_7_1"] = pain.Says(NpsiThresholds.Canori2025RegressionBaselineSd),
        ["canori2025_7_95"] = pain.Says(NpsiThresholds.Canori2025PooledUpper),
    };

    private static JsonObject OfVisits(Npsi baseline, Npsi followUp)
    {
        var total = followUp.ComparedWith<NpsiTotal>(baseline);
        return new()
        {
            ["burning_percent_reduction"] = followUp.ComparedWith<NpsiBurning>(baseline).Change!.Value.PercentImprovement(),
            ["total_baseline"] = baseline.Total?.Value,
            ["total_followup"] = followUp.Total?.Value,
            ["total_percent_reduction"] = total.Change?.PercentImprovement(),
            ["responder30_total"] = total.Says(ReviewRules.NpsiPain),
        };
    }

    // Read as text: an answer such as 6.5 has to be refused by the library, not by the test.
    private static Npsi Form(JsonObject answers) =>
        new(Npsi.Instrument.Read(answers.Select(answer => KeyValuePair.Create(answer.Key, answer.Value is { } given ? ZeroToTen.Parse(given.ToString()).Value : (int?)null))));
}
