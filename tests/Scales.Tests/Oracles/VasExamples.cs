using System.Text.Json.Nodes;

namespace Scales.Tests.Oracles;

internal static class VasExamples
{
    internal static JsonObject Answer(JsonObject given) =>
        given["value"] is { } value ? OfReading(Reading(value)) : OfChange(Reading(given["followup"]!).ChangeFrom(Reading(given["baseline"]!)));

    private static JsonObject OfReading(Score<VasPain> reading) => new()
    {
        ["mm"] = reading.Value,
        ["jensen2003_class"] = VasBands.Jensen2003.Classify(reading).InWords(),
        ["boonstra2014_class"] = VasBands.Boonstra2014Verbal.Classify(reading).InWords(),
    };

    private static JsonObject OfChange(Change<VasPain> pain) => new()
    {
        ["reduction_mm"] = pain.Improvement,
        ["reduction_cm"] = pain.Improvement / 10,
        ["percent_reduction"] = pain.PercentImprovement(),
        ["responder30"] = pain.Says(VasThresholds.Dworkin2008Moderate),
        ["jensen_33_percent"] = pain.Says(VasThresholds.Jensen2003Percent),
        ["hagg_back_pain_18mm"] = pain.Says(VasThresholds.Hagg2003),
        ["tubach_knee_oa_19_9mm"] = pain.Says(VasThresholds.Tubach2005Knee),
        ["jensen2003_class_baseline"] = VasBands.Jensen2003.Classify(pain.Baseline).InWords(),
        ["jensen2003_class_followup"] = VasBands.Jensen2003.Classify(pain.FollowUp).InWords(),
    };

    private static Score<VasPain> Reading(JsonNode length) =>
        (string?)length.Parent!["unit"] == "mm" ? VasPain.FromMillimetres((decimal)length) : VasPain.FromCentimetres((decimal)length);
}
