using System.Text.Json.Nodes;

namespace Scales.Tests.Oracles;

internal static class ModifiedAshworthExamples
{
    private static readonly Threshold<ModifiedAshworthPoints> s_point = ModifiedAshworthThresholds.Wibowo2026Points;
    private static readonly Threshold<ModifiedAshworthRanks> s_rank = ModifiedAshworthThresholds.Wibowo2026Ranks;

    internal static JsonObject Answer(JsonObject given) =>
        given["grade"] is { } grade ? OfGrade(Grade(grade))
        : given["grades"] is { } grades ? OfMuscles(Muscles(grades))
        : given["baseline"] is JsonArray baseline ? OfExaminations(Muscles(baseline), Muscles(given["followup"]!))
        : OfStep(Grade(given["baseline"]!), Grade(given["followup"]!));

    private static JsonObject OfGrade(ModifiedAshworth grade) => new()
    {
        ["one_point_five"] = grade.Points.Value,
        ["rank_0_5"] = grade.Rank.Value,
    };

    private static JsonObject OfStep(ModifiedAshworth before, ModifiedAshworth after)
    {
        var (points, ranks) = (after.Points.ChangeFrom(before.Points), after.Rank.ChangeFrom(before.Rank));
        return new()
        {
            ["reduction_one_point_five"] = points.Improvement,
            ["ge1_one_point_five"] = points.Says(s_point),
            ["reduction_rank_0_5"] = ranks.Improvement,
            ["ge1_rank_0_5"] = ranks.Says(s_rank),
            ["improvable"] = s_point.IsWithinReachFrom(before.Points),
        };
    }

    private static JsonObject OfMuscles(MuscleRatings<ModifiedAshworth> muscles) => new()
    {
        ["mean_one_point_five"] = muscles.Mean<ModifiedAshworthPoints>()?.Value,
        ["mean_one_point_five_available"] = muscles.Mean<ModifiedAshworthPoints>()?.Value,
        ["mean_rank_0_5"] = muscles.Mean<ModifiedAshworthRanks>()?.Value,
        ["median_rank_0_5"] = muscles.Median<ModifiedAshworthRanks>()?.Value,
        ["max_grade"] = muscles.Maximum?.ToString(),
        ["n"] = muscles.Muscles,
    };

    private static JsonObject OfExaminations(MuscleRatings<ModifiedAshworth> before, MuscleRatings<ModifiedAshworth> after)
    {
        var (points, ranks) = (after.ComparedWith<ModifiedAshworthPoints>(before), after.ComparedWith<ModifiedAshworthRanks>(before));
        var steps = before.Ratings.Zip(after.Ratings, (baseline, followUp) => (Before: baseline.Grade!.Value, After: followUp.Grade!.Value)).ToArray();
        return new()
        {
            ["mean_reduction_one_point_five"] = points.Change?.Improvement,
            ["ge1_mean_one_point_five"] = points.Says(s_point),
            ["mean_reduction_rank_0_5"] = ranks.Change?.Improvement,
            ["ge1_mean_rank_0_5"] = ranks.Says(s_rank),
            ["n_muscles_ge1_one_point_five"] = steps.Count(step => step.After.Points.ChangeFrom(step.Before.Points).Reaches(s_point)),
            ["n_muscles_ge1_rank_0_5"] = steps.Count(step => step.After.Rank.ChangeFrom(step.Before.Rank).Reaches(s_rank)),
        };
    }

    private static ModifiedAshworth Grade(JsonNode text) => ModifiedAshworth.Parse((string)text!);

    private static MuscleRatings<ModifiedAshworth> Muscles(JsonNode grades) => new(grades.Texts().Select(
        (text, muscle) => new MuscleRating<ModifiedAshworth>($"muscle {muscle}", Side.Left, text is null ? null : ModifiedAshworth.Parse(text))));
}
