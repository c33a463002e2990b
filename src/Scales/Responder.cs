namespace Scales;

/// <summary>What became of one patient against one threshold.</summary>
public enum Responder
{
    /// <summary>There is no score at baseline.</summary>
    MissingBaseline,

    /// <summary>There is no score at follow-up.</summary>
    MissingFollowUp,

    /// <summary>At one visit the items were not asked, because of another answer: the score is absent there, not missing.</summary>
    NotAsked,

    /// <summary>A percentage of a baseline of 0 has no meaning.</summary>
    ZeroBaseline,

    /// <summary>The threshold was not reached.</summary>
    No,

    /// <summary>The threshold was not reached and could not have been from this baseline, so that "no" says nothing of the treatment.</summary>
    OutOfReach,

    /// <summary>The threshold was reached.</summary>
    Yes,
}

/// <summary>How many patients came to what against one threshold.</summary>
/// <param name="Yes">How many reached it.</param>
/// <param name="No">How many did not, though they could have.</param>
/// <param name="OutOfReach">How many did not and could not have from their baseline.</param>
/// <param name="ZeroBaseline">How many have a baseline of 0, of which a percentage has no meaning.</param>
/// <param name="MissingBaseline">How many have no score at baseline.</param>
/// <param name="MissingFollowUp">How many have a score at baseline and none at follow-up.</param>
/// <param name="NotAsked">How many were not asked at one visit, because of another answer.</param>
public readonly record struct ResponderCounts(int Yes, int No, int OutOfReach, int ZeroBaseline, int MissingBaseline, int MissingFollowUp, int NotAsked)
{
    /// <summary>How many patients there are.</summary>
    public int All => Yes + No + OutOfReach + ZeroBaseline + MissingBaseline + MissingFollowUp + NotAsked;

    /// <summary>Counts the patients of one threshold.</summary>
    public static ResponderCounts Of(ReadOnlySpan<Responder> patients)
    {
        Span<int> counts = stackalloc int[(int)Responder.Yes + 1];
        counts.Clear();
        foreach (var patient in patients)
        {
            counts[(int)patient]++;
        }

        return new(
            counts[(int)Responder.Yes], counts[(int)Responder.No], counts[(int)Responder.OutOfReach],
            counts[(int)Responder.ZeroBaseline], counts[(int)Responder.MissingBaseline], counts[(int)Responder.MissingFollowUp],
            counts[(int)Responder.NotAsked]);
    }
}
