using System.Text.Json.Nodes;

namespace Scales.Tests.Oracles;

internal static class OriginalAshworthExamples
{
    internal static JsonObject Answer(JsonObject given) =>
        given["grade"] is not null ? OfGrade(Grade(given, "grade"))
        : given["grades"] is { } grades ? OfMuscles(grades.Answers())
        : given["baseline"] is not null ? OfStep(Grade(given, "baseline").On0To4, Grade(given, "followup").On0To4)
        : OfMeans(given["baseline_mean"]!, given["followup_mean"]!);

    private static JsonObject OfGrade(OriginalAshworth grade) => new() { ["grade_0_4"] = grade.On0To4.Value };

    private static JsonObject OfMuscles(int?[] grades)
    {
        MuscleRatings<OriginalAshworth> muscles = new(grades.Select(
            (grade, muscle) => new MuscleRating<OriginalAshworth>($"muscle {muscle}", Side.Left, OriginalAshworth.From0To4(grade!.Value))));
        return new()
        {
            ["mean_0_4"] = muscles.Mean<OriginalAshworth0To4>()?.Value,
            ["mean_1_5"] = muscles.Mean<OriginalAshworth1To5>()?.Value,
        };
    }

    private static JsonObject OfStep(Score<OriginalAshworth0To4> baseline, Score<OriginalAshworth0To4> followUp)
    {
        var change = followUp.ChangeFrom(baseline);
        return new()
        {
            ["reduction"] = change.Improvement,
            ["ge1"] = change.Says(Sizes.Points<OriginalAshworth0To4>(1)),
        };
    }

    // Published means of groups are on 1-5, or their difference is the same on both numberings.
    private static JsonObject OfMeans(JsonNode baseline, JsonNode followUp)
    {
        var change = Worked.Change<OriginalAshworth1To5>(baseline, followUp);
        decimal before = (decimal)baseline - 1, after = (decimal)followUp - 1;
        return new()
        {
            ["reduction"] = change.Improvement,
            ["ge2"] = change.Says(OriginalAshworthThresholds.Meythaler2001On1To5),
            ["valid_on_0_4"] = Score<OriginalAshworth0To4>.TryCreate((decimal)baseline, out _),
            ["same_on_0_4"] = new JsonObject
            {
                ["baseline"] = Score<OriginalAshworth0To4>.Create(before).Value,
                ["followup"] = Score<OriginalAshworth0To4>.Create(after).Value,
                ["reduction"] = Worked.Change<OriginalAshworth0To4>(before, after).Improvement,
            },
        };
    }

    private static OriginalAshworth Grade(JsonObject given, string name) =>
        (string?)given["coding"] == "1-5" ? OriginalAshworth.From1To5((int)given[name]!) : OriginalAshworth.From0To4((int)given[name]!);
}
