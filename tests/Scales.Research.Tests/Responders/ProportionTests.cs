using FsCheck.Xunit;

namespace Scales.Research.Tests.Responders;

public class ProportionTests
{
    private static readonly Func<Proportion, Interval>[] s_intervals =
    [
        proportion => proportion.Wilson(), proportion => proportion.WilsonCorrected(), proportion => proportion.ClopperPearson(),
        proportion => proportion.Jeffreys(), proportion => proportion.AgrestiCoull(),
    ];

    [Property]
    public void Every_interval_holds_the_proportion_and_lies_between_0_and_1(byte count, byte others)
    {
        var proportion = Patients.Proportion(count, others);
        Assert.All(s_intervals, interval =>
        {
            Assert.True(interval(proportion).Contains(proportion.Value));
            Assert.True(interval(proportion) is { Lower: >= 0, Upper: <= 1 });
        });
    }

    [Property]
    public void Every_interval_of_the_others_is_its_mirror(byte count, byte others)
    {
        var proportion = Patients.Proportion(count, others);
        Assert.All(s_intervals, interval =>
        {
            Assert.Equal(1 - interval(proportion).Upper, interval(proportion.Complement()).Lower, 1e-12);
            Assert.Equal(1 - interval(proportion).Lower, interval(proportion.Complement()).Upper, 1e-12);
        });
    }

    [Property]
    public void The_Wilson_interval_is_narrower_in_more_patients(byte count, byte others)
    {
        var proportion = Patients.Proportion(count, others);
        var (few, many) = (proportion.Wilson(), new Proportion(2 * proportion.Count, 2 * proportion.Total).Wilson());
        Assert.True(many.Upper - many.Lower < few.Upper - few.Lower);
    }

    [Property]
    public void The_Clopper_Pearson_interval_holds_every_proportion_that_an_exact_test_does_not_reject(byte count, byte others, byte hypothesis)
    {
        var proportion = Patients.Proportion((byte)(count % 40), (byte)(others % 40));
        double p = hypothesis / 255.0;
        double below = 0, above = 0;
        for (int k = 0; k <= proportion.Total; k++)
        {
            double probability = Distributions.Binomial(k, proportion.Total, p);
            below += k <= proportion.Count ? probability : 0;
            above += k >= proportion.Count ? probability : 0;
        }

        Assert.True(2 * Math.Min(below, above) <= 0.05 + 1e-12 || proportion.ClopperPearson().Contains(p));
    }

    [Fact]
    public void No_event_in_43_patients_allows_up_to_six_point_seven_percent() => Assert.Equal(0.0673, new Proportion(0, 43).UpperBound(), 4);

    [Fact]
    public void A_count_outside_its_total_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(-1, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(5, 4));
        Assert.All([0, 1, -0.5, double.NaN], level => Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 4).Wilson(level)));
    }

    [Fact]
    public void It_reads_as_papers_print_it()
    {
        Assert.Equal("9 of 20 (45 %)", new Proportion(9, 20).ToString());
        Assert.Equal("0.258 to 0.658 (95 %, Wilson)", new Proportion(9, 20).Wilson().ToString());
    }
}
