using FsCheck.Xunit;

namespace Scales.Research.Tests.Responders;

public class ResponderTableTests
{
    // A responder, one of 20 %, out of reach by points, from 0, a drop-out, a drop-out from 0, and one without a baseline.
    private static readonly Arm<Nrs> s_arm = Patients.Arm((10, 7), (10, 8), (1, 0), (0, 5), (8, 11), (0, 12), (11, 2));

    [Theory]
    [InlineData(MissingVisit.Nonresponder, ZeroBaseline.NotEvaluable, 5, 7)]
    [InlineData(MissingVisit.Nonresponder, ZeroBaseline.Nonresponder, 7, 7)]
    [InlineData(MissingVisit.Nonresponder, ZeroBaseline.Exclude, 5, 5)]
    [InlineData(MissingVisit.Observed, ZeroBaseline.NotEvaluable, 3, 7)]
    [InlineData(MissingVisit.Observed, ZeroBaseline.Nonresponder, 5, 7)]
    [InlineData(MissingVisit.Observed, ZeroBaseline.Exclude, 3, 5)]
    public void The_policies_decide_who_is_in_the_denominator_and_never_who_responds(MissingVisit missing, ZeroBaseline zero, int denominator, int patients)
    {
        var arm = ResponderTable.Of(Patients.Percent(30), missing, zero, s_arm).Arms[0];
        Assert.Equal((2, denominator), (arm.Responders!.Count, arm.Responders.Total));
        Assert.Equal((denominator, 7, patients), (arm.N.Used, arm.N.Given, arm.Patients));
        Assert.Equal((2, 1, 2, 1, 1), (arm.Reached, arm.NotReached, arm.FromZero, arm.WithoutBaseline, arm.WithoutFollowUp));
    }

    [Fact]
    public void A_missing_visit_is_not_a_nonresponder_unless_said()
    {
        Assert.Equal(3, ResponderTable.Of(Patients.Percent(30), MissingVisit.Observed, ZeroBaseline.Exclude, s_arm).Arms[0].N.Used);
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponderTable.Of(Patients.Percent(30), default, ZeroBaseline.Exclude, s_arm));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponderTable.Of(Patients.Percent(30), MissingVisit.Observed, default, s_arm));
    }

    [Fact]
    public void Points_ask_nothing_of_a_baseline_of_0()
    {
        var arm = ResponderTable.Of(Patients.Points(2), MissingVisit.Observed, ZeroBaseline.Exclude, s_arm).Arms[0];
        Assert.Equal((0, 2, 2), (arm.FromZero, arm.Reached, arm.NotReached));
        Assert.Equal(7, arm.Patients);
        Assert.Equal(["out-of-reach"], arm.Warnings.Select(warning => warning.Code));
        Assert.Equal("Nonresponders who could not have reached the threshold from their baseline: 2.", arm.Warnings[0].ToString());
    }

    [Fact]
    public void Two_visits_that_do_not_compare_are_in_no_denominator()
    {
        var first = new MuscleRatings<ModifiedAshworth>(new("hip adductors", Side.Left, ModifiedAshworth.Grade2), new("hip adductors", Side.Right, ModifiedAshworth.Grade2));
        var later = new MuscleRatings<ModifiedAshworth>(new MuscleRating<ModifiedAshworth>("hip adductors", Side.Left, ModifiedAshworth.Grade1));
        var arm = new Arm<ModifiedAshworthRanks>("arm", [later.ComparedWith<ModifiedAshworthRanks>(first), first.ComparedWith<ModifiedAshworthRanks>(first)]);
        var table = ResponderTable.Of(new PointThreshold<ModifiedAshworthRanks>(1, Patients.Evidence), MissingVisit.Nonresponder, ZeroBaseline.Exclude, arm);
        Assert.Equal((1, 1), (table["arm"].NotComparable, table["arm"].N.Used));
    }

    [Fact]
    public void An_arm_in_which_nobody_can_be_judged_has_no_proportion()
    {
        var arm = ResponderTable.Of(Patients.Percent(30), MissingVisit.Observed, ZeroBaseline.Exclude, Patients.Arm((0, 1), (5, 11))).Arms[0];
        Assert.Null(arm.Responders);
        Assert.Equal("arm: nobody can be judged", arm.ToString());
    }

    [Fact]
    public void Several_thresholds_together_are_a_criterion_of_their_own()
    {
        var table = ResponderTable.Of("30 % and 3 points", patient => patient.JudgeAll(Patients.Percent(30), Patients.Points(3)), MissingVisit.Observed, ZeroBaseline.NotEvaluable, s_arm);
        Assert.Equal(("30 % and 3 points", 1), (table.Criterion, table["arm"].Reached));
    }

    [Fact]
    public void Arms_have_names_of_their_own()
    {
        Assert.Throws<ArgumentException>(() => ResponderTable.Of(Patients.Percent(30), MissingVisit.Observed, ZeroBaseline.Exclude, s_arm, s_arm));
        Assert.Throws<ArgumentException>(() => ResponderTable.Of<Nrs>(Patients.Percent(30), MissingVisit.Observed, ZeroBaseline.Exclude));
        Assert.Throws<ArgumentException>(() => ResponderTable.Of(Patients.Percent(30), MissingVisit.Observed, ZeroBaseline.Exclude, s_arm)["placebo"]);
    }

    [Property]
    public void A_higher_threshold_never_has_more_responders((byte, byte)[] patients, byte low, byte high)
    {
        decimal lower = 1 + Math.Min(low, high), higher = 1 + Math.Max(low, high);
        Assert.True(Reached(higher) <= Reached(lower));

        int Reached(decimal percent) => ResponderTable.Of(Patients.Percent(percent), MissingVisit.Observed, ZeroBaseline.NotEvaluable, Patients.SomeArm(patients)).Arms[0].Reached;
    }

    [Property]
    public void Centimetres_and_millimetres_have_the_same_responders((byte, byte)[] patients, byte percent)
    {
        var arm = Patients.SomeArm(patients);
        var threshold = new PercentThreshold<VasPain>(1 + percent, Patients.Evidence);
        Assert.Equal(
            ResponderTable.Of(Patients.Percent(1 + percent), MissingVisit.Nonresponder, ZeroBaseline.NotEvaluable, arm).Arms[0],
            ResponderTable.Of(threshold, MissingVisit.Nonresponder, ZeroBaseline.NotEvaluable, Patients.InMillimetres(arm)).Arms[0]);
    }

    [Property]
    public void Every_patient_is_improved_unchanged_worsened_or_not_evaluable_and_only_one_of_them((byte, byte)[] patients, byte better, byte worse)
    {
        var arm = Patients.SomeArm(patients);
        var counts = CourseCounts.Of(arm, Patients.Points(1 + (better % 10)), Patients.Points(1 + (worse % 10)).Mirrored());
        Assert.Equal(arm.Patients.Count, counts.Improved + counts.Unchanged + counts.Worsened + counts.NotEvaluable);
        Assert.Equal(arm.Patients.Count(patient => patient.Change is null), counts.NotEvaluable);
        Assert.Equal((counts.N.Used, counts.N.Unused), (counts.Improved + counts.Unchanged + counts.Worsened, counts.NotEvaluable));
    }
}
