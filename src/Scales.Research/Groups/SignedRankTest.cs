namespace Scales.Research;

/// <summary>Wilcoxon's signed rank test: whether improvements outweigh worsenings, by the ranks of their sizes.</summary>
public sealed class SignedRankTest
{
    private readonly double[] _improvements;

    private SignedRankTest(Midranks ranks, int[] signs, double[] improvements, ZeroDifferences zeros, SampleSize n)
    {
        (_improvements, Zeros, N) = (improvements, zeros, n);
        (Improved, Worsened) = (signs.Count(sign => sign > 0), signs.Count(sign => sign < 0));
        int[] ranked = [.. ranks.Doubled.Where((_, place) => signs[place] != 0)];
        long all = ranked.Sum(rank => (long)rank), positive = ranks.Doubled.Where((_, place) => signs[place] > 0).Sum(rank => (long)rank);
        (PositiveRanks, NegativeRanks) = (positive / 2.0, (all - positive) / 2.0);
        P = new(PositiveRanks, all / 4.0, ranked.Sum(rank => (double)rank * rank) / 16,
            ranked.Length <= RankDistributions.MostDifferences ? () => RankDistributions.SignedRanks(ranked, (int)positive) : null);
    }

    /// <summary>What became of differences of 0.</summary>
    public ZeroDifferences Zeros { get; }

    /// <summary>How many patients have a difference, zero included, of how many given.</summary>
    public SampleSize N { get; }

    /// <summary>How many improved.</summary>
    public int Improved { get; }

    /// <summary>How many got worse.</summary>
    public int Worsened { get; }

    /// <summary>How many did neither.</summary>
    public int Unchanged => N.Used - Improved - Worsened;

    /// <summary>The sum of the ranks of the improvements, W+.</summary>
    public double PositiveRanks { get; }

    /// <summary>The sum of the ranks of the worsenings, W-.</summary>
    public double NegativeRanks { get; }

    /// <summary>The p-values.</summary>
    public RankPValues P { get; }

    /// <summary>W+ less W-, as a proportion of both: from -1 to 1; <see langword="null"/> where nobody changed. It looks away from the unchanged: see <see cref="Benefit"/>.</summary>
    public double? RankBiserial => Improved + Worsened == 0 ? null : (PositiveRanks - NegativeRanks) / (PositiveRanks + NegativeRanks);

    /// <summary>The improvement in the middle: the median of the means of all pairs, each patient paired with himself too (Hodges and Lehmann 1963).</summary>
    public double HodgesLehmann => PairwiseSums.Median(_improvements) / 2;

    /// <summary>As <see cref="HodgesLehmann"/>, of those who changed only; <see langword="null"/> where nobody did.</summary>
    public double? HodgesLehmannOfChanged =>
        Improved + Worsened == 0 ? null : PairwiseSums.Median([.. _improvements.Where(improvement => improvement != 0)]) / 2;

    /// <summary>Tests a column of differences, taken as they stand: two that print alike may not be equal.</summary>
    /// <param name="improvements">At least one finite number; positive is better.</param>
    /// <param name="zeros">What becomes of differences of 0.</param>
    /// <exception cref="ArgumentException">There is no number, or one is not finite.</exception>
    public static SignedRankTest Of(ReadOnlySpan<double> improvements, ZeroDifferences zeros)
    {
        Check.Finite(improvements, nameof(improvements));
        double[] values = improvements.ToArray();
        return Of(values, values, Math.Abs, zeros, SampleSize.All(values.Length));
    }

    /// <summary>Ranks by exact sizes, whatever the doubles are.</summary>
    internal static SignedRankTest Of<T>(T[] improvements, double[] values, Func<T, T> size, ZeroDifferences zeros, SampleSize n) where T : IComparable<T>
    {
        Check.AtLeast(1, improvements.Length, "patients with a change", nameof(improvements));
        int[] signs = Array.ConvertAll(values, Math.Sign);
        if (Check.Stated(zeros, nameof(zeros)) == ZeroDifferences.Wilcoxon)
        {
            improvements = [.. improvements.Where((_, place) => signs[place] != 0)];
            signs = [.. signs.Where(sign => sign != 0)];
        }

        return new(Midranks.Of<T>(Array.ConvertAll(improvements, improvement => size(improvement))), signs, values, zeros, n);
    }

    /// <summary>The rank sums and the p-value.</summary>
    public override string ToString() => FormattableString.Invariant($"W+ = {PositiveRanks}, W- = {NegativeRanks}, {P}, n = {N}");
}

/// <summary>What becomes of differences of 0 in the signed rank test. The two tests differ, so it is stated.</summary>
public enum ZeroDifferences
{
    /// <summary>They are left out before the others are ranked (Wilcoxon 1945).</summary>
    Wilcoxon = 1,

    /// <summary>They are ranked with the others and left out afterwards (Pratt 1959).</summary>
    Pratt,
}
