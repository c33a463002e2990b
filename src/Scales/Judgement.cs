namespace Scales;

/// <summary>What a threshold says of a change.</summary>
/// <param name="Verdict">Yes, no, or not evaluable.</param>
/// <param name="Obstacle">Why it is not evaluable.</param>
/// <param name="IsOutOfReach">Whether the threshold could not have been reached from this baseline, so that "no" says nothing of the treatment.</param>
public readonly record struct Judgement(Verdict Verdict, Obstacle Obstacle = Obstacle.None, bool IsOutOfReach = false)
{
    internal static Judgement NotEvaluable(Obstacle obstacle) => new(Verdict.NotEvaluable, obstacle);

    internal static Judgement All<TScale>(Change<TScale> change, ReadOnlySpan<Threshold<TScale>> thresholds) where TScale : struct, IScale
    {
        AtLeastOne(thresholds);
        var all = thresholds[0].Judge(change);
        foreach (var threshold in thresholds.Slice(1))
        {
            all = Both(all, threshold.Judge(change));
        }

        return all;
    }

    internal static bool AtLeastOne<TScale>(ReadOnlySpan<Threshold<TScale>> thresholds) where TScale : struct, IScale
    {
        if (thresholds.IsEmpty)
        {
            Throw.NoThreshold(nameof(thresholds));
        }

        return true;
    }

    // "No" is certain whatever the other says; "not evaluable" spoils a "yes".
    internal static Judgement Both(Judgement first, Judgement second) => (first.Verdict, second.Verdict) switch
    {
        (Verdict.No, Verdict.No) => first with { IsOutOfReach = first.IsOutOfReach || second.IsOutOfReach },
        (Verdict.No, _) or (Verdict.NotEvaluable, not Verdict.No) => first,
        _ => second,
    };

    /// <summary>The verdict in words.</summary>
    public override string ToString() => Verdict switch
    {
        Verdict.Yes => "yes",
        Verdict.No => IsOutOfReach ? "no (out of reach from this baseline)" : "no",
        _ => $"not evaluable ({Obstacle})",
    };
}

/// <summary>Whether a threshold was reached.</summary>
public enum Verdict
{
    /// <summary>That cannot be said.</summary>
    NotEvaluable,

    /// <summary>It was not reached.</summary>
    No,

    /// <summary>It was reached.</summary>
    Yes,
}

/// <summary>Why a change cannot be judged.</summary>
public enum Obstacle
{
    /// <summary>Nothing is in the way.</summary>
    None,

    /// <summary>A percentage of a baseline of 0 has no meaning.</summary>
    ZeroBaseline,

    /// <summary>There is no score at baseline.</summary>
    MissingBaseline,

    /// <summary>There is no score at follow-up.</summary>
    MissingFollowUp,

    /// <summary>The two forms asked about different periods.</summary>
    DifferentRecallPeriod,

    /// <summary>Different muscles were graded at the two visits.</summary>
    DifferentMuscles,

    /// <summary>At one visit the items were not asked, because of another answer: the score is absent there, not missing.</summary>
    NotAsked,
}

/// <summary>What became of a patient.</summary>
public enum Course
{
    /// <summary>That cannot be said.</summary>
    NotEvaluable,

    /// <summary>Neither better nor worse.</summary>
    Unchanged,

    /// <summary>Better.</summary>
    Improved,

    /// <summary>Worse.</summary>
    Worsened,
}
