namespace Scales.Tests;

public class OutcomeTests
{
    private static readonly PointThreshold<Nrs> s_better = new(2, Samples.Evidence), s_worse = new(2, Samples.Evidence, Toward.Worsening);

    [Fact]
    public void A_visit_without_a_score_is_named_and_nothing_is_judged()
    {
        Missing(new(null, new Nrs(3)), Obstacle.MissingBaseline);
        Missing(new(null, null), Obstacle.MissingBaseline);
        Missing(new(new Nrs(3), null), Obstacle.MissingFollowUp);

        static void Missing(Outcome<Nrs> comparison, Obstacle obstacle)
        {
            Assert.Equal((null, obstacle), (comparison.Change, comparison.Obstacle));
            Assert.Equal(new Judgement(Verdict.NotEvaluable, obstacle), comparison.Judge(s_better));
            Assert.Equal(new Judgement(Verdict.NotEvaluable, obstacle), comparison.JudgeAll(s_better, s_better));
            Assert.Equal(Course.NotEvaluable, comparison.Classify(s_better, s_worse));
        }
    }

    [Fact]
    public void Two_scores_are_judged_as_their_change_is()
    {
        Outcome<Nrs> comparison = new(new Nrs(5), new Nrs(3));
        Assert.Equal(Obstacle.None, comparison.Obstacle);
        Assert.Equal(new Nrs(3).ChangeFrom(new Nrs(5)), comparison.Change);
        Assert.Equal(Verdict.Yes, comparison.Judge(s_better).Verdict);
        Assert.Equal(Course.Improved, comparison.Classify(s_better, s_worse));
    }

    [Fact]
    public void The_score_of_the_visit_that_took_place_is_kept()
    {
        var dropout = new Outcome<Nrs>(new Nrs(3), null);
        Assert.Equal((new Nrs(3).ToScore(), null), (dropout.Baseline, dropout.FollowUp));
        Assert.NotEqual(new Outcome<Nrs>(new Nrs(4), null), dropout);
    }

    [Fact]
    public void A_form_without_a_score_is_a_missing_visit()
    {
        var whole = Samples.SomeNpsi;
        Assert.Equal(Obstacle.MissingFollowUp, (whole with { Burning = null }).ComparedWith<NpsiTotal>(whole).Obstacle);
        Assert.Equal(Obstacle.MissingBaseline, whole.ComparedWith<NpsiTotal>(whole with { Burning = null }).Obstacle);
        Assert.Equal(-6, (whole with { Burning = new(0) }).ComparedWith<NpsiTotal>(whole).Change!.Value.Points);
    }

    [Fact]
    public void A_score_that_was_not_asked_for_is_absent_and_not_missing()
    {
        var outcome = new Penn(new(0), null).ComparedWith<PennSeverity>(new Penn(new(3), new(2)));
        Assert.Equal(Obstacle.NotAsked, outcome.Obstacle);
    }

    [Fact]
    public void Arguments_are_checked_before_the_visits_are()
    {
        var missing = new Outcome<VasPain>(null, null);
        Assert.Throws<ArgumentException>(() => missing.JudgeAll());
        Assert.Throws<ArgumentNullException>(() => missing.Judge(null!));
        Assert.Throws<ArgumentException>(() => missing.Classify(VasThresholds.Hagg2003Worsening, VasThresholds.Hagg2003));
        Assert.Equal(Obstacle.MissingBaseline, default(Outcome<Nrs>).Obstacle);
    }
}
