using Scales.Research.Tests.Oracles;

namespace Scales.Research.Tests.Measurement;

internal static class MeasurementFamilies
{
    private static readonly string[] s_interference = ["activity", "mood", "walking", "work", "relations", "sleep", "enjoyment"];

    [Family("jt1991_example")]
    internal static Numbers JacobsonTruax(OracleCase given)
    {
        Assert.True(given.Input.GetProperty("higher_is_better").GetBoolean());
        var change = Score<WhoqolPhysical>.Create(given.Number("post")).ChangeFrom(Score<WhoqolPhysical>.Create(given.Number("pre")));
        var error = MeasurementError.FromReliability(given.Number("sd_pre"), given.Number("reliability"));
        var reliable = ReliableChange.JacobsonTruax<WhoqolPhysical>(given.Number("sd_pre"), given.Number("reliability"));
        return new()
        {
            ["sem"] = error.StandardError,
            ["s_diff"] = error.StandardErrorOfDifference,
            ["rci"] = reliable.Index(change),
            ["mdc90"] = error.DetectableChange(0.90),
            ["mdc95"] = error.DetectableChange(),
            ["reliable_at_95"] = reliable.Classify(change) == Course.Improved,
        };
    }

    [Family("jt_cutoffs_1")]
    internal static Numbers CutOffs(OracleCase given)
    {
        Norm clinical = new(given.Number("m_clinical"), given.Number("sd_clinical")), functional = new(given.Number("m_functional"), given.Number("sd_functional"));
        return new()
        {
            ["a"] = ClinicalSignificance<WhoqolPhysical>.CutOffA(clinical),
            ["b"] = ClinicalSignificance<WhoqolPhysical>.CutOffB(functional),
            ["c"] = ClinicalSignificance<WhoqolPhysical>.CutOffC(clinical, functional),
        };
    }

    [Family("test_retest_icc")]
    internal static Numbers TestRetestIcc(OracleCase given)
    {
        var measured = TestRetest(given);
        double level = given.Number("conf_level");
        Estimate one = measured.Icc(IccForm.OneWaySingle, level), two = measured.Icc(IccForm.TwoWayAgreementSingle, level), three = measured.Icc(IccForm.TwoWayConsistencySingle, level);
        return new()
        {
            ["icc1_1"] = one.Value,
            ["icc1_1_lo"] = one.Interval!.Value.Lower,
            ["icc1_1_hi"] = one.Interval.Value.Upper,
            ["icc2_1"] = two.Value,
            ["icc2_1_lo"] = two.Interval!.Value.Lower,
            ["icc2_1_hi"] = two.Interval.Value.Upper,
            ["icc3_1"] = three.Value,
            ["icc3_1_lo"] = three.Interval!.Value.Lower,
            ["icc3_1_hi"] = three.Interval.Value.Upper,
            ["icc1_k"] = measured.Icc(IccForm.OneWayAverage).Value,
            ["icc2_k"] = measured.Icc(IccForm.TwoWayAgreementAverage).Value,
            ["icc3_k"] = measured.Icc(IccForm.TwoWayConsistencyAverage).Value,
            ["f_rows"] = measured.Variance.F,
            ["p_rows"] = measured.Variance.P.Value,
            ["ms_subjects"] = measured.Variance.BetweenSubjects,
            ["ms_occasions"] = measured.Variance.BetweenOccasions,
            ["ms_error"] = measured.Variance.Error,
        };
    }

    [Family("test_retest_sem_mdc")]
    internal static Numbers TestRetestError(OracleCase given)
    {
        var measured = TestRetest(given);
        var limits = measured.LimitsOfAgreement();
        return new()
        {
            ["mean_diff"] = limits.Bias.Value,
            ["sd_diff"] = limits.StandardDeviation,
            ["loa_lower"] = limits.Lower.Value,
            ["loa_upper"] = limits.Upper.Value,
            ["sem_consistency"] = measured.Consistency.StandardError,
            ["sem_consistency_from_sd_diff"] = limits.StandardDeviation / Math.Sqrt(2),
            ["sem_agreement"] = measured.Agreement.StandardError,
            ["sem_from_icc21"] = measured.ErrorByIcc(IccForm.TwoWayAgreementSingle).StandardError,
            ["mdc90_consistency"] = measured.Consistency.DetectableChange(0.90),
            ["mdc95_consistency"] = measured.Consistency.DetectableChange(),
            ["mdc95_agreement"] = measured.Agreement.DetectableChange(),
            ["mdc95_group_n30"] = measured.Consistency.DetectableGroupChange(30),
        };
    }

    [Family("shrout_fleiss_1979")]
    internal static Numbers ShroutFleiss(OracleCase given)
    {
        var measured = new RepeatedMeasurements([.. given.Rows().Select(row => new[] { row.Number("j1"), row.Number("j2"), row.Number("j3"), row.Number("j4") })]);
        string[] names = ["ICC1", "ICC2", "ICC3", "ICC1k", "ICC2k", "ICC3k"];
        var numbers = new Numbers();
        foreach (var (form, name) in Enum.GetValues<IccForm>().Zip(names))
        {
            var icc = measured.Icc(form);
            (numbers[name + "_est"], numbers[name + "_lo"], numbers[name + "_hi"]) = (icc.Value, icc.Interval!.Value.Lower, icc.Interval.Value.Upper);
        }

        return numbers;
    }

    [Family("mas_kappa")]
    internal static Numbers KappaOfGrades(OracleCase given) => new()
    {
        ["observed_agreement"] = Raters(given, KappaWeights.Unweighted).Agreed,
        ["kappa"] = Raters(given, KappaWeights.Unweighted).Value.Value,
        ["weighted_linear"] = Raters(given, KappaWeights.Linear).Value.Value,
        ["weighted_quadratic"] = Raters(given, KappaWeights.Quadratic).Value.Value,
    };

    [Family("mas_kappa_se")]
    internal static Numbers KappaError(OracleCase given)
    {
        var numbers = new Numbers();
        foreach (var (weights, name) in new[] { (KappaWeights.Unweighted, "unweighted"), (KappaWeights.Linear, "linear"), (KappaWeights.Quadratic, "quadratic") })
        {
            var kappa = Raters(given, weights);
            (numbers[name], numbers[name + "_ase"]) = (kappa.Value.Value, kappa.StandardError);
        }

        return numbers;
    }

    // The file counts in points, where lower is better; an index here is positive when the patient is better.
    [Family("rci_jt"), Family("rci_gln"), Family("rci_hll"), Family("rci_en"), Family("rci_ha")]
    internal static Numbers Indices(OracleCase given)
    {
        var changes = Trial.Completers(given);
        double r = given.Number("reliability");
        double[] before = [.. changes.Select(change => change.Baseline.Value)], after = [.. changes.Select(change => change.FollowUp.Value)], points = [.. changes.Select(change => change.Points)];
        var (mean, deviation) = (Descriptive.Mean(before), Descriptive.StandardDeviation(before));
        var reliable = given.Id switch
        {
            "rci_jt" => ReliableChange.JacobsonTruax<Nrs>(deviation, r),
            "rci_gln" => ReliableChange.GulliksenLordNovick<Nrs>(mean, deviation, r),
            "rci_hll" => ReliableChange.HsuLinnLord<Nrs>(mean, Descriptive.Mean(after), deviation, r),
            "rci_en" => ReliableChange.EdwardsNunnally<Nrs>(mean, deviation, r),
            _ => ReliableChange.HagemanArrindell<Nrs>(Descriptive.Mean(points), deviation, Descriptive.StandardDeviation(points), r),
        };
        double[] indices = [.. changes.Select(change => -reliable.Index(change))];
        var courses = changes.Select(change => reliable.Classify(change)).ToList();
        return new()
        {
            ["rci_first5"] = indices.Take(5),
            ["rci_sum"] = indices.Sum(),
            ["rci_sumsq"] = indices.Sum(index => index * index),
            ["improved"] = courses.Count(course => course == Course.Improved),
            ["deteriorated"] = courses.Count(course => course == Course.Worsened),
            ["unchanged"] = courses.Count(course => course == Course.Unchanged),
        };
    }

    [Family("jt_combined_categories")]
    internal static Numbers Categories(OracleCase given)
    {
        var changes = Trial.Completers(given);
        double[] before = [.. changes.Select(change => change.Baseline.Value)];
        Norm clinical = new(Descriptive.Mean(before), Descriptive.StandardDeviation(before)), functional = new(given.Number("functional_mean"), given.Number("functional_sd"));
        double cutOff = ClinicalSignificance<Nrs>.CutOffC(clinical, functional);
        var significance = new ClinicalSignificance<Nrs>(ReliableChange.JacobsonTruax<Nrs>(clinical.StandardDeviation, given.Number("reliability")), cutOff);
        var courses = changes.Select(change => significance.Classify(change)).ToList();
        var numbers = new Numbers { ["cutoff"] = cutOff, ["m_clinical"] = clinical.Mean, ["sd_clinical"] = clinical.StandardDeviation, ["categories"] = courses.Select(course => course.ToString()) };
        foreach (var course in Enum.GetValues<ClinicalCourse>())
        {
            numbers[course.ToString().ToLowerInvariant()] = courses.Count(other => other == course);
        }

        return numbers;
    }

    [Family("cronbach_alpha")]
    internal static Numbers Alpha(OracleCase given)
    {
        Assert.Equal(s_interference, given.Texts("items"));
        var consistency = InternalConsistency.Of(Interference(given));
        return new()
        {
            ["alpha_raw"] = consistency.Alpha.Value,
            ["alpha_standardized"] = consistency.StandardizedAlpha,
            ["feldt_ci95"] = Numbers.Of(consistency.Alpha.Interval!.Value),
            ["average_inter_item_r"] = consistency.AverageCorrelation,
            ["guttman_lambda6"] = consistency.Lambda6!,
            ["alpha_if_deleted"] = consistency.Items.Select(item => item.AlphaWithout),
            ["item_total_r"] = consistency.Items.Select(item => item.ItemTotalCorrelation),
            ["corrected_item_total_r"] = consistency.Items.Select(item => item.ItemRestCorrelation),
            ["item_mean"] = consistency.Items.Select(item => item.Mean),
            ["item_sd"] = consistency.Items.Select(item => item.StandardDeviation),
            ["sem_of_mean_score"] = consistency.StandardErrorOfMean!.Value.StandardError,
        };
    }

    [Family("mcdonald_omega")]
    internal static Numbers Omega(OracleCase given)
    {
        var table = Interference(given);
        McDonaldOmega likelihood = McDonaldOmega.Of(table, FactorFit.MaximumLikelihood), squares = McDonaldOmega.Of(table, FactorFit.LeastSquares);
        return new()
        {
            ["omega_total_ml"] = likelihood.Omega.Value,
            ["loadings_ml"] = likelihood.Loadings,
            ["uniquenesses_ml"] = likelihood.UniqueVariances,
            ["omega_ml_observed_variance"] = likelihood.OmegaOfObserved,
            ["omega_total_uls_correlation"] = squares.Omega.Value,
            ["loadings_uls_correlation"] = squares.Loadings,
            ["psych_minres_loadings"] = squares.Loadings,
        };
    }

    [Family("floor_ceiling")]
    internal static Numbers Ends(OracleCase given)
    {
        int[] range = given.Wholes("range");
        var rows = given.Rows();
        FloorCeiling[] items = [.. s_interference.Select(item => FloorCeiling.Of([.. rows.Select(row => (decimal?)row.Whole(item))], new(range[0], range[1])))];
        var scale = FloorCeiling.Of<BpiInterference>([.. rows.Select(row => Form(row).InterferenceScore)]);
        return new()
        {
            ["item_floor_pct"] = items.Select(item => 100 * item.Floor.Value),
            ["item_ceiling_pct"] = items.Select(item => 100 * item.Ceiling.Value),
            ["scale_floor_pct"] = 100 * scale.Floor.Value,
            ["scale_ceiling_pct"] = 100 * scale.Ceiling.Value,
            ["flag_at_15pct"] = items.Select(item => item.Warnings.Count),
        };
    }

    /// <summary>A form of the cross-section: worst pain and the seven interference items.</summary>
    internal static Bpi Form(OracleRow row)
    {
        int? Answer(string column) => row.Whole(column);
        return new(Bpi.Instrument.Read([Answer("nrs_worst"), null, null, null, .. s_interference.Select(Answer)]));
    }

    private static ItemTable Interference(OracleCase given) => ItemTable.Of<Bpi, BpiInterference>(given.Rows().Select(Form));

    private static RepeatedMeasurements TestRetest(OracleCase given)
    {
        string[] columns = given.Texts("columns");
        return new([.. given.Rows().Select(row => columns.Select(row.Number).ToArray())]);
    }

    private static Kappa Raters(OracleCase given, KappaWeights weights)
    {
        var rows = given.Rows();
        return Kappa.Of(
            ModifiedAshworth.All, [.. rows.Select(row => (ModifiedAshworth?)ModifiedAshworth.Parse(row["mas_rater1"]))],
            [.. rows.Select(row => (ModifiedAshworth?)ModifiedAshworth.Parse(row["mas_rater2"]))], weights);
    }
}
