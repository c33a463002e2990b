namespace Scales.Research;

/// <summary>Which cut-off of a ROC curve is called the best one.</summary>
public enum RocRule // 0 is none: a rule is stated.
{
    /// <summary>The largest sum of sensitivity and specificity (Youden).</summary>
    Youden = 1,

    /// <summary>The point nearest to perfect sensitivity and specificity.</summary>
    ClosestToTopLeft,

    /// <summary>Sensitivity and specificity as nearly equal as can be, as in Farrar 2001.</summary>
    SensitivityEqualsSpecificity,

    /// <summary>The smallest cut-off with a specificity of at least 0.80.</summary>
    SpecificityAtLeast80,
}

/// <summary>The rules in words.</summary>
internal static class RocRules
{
    internal static string InWords(this RocRule rule) => rule switch
    {
        RocRule.Youden => "Youden",
        RocRule.ClosestToTopLeft => "closest to top left",
        RocRule.SensitivityEqualsSpecificity => "sensitivity equals specificity",
        _ => "specificity at least 0.80",
    };
}
