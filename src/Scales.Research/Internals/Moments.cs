namespace Scales.Research;

/// <summary>Number, mean and variance of a column of finite numbers, two at least.</summary>
internal readonly record struct Moments
{
    internal Moments(ReadOnlySpan<double> values, string parameter)
    {
        Check.Finite(values, parameter);
        Check.AtLeast(2, values.Length, "values", parameter);
        (N, Mean, Variance) = (values.Length, Descriptive.Mean(values), Descriptive.Variance(values));
    }

    internal int N { get; }

    internal double Mean { get; }

    /// <summary>The variance with n - 1.</summary>
    internal double Variance { get; }

    internal double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>The variance of the mean.</summary>
    internal double ErrorVariance => Variance / N;

    internal double PooledVariance(Moments other) => (((N - 1) * Variance) + ((other.N - 1) * other.Variance)) / (N + other.N - 2);
}
