namespace Scales.Research.Tests.Internals;

public class DescriptiveTests
{
    private static readonly double[] s_reductions = [18, 27, 31.5, 38, 40, 62];

    [Fact]
    public void The_quartile_states_its_type()
    {
        Assert.Equal(28.125, Descriptive.Quantile(s_reductions, 0.25));
        Assert.Equal(24.75, Descriptive.QuantileType6(s_reductions, 0.25));
        Assert.Equal(34.75, Descriptive.Median(s_reductions));
    }

    [Fact]
    public void Equal_values_share_the_mean_of_their_ranks()
    {
        var ranks = Midranks.Of<int>([5, 2, 5, 1, 5]);
        Assert.Equal([4, 2, 4, 1, 4], ranks.AsDoubles());
        Assert.Equal([1, 1, 3], ranks.Ties);
        Assert.Equal(24, ranks.TieTerm);
    }
}
