using Scales;

namespace BaclofenTrial;

/// <summary>Why a patient is neither a responder nor a non-responder.</summary>
internal sealed record Reason(string Name, params Obstacle[] Obstacles)
{
    public static Reason ZeroBaseline { get; } = new("zero baseline", Obstacle.ZeroBaseline);

    public static Reason Missing { get; } = new("missing", Obstacle.MissingBaseline, Obstacle.MissingFollowUp);

    public static Reason OtherMuscles { get; } = new("other muscles", Obstacle.DifferentMuscles);
}

/// <summary>How many patients of an arm reached a threshold, of how many in whom that can be said.</summary>
internal sealed record Responders(string Threshold, string Arm, IReadOnlyCollection<Judgement> Judgements)
{
    /// <summary>Writes a table of responders; those who cannot be judged are counted apart, by reason.</summary>
    public static void Write(TextWriter output, IEnumerable<Responders> groups, params Reason[] reasons) =>
        Table.Write(output, ["threshold", "arm", "n", "responders/evaluable", .. reasons.Select(reason => reason.Name)], groups.Select(group => group.Row(reasons)));

    private string[] Row(Reason[] reasons)
    {
        string reached = Count(judgement => judgement.Verdict == Verdict.Yes);
        string evaluable = Count(judgement => judgement.Verdict != Verdict.NotEvaluable);
        return [Threshold, Arm, Count(_ => true), $"{reached}/{evaluable}", .. reasons.Select(reason => Count(judgement => reason.Obstacles.Contains(judgement.Obstacle)))];
    }

    private string Count(Func<Judgement, bool> isCounted) => Table.Show(Judgements.Count(isCounted));
}
