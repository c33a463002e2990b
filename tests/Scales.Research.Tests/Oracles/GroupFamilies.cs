namespace Scales.Research.Tests.Oracles;

internal static class GroupFamilies
{
    private static Arm<Nrs> Baclofen => Trial.Pain[0];

    private static Arm<Nrs> Placebo => Trial.Pain[1];

    [Family("percent_reduction_B")]
    internal static Numbers Percents(OracleCase given)
    {
        var weighted = Baclofen.Changes.Where(change => change.Baseline.Numerator > 0).ToList();
        return new()
        {
            ["percent_reduction_of_group_means_all"] = Baclofen.PercentOfMeans(BaselinesOfZero.Included).Value,
            ["percent_reduction_of_group_means_baseline_positive"] = Baclofen.PercentOfMeans(BaselinesOfZero.Excluded).Value,
            ["mean_of_individual_percent"] = Baclofen.MeanOfPercents().Value,
            ["median_of_individual_percent"] = Baclofen.MedianOfPercents().Value,
            ["baseline_weighted_mean_of_percent"] = weighted.Sum(change => change.Baseline.Value * change.PercentImprovement()!.Value) / weighted.Sum(change => change.Baseline.Value),
            ["n_zero_baseline"] = Baclofen.Changes.Count() - Baclofen.PercentOfMeans(BaselinesOfZero.Excluded).N.Used,
        };
    }

    /// <summary>The file has follow-up minus baseline; the library has improvement.</summary>
    [Family("paired_mean_change_baclofen")]
    internal static Numbers MeanChange(OracleCase given)
    {
        var test = Baclofen.MeanImprovement();
        return new()
        {
            ["mean"] = -test.Mean.Value,
            ["ci"] = Numbers.Of(test.Mean.Interval!.Value.Negated()),
            ["t"] = -test.T,
            ["df"] = test.DegreesOfFreedom,
            ["p"] = test.P.Value,
            ["sd_change"] = Baclofen.EffectSizes().ChangeDeviation,
        };
    }

    [Family("parallel_mean_difference")]
    internal static Numbers MeanDifference(OracleCase given)
    {
        var welch = Baclofen.MeanDifferenceFrom(Placebo);
        var student = MeanTest.EqualVariances(Improvements(Baclofen), Improvements(Placebo));
        return new()
        {
            ["difference"] = welch.Mean.Value,
            ["welch_ci"] = Numbers.Of(welch.Mean.Interval!.Value),
            ["welch_t"] = welch.T,
            ["welch_df"] = welch.DegreesOfFreedom,
            ["welch_p"] = welch.P.Value,
            ["student_ci"] = Numbers.Of(student.Mean.Interval!.Value),
            ["student_t"] = student.T,
            ["student_p"] = student.P.Value,
        };
    }

    /// <summary>The file has the follow-up, in which a fall is better.</summary>
    [Family("ancova")]
    internal static Numbers Adjusted(OracleCase given)
    {
        var adjusted = Baclofen.AdjustedDifferenceFrom(Placebo);
        return new()
        {
            ["adjusted_difference"] = -adjusted.Difference.Mean.Value,
            ["ci"] = Numbers.Of(adjusted.Difference.Mean.Interval!.Value.Negated()),
            ["se"] = adjusted.Difference.StandardError,
            ["p"] = adjusted.Difference.P.Value,
            ["slope_baseline"] = adjusted.Slope,
        };
    }

    [Family("smd_independent")]
    internal static Numbers Standardized(OracleCase given)
    {
        var standardized = Baclofen.StandardizedDifferenceFrom(Placebo);
        return new()
        {
            ["cohens_d"] = standardized.CohenD.Value,
            ["cohens_d_ci"] = Numbers.Of(standardized.CohenD.Interval!.Value),
            ["hedges_g"] = standardized.HedgesG.Value,
            ["hedges_g_ci"] = Numbers.Of(standardized.HedgesG.Interval!.Value),
            ["hedges_j_exact"] = standardized.SmallSampleFactor,
            ["hedges_j_approx"] = 1 - (3 / ((4.0 * (standardized.CohenD.N.Used - 2)) - 1)),
            ["glass_delta"] = standardized.GlassDelta.Value,
            ["glass_delta_ci"] = Numbers.Of(standardized.GlassDelta.Interval!.Value),
            ["pooled_sd"] = standardized.PooledDeviation,
            ["g_var_metafor_LS"] = standardized.HedgesVariance,
        };
    }

    /// <summary>The file calls stable the patients on placebo whose pain moved by a point at most.</summary>
    [Family("paired_effect_sizes")]
    internal static Numbers EffectSizes(OracleCase given)
    {
        var sizes = Baclofen.EffectSizes();
        var stable = new Arm<Nrs>("stable", Placebo.Patients.Where(patient => patient.Change is { Improvement: >= -1 and <= 1 }));
        return new()
        {
            ["effect_size_baseline_sd"] = sizes.Baseline,
            ["srm"] = sizes.ResponseMean.Value,
            ["d_average"] = sizes.Average,
            ["d_repeated"] = sizes.Repeated!,
            ["correlation"] = sizes.Correlation!,
            ["sd_base"] = sizes.BaselineDeviation,
            ["sd_fu"] = sizes.FollowUpDeviation,
            ["sd_change"] = sizes.ChangeDeviation,
            ["hedges_j_exact_df"] = sizes.SmallSampleFactor,
            ["srm_ci_noncentral"] = Numbers.Of(sizes.ResponseMean.Interval!.Value),
            ["guyatt_responsiveness"] = Baclofen.Responsiveness(stable).Value,
        };
    }

    [Family("noncentral_t")]
    internal static Numbers Noncentral(OracleCase given)
    {
        var (t, df, noncentrality) = (given.Numbers("t"), given.Numbers("df"), given.Numbers("ncp"));
        return new() { ["cdf"] = t.Select((value, place) => new NoncentralT(df[place]).Below(value, noncentrality[place])) };
    }

    /// <summary>The statistic of the file is positive where the second group has more.</summary>
    [Family("dominance_nrs")]
    internal static Numbers Dominances(OracleCase given)
    {
        var dominance = Baclofen.DominanceOver(Placebo);
        var test = dominance.BrunnerMunzel()!;
        return new()
        {
            ["greater"] = dominance.Greater,
            ["equal"] = dominance.Equal,
            ["less"] = dominance.Less,
            ["cliffs_delta"] = dominance.CliffsDelta().Value,
            ["probability_of_superiority_A"] = dominance.Probability,
            ["var_unbiased"] = dominance.UnbiasedVariance,
            ["var_consistent"] = dominance.ConsistentVariance,
            ["cliff_ci_z"] = Numbers.Of(dominance.CliffsDelta().Interval!.Value),
            ["brunner_munzel_statistic"] = -test.Statistic,
            ["brunner_munzel_df"] = test.DegreesOfFreedom,
            ["brunner_munzel_p"] = test.P.Value,
            ["A_ci_brunner_munzel_t"] = Numbers.Of(test.Probability.Interval!.Value),
            ["auc"] = dominance.AreaUnderCurve().Value,
            ["auc_delong_var"] = dominance.ProbabilityVariance,
            ["auc_delong_ci"] = Numbers.Of(dominance.AreaUnderCurve().Interval!.Value),
        };
    }

    [Family("mann_whitney_nrs")]
    internal static Numbers MannWhitney(OracleCase given)
    {
        var test = Baclofen.MannWhitney(Placebo);
        return new()
        {
            ["U"] = test.U,
            ["p_normal_tie_corrected_cc"] = test.P.NormalCorrected.Value,
            ["p_normal_tie_corrected_nocc"] = test.P.Normal.Value,
            ["p_exact_conditional"] = test.P.Exact!.Value.Value,
            ["p_exact_coin"] = test.P.Exact!.Value.Value,
            ["hodges_lehmann_shift"] = test.HodgesLehmann,
        };
    }

    [Family("signed_rank_")]
    internal static Numbers SignedRanks(OracleCase given)
    {
        var (wilcoxon, pratt, benefit) = (Tested(given, ZeroDifferences.Wilcoxon), Tested(given, ZeroDifferences.Pratt), BenefitOf(given));
        double n = benefit.N.Used;
        return new()
        {
            ["n"] = wilcoxon.N.Used,
            ["n_nonzero"] = wilcoxon.Improved + wilcoxon.Worsened,
            ["W_plus"] = wilcoxon.PositiveRanks,
            ["W_minus"] = wilcoxon.NegativeRanks,
            ["p_normal_cc"] = wilcoxon.P.NormalCorrected.Value,
            ["p_normal_nocc"] = wilcoxon.P.Normal.Value,
            ["p_exact_wilcoxon"] = wilcoxon.P.Exact!.Value.Value,
            ["p_exact_exactRankTests"] = wilcoxon.P.Exact!.Value.Value,
            ["z_wilcoxon"] = wilcoxon.P.Z,
            ["W_plus_pratt"] = pratt.PositiveRanks,
            ["z_pratt"] = pratt.P.Z,
            ["p_pratt_normal"] = pratt.P.Normal.Value,
            ["p_exact_pratt"] = pratt.P.Exact!.Value.Value,
            ["matched_rank_biserial"] = wilcoxon.RankBiserial!,
            ["hodges_lehmann_all"] = wilcoxon.HodgesLehmann,
            ["hodges_lehmann_nonzero"] = wilcoxon.HodgesLehmannOfChanged!,
            ["p_improved"] = benefit.Better / n,
            ["p_unchanged"] = benefit.Same / n,
            ["p_worsened"] = benefit.Worse / n,
            ["probability_of_benefit"] = benefit.Probability().Value,
            ["sign_test_p"] = benefit.SignTest().Value,
        };
    }

    private static SignedRankTest Tested(OracleCase given, ZeroDifferences zeros) =>
        ArmOf(given) is { } arm ? arm.SignedRank(zeros) : SignedRankTest.Of(given.Numbers("difference"), zeros);

    // Differences alone have no scale; their signs are all that benefit asks for.
    private static Benefit BenefitOf(OracleCase given)
    {
        if (ArmOf(given) is { } arm)
        {
            return arm.Benefit();
        }

        double[] differences = given.Numbers("difference");
        return new(differences.Count(d => d > 0), differences.Count(d => d == 0), differences.Count(d => d < 0), new(differences.Length, differences.Length));
    }

    private static Arm<Nrs>? ArmOf(OracleCase given) =>
        !given.Input.TryGetProperty("data", out _) ? null
        : given.Input.TryGetProperty("arm", out _) ? Baclofen
        : new("before and after", given.Rows().Select(row => ((Nrs?)new Nrs(row.Whole("nrs_fu")!.Value)).ComparedWith(new Nrs(row.Whole("nrs_base")!.Value))));

    private static double[] Improvements(Arm<Nrs> arm) => [.. arm.Changes.Select(change => change.Improvement)];
}
