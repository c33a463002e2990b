namespace Scales.Research;

/// <summary>Which intraclass correlation: the same data give different ones, so the form is stated. Numbered as by Shrout and Fleiss 1979.</summary>
public enum IccForm // 0 is none: a form is stated.
{
    /// <summary>ICC(1,1): each subject by other raters; one rating.</summary>
    OneWaySingle = 1,

    /// <summary>ICC(2,1): raters drawn from many, absolute agreement; one rating. The usual one for test and retest.</summary>
    TwoWayAgreementSingle,

    /// <summary>ICC(3,1): these raters only, consistency; one rating.</summary>
    TwoWayConsistencySingle,

    /// <summary>ICC(1,k): each subject by other raters; the mean of the ratings.</summary>
    OneWayAverage,

    /// <summary>ICC(2,k): raters drawn from many, absolute agreement; the mean of the ratings.</summary>
    TwoWayAgreementAverage,

    /// <summary>ICC(3,k): these raters only, consistency; the mean of the ratings.</summary>
    TwoWayConsistencyAverage,
}
