namespace Scales.Tests;

public class ThresholdTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000.000001")]
    [InlineData("0.0000001")]
    [InlineData("1.0000001")]
    [InlineData("79228162514264337593543950335")]
    public void An_amount_outside_its_limits_is_refused(string text)
    {
        decimal amount = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.All<Action>([() => _ = new PointThreshold<Nrs>(amount, Samples.Evidence), () => _ = new PercentThreshold<Nrs>(amount, Samples.Evidence)], create =>
        {
            var thrown = Assert.Throws<ArgumentOutOfRangeException>(create);
            Assert.Equal(("amount", amount), (thrown.ParamName, thrown.ActualValue));
        });
    }

    [Theory]
    [InlineData("0.000001")]
    [InlineData("1000")]
    [InlineData("30.00000000000000000000000000")]
    public void An_amount_at_its_limits_is_taken(string text)
    {
        decimal amount = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(amount, new PointThreshold<Nrs>(amount, Samples.Evidence).Amount);
        Assert.Equal(amount <= 30, new Nrs(7).ChangeFrom(new Nrs(10)).Reaches(new PercentThreshold<Nrs>(amount, Samples.Evidence)));
    }

    [Fact]
    public void A_threshold_is_named_after_the_property_that_holds_it_and_says_its_unit() => Cultures.Each(() =>
    {
        Assert.Equal("Serious: 2.5 points improvement", Serious.ToString());
        Assert.Equal("SeriousMirrored: 2.5 points worsening", Serious.Mirrored().ToString());
        Assert.Equal("%", new PercentThreshold<Nrs>(30, Samples.Evidence).Unit);
        Assert.Equal("mm", new PointThreshold<VasPain>(10, Samples.Evidence).Unit);
        Assert.Same(Scale.Of<Nrs>(), Serious.Scale);
    });

    [Fact]
    public void A_mirrored_threshold_judges_the_opposite_change()
    {
        for (int before = 0; before <= 10; before++)
        {
            for (int after = 0; after <= 10; after++)
            {
                Assert.Equal(new Nrs(after).ChangeFrom(new Nrs(before)).Reaches(Serious), new Nrs(before).ChangeFrom(new Nrs(after)).Reaches(Serious.Mirrored()));
            }
        }
    }

    [Fact]
    public void A_threshold_beyond_the_end_of_the_scale_is_out_of_reach()
    {
        PointThreshold<Nrs> two = new(2, Samples.Evidence);
        Assert.Equal([false, false, true], Within(two, 0, 1, 2));
        Assert.Equal([true, false, false], Within(two.Mirrored(), 8, 9, 10));
        PointThreshold<WhoqolPhysical> ten = new(10, Samples.Evidence);
        Assert.Equal([true, false], Within(ten, 90, 91));
        Assert.Equal([false, true], Within(ten.Mirrored(), 9, 10));
        Assert.False(new PercentThreshold<Nrs>(30, Samples.Evidence).IsWithinReachFrom(new Nrs(0)));
        Assert.True(new PercentThreshold<Nrs>(100, Samples.Evidence).IsWithinReachFrom(new Nrs(1)));
        Assert.False(new PercentThreshold<Nrs>(100.000001m, Samples.Evidence).IsWithinReachFrom(new Nrs(10)));

        static IEnumerable<bool> Within<TScale>(Threshold<TScale> threshold, params int[] baselines) where TScale : struct, IScale =>
            baselines.Select(before => threshold.IsWithinReachFrom(Score<TScale>.Create(before)));
    }

    [Fact]
    public void A_no_from_a_baseline_that_could_not_have_reached_the_threshold_is_marked()
    {
        PointThreshold<Nrs> two = new(2, Samples.Evidence);
        Assert.Equal(new Judgement(Verdict.No, IsOutOfReach: true), new Nrs(0).ChangeFrom(new Nrs(1)).Judge(two));
        Assert.Equal(new Judgement(Verdict.No), new Nrs(2).ChangeFrom(new Nrs(2)).Judge(two));
        Assert.Equal(new Judgement(Verdict.Yes), new Nrs(0).ChangeFrom(new Nrs(2)).Judge(two));
    }

    [Fact]
    public void Half_a_standard_deviation_says_what_it_rests_on()
    {
        var half = PointThreshold<WhoqolPhysical>.HalfStandardDeviation(14.50001m, "a cohort", 111);
        Assert.Equal((7.250005m, 111, EvidenceMethod.Distribution), (half.Amount, half.Evidence.N, half.Evidence.Method));
        Assert.Same(Citations.OwnData, half.Evidence.Source);
        Assert.Contains("Norman 2003", half.Evidence.Note, StringComparison.Ordinal);
        Assert.Equal("Half_a_standard_deviation_says_what_it_rests_on", half.Name);
    }

    [Fact]
    public void A_standard_deviation_outside_its_limits_is_refused_by_its_own_name()
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => PointThreshold<WhoqolPhysical>.HalfStandardDeviation(-1, "a cohort"));
        Assert.Equal(("standardDeviation", -1m), (thrown.ParamName, thrown.ActualValue));
    }

    private static Threshold<Nrs> Serious { get; } = new PointThreshold<Nrs>(2.5m, Samples.Evidence);

    [Fact]
    public void A_mirrored_threshold_does_not_claim_that_it_was_published()
    {
        var mirrored = NrsThresholds.Dworkin2008Moderate.Mirrored();
        Assert.Equal((Toward.Worsening, EvidenceMethod.Convention, 30m), (mirrored.Toward, mirrored.Evidence.Method, mirrored.Amount));
        Assert.Contains("nobody published it", mirrored.Evidence.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_direction_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PointThreshold<Nrs>(1m, NrsThresholds.Farrar2001Points.Evidence, (Toward)7));
}
