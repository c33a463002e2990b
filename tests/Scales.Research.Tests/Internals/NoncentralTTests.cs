namespace Scales.Research.Tests.Internals;

public class NoncentralTTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(400)]
    [InlineData(100_000)]
    public void Around_0_it_is_Students_t(double df) =>
        Assert.All([-6, -1.5, 0, 0.3, 2, 9], t => Assert.Equal(1 - Distributions.StudentTAbove(t, df), new NoncentralT(df).Below(t, 0), 1e-10));

    [Theory]
    [InlineData(0.3, 8)]
    [InlineData(-12, 5)]
    [InlineData(150, 3)]
    public void Under_each_end_of_its_interval_the_t_is_as_far_out_as_the_level_says(double t, double df)
    {
        var (lower, upper) = new NoncentralT(df).Interval(t, 0.95);
        Assert.Equal(0.975, new NoncentralT(df).Below(t, lower), 1e-9);
        Assert.Equal(0.025, new NoncentralT(df).Below(t, upper), 1e-9);
    }
}
