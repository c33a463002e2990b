namespace Scales.Research;

/// <summary>A published way to read a threshold off an anchor.</summary>
public sealed class ThresholdMethod
{
    private readonly Func<ChangeCounts, Attempt> _attempt;

    private ThresholdMethod(string name, Func<ChangeCounts, Attempt> attempt, RocRule? rule = null) => (Name, _attempt, Rule) = (name, attempt, rule);

    /// <summary>The mean change of the patients who changed.</summary>
    public static ThresholdMethod MeanChange { get; } = new("mean change", Estimators.MeanChange);

    /// <summary>The mean change of the patients who changed, less that of the patients they are set against.</summary>
    public static ThresholdMethod MeanDifference { get; } = new("difference of mean changes", Estimators.MeanDifference);

    /// <summary>The predictive MIC (Terluin 2015): the change at which a patient is as likely to have changed by the anchor as patients of the study are on the whole.</summary>
    public static ThresholdMethod Predictive { get; } = new("predictive MIC", counts => Estimators.Model(counts, static model => model.Predicted));

    /// <summary>The adjusted predictive MIC (Terluin 2017), for groups of unequal size.</summary>
    public static ThresholdMethod Adjusted { get; } = new("adjusted MIC", counts => Estimators.Model(counts, static model => model.Adjusted));

    /// <summary>The name, as it stands in tables.</summary>
    public string Name { get; }

    /// <summary>The improved adjusted predictive MIC (Terluin 2022).</summary>
    /// <param name="anchorReliability">The reliability of the anchor, more than 0 and at most 1; it cannot be told from two groups, so it is stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reliability is outside its limits.</exception>
    public static ThresholdMethod ImprovedAdjusted(double anchorReliability)
    {
        Reliability.Check(anchorReliability, nameof(anchorReliability));
        return new("improved adjusted MIC", counts => Estimators.Model(counts, model => model.ImprovedAdjusted(anchorReliability)));
    }

    /// <summary>The best cut-off of the ROC curve by a rule: an amount of change that occurred, to be applied as "at least".</summary>
    /// <param name="rule">The rule.</param>
    public static ThresholdMethod Roc(RocRule rule)
    {
        Check.Stated(rule, nameof(rule));
        return new("ROC, " + rule.InWords(), counts => Estimators.Roc(counts, rule), rule);
    }

    /// <summary>The rule of a cut-off, which is an amount that occurred; <see langword="null"/> for every other method.</summary>
    internal RocRule? Rule { get; }

    internal Attempt Estimate(ChangeCounts counts) => _attempt(counts);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
