using MathNet.Numerics.LinearAlgebra;

namespace Scales.Research;

/// <summary>Whether the items of a scale go together: Cronbach's alpha and what each item does to it.</summary>
public sealed class InternalConsistency
{
    private InternalConsistency(ItemTable table, double[,] covariances, double level)
    {
        var correlations = Correlations(covariances);
        int k = table.Items.Count;
        AverageCorrelation = (correlations.Enumerate().Sum() - k) / (k * (k - 1.0));
        StandardizedAlpha = k * AverageCorrelation / (1 + ((k - 1) * AverageCorrelation));
        Lambda6 = LambdaSix(correlations);
        Items = [.. Enumerable.Range(0, k).Select(item => ItemStatistics.Of(table, covariances, item))];
        double alpha = AlphaOf(covariances);
        Alpha = new(alpha, "Cronbach's alpha", table.N) { Interval = alpha < 1 - 1e-12 ? Feldt(alpha, table.N.Used, k, level) : null, Warnings = [.. Beware(table, alpha)] };
        StandardErrorOfMean = alpha is > 0 and < 1 ? MeasurementError.FromReliability(Descriptive.StandardDeviation(table.Sums()) / k, alpha) : null;
    }

    /// <summary>Cronbach's alpha from the covariances, with the interval of Feldt 1965; no interval where alpha is 1, as items that say the same leave nothing to make one of.</summary>
    public Estimate Alpha { get; }

    /// <summary>Alpha from the correlations, as if every item had the same spread.</summary>
    public double StandardizedAlpha { get; }

    /// <summary>The mean of the correlations between items.</summary>
    public double AverageCorrelation { get; }

    /// <summary>Guttman's lambda 6; <see langword="null"/> where one item is a combination of the others.</summary>
    public double? Lambda6 { get; }

    /// <summary>The error of the mean of the items, with alpha for the reliability; <see langword="null"/> unless alpha lies between 0 and 1.</summary>
    public MeasurementError? StandardErrorOfMean { get; }

    /// <summary>What each item does.</summary>
    public IReadOnlyList<ItemStatistics> Items { get; }

    /// <summary>Analyses the items of a scale. An item is never turned round unasked: one that looks so is reported.</summary>
    /// <param name="table">The answers.</param>
    /// <param name="level">The confidence of the interval of alpha.</param>
    /// <exception cref="NotEstimableException">Every answer to an item is the same, or the sum of the items is.</exception>
    public static InternalConsistency Of(ItemTable table, double level = Interval.Usual)
    {
        ArgumentNullException.ThrowIfNull(table);
        var covariances = table.Covariances();
        return covariances.Cast<double>().Sum() > 0 ? new(table, covariances, Check.Level(level)) : throw new NotEstimableException("The sum of the items is the same in everybody.");
    }

    /// <summary>Alpha of all items but one; <see langword="null"/> where fewer than two are left or their sum does not vary.</summary>
    internal static double? AlphaWithout(double[,] covariances, int item)
    {
        int[] kept = [.. Enumerable.Range(0, covariances.GetLength(0)).Where(other => other != item)];
        var part = new double[kept.Length, kept.Length];
        foreach (var (i, row) in kept.Index())
        {
            foreach (var (j, column) in kept.Index())
            {
                part[i, j] = covariances[row, column];
            }
        }

        return kept.Length > 1 && part.Cast<double>().Sum() > 0 ? AlphaOf(part) : null;
    }

    private static double AlphaOf(double[,] covariances)
    {
        int k = covariances.GetLength(0);
        double own = Enumerable.Range(0, k).Sum(item => covariances[item, item]);
        return k / (k - 1.0) * (1 - (own / covariances.Cast<double>().Sum()));
    }

    private static Matrix<double> Correlations(double[,] covariances) =>
        Matrix<double>.Build.DenseOfArray(covariances).MapIndexed((i, j, value) => value / Math.Sqrt(covariances[i, i] * covariances[j, j]));

    private static double? LambdaSix(Matrix<double> correlations)
    {
        double unexplained = correlations.Inverse().Diagonal().Sum(value => 1 / value);
        return double.IsFinite(unexplained) && unexplained >= 0 ? 1 - (unexplained / correlations.Enumerate().Sum()) : null;
    }

    private static Interval Feldt(double alpha, int n, int k, double level)
    {
        double upper = Quantiles.Upper(level), df = n - 1, within = (n - 1.0) * (k - 1);
        return new(1 - ((1 - alpha) * Quantiles.F(upper, df, within)), 1 - ((1 - alpha) * Quantiles.F(1 - upper, df, within)), level, "Feldt");
    }

    private IEnumerable<Warning> Beware(ItemTable table, double alpha)
    {
        string[] suspect = [.. Items.Where(item => item.ItemRestCorrelation < 0).Select(item => item.Name)];
        if (suspect.Length > 0)
        {
            bool turned = Enumerable.Range(0, Items.Count).Any(item => table.IsReversed(item) && Items[item].ItemRestCorrelation < 0);
            yield return new("likely-coding-error", $"Answers to {string.Join(", ", suspect)} go against the rest of the scale: likely a coding error{(turned ? ", items that count from the other end turned round twice or not at all" : "")}.");
        }

        if (alpha < 0)
        {
            yield return new("negative-alpha", "Alpha is negative: items go against each other, likely by a coding error.");
        }
    }
}
