namespace Scales.Tests;

public class SeriesTests
{
    private static readonly Series<Nrs> s_pain = new(
        "pain problem 1", new("baseline", new Nrs(8)), new("week 4", new Nrs(4)), new("week 8", null), new("week 12", new Nrs(9)), new("week 24", null));

    [Fact]
    public void Best_and_worst_are_looked_for_after_the_baseline()
    {
        Assert.Equal("week 4", s_pain.Best?.Name);
        Assert.Equal("week 12", s_pain.Worst?.Name);
    }

    [Fact]
    public void Best_quality_of_life_is_the_highest()
    {
        var quality = new Series<WhoqolSocial>("social", new("baseline", Score<WhoqolSocial>.Create(50)), new("a", Score<WhoqolSocial>.Create(25)), new("b", Score<WhoqolSocial>.Create(75)));
        Assert.Equal(("b", "a"), (quality.Best?.Name, quality.Worst?.Name));
    }

    [Fact]
    public void A_missed_visit_stays_missed()
    {
        Assert.Null(s_pain.Last.Score);
        Assert.Equal("week 12", s_pain.LastScored?.Name);
        Assert.Equal(Obstacle.MissingFollowUp, s_pain.AtLast.Judge(NrsThresholds.Dworkin2008Moderate).Obstacle);
        Assert.Equal(Verdict.Yes, s_pain.At("week 4").Judge(NrsThresholds.Dworkin2008Substantial).Verdict);
    }

    [Fact]
    public void A_missed_baseline_is_not_replaced_by_a_later_visit()
    {
        var series = new Series<Nrs>("pain problem 2", new("baseline", null), new("week 4", new Nrs(4)), new("week 8", new Nrs(1)));
        Assert.Equal(Obstacle.MissingBaseline, series.AtLast.Obstacle);
        Assert.Equal("week 8", series.Best?.Name);
    }

    [Fact]
    public void A_threshold_throughout_fails_at_the_first_visit_that_misses_it()
    {
        Assert.Equal(Verdict.No, s_pain.JudgeThroughout(NrsThresholds.Dworkin2008Moderate).Verdict);
        var relieved = new Series<Nrs>("pain problem 3", new("baseline", new Nrs(8)), new("week 4", new Nrs(4)), new("week 8", null));
        Assert.Equal(Verdict.NotEvaluable, relieved.JudgeThroughout(NrsThresholds.Dworkin2008Moderate).Verdict);
    }

    [Fact]
    public void Visits_need_names_of_their_own()
    {
        Assert.Throws<ArgumentException>(() => new Series<Nrs>("pain", []));
        Assert.Throws<ArgumentException>(() => new Series<Nrs>("pain", new Visit<Nrs>("a", null), new Visit<Nrs>("a", null)));
        Assert.Throws<ArgumentException>(() => s_pain.At("week 99"));
    }

    [Fact]
    public void A_series_never_shows_a_score() => Assert.Equal("pain problem 1: 3 of 5 visits scored", s_pain.ToString());

    [Fact]
    public void The_baseline_is_not_its_own_follow_up()
    {
        var alone = new Series<Nrs>("pain", new Visit<Nrs>("baseline", new Nrs(8)));
        Assert.Equal(Obstacle.MissingFollowUp, alone.AtLast.Judge(NrsThresholds.Dworkin2008Moderate).Obstacle);
        Assert.Equal(Course.NotEvaluable, alone.At("baseline").Classify(NrsThresholds.Farrar2001Points, NrsThresholds.Farrar2001Points.Mirrored()));
        Assert.Equal("baseline: scored", alone.Baseline.ToString());
    }
}
