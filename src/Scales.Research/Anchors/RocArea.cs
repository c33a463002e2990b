namespace Scales.Research;

/// <summary>How surely the area under a ROC curve is known.</summary>
internal static class RocArea
{
    /// <summary>The variance of DeLong 1988: how far the share of pairs that a patient wins differs between the patients of a group.</summary>
    internal static double DeLongVariance(ChangeCounts counts)
    {
        double[] changedWins = new double[counts.Amounts.Length], unchangedLosses = new double[counts.Amounts.Length];
        int unchangedBelow = 0, changedAbove = counts.ChangedTotal;
        for (int i = 0; i < counts.Amounts.Length; i++)
        {
            changedAbove -= counts.Changed[i];
            changedWins[i] = (unchangedBelow + (counts.Unchanged[i] / 2.0)) / counts.UnchangedTotal;
            unchangedLosses[i] = (changedAbove + (counts.Changed[i] / 2.0)) / counts.ChangedTotal;
            unchangedBelow += counts.Unchanged[i];
        }

        return (Spread.Of(changedWins, counts.Changed).Variance / counts.ChangedTotal) + (Spread.Of(unchangedLosses, counts.Unchanged).Variance / counts.UnchangedTotal);
    }

    internal static double HanleyMcNeil(double area, int changed, int unchanged)
    {
        double q1 = area / (2 - area), q2 = 2 * area * area / (1 + area), square = area * area;
        return Math.Sqrt(((area * (1 - area)) + ((changed - 1) * (q1 - square)) + ((unchanged - 1) * (q2 - square))) / ((double)changed * unchanged));
    }
}
