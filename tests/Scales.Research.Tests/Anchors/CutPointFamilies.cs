using Scales.Research.Tests.Measurement;
using Scales.Research.Tests.Oracles;

namespace Scales.Research.Tests.Anchors;

internal static class CutPointFamilies
{
    [Family("serlin_cutpoints")]
    internal static Numbers Serlin(OracleCase given)
    {
        var best = Search(given, ManovaStatistic.Pillai).Best;
        var numbers = new Numbers
        {
            ["best_by_pillai_F"] = best.ToString(),
            ["best_by_wilks_F"] = Search(given, ManovaStatistic.Wilks).Best.ToString(),
            ["best_by_hotelling_F"] = Search(given, ManovaStatistic.HotellingLawley).Best.ToString(),
            ["cp46_n"] = best.GroupSizes,
        };
        foreach (var (statistic, name) in new[] { (ManovaStatistic.Pillai, "pillai"), (ManovaStatistic.Wilks, "wilks"), (ManovaStatistic.HotellingLawley, "hotelling") })
        {
            var test = best.Test(statistic);
            (numbers[$"cp46_{name}"], numbers[$"cp46_{name}_F"], numbers[$"cp46_{name}_df"]) = (test.Value, test.F, new[] { test.Df1, test.Df2 });
        }

        return numbers;
    }

    [Family("serlin_univariate_mean_interference")]
    internal static Numbers OfMeans(OracleCase given)
    {
        int[] cuts = given.Wholes("cutpoints");
        var pair = Search(given, ManovaStatistic.Pillai).All.Single(pair => pair.Mild == cuts[0] && pair.Moderate == cuts[1]);
        return new()
        {
            ["F"] = pair.OfMeans.F,
            ["df"] = new[] { pair.OfMeans.Df1, pair.OfMeans.Df2 },
            ["p"] = pair.OfMeans.P.Value,
            ["eta_squared"] = pair.EtaSquared,
        };
    }

    internal static SeverityCutPoints Search(OracleCase given, ManovaStatistic statistic) =>
        SeverityCutPoints.Of([.. given.Rows().Select(MeasurementFamilies.Form)], form => form.Worst, statistic);
}
