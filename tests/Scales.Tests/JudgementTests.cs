namespace Scales.Tests;

public class JudgementTests
{
    private static readonly PercentThreshold<Nrs> s_percent = new(30, Samples.Evidence);
    private static readonly PointThreshold<Nrs> s_points = new(2, Samples.Evidence);

    [Fact]
    public void Every_one_of_several_thresholds_must_be_reached()
    {
        Assert.Equal(Verdict.Yes, All(from: 10, to: 7).Verdict);
        Assert.Equal(Verdict.No, All(from: 8, to: 6).Verdict);
        Assert.Equal(Verdict.No, All(from: 3, to: 2).Verdict);
    }

    [Fact]
    public void A_no_is_certain_whatever_cannot_be_said_in_either_order()
    {
        var unreached = new Nrs(0).ChangeFrom(new Nrs(0));
        Assert.Equal(new Judgement(Verdict.No, IsOutOfReach: true), unreached.JudgeAll(s_percent, s_points));
        Assert.Equal(new Judgement(Verdict.No, IsOutOfReach: true), unreached.JudgeAll(s_points, s_percent));
    }

    [Fact]
    public void What_cannot_be_said_spoils_a_yes_in_either_order()
    {
        var worse = new Nrs(3).ChangeFrom(new Nrs(0));
        Judgement spoiled = new(Verdict.NotEvaluable, Obstacle.ZeroBaseline);
        Assert.Equal(spoiled, worse.JudgeAll(s_percent, s_points.Mirrored()));
        Assert.Equal(spoiled, worse.JudgeAll(s_points.Mirrored(), s_percent));
    }

    [Fact]
    public void No_threshold_is_no_question() =>
        Assert.Equal("thresholds", Assert.Throws<ArgumentException>(() => new Nrs(3).ChangeFrom(new Nrs(5)).JudgeAll()).ParamName);

    [Fact]
    public void A_judgement_is_said_in_words()
    {
        Assert.Equal("yes", new Judgement(Verdict.Yes).ToString());
        Assert.Equal("no", new Judgement(Verdict.No).ToString());
        Assert.Equal("no (out of reach from this baseline)", new Judgement(Verdict.No, IsOutOfReach: true).ToString());
        Assert.Equal("not evaluable (ZeroBaseline)", new Judgement(Verdict.NotEvaluable, Obstacle.ZeroBaseline).ToString());
    }

    private static Judgement All(int from, int to) => new Nrs(to).ChangeFrom(new Nrs(from)).JudgeAll(s_percent, s_points);
}
