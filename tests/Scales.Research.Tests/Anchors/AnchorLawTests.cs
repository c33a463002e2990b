using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Scales.Research.Tests.Anchors;

/// <summary>What holds for every anchor study.</summary>
public class AnchorLawTests
{
    private static readonly AnchorScale s_improved = new("improved", best: 1, worst: 0);

    [Fact]
    public void Reversed_labels_turn_the_area_round() => Check(patients =>
    {
        double area = Groups(patients).Roc().Area.Value;
        double turned = Groups([.. patients.Select(patient => (patient.Change, 1 - patient.Improved))]).Roc().Area.Value;
        Assert.Equal(1 - area, turned, 1e-12);
    });

    [Fact]
    public void The_area_is_the_share_of_pairs_in_which_the_improved_changed_more() => Check(patients =>
    {
        double[] pairs = [.. from yes in patients where yes.Improved == 1 from no in patients where no.Improved == 0 select yes.Change > no.Change ? 1 : yes.Change == no.Change ? 0.5 : 0];
        Assert.Equal(pairs.Average(), Groups(patients).Roc().Area.Value, 1e-12);
    });

    [Fact]
    public void Sensitivity_falls_and_specificity_rises_from_cut_off_to_cut_off() => Check(patients =>
    {
        var points = Groups(patients).Roc().Points;
        Assert.All(points.Zip(points.Skip(1)), pair => Assert.True(pair.First.Sensitivity >= pair.Second.Sensitivity && pair.First.Specificity <= pair.Second.Specificity && pair.First.Midpoint < pair.Second.Midpoint));
    });

    [Fact]
    public void A_cut_off_is_the_best_of_all_by_its_rule_and_an_amount_that_occurred() => Check(patients =>
    {
        var groups = Groups(patients);
        var curve = groups.Roc();
        if (curve.Area.Value > 0.5)
        {
            var youden = curve.CutOff(RocRule.Youden).Point;
            Assert.True(curve.Points.Max(point => point.Youden) <= youden.Youden + 1e-12);
            Assert.True(curve.Points.Take(curve.Points.Count - 1).Min(point => point.DistanceToTopLeft) >= curve.CutOff(RocRule.ClosestToTopLeft).Point.DistanceToTopLeft - 1e-12);
            Assert.Contains(patients, patient => patient.Change == (int)youden.AtLeast!);
        }
    });

    [Fact]
    public void Every_estimate_moves_with_the_scale() => Check(patients =>
    {
        AnchorGroups plain = Groups(patients), moved = Groups([.. patients.Select(patient => ((3 * patient.Change) + 2, patient.Improved))]);
        foreach (var method in BootstrapTests.Methods)
        {
            var (before, after) = (method.Estimate(plain.Counts), method.Estimate(moved.Counts));
            Assert.Equal(before.Failure, after.Failure);
            if (before.Failure is null)
            {
                double expected = (3 * before.Value) + (method == ThresholdMethod.MeanDifference ? 0 : 2);
                Assert.Equal(expected, after.Value, 1e-7 * Math.Max(1, Math.Abs(expected)));
            }
        }
    });

    [Fact]
    public void A_scale_turned_round_with_its_direction_changes_nothing() => Check(patients =>
    {
        AnchorGroups lower = Groups(patients), higher = AnchorStudy.Of(
            [.. patients.Select(_ => (decimal?)0)], [.. patients.Select(patient => (decimal?)patient.Change)], [.. patients.Select(patient => (int?)patient.Improved)], Direction.HigherIsBetter, s_improved).Improved([1], against: [0]);
        Assert.Equal(lower.Counts.Amounts, higher.Counts.Amounts);
        Assert.Equal(lower.Roc().Points, higher.Roc().Points);
    });

    [Fact]
    public void The_logistic_model_is_fitted_to_the_top_of_its_likelihood() => Check(patients =>
    {
        var groups = Groups(patients);
        if (Estimators.WhyNoModel(groups.Counts) is null)
        {
            var model = groups.Predictive();
            double[] residuals = [.. patients.Select(patient => patient.Improved - (1 / (1 + Math.Exp(-model.Intercept - (model.Slope * patient.Change)))))];
            Assert.Equal(0, residuals.Sum(), 1e-6);
            Assert.Equal(0, residuals.Zip(patients, (residual, patient) => residual * patient.Change).Sum(), 1e-5);
            Assert.Equal(groups.Roc().Changed / (double)patients.Length, model.ProportionChanged, 1e-12);
        }
    });

    [Fact]
    public void Separated_groups_have_no_model_and_others_have_one() => Check(patients =>
    {
        int[] yes = [.. patients.Where(patient => patient.Improved == 1).Select(patient => patient.Change)], no = [.. patients.Where(patient => patient.Improved == 0).Select(patient => patient.Change)];
        var groups = Groups(patients);
        bool overlaps = yes.Min() < no.Max() && no.Min() < yes.Max();
        Assert.Equal(overlaps && groups.Roc().Area.Value > 0.5 && yes.Sum() * no.Length > no.Sum() * yes.Length, Record.Exception(groups.Predictive) is null);
    });

    [Fact]
    public void An_estimate_is_a_number_or_has_a_reason() => Check(patients =>
        Assert.All(BootstrapTests.Methods, method => Assert.Equal(double.IsFinite(method.Estimate(Groups(patients).Counts).Value), method.Estimate(Groups(patients).Counts).Failure is null)));

    // Found by the law above: a larger mean of the unchanged, though the changed win most pairs.
    [Fact]
    public void A_model_that_does_not_rise_is_refused()
    {
        var groups = Groups([(0, 1), (1, 1), (-1, 0), (0, 0), (-1, 1), (4, 0), (1, 1), (2, 0), (-3, 0), (1, 1)]);
        Assert.Equal(0.52, groups.Roc().Area.Value, 1e-12);
        Assert.Throws<NotEstimableException>(groups.Predictive);
    }

    [Fact]
    public void Leaving_out_one_patient_gives_what_the_study_without_him_gives() => Check(patients =>
    {
        var groups = Groups(patients);
        var samples = groups.Draw(ThresholdMethod.MeanDifference, new Bootstrap(100, 1));
        double[] means = [.. Enumerable.Range(0, patients.Length).Select(left => Without(left)).Where(double.IsFinite)];
        if (means.Length == patients.Length && means.Distinct().Skip(1).Any())
        {
            double mean = means.Average(), squares = means.Sum(value => Math.Pow(mean - value, 2)), cubes = means.Sum(value => Math.Pow(mean - value, 3));
            Assert.Equal(cubes / (6 * Math.Pow(squares, 1.5)), samples.Acceleration(), 1e-9);
        }

        double Without(int left) => ThresholdMethod.MeanDifference.Estimate(Groups([.. patients.Where((_, i) => i != left)]).Counts).Value;
    });

    [Property]
    public void Kendall_counts_pairs(sbyte[] first, sbyte[] second)
    {
        int n = Math.Min(first.Length, second.Length);
        double[] x = [.. first.Take(n).Select(value => (double)(value % 5))], y = [.. second.Take(n).Select(value => (double)(value % 4))];
        if (x.Distinct().Count() > 1 && y.Distinct().Count() > 1)
        {
            var pairs = (from i in Enumerable.Range(0, n) from j in Enumerable.Range(0, i) select (X: Math.Sign(x[i] - x[j]), Y: Math.Sign(y[i] - y[j]))).ToList();
            double expected = pairs.Sum(pair => pair.X * pair.Y) / Math.Sqrt((double)pairs.Count(pair => pair.X != 0) * pairs.Count(pair => pair.Y != 0));
            Assert.Equal(expected, Kendall.TauB(x, y), 1e-12);
        }
    }

    private static AnchorGroups Groups((int Change, int Improved)[] patients) => AnchorStudy.Of(
        [.. patients.Select(_ => (decimal?)0)], [.. patients.Select(patient => (decimal?)-patient.Change)], [.. patients.Select(patient => (int?)patient.Improved)], Direction.HigherIsWorse, s_improved).Improved([1], against: [0]);

    // At least two of each; the improved tend to change more.
    private static void Check(Action<(int Change, int Improved)[]> law)
    {
        var patient = from improved in Gen.Choose(0, 1) from change in Gen.Choose(-4, 4) select (change + (2 * improved), improved);
        var rest = Gen.Choose(0, 30).SelectMany(size => Gen.ArrayOf(patient, size));
        var study = from some in rest from a in Gen.Choose(-1, 3) from b in Gen.Choose(-3, 1) select ((int, int)[])[(a, 1), (a + 1, 1), (b, 0), (b + 1, 0), .. some];
        Prop.ForAll(study.ToArbitrary(), law).QuickCheckThrowOnFailure();
    }
}
