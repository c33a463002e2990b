using FsCheck.Xunit;

namespace Scales.Research.Tests.Responders;

public class PairedProportionsTests
{
    [Property]
    public void The_difference_seen_from_the_second_time_is_its_negative(byte both, byte first, byte second, byte neither)
    {
        var compared = new PairedProportions(both, first, second, neither + 1);
        var back = new PairedProportions(both, second, first, neither + 1);
        Assert.Equal(-compared.Newcombe().Upper, back.Newcombe().Lower, 1e-12);
        Assert.Equal(-compared.Newcombe().Lower, back.Newcombe().Upper, 1e-12);
        Assert.True(compared.Newcombe().Contains(compared.Difference));
        Assert.Equal(compared.McNemar(), back.McNemar());
    }

    [Fact]
    public void Patients_are_counted_by_both_times()
    {
        var compared = PairedProportions.Of([(true, true), (true, false), (true, false), (false, true), (false, false)]);
        Assert.Equal((1, 2, 1, 1), (compared.Both, compared.FirstOnly, compared.SecondOnly, compared.Neither));
        Assert.Equal(("3 of 5 (60 %)", "2 of 5 (40 %)"), (compared.First.ToString(), compared.Second.ToString()));
        Assert.Equal("NNTB 5.00", compared.NumberNeededToTreat().Value.ToString());
    }

    [Fact]
    public void Nobody_and_fewer_than_nobody_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new PairedProportions(0, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PairedProportions(1, -1, 0, 0));
    }
}
