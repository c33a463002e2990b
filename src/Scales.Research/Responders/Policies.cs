namespace Scales.Research;

/// <summary>What a patient counts as who missed a visit. A clinical choice, so it has no default.</summary>
public enum MissingVisit
{
    /// <summary>As a nonresponder: everybody who was given to the arm is in the denominator.</summary>
    Nonresponder = 1,

    /// <summary>As nothing: only patients who were seen at both visits are in the denominator.</summary>
    Observed,
}

/// <summary>What a patient counts as whose baseline is 0, of which a percentage has no meaning. A clinical choice, so it has no default.</summary>
public enum ZeroBaseline
{
    /// <summary>As not evaluable: a patient of the arm, but not of the denominator.</summary>
    NotEvaluable = 1,

    /// <summary>As a nonresponder: there was no pain to respond.</summary>
    Nonresponder,

    /// <summary>As no patient of the analysis at all, as if pain had been a criterion of inclusion.</summary>
    Exclude,
}
