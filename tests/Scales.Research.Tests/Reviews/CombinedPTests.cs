namespace Scales.Research.Tests.Reviews;

public class CombinedPTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void What_is_no_p_value_is_refused(double p)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CombinedP.Fisher(0.5, p));
        Assert.Throws<ArgumentOutOfRangeException>(() => CombinedP.Stouffer(0.5, p));
        Assert.Throws<ArgumentOutOfRangeException>(() => CombinedP.Tippett(0.5, p));
    }

    [Fact]
    public void Nothing_is_not_combined()
    {
        Assert.Throws<ArgumentException>(() => CombinedP.Fisher());
        Assert.Throws<ArgumentException>(() => CombinedP.Stouffer([0.5], [0]));
        Assert.Throws<ArgumentException>(() => CombinedP.Stouffer([0.5, 0.5], [10]));
    }

    [Fact]
    public void One_p_value_combines_to_itself()
    {
        Assert.Equal(0.03, CombinedP.Fisher(0.03).P.Value, 1e-12);
        Assert.Equal(0.03, CombinedP.Stouffer(0.03).P.Value, 1e-12);
        Assert.Equal(0.03, CombinedP.Tippett(0.03).P.Value, 1e-12);
    }

    [Fact]
    public void A_p_value_of_1_leaves_a_p_value() => Assert.Equal((1.0, 1.0, 1.0), (CombinedP.Fisher(1, 1).P.Value, CombinedP.Stouffer(1, 1).P.Value, CombinedP.Tippett(1, 1).P.Value));

    [Fact]
    public void The_method_says_that_the_p_value_is_one_sided() => Assert.Equal("Fisher, one-sided", CombinedP.Fisher(0.1, 0.2).P.Method);
}
