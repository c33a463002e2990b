namespace Scales.Tests;

public class NrsMeanTests
{
    private static readonly Nrs?[] s_week = [new(7), null, new(8), new(8), null, new(9), null];

    [Fact]
    public void The_mean_is_exact_and_over_the_rated_days_only()
    {
        var mean = Nrs.Mean([new(9), new(9), null, new(7), new(0), new(0), new(0), new(1)], minimumDays: 4);
        Assert.Equal("26/7", mean.Score!.Value.ToFraction());
        Assert.Equal((7, 4, 8), (mean.Completeness.Answered, mean.Completeness.Needed, mean.Completeness.Of));
    }

    [Fact]
    public void As_many_days_as_asked_for_give_a_mean_and_one_fewer_none()
    {
        Assert.Equal(8, Nrs.Mean(s_week, minimumDays: 4).Score!.Value.Value);
        var short_ = Nrs.Mean(s_week, minimumDays: 5);
        Assert.Null(short_.Score);
        Assert.Equal(Shortage.AnswersOnScale, short_.Completeness.Shortage);
    }

    [Fact]
    public void No_day_has_no_mean() => Assert.Null(Nrs.Mean([], minimumDays: 1).Score);

    [Fact]
    public void At_least_one_day_must_be_asked_for()
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Nrs.Mean(s_week, minimumDays: 0));
        Assert.Equal(("minimumDays", 0), (thrown.ParamName, thrown.ActualValue));
    }
}
