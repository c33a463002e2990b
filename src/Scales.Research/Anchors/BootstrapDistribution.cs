namespace Scales.Research;

/// <summary>How to make an interval from bootstrap samples.</summary>
public enum BootstrapInterval // 0 is none: it is stated.
{
    /// <summary>Between two quantiles of the estimates.</summary>
    Percentile = 1,

    /// <summary>Bias-corrected and accelerated (Efron 1987); it needs an estimate that moves when one patient is left out.</summary>
    Bca,
}

/// <summary>An estimate and what became of it in samples drawn again.</summary>
public sealed class BootstrapDistribution
{
    private const double Alike = 1e-9; // Sums in another order differ in the last digits; without this, ties would not be ties.
    private readonly Func<IReadOnlyList<(double Estimate, int Times)>> _leaveOneOut;

    internal BootstrapDistribution(double estimate, double[] replicates, int without, Func<IReadOnlyList<(double Estimate, int Times)>> leaveOneOut)
    {
        (Estimate, Replicates, SamplesWithoutEstimate, _leaveOneOut) = (estimate, Array.AsReadOnly(replicates), without, leaveOneOut);
        (Mean, StandardError) = (Descriptive.Mean(replicates), Descriptive.StandardDeviation(replicates));
    }

    /// <summary>The estimate from the patients themselves.</summary>
    public double Estimate { get; }

    /// <summary>The estimates from the samples.</summary>
    public IReadOnlyList<double> Replicates { get; }

    /// <summary>How many samples had no estimate, and were drawn anew or left out.</summary>
    public int SamplesWithoutEstimate { get; }

    /// <summary>The mean of the estimates from the samples.</summary>
    public double Mean { get; }

    /// <summary>Their standard deviation: the standard error of the estimate.</summary>
    public double StandardError { get; }

    /// <summary>Whether the samples have few different estimates, so that an interval ends at attainable amounts only.</summary>
    public bool IsDiscrete => Replicates.Distinct().Take(21).Count() <= 20;

    /// <summary>An interval of one kind or the other.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="level">The confidence.</param>
    /// <exception cref="NotEstimableException">The data have no BCa interval.</exception>
    public Interval Interval(BootstrapInterval kind, double level = Research.Interval.Usual) =>
        Check.Stated(kind, nameof(kind)) == BootstrapInterval.Bca ? Bca(level) : Percentile(level);

    /// <summary>Between two quantiles of the estimates, of type 7.</summary>
    /// <param name="level">The confidence.</param>
    public Interval Percentile(double level = Research.Interval.Usual)
    {
        double tail = (1 - Check.Level(level)) / 2;
        return Between(tail, 1 - tail, level, "bootstrap, percentile");
    }

    /// <summary>The percentile interval turned round the estimate.</summary>
    /// <param name="level">The confidence.</param>
    public Interval Basic(double level = Research.Interval.Usual)
    {
        var (lower, upper, _, _) = Percentile(level);
        return new((2 * Estimate) - upper, (2 * Estimate) - lower, level, "bootstrap, basic");
    }

    /// <summary>The bias-corrected and accelerated interval.</summary>
    /// <param name="level">The confidence.</param>
    /// <exception cref="NotEstimableException">The estimate does not move when one patient is left out, or lies beyond all samples.</exception>
    public Interval Bca(double level = Research.Interval.Usual)
    {
        double tail = (1 - Check.Level(level)) / 2;
        var (bias, acceleration) = (Bias(), Acceleration());
        return Between(Corrected(tail, bias, acceleration), Corrected(1 - tail, bias, acceleration), level, "bootstrap, BCa");
    }

    /// <summary>z0: how far the estimate lies from the median of the samples.</summary>
    internal double Bias()
    {
        double tolerance = Alike * Math.Max(1, Math.Abs(Estimate));
        int equal = Replicates.Count(value => Math.Abs(value - Estimate) <= tolerance), below = Replicates.Count(value => value < Estimate - tolerance);
        double share = (below + (equal / 2.0)) / Replicates.Count;
        return share is > 0 and < 1 ? Quantiles.Normal(share) : throw new NotEstimableException("There is no BCa interval: every sample lies on one side of the estimate.");
    }

    /// <summary>How the standard error changes with the estimate, from leaving out each patient.</summary>
    internal double Acceleration()
    {
        var jackknife = _leaveOneOut();
        double mean = jackknife.Sum(item => item.Times * item.Estimate) / jackknife.Sum(item => item.Times);
        double squares = jackknife.Sum(item => item.Times * Math.Pow(mean - item.Estimate, 2));
        double cubes = jackknife.Sum(item => item.Times * Math.Pow(mean - item.Estimate, 3));
        return squares > 0 && double.IsFinite(squares)
            ? cubes / (6 * Math.Pow(squares, 1.5))
            : throw new NotEstimableException("There is no BCa interval: the estimate does not move when one patient is left out, or is lost. Take the percentile interval.");
    }

    internal static double Corrected(double tail, double bias, double acceleration)
    {
        double z = bias + Quantiles.Normal(tail);
        return Distributions.NormalBelow(bias + (z / (1 - (acceleration * z))));
    }

    private Interval Between(double lower, double upper, double level, string method)
    {
        double[] values = [.. Replicates];
        return new(Descriptive.Quantile(values, lower), Descriptive.Quantile(values, upper), level, method);
    }
}
