namespace Scales.Research;

/// <summary>The responders of one arm: what became of each patient, and who is in the denominator.</summary>
public sealed record ArmResponders
{
    internal ArmResponders(string arm, IReadOnlyCollection<Judgement> judgements, MissingVisit missingVisit, ZeroBaseline zeroBaseline)
    {
        (Arm, MissingVisit, ZeroBaseline) = (arm, missingVisit, zeroBaseline);
        Reached = judgements.Count(judgement => judgement.Verdict == Verdict.Yes);
        NotReached = judgements.Count(judgement => judgement.Verdict == Verdict.No);
        OutOfReach = judgements.Count(judgement => judgement.IsOutOfReach);
        FromZero = judgements.Count(judgement => judgement.Obstacle == Obstacle.ZeroBaseline);
        WithoutBaseline = judgements.Count(judgement => judgement.Obstacle == Obstacle.MissingBaseline);
        WithoutFollowUp = judgements.Count(judgement => judgement.Obstacle == Obstacle.MissingFollowUp);
        NotComparable = judgements.Count - Reached - NotReached - FromZero - WithoutBaseline - WithoutFollowUp;
        Given = judgements.Count;
    }

    /// <summary>The name of the arm.</summary>
    public string Arm { get; }

    /// <summary>What a patient counts as who missed a visit.</summary>
    public MissingVisit MissingVisit { get; }

    /// <summary>What a patient counts as whose baseline is 0.</summary>
    public ZeroBaseline ZeroBaseline { get; }

    /// <summary>How many patients were given to the arm.</summary>
    public int Given { get; }

    /// <summary>How many reached the threshold.</summary>
    public int Reached { get; }

    /// <summary>How many were seen and did not reach it.</summary>
    public int NotReached { get; }

    /// <summary>How many of those who did not reach it could not have from their baseline.</summary>
    public int OutOfReach { get; }

    /// <summary>How many have a baseline of 0, of which the percentage asked for has no meaning, whether or not they were seen again.</summary>
    public int FromZero { get; }

    /// <summary>How many have no score at baseline.</summary>
    public int WithoutBaseline { get; }

    /// <summary>How many have a score at baseline and none at follow-up.</summary>
    public int WithoutFollowUp { get; }

    /// <summary>How many have two visits that do not compare: other muscles, other recall periods, items not asked. They never count as nonresponders.</summary>
    public int NotComparable { get; }

    /// <summary>How many patients are in the analysis: all that were given, less those excluded for a baseline of 0.</summary>
    public int Patients => Given - (ZeroBaseline == ZeroBaseline.Exclude ? FromZero : 0);

    /// <summary>How many patients are in the denominator, of how many given.</summary>
    public SampleSize N => new(
        Reached + NotReached
            + (ZeroBaseline == ZeroBaseline.Nonresponder ? FromZero : 0)
            + (MissingVisit == MissingVisit.Nonresponder ? WithoutBaseline + WithoutFollowUp : 0),
        Given);

    /// <summary>The proportion of responders; <see langword="null"/> where nobody is in the denominator.</summary>
    public Proportion? Responders => N.Used == 0 ? null : new(Reached, N.Used);

    /// <summary>What to beware of.</summary>
    public IReadOnlyList<Warning> Warnings =>
    [
        .. Warn(FromZero, "zero-baseline", $"Patients with a baseline of 0, of which a percentage has no meaning; they count as {ZeroBaseline}"),
        .. Warn(OutOfReach, "out-of-reach", "Nonresponders who could not have reached the threshold from their baseline"),
        .. Warn(NotComparable, "not-comparable", "Patients whose two visits do not compare, in no denominator"),
    ];

    /// <summary>The arm and its responders.</summary>
    public override string ToString() => $"{Arm}: {Responders?.ToString() ?? "nobody can be judged"}";

    private static IEnumerable<Warning> Warn(int count, string code, string what) =>
        count == 0 ? [] : [new(code, FormattableString.Invariant($"{what}: {count}."))];
}
