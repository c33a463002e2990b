using System.Text.Json.Nodes;

namespace Scales.Research.Tests.Reviews;

/// <summary>The review that ships with the repository, as it stands and changed.</summary>
internal static class Shipped
{
    internal static string Json { get; } = Repository.Read("samples/data/baclofen_review.json");

    internal static Review Review { get; } = Review.Parse(Json);

    /// <summary>The file after a change.</summary>
    internal static string Changed(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(Json)!;
        change(file);
        return file.ToJsonString();
    }

    internal static Review Read(Action<JsonNode> change) => Review.Parse(Changed(change));

    internal static IReadOnlyList<ReviewMistake> Mistakes(Action<JsonNode> change)
    {
        Assert.False(Review.TryParse(Changed(change), out var review, out var mistakes));
        Assert.Null(review);
        return mistakes;
    }
}

/// <summary>Effects for tests.</summary>
internal static class Effects
{
    internal static StudyOutcome Outcome(decimal improvement, EffectMetric metric = EffectMetric.PercentOfMeans, Duration? at = null) =>
        new("pain", "nrs", at, EffectDirection.NotReported, SignificanceClaim.NotReported, new(metric, improvement, null));
}
