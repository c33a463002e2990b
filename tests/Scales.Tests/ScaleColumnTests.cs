using System.Globalization;

namespace Scales.Tests;

public class ScaleColumnTests
{
    [Fact]
    public void Every_score_of_every_instrument_has_a_column_of_its_own() => Assert.Equal(
        Instruments.All.SelectMany(instrument => instrument.Scales.Select(instrument.ColumnOf)),
        ScaleColumn.All.Select(column => column.Name).Distinct());

    [Fact]
    public void A_column_is_found_by_its_name() => Assert.Same(Scale.Of<NpsiTotal>(), ScaleColumn.Find("NPSI_total")!.Scale);

    [Fact]
    public void A_name_that_no_column_has_finds_none() => Assert.Null(ScaleColumn.Find("npsi"));

    [Fact]
    public void The_thresholds_of_a_column_are_those_of_its_scale() => Assert.Equal(NrsThresholds.All, Column("nrs").Thresholds);

    [Theory]
    [InlineData("53.57142857142857")]
    [InlineData("53.5714286")]
    [InlineData("53.571428571428571428571429")]
    [InlineData("375/7")]
    public void A_long_decimal_is_the_fraction_that_prints_so(string text) => Assert.Equal("375/7", Exact("whoqol_physical", text, parts: 7));

    [Theory]
    [InlineData("53.571429", "53571429/1000000")]
    [InlineData("53.57", "5357/100")]
    [InlineData("53.5700000", "5357/100")]
    public void A_decimal_of_up_to_six_decimals_is_taken_as_it_stands(string text, string exact) => Assert.Equal(exact, Exact("whoqol_physical", text, parts: 7));

    [Theory]
    [InlineData("53.5714287")]
    [InlineData("53.5714285")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("canary")]
    [InlineData("5e1")]
    [InlineData("9.99999999999999999")]
    [InlineData("")]
    [InlineData(null)]
    public void What_no_such_score_prints_is_refused(string? text)
    {
        Assert.False(Column("whoqol_physical").TryRead(text, 7, out var score));
        Assert.Equal(default, score);
    }

    [Fact]
    public void A_fraction_of_more_parts_than_there_are_items_is_refused()
    {
        Assert.True(Column("nrs").TryRead("4.714285714285714", 7, out _));
        Assert.False(Column("nrs").TryRead("4.714285714285714", 6, out _));
    }

    [Fact]
    public void Every_score_that_prints_is_read_again()
    {
        foreach (var column in ScaleColumn.All.Where(column => column.Scale.Items.Count > 0))
        {
            var (items, range) = (column.Scale.Items.Count, column.Scale.Scores);
            foreach (var (part, parts) in from parts in Enumerable.Range(1, items) from part in Enumerable.Range(range.Lowest * parts, (range.Width * parts) + 1) select (part, parts))
            {
                string text = ((double)part / parts).ToString("R", CultureInfo.InvariantCulture);
                Assert.True(column.TryRead(text, items, out var score) && column.TryRead(FormattableString.Invariant($"{part}/{parts}"), 1, out var exact) && score == exact, text);
            }
        }
    }

    [Fact]
    public void A_column_judges_as_its_scale_does()
    {
        var change = Compare("nrs", "10", "7");
        Assert.Equal(10, change.Baseline);
        Assert.Equal((-3, 3, -30, Obstacle.None), (change.Points, change.Improvement, change.PercentChange, change.Obstacle));
        Assert.All(NrsThresholds.All.Cast<Threshold<Nrs>>(), threshold => Assert.Equal(new Nrs(7).ChangeFrom(new Nrs(10)).Judge(threshold), change.Judge(threshold)));
    }

    [Fact]
    public void A_missing_visit_and_a_baseline_of_zero_are_not_judged()
    {
        var nrs = Column("nrs");
        nrs.TryRead("0", 1, out var zero);
        Assert.Equal(Judgement.NotEvaluable(Obstacle.MissingFollowUp), nrs.Compare(zero, null).Judge(NrsThresholds.Dworkin2008Moderate));
        Assert.Null(nrs.Compare(zero, null).Points);
        Assert.Equal(Judgement.NotEvaluable(Obstacle.ZeroBaseline), nrs.Compare(zero, zero).Judge(NrsThresholds.Dworkin2008Moderate));
        Assert.Null(nrs.Compare(zero, zero).PercentChange);
    }

    [Fact]
    public void There_is_no_percent_change_where_zero_does_not_mean_none()
    {
        Assert.False(Column("whoqol_physical").HasPercentChange);
        Assert.Null(Compare("whoqol_physical", "50", "75").PercentChange);
    }

    [Fact]
    public void A_threshold_of_another_scale_is_refused() =>
        Assert.Contains("NPSI", Assert.Throws<ArgumentException>(() => Compare("npsi_total", "50", "20").Judge(NrsThresholds.Dworkin2008Moderate)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_score_read_from_a_column_is_never_printed()
    {
        Column("nrs").TryRead("7", 1, out var score);
        Assert.DoesNotContain("7", score.ToString(), StringComparison.Ordinal);
    }

    private static ScaleColumn Column(string name) => ScaleColumn.Find(name)!;

    private static ColumnChange Compare(string column, string before, string after)
    {
        Assert.True(Column(column).TryRead(before, 1, out var baseline) & Column(column).TryRead(after, 1, out var followUp));
        return Column(column).Compare(baseline, followUp);
    }

    private static string Exact(string column, string text, int parts)
    {
        Assert.True(Column(column).TryRead(text, parts, out var score));
        return score.AboveLowest.ToString();
    }
}
