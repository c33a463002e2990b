namespace Scales.Research;

/// <summary>By which statistic of a multivariate analysis of variance groups are compared.</summary>
public enum ManovaStatistic // 0 is none: it is stated.
{
    /// <summary>Pillai's trace: the most robust.</summary>
    Pillai = 1,

    /// <summary>Wilks' lambda.</summary>
    Wilks,

    /// <summary>The Hotelling-Lawley trace, with the degrees of freedom of R; SAS takes others.</summary>
    HotellingLawley,

    /// <summary>Roy's largest root; its F is an upper bound.</summary>
    Roy,
}

/// <summary>A statistic of a multivariate analysis of variance, with its approximate F.</summary>
/// <param name="Statistic">Which one.</param>
/// <param name="Value">Its value.</param>
/// <param name="F">The approximate F.</param>
/// <param name="Df1">The first degrees of freedom.</param>
/// <param name="Df2">The second degrees of freedom.</param>
public readonly record struct ManovaTest(ManovaStatistic Statistic, double Value, double F, double Df1, double Df2)
{
    /// <summary>The p-value of no difference.</summary>
    public PValue P => new(Distributions.FAbove(F, Df1, Df2), "approximate F");
}
