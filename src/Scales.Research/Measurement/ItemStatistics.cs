namespace Scales.Research;

/// <summary>What one item does in its scale.</summary>
/// <param name="Name">The item.</param>
/// <param name="Mean">The mean answer, counted as the scale counts it.</param>
/// <param name="StandardDeviation">The standard deviation of the answers.</param>
/// <param name="ItemTotalCorrelation">The correlation with the sum of all items, itself among them.</param>
/// <param name="ItemRestCorrelation">The correlation with the sum of the other items (corrected item-total); <see langword="null"/> where that does not vary. Below 0 it is likely a coding error.</param>
/// <param name="AlphaWithout">Alpha of the other items; <see langword="null"/> where fewer than two are left.</param>
public sealed record ItemStatistics(string Name, double Mean, double StandardDeviation, double ItemTotalCorrelation, double? ItemRestCorrelation, double? AlphaWithout)
{
    internal static ItemStatistics Of(ItemTable table, double[,] covariances, int item)
    {
        double[] answers = table.Column(item), rest = table.Sums(without: item);
        return new(
            table.Items[item], Descriptive.Mean(answers), Math.Sqrt(covariances[item, item]),
            Descriptive.Correlation(answers, table.Sums()),
            Descriptive.Variance(rest) > 0 ? Descriptive.Correlation(answers, rest) : null,
            InternalConsistency.AlphaWithout(covariances, item));
    }
}
