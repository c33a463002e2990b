using System.Text.Json.Nodes;

namespace Scales.Tests.Oracles;

internal static class NrsExamples
{
    internal static JsonObject Answer(JsonObject given) =>
        given["rating"] is { } rating ? OfRating(new((int)rating))
        : given["baseline"] is JsonArray ? OfGroup(Ratings(given["baseline"]!), Ratings(given["followup"]!))
        : OfOutcome(new(given["baseline"].ScoreOn<Nrs>(), given["followup"].ScoreOn<Nrs>()));

    private static JsonObject OfRating(Nrs rating) => new()
    {
        ["Serlin1995"] = NrsBands.Serlin1995.Classify(rating).InWords(),
        ["Forchheimer2011_SCI"] = NrsBands.Forchheimer2011.Classify(rating).InWords(),
        ["Boonstra2016_musculoskeletal"] = NrsBands.Boonstra2016.Classify(rating).InWords(),
    };

    private static JsonObject OfOutcome(Outcome<Nrs> pain) => new()
    {
        ["reduction"] = pain.Change?.Improvement,
        ["percent_reduction"] = pain.Change?.PercentImprovement(),
        ["responder30"] = pain.Says(NrsThresholds.Dworkin2008Moderate),
        ["responder50"] = pain.Says(NrsThresholds.Dworkin2008Substantial),
        ["immpact_level"] = pain.Change?.ImmpactLevel().InWords(),
        ["farrar_2_points"] = pain.Says(NrsThresholds.Farrar2001Points),
        ["hanley_sci_1_80_points"] = pain.Says(NrsThresholds.Hanley2006Points),
        ["hanley_sci_36_percent"] = pain.Says(NrsThresholds.Hanley2006Percent),
    };

    private static JsonObject OfGroup(Nrs?[] before, Nrs?[] after)
    {
        var changes = before.Zip(after, (baseline, followUp) => followUp!.Value.ChangeFrom(baseline!.Value)).ToArray();
        return new()
        {
            ["percent_reduction_of_means"] = MeanOf(after).ChangeFrom(MeanOf(before)).PercentImprovement(),
            ["mean_of_percent_reductions"] = changes.Average(change => change.PercentImprovement()),
            ["n_responder30"] = changes.Count(change => change.Reaches(NrsThresholds.Dworkin2008Moderate)),
            ["n"] = changes.Length,
        };
    }

    private static Nrs?[] Ratings(JsonNode list) => Array.ConvertAll(list.Answers(), rating => rating is { } value ? new Nrs(value) : (Nrs?)null);

    private static Score<Nrs> MeanOf(Nrs?[] ratings) => Nrs.Mean(ratings, minimumDays: ratings.Length).Score!.Value;
}
