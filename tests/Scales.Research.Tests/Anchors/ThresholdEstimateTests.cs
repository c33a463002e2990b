namespace Scales.Research.Tests.Anchors;

public class ThresholdEstimateTests
{
    private static readonly AnchorStudy s_pgic = Pgic.Study();

    [Fact]
    public void An_estimate_becomes_a_threshold_with_the_study_for_its_evidence()
    {
        var threshold = s_pgic.Improved([3], against: [4]).Estimate(ThresholdMethod.MeanChange).AsPoints<Nrs>("synthetic patients", name: "OwnMeanChange");
        Assert.Equal("OwnMeanChange: 1.509091 points improvement", threshold.ToString());
        Assert.Equal(("synthetic patients", 55, EvidenceMethod.Anchor, Reading.OwnData), (threshold.Evidence.Population, threshold.Evidence.N, threshold.Evidence.Method, threshold.Evidence.Reading));
        Assert.Contains("mean change, n = 55 of 200", threshold.Evidence.Note, StringComparison.Ordinal);
        Assert.True(Score<Nrs>.Create(4).ChangeFrom(Score<Nrs>.Create(6)).Reaches(threshold));
        Assert.False(Score<Nrs>.Create(5).ChangeFrom(Score<Nrs>.Create(6)).Reaches(threshold));
    }

    [Fact]
    public void Whoever_has_the_amount_of_a_cut_off_reaches_it_though_it_has_no_end_of_decimals()
    {
        Outcome<BpiInterference> Third(int sevenths) => new(Score<BpiInterference>.Create(60, 7), Score<BpiInterference>.Create(60 - sevenths, 7));
        var study = AnchorStudy.Of([Third(18), Third(18), Third(3), Third(2)], [2, 2, 4, 4], AnchorScale.Pgic);
        var threshold = study.Improved([2], against: [4]).Estimate(ThresholdMethod.Roc(RocRule.Youden)).AsPoints<BpiInterference>("test");
        Assert.True(Third(18).Reaches(threshold));
        Assert.False(Third(17).Reaches(threshold));
    }

    [Fact]
    public void A_cut_off_in_percent_is_a_threshold_in_percent_and_only_that()
    {
        var estimate = s_pgic.InPercent().UpTo(2).Estimate(ThresholdMethod.Roc(RocRule.SpecificityAtLeast80));
        Assert.Equal("Mine: 30 % improvement", estimate.AsPercent<Nrs>("test", name: "Mine").ToString());
        Assert.Throws<InvalidOperationException>(() => estimate.AsPoints<Nrs>("test"));
    }

    [Fact]
    public void An_estimate_is_no_threshold_of_another_scale_or_of_none()
    {
        var estimate = s_pgic.UpTo(3).Estimate(ThresholdMethod.Predictive);
        Assert.Throws<InvalidOperationException>(() => estimate.AsPoints<VasPain>("test"));
        var numbers = AnchorStudy.Of([5, 5, 5], [1, 3, 5], [2, 3, 4], Direction.HigherIsWorse, AnchorScale.Pgic).Improved([2, 3], against: [4]);
        Assert.Throws<InvalidOperationException>(() => numbers.Estimate(ThresholdMethod.MeanChange).AsPoints<Nrs>("test"));
    }

    [Fact]
    public void A_wrongly_signed_score_is_an_error_or_a_warning_and_never_a_silent_number()
    {
        var turned = AnchorStudy.Of([.. s_pgic.Patients.Select(patient => (decimal?)patient.FollowUp)], [.. s_pgic.Patients.Select(patient => (decimal?)patient.Baseline)], [.. s_pgic.Patients.Select(patient => (int?)patient.Rating)], Direction.HigherIsWorse, AnchorScale.Pgic);
        var groups = turned.UpTo(3);
        Assert.Throws<NotEstimableException>(() => groups.Estimate(ThresholdMethod.Roc(RocRule.Youden)));
        Assert.Throws<NotEstimableException>(() => groups.Estimate(ThresholdMethod.Predictive));
        Assert.Throws<NotEstimableException>(() => groups.Roc().CutOff(RocRule.Youden));
        Assert.Contains(groups.Roc().Area.Warnings, warning => warning.Code == "wrong-direction");
        Assert.Contains(groups.Estimate(ThresholdMethod.MeanChange).Estimate.Warnings, warning => warning.Code == "wrong-direction");
        Assert.Contains(turned.Validity().Change.Warnings, warning => warning.Code == "wrong-direction");
        Assert.Throws<InvalidOperationException>(() => groups.Estimate(ThresholdMethod.MeanChange).AsPoints<Nrs>("test"));
    }

    [Fact]
    public void Few_patients_a_weak_anchor_and_unequal_groups_are_reported()
    {
        Assert.Contains(s_pgic.Improved([3], against: [6]).Estimate(ThresholdMethod.MeanDifference).Estimate.Warnings, warning => warning.Code == "few-patients");
        Assert.DoesNotContain(s_pgic.Improved([3], against: [6]).Estimate(ThresholdMethod.MeanChange).Estimate.Warnings, warning => warning.Code == "few-patients");
        Assert.Contains(s_pgic.UpTo(1).Estimate(ThresholdMethod.Predictive).Estimate.Warnings, warning => warning.Code == "unequal-groups");
        Assert.DoesNotContain(s_pgic.UpTo(1).Estimate(ThresholdMethod.Adjusted).Estimate.Warnings, warning => warning.Code == "unequal-groups");
        var shuffled = AnchorStudy.Of([.. s_pgic.Patients.Select(patient => (decimal?)patient.Baseline)], [.. s_pgic.Patients.Select(patient => (decimal?)patient.FollowUp)], [.. s_pgic.Patients.Select((_, i) => (int?)(i % 7) + 1)], Direction.HigherIsWorse, AnchorScale.Pgic);
        Assert.Contains(shuffled.Improved([1, 2, 3], against: [4]).Estimate(ThresholdMethod.MeanChange).Estimate.Warnings, warning => warning.Code == "weak-anchor");
    }

    [Fact]
    public void Means_of_ordered_grades_are_reported_as_such()
    {
        Score<ModifiedAshworthRanks> Grade(int rank) => Score<ModifiedAshworthRanks>.Create(rank);
        var study = AnchorStudy.Of<ModifiedAshworthRanks>([new(Grade(4), Grade(2)), new(Grade(3), Grade(2)), new(Grade(3), Grade(3)), new(Grade(2), Grade(2))], [2, 3, 4, 4], AnchorScale.Pgic);
        var groups = study.Improved([2, 3], against: [4]);
        Assert.Contains(groups.Estimate(ThresholdMethod.MeanChange).Estimate.Warnings, warning => warning.Code == "ordinal");
        Assert.DoesNotContain(groups.Estimate(ThresholdMethod.Roc(RocRule.Youden)).Estimate.Warnings, warning => warning.Code == "ordinal");
    }

    [Fact]
    public void Tied_cut_offs_are_all_named_and_the_smallest_is_taken()
    {
        var groups = AnchorStudy.Of([9, 9, 9, 9], [6, 8, 7, 9], [1, 1, 0, 0], Direction.HigherIsWorse, new("improved", 1, 0)).Improved([1], against: [0]);
        var cut = groups.Roc().CutOff(RocRule.Youden);
        Assert.Equal([1.0, 3.0], cut.Tied.Select(point => point.AtLeast!.Value));
        Assert.Equal(1, cut.Point.AtLeast);
        Assert.Contains(groups.Estimate(ThresholdMethod.Roc(RocRule.Youden)).Estimate.Warnings, warning => warning.Code == "tied-cut-offs");
    }

    [Fact]
    public void A_rule_that_no_cut_off_keeps_has_no_estimate()
    {
        var groups = AnchorStudy.Of([9, 9, 9, 9, 9], [6, 6, 6, 9, 9], [1, 1, 0, 0, 0], Direction.HigherIsWorse, new("improved", 1, 0)).Improved([1], against: [0]);
        Assert.Throws<NotEstimableException>(() => groups.Estimate(ThresholdMethod.Roc(RocRule.SpecificityAtLeast80)));
        Assert.Equal(3, groups.Roc().CutOff(RocRule.Youden).Point.AtLeast);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_reliability_outside_its_limits_is_refused(double reliability)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ThresholdMethod.ImprovedAdjusted(reliability));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_pgic.FromDistribution(reliability));
    }

    [Fact]
    public void A_rule_and_a_kind_of_interval_are_stated()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ThresholdMethod.Roc(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_pgic.UpTo(3).Draw(ThresholdMethod.MeanChange, new(100, 1)).Interval(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_pgic.UpTo(3).Roc(level: 1));
    }
}
