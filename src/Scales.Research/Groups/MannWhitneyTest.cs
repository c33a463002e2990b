namespace Scales.Research;

/// <summary>The test of Mann and Whitney (Wilcoxon's rank sum test): whether one group tends to more than another.</summary>
public sealed class MannWhitneyTest
{
    private readonly double[] _first, _second;

    private MannWhitneyTest(Midranks ranks, double[] first, double[] second, SampleSize n)
    {
        (_first, _second, N) = (first, second, n);
        double pairs = (double)first.Length * second.Length, all = first.Length + second.Length;
        long rankSum = ranks.Doubled.Take(first.Length).Sum(rank => (long)rank), otherSum = ranks.Doubled.Skip(first.Length).Sum(rank => (long)rank);
        U = (rankSum / 2.0) - (first.Length * (first.Length + 1.0) / 2);
        P = new(U, pairs / 2, pairs / 12 * (all + 1 - (ranks.TieTerm / (all * (all - 1)))), pairs > RankDistributions.MostPairs ? null : () => first.Length <= second.Length
            ? RankDistributions.RankSums(ranks.Doubled, first.Length, (int)rankSum)
            : RankDistributions.RankSums(ranks.Doubled, second.Length, (int)otherSum));
    }

    /// <summary>How many patients of both groups were compared, of how many given.</summary>
    public SampleSize N { get; }

    /// <summary>In how many pairs the patient of the first group has more, half of the ties counted.</summary>
    public double U { get; }

    /// <summary>The p-values.</summary>
    public RankPValues P { get; }

    /// <summary>By how much the first group has more: the median of the differences of all pairs (Hodges and Lehmann 1963).</summary>
    public double HodgesLehmann => PairwiseSums.Median(_first, Array.ConvertAll(_second, value => -value));

    /// <summary>Compares two columns of numbers, taken as they stand: two that print alike may not be equal.</summary>
    /// <param name="first">At least one finite number.</param>
    /// <param name="second">At least one finite number.</param>
    /// <exception cref="ArgumentException">A column is empty, or a number is not finite.</exception>
    public static MannWhitneyTest Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        Check.Finite(first, nameof(first));
        Check.Finite(second, nameof(second));
        double[] one = first.ToArray(), other = second.ToArray();
        return Of(one, other, one, other, SampleSize.All(one.Length + other.Length));
    }

    /// <summary>Ranks by exact values, whatever the doubles are.</summary>
    internal static MannWhitneyTest Of<T>(T[] first, T[] second, double[] firstValues, double[] secondValues, SampleSize n) where T : IComparable<T>
    {
        Check.AtLeast(1, first.Length, "patients", nameof(first));
        Check.AtLeast(1, second.Length, "patients", nameof(second));
        return new(Midranks.Of<T>([.. first, .. second]), firstValues, secondValues, n);
    }

    /// <summary>U and the p-value.</summary>
    public override string ToString() => FormattableString.Invariant($"U = {U}, {P}, n = {N}");
}
