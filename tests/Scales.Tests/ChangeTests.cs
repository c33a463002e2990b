namespace Scales.Tests;

public class ChangeTests
{
    private static readonly PercentThreshold<Nrs> s_thirty = new(30, Samples.Evidence);

    [Fact]
    public void Ten_to_seven_is_thirty_percent()
    {
        var change = new Nrs(7).ChangeFrom(new Nrs(10));
        Assert.Equal((-3, 3, -30, 30), (change.Points, change.Improvement, change.PercentChange(), change.PercentImprovement()));
        Assert.True(change.Reaches(s_thirty));
        Assert.False(new Nrs(8).ChangeFrom(new Nrs(10)).Reaches(s_thirty));
    }

    [Fact]
    public void Seven_to_four_point_nine_centimetres_is_thirty_percent()
    {
        var change = VasPain.FromCentimetres(4.9m).ChangeFrom(VasPain.FromCentimetres(7.0m));
        Assert.True(change.Reaches(new PercentThreshold<VasPain>(30, Samples.Evidence)));
        Assert.False(change.Reaches(new PercentThreshold<VasPain>(30.000001m, Samples.Evidence)));
        Assert.Equal(30, change.PercentImprovement());
    }

    [Fact]
    public void Sixty_one_sevenths_to_fifty_four_sevenths_is_one_point()
    {
        var change = Score<BpiInterference>.Create(54, 7).ChangeFrom(Score<BpiInterference>.Create(61, 7));
        Assert.True(change.Reaches(new PointThreshold<BpiInterference>(1, Samples.Evidence)));
        Assert.False(change.Reaches(new PointThreshold<BpiInterference>(1.000001m, Samples.Evidence)));
        Assert.Equal(1, change.Improvement);
    }

    [Fact]
    public void A_weekly_mean_of_sixty_sevenths_to_forty_two_sevenths_is_thirty_percent()
    {
        var before = Nrs.Mean([new(9), new(9), new(9), new(9), new(8), new(8), new(8)], minimumDays: 4).Score!.Value;
        var after = Nrs.Mean([new(6), new(6), new(6), new(6), new(6), new(6), new(6)], minimumDays: 4).Score!.Value;
        Assert.Equal("60/7", before.ToFraction());
        Assert.True(after.ChangeFrom(before).Reaches(s_thirty));
        Assert.False(after.ChangeFrom(before).Reaches(new PercentThreshold<Nrs>(30.000001m, Samples.Evidence)));
    }

    [Fact]
    public void Improvement_goes_towards_the_better_end_whatever_the_direction_of_the_scale()
    {
        var quality = Score<WhoqolPhysical>.Create(60).ChangeFrom(Score<WhoqolPhysical>.Create(50));
        var pain = Score<NpsiTotal>.Create(60).ChangeFrom(Score<NpsiTotal>.Create(50));
        Assert.Equal((10, 10), (quality.Points, quality.Improvement));
        Assert.Equal((10, -10), (pain.Points, pain.Improvement));
        Assert.Equal((20, -20), (pain.PercentChange(), pain.PercentImprovement()));
        Assert.True(quality.Reaches(new PointThreshold<WhoqolPhysical>(10, Samples.Evidence)));
        Assert.True(pain.Reaches(new PointThreshold<NpsiTotal>(10, Samples.Evidence, Toward.Worsening)));
    }

    [Fact]
    public void A_scale_that_does_not_start_at_zero_has_the_same_differences()
    {
        var change = Score<OriginalAshworth1To5>.Create(6, 5).ChangeFrom(Score<OriginalAshworth1To5>.Create(4));
        Assert.Equal((-2.8, 2.8), (change.Points, change.Improvement));
        Assert.Equal((6, 5), (change.FollowUp.Numerator, change.FollowUp.Denominator));
    }

    [Fact]
    public void From_a_baseline_of_zero_there_is_no_percentage_and_there_are_points()
    {
        var change = new Nrs(3).ChangeFrom(new Nrs(0));
        Assert.Equal((null, null), (change.PercentChange(), change.PercentImprovement()));
        Assert.Equal(new Judgement(Verdict.NotEvaluable, Obstacle.ZeroBaseline), change.Judge(s_thirty));
        Assert.False(change.Reaches(s_thirty));
        Assert.Equal(Verdict.Yes, change.Judge(new PointThreshold<Nrs>(3, Samples.Evidence, Toward.Worsening)).Verdict);
    }

    [Fact]
    public void A_patient_is_classified_by_two_thresholds_of_their_own()
    {
        PointThreshold<VasPain> better = new(18, Samples.Evidence), worse = new(8, Samples.Evidence, Toward.Worsening);
        Assert.Equal(
            [Course.Improved, Course.Unchanged, Course.Unchanged, Course.Unchanged, Course.Worsened],
            [To(32), To(32.1m), To(50), To(57.9m), To(58)]);

        Course To(decimal after) => VasPain.FromMillimetres(after).ChangeFrom(VasPain.FromMillimetres(50)).Classify(better, worse);
    }

    [Fact]
    public void A_classification_that_cannot_be_made_is_not_unchanged()
    {
        var none = new Nrs(0).ChangeFrom(new Nrs(0));
        Assert.Equal(Course.NotEvaluable, none.Classify(s_thirty, new PointThreshold<Nrs>(2, Samples.Evidence, Toward.Worsening)));
        Assert.Equal(Course.Worsened, new Nrs(2).ChangeFrom(new Nrs(0)).Classify(s_thirty, new PointThreshold<Nrs>(2, Samples.Evidence, Toward.Worsening)));
    }

    [Fact]
    public void Thresholds_that_look_the_wrong_way_are_refused()
    {
        var change = new Nrs(3).ChangeFrom(new Nrs(5));
        Assert.Equal("worsened", Assert.Throws<ArgumentException>(() => change.Classify(s_thirty, s_thirty)).ParamName);
        Assert.Equal("improved", Assert.Throws<ArgumentException>(() => change.Classify(s_thirty.Mirrored(), s_thirty.Mirrored())).ParamName);
    }

    [Fact]
    public void A_change_is_written_with_its_sign_and_unit_in_every_culture() => Cultures.Each(() =>
    {
        Assert.Equal("-21.5 mm", VasPain.FromMillimetres(28.5m).ChangeFrom(VasPain.FromMillimetres(50)).ToString());
        Assert.Equal("+2 points", new Nrs(5).ChangeFrom(new Nrs(3)).ToString());
        Assert.Equal("0 points", new Nrs(5).ChangeFrom(new Nrs(5)).ToString());
    });

    [Fact]
    public void The_largest_fractions_are_compared_without_overflow()
    {
        Score<VasPain> before = Score<VasPain>.Create(int.MaxValue, int.MaxValue - 1), after = Score<VasPain>.Create(int.MaxValue - 1, int.MaxValue);
        Assert.True(after.ChangeFrom(before).Improvement > 0);
        Assert.False(after.ChangeFrom(before).Reaches(new PointThreshold<VasPain>(0.000001m, Samples.Evidence)));
        Assert.False(after.ChangeFrom(before).Reaches(new PercentThreshold<VasPain>(999.999999m, Samples.Evidence)));
        Assert.True(Score<VasPain>.Create(0).ChangeFrom(before).Reaches(new PercentThreshold<VasPain>(100, Samples.Evidence)));
    }

    [Fact]
    public void No_change_is_zero_percent_and_not_minus_zero() =>
        Assert.False(double.IsNegative(new Nrs(5).ChangeFrom(new Nrs(5)).PercentChange()!.Value));
}
