using FsCheck.Xunit;

namespace Scales.Research.Tests.Groups;

public class GroupChangeTests
{
    private const double Near = 1e-9;

    // One patient from 0, one who missed the follow-up.
    private static readonly Arm<Nrs> s_arm = Patients.Arm((8, 4), (6, 6), (4, 3), (0, 2), (7, 12));

    [Property]
    public void The_percent_of_means_is_the_mean_of_percents_weighed_by_baseline((byte, byte)[] patients)
    {
        var arm = Patients.SomeArm(patients);
        var changes = arm.Changes.Where(change => change.Baseline.Numerator > 0).ToList();
        double weighed = changes.Sum(change => change.Baseline.Value * change.PercentImprovement()!.Value) / changes.Sum(change => change.Baseline.Value);
        Assert.Equal(weighed, arm.PercentOfMeans(BaselinesOfZero.Excluded).Value, Near);
    }

    [Fact]
    public void Percent_of_means_and_mean_and_median_of_percents_are_three_numbers()
    {
        Assert.Equal(100 * 3 / 18.0, s_arm.PercentOfMeans(BaselinesOfZero.Included).Value, Near);
        Assert.Equal(100 * 5 / 18.0, s_arm.PercentOfMeans(BaselinesOfZero.Excluded).Value, Near);
        Assert.Equal(25, s_arm.MeanOfPercents().Value, Near);
        Assert.Equal(25, s_arm.MedianOfPercents().Value, Near);
        Assert.Equal(("percent of means", "mean of percents", "median of percents"), (s_arm.PercentOfMeans(BaselinesOfZero.Excluded).Method, s_arm.MeanOfPercents().Method, s_arm.MedianOfPercents().Method));
    }

    [Fact]
    public void Results_say_in_how_many_of_how_many_and_why_not_in_all()
    {
        Assert.Equal(new(4, 5), s_arm.MeanImprovement().Mean.N);
        Assert.Equal(new(3, 5), s_arm.MeanOfPercents().N);
        Assert.Equal("Patients with a baseline of 0 and no percentage of their own: 1.", Assert.Single(s_arm.MedianOfPercents().Warnings).Text);
        Assert.Equal(new(8, 10), s_arm.MeanDifferenceFrom(s_arm).Mean.N);
    }

    [Fact]
    public void A_choice_that_is_not_stated_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => s_arm.PercentOfMeans(default));

    [Fact]
    public void What_has_no_spread_or_too_few_patients_is_refused_and_not_a_number()
    {
        var alike = Patients.Arm((8, 6), (7, 5), (3, 1));
        Assert.Throws<ArgumentException>(() => alike.MeanImprovement());
        Assert.Throws<ArgumentException>(() => alike.EffectSizes());
        Assert.Throws<ArgumentException>(() => s_arm.StandardizedDifferenceFrom(alike));
        Assert.Throws<ArgumentException>(() => s_arm.Responsiveness(alike));
        Assert.Throws<ArgumentException>(() => Patients.Arm((8, 6)).MeanImprovement());
        Assert.Throws<ArgumentException>(() => Patients.Arm((8, 11)).Benefit());
        Assert.Throws<ArgumentException>(() => Patients.Arm((0, 3)).PercentOfMeans(BaselinesOfZero.Included));
        Assert.Throws<ArgumentException>(() => Patients.Arm((5, 3), (5, 1)).AdjustedDifferenceFrom(Patients.Arm((6, 3), (6, 2))));
        Assert.Throws<ArgumentException>(() => MeanTest.OneSample([1, double.NaN, 2]));
    }

    [Property]
    public void Every_difference_between_arms_is_its_negative_from_the_other_side((byte, byte)[] first, (byte, byte)[] second)
    {
        var (one, other) = (Varied(first), Varied(second));
        Assert.Equal(-one.MeanDifferenceFrom(other).Mean.Value, other.MeanDifferenceFrom(one).Mean.Value, Near);
        Assert.Equal(-one.AdjustedDifferenceFrom(other).Difference.Mean.Value, other.AdjustedDifferenceFrom(one).Difference.Mean.Value, Near);
        Assert.Equal(-one.StandardizedDifferenceFrom(other).CohenD.Value, other.StandardizedDifferenceFrom(one).CohenD.Value, Near);
        Assert.Equal(-one.StandardizedDifferenceFrom(other).CohenD.Interval!.Value.Upper, other.StandardizedDifferenceFrom(one).CohenD.Interval!.Value.Lower, 1e-7);
    }

    [Property]
    public void Standardised_effects_and_delta_are_the_same_in_points_and_in_millimetres((byte, byte)[] first, (byte, byte)[] second)
    {
        var (one, other) = (Varied(first), Varied(second));
        var (long1, long2) = (Patients.InMillimetres(one), Patients.InMillimetres(other));
        Assert.Equal(one.StandardizedDifferenceFrom(other).HedgesG.Value, long1.StandardizedDifferenceFrom(long2).HedgesG.Value, Near);
        Assert.Equal(one.EffectSizes().Baseline, long1.EffectSizes().Baseline, Near);
        Assert.Equal(one.DominanceOver(other).CliffsDelta().Value, long1.DominanceOver(long2).CliffsDelta().Value);
        Assert.Equal(10 * one.MeanImprovement().Mean.Value, long1.MeanImprovement().Mean.Value, Near);
        Assert.Equal(one.MeanOfPercents().Value, long1.MeanOfPercents().Value, Near);
    }

    /// <summary>A quality of life rises when it gets better; the same patients on a scale turned round fall.</summary>
    [Property]
    public void A_scale_turned_round_has_the_same_improvements((byte, byte)[] patients)
    {
        var pain = Varied(patients);
        var quality = new Arm<WhoqolPhysical>("arm", pain.Patients.Select(patient => new Outcome<WhoqolPhysical>(Turned(patient.Baseline), Turned(patient.FollowUp))));
        Assert.Equal(10 * pain.MeanImprovement().Mean.Value, quality.MeanImprovement().Mean.Value, Near);
        Assert.Equal(pain.EffectSizes().ResponseMean.Value, quality.EffectSizes().ResponseMean.Value, Near);
        Assert.Equal(pain.Benefit(), quality.Benefit());
        Assert.Equal(pain.SignedRank(ZeroDifferences.Pratt).P.Exact, quality.SignedRank(ZeroDifferences.Pratt).P.Exact);
        Assert.Equal(10 * pain.AdjustedDifferenceFrom(s_arm).Difference.Mean.Value, quality.AdjustedDifferenceFrom(Turn(s_arm)).Difference.Mean.Value, Near);

        static Arm<WhoqolPhysical> Turn(Arm<Nrs> arm) => new(arm.Name, arm.Patients.Select(patient => new Outcome<WhoqolPhysical>(Turned(patient.Baseline), Turned(patient.FollowUp))));
        static Score<WhoqolPhysical>? Turned(Score<Nrs>? score) => score is { } given ? Score<WhoqolPhysical>.Create(100 - (10 * given.Numerator)) : null;
    }

    [Fact]
    public void The_probability_of_benefit_counts_the_unchanged()
    {
        var benefit = Patients.Arm((8, 4), (6, 6), (4, 3), (5, 6)).Benefit();
        Assert.Equal((2, 1, 1), (benefit.Better, benefit.Same, benefit.Worse));
        Assert.Equal(0.625, benefit.Probability().Value);
        Assert.Equal(1, benefit.SignTest().Value);
        Assert.Equal("no-spread", Assert.Single(Patients.Arm((8, 4), (8, 5)).Benefit().Probability().Warnings).Code);
    }

    // With patients whose baselines and changes differ.
    private static Arm<Nrs> Varied((byte, byte)[] patients) => Patients.Arm([.. patients, (7, 3), (4, 4), (9, 2)]);

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(10)]
    [InlineData(13)]
    public void That_all_values_are_alike_is_not_decided_by_the_rounding_of_their_mean(int patients)
    {
        double[] alike = [.. Enumerable.Repeat(0.1, patients)];
        Assert.Throws<ArgumentException>(() => MeanTest.OneSample(alike));
        Assert.Throws<ArgumentException>(() => MeanTest.Welch(alike, alike));
        Assert.Throws<ArgumentException>(() => Patients.Arm([.. Enumerable.Repeat(((byte)3, (byte)2), patients)]).MeanOfPercents());
        Assert.Throws<ArgumentException>(() => Patients.Arm([.. Enumerable.Repeat(((byte)7, (byte)3), patients)]).MeanOfPercents());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(11)]
    public void Follow_ups_that_lie_on_two_lines_exactly_leave_nothing_to_test_by(int patients)
    {
        var first = Patients.Arm([.. Enumerable.Range(0, patients).Select(patient => ((byte)(3 + (patient % 7)), (byte)(1 + (patient % 7))))]);
        var second = Patients.Arm([.. Enumerable.Range(0, patients + 1).Select(patient => ((byte)(4 + (patient % 5)), (byte)(1 + (patient % 5))))]);
        Assert.StartsWith("The follow-ups of patients with one baseline in one arm are all alike", Assert.Throws<ArgumentException>(() => first.AdjustedDifferenceFrom(second)).Message, StringComparison.Ordinal);
    }

    // coef(summary(lm(c(3, 6, 4, 9, 1) ~ c(8, 8, 7, 9, 5) + c(0, 1, 1, 1, 1)))) in R 4.2.2.
    [Fact]
    public void One_patient_in_an_arm_is_adjusted_for_baseline_as_any_other()
    {
        var difference = Patients.Arm((8, 3)).AdjustedDifferenceFrom(Patients.Arm((8, 6), (7, 4), (9, 9), (5, 1)));
        Assert.Equal(3.45714285714286, difference.Difference.Mean.Value, Near);
        Assert.Equal(0.798978940234832, difference.Difference.StandardError, Near);
        Assert.Equal(1.94285714285714, difference.Slope, Near);
    }
}
