using Scales.Research;
using static Scales.Research.Table;

namespace Scales.Tool;

/// <summary>The tables that say whether items go together.</summary>
internal static class ItemReliability
{
    internal static IReadOnlyList<Table> Tables(IReadOnlyList<string> items, double?[][] rows)
    {
        var table = new ItemTable(items, rows);
        var consistency = InternalConsistency.Of(table);
        var estimates = new EstimateTable();
        estimates.Add("Cronbach's alpha", () => consistency.Alpha);
        if (items.Count > 2)
        {
            estimates.Add("McDonald's omega", () => McDonaldOmega.Of(table, FactorFit.MaximumLikelihood).Omega);
        }

        return estimates.Tables("consistency", new Table(
            "items", ["item", "mean", "standard deviation", "item-total", "item-rest", "alpha without"],
            consistency.Items.Select(item => new[]
            {
                item.Name, Cell(item.Mean), Cell(item.StandardDeviation), Cell(item.ItemTotalCorrelation), Cell(item.ItemRestCorrelation), Cell(item.AlphaWithout),
            })));
    }
}
