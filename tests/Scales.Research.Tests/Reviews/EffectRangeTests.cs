using FsCheck.Xunit;

namespace Scales.Research.Tests.Reviews;

public class EffectRangeTests
{
    private static readonly Duration s_day = new(24, TimeUnit.Hours), s_half = new(6, TimeUnit.Months);

    [Fact]
    public void Two_metrics_are_not_one_range() =>
        Assert.Throws<ArgumentException>(() => EffectRange.Of([Effects.Outcome(30), Effects.Outcome(30, EffectMetric.MeanOfPercents)], TimePoints.Mixed));

    [Fact]
    public void A_day_and_half_a_year_are_one_range_only_when_asked_for()
    {
        StudyOutcome[] outcomes = [Effects.Outcome(30, at: s_day), Effects.Outcome(40, at: s_half)];
        Assert.Throws<ArgumentException>(() => EffectRange.Of(outcomes, TimePoints.Same));
        Assert.Throws<ArgumentOutOfRangeException>(() => EffectRange.Of(outcomes, default));
        Assert.Equal("mixed-times", Assert.Single(EffectRange.Of(outcomes, TimePoints.Mixed)!.Warnings).Code);
    }

    [Fact]
    public void A_day_and_24_hours_are_the_same_time() =>
        Assert.Equal(2, EffectRange.Of([Effects.Outcome(30, at: s_day), Effects.Outcome(40, at: new(1, TimeUnit.Days))], TimePoints.Same)!.Used);

    [Fact]
    public void Outcomes_without_an_effect_size_are_given_and_not_used()
    {
        var without = Effects.Outcome(0) with { Effect = null };
        var range = EffectRange.Of([Effects.Outcome(18), without, Effects.Outcome(62)], TimePoints.Same)!;
        Assert.Equal((2, 3), (range.Used, range.Given));
        Assert.Equal("18 to 62, median 40 (percent of means, 2 of 3 outcomes)", range.ToString());
        Assert.Null(EffectRange.Of([without], TimePoints.Same));
    }

    [Fact]
    public void One_effect_is_its_own_range()
    {
        var range = EffectRange.Of([Effects.Outcome(-5)], TimePoints.Same)!;
        Assert.All([QuartileType.Type2, QuartileType.Type6, QuartileType.Type7], type => Assert.Equal((-5m, -5m), range.Quartiles(type)));
        Assert.Throws<ArgumentOutOfRangeException>(() => range.Quartiles(default));
    }

    [Property]
    public void The_quartiles_lie_in_order_within_the_range(int first, int[] rest)
    {
        var range = EffectRange.Of(rest.Append(first).Select(value => Effects.Outcome(value)), TimePoints.Same)!;
        Assert.All([QuartileType.Type2, QuartileType.Type6, QuartileType.Type7], type =>
        {
            var (lower, upper) = range.Quartiles(type);
            Assert.True(range.Lowest <= lower && lower <= range.Median && range.Median <= upper && upper <= range.Highest);
        });
    }
}
