using System.Text.Json.Nodes;

namespace Scales.Tests.Oracles;

internal static class PennExamples
{
    internal static JsonObject Answer(JsonObject given) =>
        given["baseline"] is { } baseline ? OfVisits(Form(baseline), Form(given["followup"]!))
        : (given["baseline_frequency"] ?? given["baseline_mean"]) is { } before ? OfFrequencies(Worked.Change<PennFrequency>(before, given["followup_frequency"] ?? given["followup_mean"]))
        : OfForm(Form(given));

    private static JsonObject OfForm(Penn form) => new()
    {
        ["frequency"] = form.FrequencyScore?.Value,
        ["severity"] = form.SeverityScore?.Value,
        ["valid"] = true,
    };

    private static JsonObject OfFrequencies(Change<PennFrequency> change) => new()
    {
        ["reduction"] = change.Improvement,
        ["ge1"] = change.Says(Sizes.Points<PennFrequency>(1)),
        ["ge2"] = change.Says(PennThresholds.Meythaler2001),
    };

    private static JsonObject OfVisits(Penn baseline, Penn followUp) => new()
    {
        ["frequency_reduction"] = followUp.ComparedWith<PennFrequency>(baseline).Change?.Improvement,
        ["severity_reduction"] = followUp.ComparedWith<PennSeverity>(baseline).Change?.Improvement,
    };

    private static Penn Form(JsonNode given) => new(Penn.Instrument.Read((int?)given["frequency"], (int?)given["severity"]));
}
