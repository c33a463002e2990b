using Scales.Research.Tests.Oracles;

namespace Scales.Research.Tests.Anchors;

internal static class AnchorFamilies
{
    private static readonly double[] s_tails = [0.025, 0.975];

    // The file correlates with the categories as they are coded, where 1 is the best.
    [Family("anchor_validity")]
    internal static Numbers Validity(OracleCase given)
    {
        var study = Pgic.Study(given);
        var validity = study.Validity();
        return new()
        {
            ["spearman"] = -validity.Change.Value,
            ["pearson"] = -validity.Pearson,
            ["kendall_tau_b"] = -validity.KendallTauB,
            ["spearman_pct"] = -study.InPercent().Validity().Change.Value,
            ["spearman_baseline"] = validity.Baseline!,
            ["spearman_followup"] = validity.FollowUp!,
        };
    }

    [Family("mean_change_pgic_")]
    internal static Numbers MeanChange(OracleCase given)
    {
        var study = Pgic.Study(given);
        var change = Groups(study).Estimate(ThresholdMethod.MeanChange).Estimate;
        return new()
        {
            ["n"] = change.N.Used,
            ["mean"] = change.Value,
            ["sd"] = Groups(study).StandardDeviationOfChange,
            ["ci"] = Numbers.Of(change.Interval!.Value),
            ["median"] = Groups(study).MedianChange,
            ["mean_percent"] = Groups(study.InPercent()).Estimate(ThresholdMethod.MeanChange).Value,
        };

        AnchorGroups Groups(AnchorStudy of) => of.Improved([given.Whole("pgic")], against: [7]);
    }

    [Family("mcid_mean_change_and_difference")]
    internal static Numbers MeanDifference(OracleCase given)
    {
        var groups = Pgic.Study(given).Improved([given.Whole("minimally_improved")], against: [given.Whole("no_change")]);
        var difference = groups.Estimate(ThresholdMethod.MeanDifference);
        return new()
        {
            ["mcid_mean_change"] = groups.Estimate(ThresholdMethod.MeanChange).Value,
            ["mcid_mean_difference"] = difference.Value,
            ["welch_ci"] = Numbers.Of(difference.Estimate.Interval!.Value),
        };
    }

    [Family("roc_pgic_")]
    internal static Numbers Roc(OracleCase given)
    {
        var curve = Curve(given);
        RocCutOff youden = curve.CutOff(RocRule.Youden), topLeft = curve.CutOff(RocRule.ClosestToTopLeft);
        RocCutOff equal = curve.CutOff(RocRule.SensitivityEqualsSpecificity), specific = curve.CutOff(RocRule.SpecificityAtLeast80);
        return new()
        {
            ["n_positive"] = curve.Changed,
            ["n_negative"] = curve.Against,
            ["auc"] = curve.Area.Value,
            ["auc_delong_var"] = curve.AreaVariance,
            ["auc_delong_ci"] = Numbers.Of(curve.Area.Interval!.Value),
            ["auc_hanley_mcneil_se"] = curve.HanleyMcNeilStandardError,
            ["n_thresholds"] = curve.Points.Count,
            ["youden"] = youden.Point.Youden,
            ["youden_midpoints"] = Assert.Single(youden.Tied).Midpoint,
            ["youden_attainable"] = youden.Point.AtLeast!,
            ["youden_sens"] = youden.Point.Sensitivity,
            ["youden_spec"] = youden.Point.Specificity,
            ["topleft_distance"] = topLeft.Point.DistanceToTopLeft,
            ["topleft_midpoints"] = Assert.Single(topLeft.Tied).Midpoint,
            ["topleft_attainable"] = topLeft.Point.AtLeast!,
            ["sens_eq_spec_midpoint"] = equal.Point.Midpoint,
            ["sens_eq_spec_attainable"] = equal.Point.AtLeast!,
            ["spec80_midpoint"] = specific.Point.Midpoint,
            ["spec80_attainable"] = specific.Point.AtLeast!,
            ["spec80_sens"] = specific.Point.Sensitivity,
        };
    }

    [Family("roc_curve_points")]
    internal static Numbers RocPoints(OracleCase given)
    {
        var points = Curve(given).Points;
        return new()
        {
            ["thresholds"] = points.Select(point => point.Midpoint),
            ["sensitivity"] = points.Select(point => point.Sensitivity),
            ["specificity"] = points.Select(point => point.Specificity),
        };
    }

    [Family("mic_predictive_pgic_le_3")]
    internal static Numbers Predictive(OracleCase given)
    {
        var groups = Groups(given);
        var model = groups.Predictive();
        return new()
        {
            ["proportion_improved"] = model.ProportionChanged,
            ["log_odds_improved"] = Math.Log(model.ProportionChanged / (1 - model.ProportionChanged)),
            ["intercept"] = model.Intercept,
            ["slope"] = model.Slope,
            ["se_intercept"] = model.InterceptStandardError,
            ["se_slope"] = model.SlopeStandardError,
            ["loglik"] = model.LogLikelihood,
            ["point_biserial"] = model.PointBiserial,
            ["sd_change"] = model.StandardDeviation,
            ["mic_pred"] = groups.Estimate(ThresholdMethod.Predictive).Value,
            ["mic_adjusted_2017"] = groups.Estimate(ThresholdMethod.Adjusted).Value,
            ["mic_improved_adjusted_2022"] = groups.Estimate(ThresholdMethod.ImprovedAdjusted(given.Number("anchor_reliability"))).Value,
            ["median_effective_change_logit0"] = model.EvenOdds,
        };
    }

    [Family("logistic_separation")]
    internal static Numbers Separation(OracleCase given)
    {
        double[] improvement = given.Numbers("x");
        var groups = AnchorStudy.Of(
            [.. improvement.Select(_ => (decimal?)10)], [.. improvement.Select(value => 10 - (decimal?)value)],
            [.. given.Wholes("y").Select(improved => (int?)improved)], Direction.HigherIsWorse, new("improved", best: 1, worst: 0)).Improved([1], against: [0]);
        return new() { ["must_fail"] = Record.Exception(groups.Predictive) is NotEstimableException };
    }

    [Family("distribution_based_")]
    internal static Numbers Distribution(OracleCase given)
    {
        var thresholds = Pgic.Study(given).FromDistribution(given.Number("reliability"));
        return new()
        {
            ["sd"] = thresholds.StandardDeviation,
            ["sd02"] = thresholds.FifthOfDeviation.Value,
            ["sd03"] = thresholds.ThreeTenthsOfDeviation.Value,
            ["sd05"] = thresholds.HalfOfDeviation.Value,
            ["sem"] = thresholds.StandardError!.Value,
            ["sem196"] = thresholds.Detectable95!.Value / Math.Sqrt(2),
            ["mdc90"] = thresholds.Detectable90!.Value,
            ["mdc95"] = thresholds.Detectable95.Value,
        };
    }

    [Family("bootstrap_mean_change_pgic3")]
    internal static Numbers BootstrapMean(OracleCase given)
    {
        var samples = Pgic.Study(given).Improved([3], against: [4]).Draw(ThresholdMethod.MeanChange, Indices());
        double[] replicates = [.. samples.Replicates];
        double bias = samples.Bias(), acceleration = samples.Acceleration();
        var numbers = Interval(samples);
        numbers["percentile_type6"] = s_tails.Select(p => Descriptive.QuantileType6(replicates, p));
        numbers["bca_count_below"] = replicates.Count(value => value < samples.Estimate - 1e-9);
        numbers["bca_count_equal"] = replicates.Count(value => Math.Abs(value - samples.Estimate) <= 1e-9);
        numbers["bca_z0"] = bias;
        numbers["bca_acceleration"] = acceleration;
        numbers["bca_levels"] = s_tails.Select(tail => BootstrapDistribution.Corrected(tail, bias, acceleration));
        numbers["bca_ci"] = Numbers.Of(samples.Bca());
        return numbers;
    }

    [Family("bootstrap_roc_youden_attainable")]
    internal static Numbers BootstrapRoc(OracleCase given)
    {
        var samples = Pgic.Study(given).UpTo(3).Draw(ThresholdMethod.Roc(RocRule.Youden), Indices());
        var numbers = Interval(samples);
        numbers["percentile_type6"] = s_tails.Select(p => Descriptive.QuantileType6([.. samples.Replicates], p));
        return numbers;
    }

    private static Bootstrap Indices() => Bootstrap.FromIndices(OracleCase.Indices("boot_index_n200.csv"));

    private static Numbers Interval(BootstrapDistribution samples) => new()
    {
        ["estimate"] = samples.Estimate,
        ["boot_mean"] = samples.Mean,
        ["boot_se"] = samples.StandardError,
        ["percentile_type7"] = Numbers.Of(samples.Percentile()),
        ["basic"] = Numbers.Of(samples.Basic()),
    };

    private static RocCurve Curve(OracleCase given) => Groups(given).Roc();

    // "pgic <= 3" of the change in points, or in percent where the predictor says so.
    private static AnchorGroups Groups(OracleCase given)
    {
        var study = Pgic.Study(given);
        bool inPercent = given.Input.TryGetProperty("predictor", out var predictor) && predictor.GetString() == "pct";
        return (inPercent ? study.InPercent() : study).UpTo(given.Text("positive")[^1] - '0');
    }
}
