using System.Globalization;

namespace Scales.Research;

/// <summary>A mean, or a difference of means, with Student's t: its interval and the test that it is 0.</summary>
/// <param name="Mean">The mean or the difference, with its interval.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="T">Student's t: the mean in standard errors.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom; a fraction after Welch.</param>
public sealed record MeanTest(Estimate Mean, double StandardError, double T, double DegreesOfFreedom)
{
    /// <summary>The two-sided p-value.</summary>
    public PValue P => new(Distributions.StudentTTwoSided(T, DegreesOfFreedom), Mean.Method);

    /// <summary>The mean of one column of numbers: of the differences of pairs, in the paired t-test.</summary>
    /// <param name="values">At least two finite numbers that are not all alike.</param>
    /// <param name="level">The confidence.</param>
    /// <exception cref="ArgumentException">There are too few numbers, one is not finite, or all are alike.</exception>
    public static MeanTest OneSample(ReadOnlySpan<double> values, double level = Interval.Usual)
    {
        var sample = new Moments(values, nameof(values));
        return Of(sample.Mean, Math.Sqrt(sample.ErrorVariance), sample.N - 1, "paired t", SampleSize.All(sample.N), level);
    }

    /// <summary>The difference of two means without the assumption that both groups vary alike.</summary>
    /// <param name="first">At least two finite numbers.</param>
    /// <param name="second">At least two finite numbers; not all numbers of both columns are alike.</param>
    /// <param name="level">The confidence.</param>
    /// <exception cref="ArgumentException">There are too few numbers, one is not finite, or neither column varies.</exception>
    /// <remarks>Welch BL. Biometrika 1947;34:28-35.</remarks>
    public static MeanTest Welch(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.Usual)
    {
        var (one, other) = (new Moments(first, nameof(first)), new Moments(second, nameof(second)));
        double variance = one.ErrorVariance + other.ErrorVariance;
        double df = variance * variance / ((one.ErrorVariance * one.ErrorVariance / (one.N - 1)) + (other.ErrorVariance * other.ErrorVariance / (other.N - 1)));
        return Of(one.Mean - other.Mean, Math.Sqrt(variance), df, "Welch's t", SampleSize.All(one.N + other.N), level);
    }

    /// <summary>The difference of two means of groups that vary alike: Student's own test.</summary>
    /// <inheritdoc cref="Welch(ReadOnlySpan{double}, ReadOnlySpan{double}, double)"/>
    public static MeanTest EqualVariances(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.Usual)
    {
        var (one, other) = (new Moments(first, nameof(first)), new Moments(second, nameof(second)));
        double error = Math.Sqrt(one.PooledVariance(other) * ((1.0 / one.N) + (1.0 / other.N)));
        return Of(one.Mean - other.Mean, error, one.N + other.N - 2, "Student's t", SampleSize.All(one.N + other.N), level);
    }

    internal static MeanTest Of(double mean, double standardError, double df, string method, SampleSize n, double level)
    {
        double reach = Quantiles.StudentTTwoSided(Check.Level(level), df) * standardError;
        if (!(standardError > 0))
        {
            Throw.NoSpread("The values");
        }

        return new(new(mean, method, n) { Interval = new(mean - reach, mean + reach, level, method) }, standardError, mean / standardError, df);
    }

    /// <summary>The same test among patients some of whom could not be used.</summary>
    internal MeanTest Among(SampleSize n) => this with { Mean = Mean with { N = n } };

    /// <summary>The mean with its interval, and the p-value.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Mean}; {P}");
}
