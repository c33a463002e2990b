namespace Scales.Research.Tests.Oracles;

internal static class ResponderFamilies
{
    [Family("prop_")]
    internal static Numbers Proportions(OracleCase given)
    {
        var proportion = new Proportion(given.Whole("x"), given.Whole("n"));
        double level = given.Number("conf_level");
        return new()
        {
            ["estimate"] = proportion.Value,
            ["wilson"] = Numbers.Of(proportion.Wilson(level)),
            ["wilson_cc"] = Numbers.Of(proportion.WilsonCorrected(level)),
            ["clopper_pearson"] = Numbers.Of(proportion.ClopperPearson(level)),
            ["clopper_pearson90"] = Numbers.Of(proportion.ClopperPearson(0.9)),
            ["agresti_coull"] = Numbers.Of(proportion.AgrestiCoull(level)),
            ["jeffreys"] = Numbers.Of(proportion.Jeffreys(level)),
        };
    }

    [Family("rule_of_three")]
    internal static Numbers NoEvents(OracleCase given)
    {
        Proportion[] none = [.. given.Wholes("n").Select(n => new Proportion(0, n))];
        return new()
        {
            ["exact_upper_one_sided95"] = none.Select(proportion => proportion.UpperBound()),
            ["clopper_pearson_upper_two_sided95"] = none.Select(proportion => proportion.ClopperPearson().Upper),
            ["approx_3_over_n"] = none.Select(proportion => 3.0 / proportion.Total),
        };
    }

    [Family("diff_")]
    internal static Numbers Differences(OracleCase given)
    {
        var compared = new Proportion(given.Whole("x1"), given.Whole("n1")).Versus(new(given.Whole("x2"), given.Whole("n2")));
        double level = given.Number("conf_level");
        var needed = compared.NumberNeededToTreat(level);
        return new()
        {
            ["difference"] = compared.Difference,
            ["newcombe"] = Numbers.Of(compared.Newcombe(level)),
            ["wald"] = Numbers.Of(compared.Wald(level)),
            ["miettinen_nurminen"] = Numbers.Of(compared.MiettinenNurminen(level)),
            ["fisher_p"] = compared.Fisher().Value,
            ["chisq_p_uncorrected"] = compared.ChiSquared()?.Value ?? double.NaN,
            ["risk_ratio"] = compared.RiskRatio(level)?.Value ?? double.NaN,
            ["risk_ratio_katz"] = Numbers.OrNaN(compared.RiskRatio(level)?.Interval),
            ["odds_ratio_sample"] = compared.OddsRatio(level)?.Value ?? double.NaN,
            ["nnt"] = Signed(needed.Value),
            ["nnt_at_lower"] = Signed(needed.AtLower),
            ["nnt_at_upper"] = Signed(needed.AtUpper),
            ["ci_includes_zero"] = needed.IsThroughInfinity,
        };

        static double Signed(NumberNeeded number) => number.IsHarm ? -number.Patients : number.Patients;
    }

    [Family("paired_14_5_0_22")]
    [Family("paired_36_12_2_0")]
    [Family("paired_20_12_2_16")]
    internal static Numbers PairedDifferences(OracleCase given)
    {
        var compared = new PairedProportions(given.Whole("both"), given.Whole("first_only"), given.Whole("second_only"), given.Whole("neither"));
        return new()
        {
            ["difference"] = compared.Difference,
            ["newcombe10"] = Numbers.Of(compared.Newcombe()),
            ["mcnemar_exact_p"] = compared.McNemar().Value,
        };
    }

    [Family("trial_responders_")]
    internal static Numbers Responders(OracleCase given)
    {
        var threshold = new PercentThreshold<Nrs>(given.Whole("threshold_percent"), Trial.Evidence);
        var all = ResponderTable.Of(threshold, MissingVisit.Nonresponder, ZeroBaseline.Nonresponder, Trial.Pain);
        var observed = ResponderTable.Of(threshold, MissingVisit.Observed, ZeroBaseline.NotEvaluable, Trial.Pain);
        return new()
        {
            ["itt_nonresponder_imputation_baclofen"] = all["Baclofen"].Responders!.Count,
            ["itt_n_baclofen"] = all["Baclofen"].Responders!.Total,
            ["itt_nonresponder_imputation_placebo"] = all["Placebo"].Responders!.Count,
            ["itt_n_placebo"] = all["Placebo"].Responders!.Total,
            ["observed_baclofen"] = observed["Baclofen"].Responders!.Count,
            ["observed_n_baclofen"] = observed["Baclofen"].Responders!.Total,
            ["observed_placebo"] = observed["Placebo"].Responders!.Count,
            ["observed_n_placebo"] = observed["Placebo"].Responders!.Total,
        };
    }

    [Family("trial_points_")]
    internal static Numbers Courses(OracleCase given)
    {
        var improved = new PointThreshold<Nrs>(given.Whole("points"), Trial.Evidence);
        var (baclofen, placebo) = (CourseCounts.Of(Trial.Pain[0], improved, improved.Mirrored()), CourseCounts.Of(Trial.Pain[1], improved, improved.Mirrored()));
        return new()
        {
            ["improved_b"] = baclofen.Improved,
            ["unchanged_b"] = baclofen.Unchanged,
            ["worsened_b"] = baclofen.Worsened,
            ["improved_p"] = placebo.Improved,
            ["unchanged_p"] = placebo.Unchanged,
            ["worsened_p"] = placebo.Worsened,
        };
    }

    [Family("mas_change")]
    internal static Numbers Grades(OracleCase given)
    {
        var step = new PointThreshold<ModifiedAshworthRanks>(1, Trial.Evidence);
        var point = new PointThreshold<ModifiedAshworthPoints>(1, Trial.Evidence);
        var ranks = Trial.Spasticity<ModifiedAshworthRanks>(grade => grade.Rank);
        var courses = ranks.Select(arm => CourseCounts.Of(arm, step, step.Mirrored())).ToList();
        return new()
        {
            ["steps_baclofen"] = ranks[0].Changes.Select(change => change.Improvement),
            ["improved_ge1_step"] = courses.Select(course => course.Improved),
            ["worsened"] = courses.Select(course => course.Worsened),
            ["improved_ge1_point_bohannon15"] = Trial.Spasticity<ModifiedAshworthPoints>(grade => grade.Points).Select(arm => CourseCounts.Of(arm, point, point.Mirrored()).Improved),
            ["n"] = courses.Select(course => course.N.Used),
        };
    }

    [Family("cumulative_responder_curve")]
    internal static Numbers Curves(OracleCase given)
    {
        var curves = Trial.Pain.Select(arm => CumulativeResponderCurve.OfPercent(arm, MissingVisit.Nonresponder, ZeroBaseline.Nonresponder)).ToList();
        return new()
        {
            ["count_baclofen"] = given.Wholes("thresholds").Select(size => curves[0].AtLeast(size).Count),
            ["count_placebo"] = given.Wholes("thresholds").Select(size => curves[1].AtLeast(size).Count),
            ["n"] = curves.Select(curve => curve.N.Used),
            ["auc_0_100_baclofen"] = curves[0].Area(0, 100),
            ["auc_0_100_placebo"] = curves[1].Area(0, 100),
        };
    }

    /// <summary>The same answers are three different percentages; the library computes none of them, because no scale of the WHOQOL-BREF is a ratio scale.</summary>
    [Family("percent_needs_true_zero")]
    internal static Numbers PercentWithoutTrueZero(OracleCase given)
    {
        Assert.False(typeof(IRatioScale).IsAssignableFrom(typeof(WhoqolPhysical)) || typeof(IRatioScale).IsAssignableFrom(typeof(WhoqolPhysical4To20)));
        var short4To20 = Score<WhoqolPhysical4To20>.Create(given.Whole("fu_4_20")).ChangeFrom(Score<WhoqolPhysical4To20>.Create(given.Whole("base_4_20")));
        var change = Score<WhoqolPhysical>.Create(100 * (given.Whole("fu_4_20") - 4), 16).ChangeFrom(Score<WhoqolPhysical>.Create(100 * (given.Whole("base_4_20") - 4), 16));
        return new()
        {
            ["percent_on_4_20"] = 100 * short4To20.Improvement / short4To20.Baseline.Value,
            ["base_0_100"] = change.Baseline.Value,
            ["fu_0_100"] = change.FollowUp.Value,
            ["percent_on_0_100"] = 100 * change.Improvement / change.Baseline.Value,
            ["percent_as_lower_is_better_reversed"] = 100 * change.Improvement / (100 - change.Baseline.Value),
        };
    }
}
