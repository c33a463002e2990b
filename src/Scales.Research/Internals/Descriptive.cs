namespace Scales.Research;

/// <summary>What describes a column of finite numbers.</summary>
internal static class Descriptive
{
    internal static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }

    /// <summary>The variance with n - 1, in two passes.</summary>
    internal static double Variance(ReadOnlySpan<double> values) => Covariance(values, values);

    internal static double StandardDeviation(ReadOnlySpan<double> values) => Math.Sqrt(Variance(values));

    /// <summary>The covariance with n - 1, counted from the first values: a column that is all alike has none, however its mean is rounded.</summary>
    internal static double Covariance(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var (firstMean, secondMean) = (MeanAbove(first[0], first), MeanAbove(second[0], second));
        double sum = 0;
        for (int index = 0; index < first.Length; index++)
        {
            sum += (first[index] - first[0] - firstMean) * (second[index] - second[0] - secondMean);
        }

        return sum / (first.Length - 1);
    }

    private static double MeanAbove(double origin, ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value - origin;
        }

        return sum / values.Length;
    }

    /// <summary>Pearson's correlation.</summary>
    internal static double Correlation(ReadOnlySpan<double> first, ReadOnlySpan<double> second) =>
        Covariance(first, second) / Math.Sqrt(Variance(first) * Variance(second));

    /// <summary>Spearman's correlation: that of the mid-ranks.</summary>
    internal static double RankCorrelation(ReadOnlySpan<double> first, ReadOnlySpan<double> second) =>
        Correlation(Midranks.Of<double>(first).AsDoubles(), Midranks.Of<double>(second).AsDoubles());

    internal static double Median(ReadOnlySpan<double> values) => Quantile(values, 0.5);

    /// <summary>A quantile of type 7 in Hyndman and Fan 1996, the default of R and of spreadsheets.</summary>
    internal static double Quantile(ReadOnlySpan<double> values, double p) => Interpolate(values, (p * (values.Length - 1)) + 1);

    /// <summary>A quantile of type 6, that of SPSS.</summary>
    internal static double QuantileType6(ReadOnlySpan<double> values, double p) => Interpolate(values, p * (values.Length + 1));

    // A place among the sorted values, counted from 1, that may lie between two of them.
    private static double Interpolate(ReadOnlySpan<double> values, double place)
    {
        double[] sorted = values.ToArray();
        Array.Sort(sorted);
        double inside = Math.Clamp(place, 1, sorted.Length);
        int below = (int)Math.Floor(inside);
        double share = inside - below;
        double lower = sorted[below - 1];
        return share == 0 ? lower : lower + (share * (sorted[below] - lower));
    }
}
