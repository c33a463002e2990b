namespace Scales.Research;

/// <summary>Finds the best cut-offs among the amounts of change that occurred, in whole numbers: ties are ties.</summary>
internal static class RocSearch
{
    /// <summary>Twice the pairs in which the changed patient changed more, a tie counting half; the area under the curve is this over twice the pairs.</summary>
    internal static long DoubledWins(ChangeCounts counts)
    {
        long wins = 0, below = 0;
        for (int i = 0; i < counts.Amounts.Length; i++)
        {
            wins += counts.Changed[i] * ((2 * below) + counts.Unchanged[i]);
            below += counts.Unchanged[i];
        }

        return wins;
    }

    /// <summary>Whether the changed patients changed more, on the whole: without that there is no cut-off.</summary>
    internal static bool Separates(ChangeCounts counts) => DoubledWins(counts) > (long)counts.ChangedTotal * counts.UnchangedTotal;

    /// <summary>Every amount that occurs, as the cut-off "at least this much", from the smallest.</summary>
    internal static List<Cut> Cuts(ChangeCounts counts)
    {
        var cuts = new List<Cut>(counts.Amounts.Length);
        var (reached, below) = (counts.ChangedTotal, 0);
        for (int i = 0; i < counts.Amounts.Length; i++)
        {
            if (counts.Changed[i] + counts.Unchanged[i] > 0)
            {
                cuts.Add(new(counts.Amounts[i], reached, counts.ChangedTotal, below, counts.UnchangedTotal));
            }

            (reached, below) = (reached - counts.Changed[i], below + counts.Unchanged[i]);
        }

        return cuts;
    }

    /// <summary>The places of the cut-offs that are best by a rule: more than one where they tie, none where no cut-off is eligible.</summary>
    internal static List<int> Best(List<Cut> cuts, RocRule rule)
    {
        var best = new List<int>();
        Int128? least = null;
        for (int place = 0; place < cuts.Count; place++)
        {
            if (Loss(cuts[place], place, rule) is { } loss && (least is null || loss <= least))
            {
                if (loss != least)
                {
                    best.Clear();
                }

                best.Add(place);
                least = loss;
            }
        }

        return best;
    }

    // Sensitivity and specificity brought to one denominator. Null: not eligible.
    private static Int128? Loss(Cut cut, int place, RocRule rule)
    {
        Int128 sensitivity = (long)cut.Reached * cut.Unchanged, specificity = (long)cut.Below * cut.Changed, whole = (long)cut.Changed * cut.Unchanged;
        return rule switch
        {
            RocRule.Youden => -(sensitivity + specificity),
            RocRule.ClosestToTopLeft => ((whole - sensitivity) * (whole - sensitivity)) + ((whole - specificity) * (whole - specificity)),
            RocRule.SensitivityEqualsSpecificity => Int128.Abs(sensitivity - specificity),
            _ => 5 * specificity >= 4 * whole ? place : null,
        };
    }
}

/// <summary>A cut-off: how many of the changed reach it, and how many of the unchanged stay below.</summary>
internal readonly record struct Cut(double Amount, int Reached, int Changed, int Below, int Unchanged)
{
    internal double Sensitivity => (double)Reached / Changed;

    internal double Specificity => (double)Below / Unchanged;
}
