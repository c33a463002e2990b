using FsCheck.Xunit;

namespace Scales.Research.Tests.Responders;

public class CumulativeResponderCurveTests
{
    [Property]
    public void It_never_rises_and_ends_with_everybody_who_was_seen((byte, byte)[] patients)
    {
        var arm = Patients.SomeArm(patients);
        var curve = CumulativeResponderCurve.OfPercent(arm, MissingVisit.Nonresponder, ZeroBaseline.Nonresponder);
        Assert.Equal(curve.Steps.OrderByDescending(step => step.Improvement).DistinctBy(step => step.Improvement), curve.Steps);
        Assert.Equal(curve.Steps.OrderBy(step => step.Responders.Count).DistinctBy(step => step.Responders.Count), curve.Steps);
        Assert.Equal(arm.Patients.Count(patient => patient.Change is { Baseline.Numerator: > 0 }), curve.Steps[^1].Responders.Count);
        Assert.Equal(arm.Patients.Count, curve.N.Used);
    }

    [Property]
    public void It_says_at_every_threshold_what_the_responder_table_says((byte, byte)[] patients, byte percent, bool nonresponder, byte zero)
    {
        var (missing, policy) = (nonresponder ? MissingVisit.Nonresponder : MissingVisit.Observed, (ZeroBaseline)(1 + (zero % 3)));
        var arm = Patients.SomeArm(patients);
        Assert.Equal(
            ResponderTable.Of(Patients.Percent(1 + percent), missing, policy, arm).Arms[0].Responders,
            CumulativeResponderCurve.OfPercent(arm, missing, policy).AtLeast(1 + percent));
        Assert.Equal(
            ResponderTable.Of(Patients.Points(1 + (percent % 10)), missing, policy, arm).Arms[0].Responders,
            CumulativeResponderCurve.OfPoints(arm, missing).AtLeast(1 + (percent % 10)));
    }

    [Property]
    public void Its_area_from_0_to_100_is_the_mean_of_the_improvements_cut_off_there((byte, byte)[] patients)
    {
        var arm = Patients.SomeArm(patients);
        double mean = arm.Patients.Average(patient => Math.Clamp(patient.Change?.PercentImprovement() ?? 0, 0, 100));
        Assert.Equal(mean / 100, CumulativeResponderCurve.OfPercent(arm, MissingVisit.Nonresponder, ZeroBaseline.Nonresponder).Area(0, 100), 1e-12);
    }

    [Fact]
    public void Seven_to_four_point_nine_is_thirty_percent_and_not_a_hair_more()
    {
        var arm = new Arm<VasPain>("arm", [VasPain.FromCentimetres(4.9m).ComparedWith(VasPain.FromCentimetres(7.0m))]);
        var curve = CumulativeResponderCurve.OfPercent(arm, MissingVisit.Observed, ZeroBaseline.Exclude);
        Assert.Equal((1, 0), (curve.AtLeast(30).Count, curve.AtLeast(30.0000001m).Count));
    }

    [Fact]
    public void A_curve_of_nobody_is_refused()
    {
        var arm = Patients.Arm((0, 3), (7, 12));
        Assert.Throws<ArgumentException>(() => CumulativeResponderCurve.OfPercent(arm, MissingVisit.Observed, ZeroBaseline.NotEvaluable));
        Assert.Throws<ArgumentOutOfRangeException>(() => CumulativeResponderCurve.OfPoints(arm, MissingVisit.Observed).Area(100, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CumulativeResponderCurve.OfPoints(arm, default));
    }

    [Theory]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 100)]
    [InlineData(double.NaN, 100)]
    public void An_area_without_an_end_is_refused_and_not_0(double from, double to)
    {
        var curve = CumulativeResponderCurve.OfPercent(Patients.Arm((8, 4)), MissingVisit.Observed, ZeroBaseline.Exclude);
        Assert.Throws<ArgumentOutOfRangeException>(() => curve.Area(from, to));
    }
}
