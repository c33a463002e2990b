using System.Text.Json.Nodes;

namespace Scales.Tests.Oracles;

/// <summary>From the cells of a worked example to scores, and from judgements back.</summary>
internal static class Worked
{
    /// <summary>The exact score of a number; <see langword="null"/> where it is missing.</summary>
    internal static Score<TScale>? ScoreOn<TScale>(this JsonNode? number) where TScale : struct, IScale =>
        (decimal?)number is { } value ? Score<TScale>.Create(value) : null;

    /// <summary>The change between two scores that are there.</summary>
    internal static Change<TScale> Change<TScale>(JsonNode? baseline, JsonNode? followUp) where TScale : struct, IScale =>
        followUp.ScoreOn<TScale>()!.Value.ChangeFrom(baseline.ScoreOn<TScale>()!.Value);

    /// <summary>The texts of a list, of which any may be missing.</summary>
    internal static string?[] Texts(this JsonNode list) => [.. list.AsArray().Select(text => (string?)text)];

    /// <summary>The answers of a list, of which any may be missing.</summary>
    internal static int?[] Answers(this JsonNode list) => [.. list.AsArray().Select(answer => (int?)answer)];

    /// <summary>True, false, or <see langword="null"/> where it cannot be said.</summary>
    internal static bool? Says<TScale>(this Outcome<TScale> comparison, Threshold<TScale> threshold) where TScale : struct, IScale =>
        comparison.Judge(threshold).Verdict switch { Verdict.Yes => true, Verdict.No => false, _ => null };

    /// <inheritdoc cref="Says{TScale}(Outcome{TScale}, Threshold{TScale})"/>
    internal static bool? Says<TScale>(this Change<TScale> change, Threshold<TScale> threshold) where TScale : struct, IScale =>
        new Outcome<TScale>(change.Baseline, change.FollowUp).Says(threshold);

    internal static string? InWords<TWord>(this TWord? word) where TWord : struct, Enum => word?.ToString().ToLowerInvariant();
}
