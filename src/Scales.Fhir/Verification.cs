namespace Scales.Fhir;

/// <summary>What comparing a score with the stored one came to.</summary>
public enum StoredVerdict
{
    /// <summary>They agree to half a unit of the last digit stored.</summary>
    Agrees,

    /// <summary>They differ: the stored one was made from other answers, or by another rule.</summary>
    Stale,

    /// <summary>There is a score, and none is stored.</summary>
    NotStored,

    /// <summary>A score is stored, and by the rule there is none.</summary>
    NotScorable,

    /// <summary>More than one score is stored, and they differ.</summary>
    Contradictory,

    /// <summary>The response was refused, or what is stored is not a number or a grade, or has another unit or a comparator.</summary>
    NotComparable,
}

/// <summary>One score beside the stored one: never either of them.</summary>
/// <param name="Key">The score: <c>bpi_interference</c>.</param>
/// <param name="Verdict">What the comparison came to.</param>
public readonly record struct ScoreCheck(string Key, StoredVerdict Verdict);

/// <summary>The scores of a response beside those that were stored for it.</summary>
public sealed class Verification
{
    private Verification(ResponseScores scores, IReadOnlyList<ScoreCheck> checks) => (Findings, Checks) = (scores.Findings, checks);

    /// <summary>A check for every score, and for every one that is stored although the response does not have its instrument.</summary>
    public IReadOnlyList<ScoreCheck> Checks { get; }

    /// <summary>What was found in the response.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether every score agrees with the stored one, or both are absent.</summary>
    public bool Agrees => Checks.Count > 0 && Checks.All(check => check.Verdict == StoredVerdict.Agrees);

    internal static Verification Of(ResponseScores scores, StoredScores stored)
    {
        if (scores.Action == ResponseAction.None)
        {
            return new(scores, []);
        }

        var leftOver = scores.Unasked.Select(Check).Where(check => check.Verdict != StoredVerdict.Agrees);
        return new(scores, [.. scores.Scores.Select(Check), .. leftOver]);

        ScoreCheck Check(ResponseScore score) => new(score.Key, stored.Compare(scores, score));
    }

    /// <summary>How many scores agree.</summary>
    public override string ToString() => FormattableString.Invariant($"{Checks.Count(check => check.Verdict == StoredVerdict.Agrees)} of {Checks.Count} scores agree with the stored ones");
}
