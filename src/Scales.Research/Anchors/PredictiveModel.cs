namespace Scales.Research;

/// <summary>The logistic model of having changed by the anchor on the amount of change, and the thresholds read off it.</summary>
public sealed record PredictiveModel
{
    private readonly Logistic _fit;

    private PredictiveModel(Logistic fit, Spread change, double proportion, double pointBiserial) =>
        (_fit, StandardDeviation, ProportionChanged, PointBiserial) = (fit, change.StandardDeviation, proportion, pointBiserial);

    /// <summary>The log odds of having changed, at an amount of 0.</summary>
    public double Intercept => _fit.Intercept;

    /// <summary>The log odds of having changed, per unit of change.</summary>
    public double Slope => _fit.Slope;

    /// <summary>The standard error of the intercept.</summary>
    public double InterceptStandardError => _fit.InterceptError;

    /// <summary>The standard error of the slope.</summary>
    public double SlopeStandardError => _fit.SlopeError;

    /// <summary>The logarithm of the likelihood.</summary>
    public double LogLikelihood => _fit.LogLikelihood;

    /// <summary>The share of the patients who changed by the anchor.</summary>
    public double ProportionChanged { get; }

    /// <summary>The correlation of having changed with the amount of change.</summary>
    public double PointBiserial { get; }

    /// <summary>The standard deviation of the amounts of change.</summary>
    public double StandardDeviation { get; }

    /// <summary>The predictive MIC (Terluin 2015).</summary>
    public double Predicted => (LogOdds - Intercept) / Slope;

    /// <summary>The adjusted predictive MIC (Terluin 2017).</summary>
    public double Adjusted => Predicted - ((0.090 + (0.103 * PointBiserial)) * StandardDeviation * LogOdds);

    /// <summary>The change at which having changed is as likely as not.</summary>
    public double EvenOdds => -Intercept / Slope;

    private double LogOdds => Math.Log(ProportionChanged / (1 - ProportionChanged));

    /// <summary>The improved adjusted predictive MIC (Terluin 2022).</summary>
    /// <param name="anchorReliability">The reliability of the anchor, more than 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reliability is outside its limits.</exception>
    public double ImprovedAdjusted(double anchorReliability)
    {
        Reliability.Check(anchorReliability, nameof(anchorReliability));
        return Predicted - (((0.8 / anchorReliability) - 0.5) * StandardDeviation * PointBiserial * LogOdds);
    }

    internal static PredictiveModel Fit(ChangeCounts counts)
    {
        var all = Spread.Of(counts.Amounts, counts.Changed, counts.Unchanged);
        double proportion = (double)counts.ChangedTotal / counts.Total;
        double difference = Spread.Of(counts.Amounts, counts.Changed).Mean - Spread.Of(counts.Amounts, counts.Unchanged).Mean;
        double deviation = Math.Sqrt(proportion * (1 - proportion) * all.N / (all.N - 1));
        return new(Logistic.Fit(counts), all, proportion, difference * deviation / all.StandardDeviation);
    }
}
