namespace Scales.Research;

/// <summary>The p-values of a rank test: exact given the ties, where they can be enumerated, and by the normal distribution.</summary>
public sealed record RankPValues
{
    internal RankPValues(double statistic, double mean, double variance, Func<double>? exact)
    {
        double distance = Math.Abs(statistic - mean), deviation = Math.Sqrt(variance);
        Z = variance == 0 ? 0 : (statistic - mean) / deviation;
        Normal = new(Distributions.NormalTwoSided(Z), "normal, ties corrected");
        NormalCorrected = new(variance == 0 ? 1 : Distributions.NormalTwoSided(Math.Max(0, distance - 0.5) / deviation), "normal, ties and continuity corrected");
        Exact = exact is null ? null : new(exact(), "exact, given the ties");
    }

    /// <summary>The p-value to print: the exact one, or the normal one with continuity correction where there are too many patients to enumerate.</summary>
    public PValue Preferred => Exact ?? NormalCorrected;

    /// <summary>The exact p-value given the ties: the probability of all arrangements whose statistic lies at least as far from its mean; <see langword="null"/> where there are too many.</summary>
    public PValue? Exact { get; }

    /// <summary>The p-value of the normal approximation, corrected for ties.</summary>
    public PValue Normal { get; }

    /// <summary>The p-value of the normal approximation, corrected for ties and for continuity.</summary>
    public PValue NormalCorrected { get; }

    /// <summary>How many standard deviations the statistic lies above its mean.</summary>
    public double Z { get; }

    /// <summary>The preferred p-value.</summary>
    public override string ToString() => Preferred.ToString();
}
