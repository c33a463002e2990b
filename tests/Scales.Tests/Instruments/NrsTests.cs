namespace Scales.Tests;

public class NrsTests
{
    [Fact]
    public void A_rating_is_a_score_wherever_one_is_wanted()
    {
        Score<Nrs> score = new Nrs(7);
        Assert.Equal(score, new Nrs(7).ToScore());
        Assert.Equal(-3, new Nrs(4).ChangeFrom(new Nrs(7)).Points);
    }

    [Fact]
    public void Ratings_stand_in_order()
    {
        Nrs low = new(2), high = new(10);
        Assert.True(low < high && low <= high && high > low && high >= low && low.CompareTo(high) < 0);
        Assert.False(high < low || high <= low || low > high || low >= high);
    }
}
