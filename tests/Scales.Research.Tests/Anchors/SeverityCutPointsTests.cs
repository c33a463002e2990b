using System.Globalization;
using Scales.Research.Tests.Measurement;
using Scales.Research.Tests.Oracles;

namespace Scales.Research.Tests.Anchors;

public class SeverityCutPointsTests
{
    private static readonly SeverityCutPoints s_search = CutPointFamilies.Search(OracleCase.All["serlin_cutpoints"], ManovaStatistic.Pillai);

    [Fact]
    public void Every_pair_by_every_statistic_is_as_in_R()
    {
        var rows = OracleRow.Read(Path.Combine(Repository.Root, "tests", "oracles", "statistics", "expected", "serlin_all_cutpoints.csv"));
        Assert.Equal(21, s_search.All.Count);
        Assert.All(rows, row =>
        {
            var pair = Assert.Single(s_search.All, pair => pair.Mild == Whole(row["c1"]) && pair.Moderate == Whole(row["c2"]));
            Assert.Equal([Whole(row["n1"]), Whole(row["n2"]), Whole(row["n3"])], pair.GroupSizes);
            foreach (var (statistic, name) in new[] { (ManovaStatistic.Pillai, "pillai"), (ManovaStatistic.Wilks, "wilks"), (ManovaStatistic.HotellingLawley, "hotelling"), (ManovaStatistic.Roy, "roy") })
            {
                Assert.Equal(Number(row[name]), pair.Test(statistic).Value, 1e-9);
                Assert.Equal(Number(row[name + "_F"]), pair.Test(statistic).F, 1e-9);
            }

            Assert.Equal((Number(row["df1p"]), Number(row["df2p"])), (pair.Test(ManovaStatistic.Pillai).Df1, pair.Test(ManovaStatistic.Pillai).Df2));
            Assert.Equal((Number(row["df1w"]), Number(row["df2w"])), (pair.Test(ManovaStatistic.Wilks).Df1, pair.Test(ManovaStatistic.Wilks).Df2));
            Assert.Equal((Number(row["df1h"]), Number(row["df2h"])), (pair.Test(ManovaStatistic.HotellingLawley).Df1, pair.Test(ManovaStatistic.HotellingLawley).Df2));
        });
    }

    [Fact]
    public void The_winner_is_drawn_again_and_every_sample_has_one()
    {
        var frequencies = s_search.Stability(new Bootstrap(200, seed: 7));
        Assert.Equal(200, frequencies.Sum(pair => pair.Share.Count));
        Assert.Equal((4, 6), (frequencies[0].Mild, frequencies[0].Moderate));
        Assert.Equal(frequencies, s_search.Stability(new Bootstrap(200, seed: 7)));
    }

    [Fact]
    public void People_without_pain_or_with_a_missing_item_are_given_and_not_used()
    {
        var forms = OracleCase.All["serlin_cutpoints"].Rows().Select(MeasurementFamilies.Form).ToList();
        int rated = forms.Count;
        forms.Add(forms[0] with { Worst = new(0) });
        forms.Add(forms[0] with { Mood = null });
        var search = SeverityCutPoints.Of(forms, form => form.Worst, ManovaStatistic.Pillai);
        Assert.Equal(new SampleSize(rated, rated + 2), search.N);
        Assert.Equal(s_search.Best.Test(ManovaStatistic.Pillai), search.Best.Test(ManovaStatistic.Pillai));
    }

    [Fact]
    public void Too_few_people_have_no_cut_points() =>
        Assert.Throws<NotEstimableException>(() => SeverityCutPoints.Of([.. OracleCase.All["serlin_cutpoints"].Rows().Take(6).Select(MeasurementFamilies.Form)], form => form.Worst, ManovaStatistic.Pillai));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static int Whole(string text) => int.Parse(text, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
}
