using System.Numerics;
using FsCheck.Xunit;

namespace Scales.Research.Tests.Internals;

public class RankDistributionsTests
{
    [Property]
    public void Signed_ranks_are_those_of_all_two_to_the_n_signs(byte[] sizes)
    {
        int[] ranks = Ranks(sizes, 12);
        int[] sums = [.. Enumerable.Range(0, 1 << ranks.Length).Select(signs => ranks.Where((_, place) => (signs >> place & 1) == 1).Sum())];
        Assert.All(sums.Distinct().Take(10), positive =>
            Assert.Equal((double)sums.Count(sum => Far(2 * sum, 2 * positive, ranks.Sum())) / sums.Length, RankDistributions.SignedRanks(ranks, positive)));
    }

    [Property]
    public void Rank_sums_are_those_of_all_choices_of_patients(byte[] sizes, byte some)
    {
        int[] ranks = Ranks(sizes, 12);
        int chosen = 1 + (some % ranks.Length);
        int[] sums =
        [
            .. Enumerable.Range(0, 1 << ranks.Length).Where(choice => BitOperations.PopCount((uint)choice) == chosen)
                .Select(choice => ranks.Where((_, place) => (choice >> place & 1) == 1).Sum()),
        ];
        Assert.All(sums.Distinct().Take(10), sum =>
            Assert.Equal((double)sums.Count(other => Far(other, sum, chosen * (ranks.Length + 1))) / sums.Length, RankDistributions.RankSums(ranks, chosen, sum), 1e-14));
    }

    [Property]
    public void The_other_group_has_the_same_p_value(byte[] sizes, byte some)
    {
        int[] ranks = Ranks(sizes, 60);
        int chosen = 1 + (some % Math.Max(1, ranks.Length - 1));
        int sum = ranks.Take(chosen).Sum();
        Assert.Equal(RankDistributions.RankSums(ranks, chosen, sum), RankDistributions.RankSums(ranks, ranks.Length - chosen, ranks.Sum() - sum), 1e-12);
    }

    [Fact]
    public void Without_ties_they_are_those_of_the_tables()
    {
        int[] ranks = [.. Enumerable.Range(1, 10).Select(rank => 2 * rank)];
        Assert.Equal(50 / 1024.0, RankDistributions.SignedRanks(ranks, 16));            // W = 8 in 10 pairs: P(W <= 8) is 25 of 1024.
        Assert.Equal(8 / 252.0, RankDistributions.RankSums(ranks, 5, 2 * 17), 1e-14);   // U = 2 in 5 and 5: P(U <= 2) is 4 of 252.
    }

    // A tie or two in most, none in some, and one rank at least.
    private static int[] Ranks(byte[] sizes, int most) => Midranks.Of<int>([.. sizes.Take(most - 1).Select(size => size % 16), 7]).Doubled;

    private static bool Far(int sum, int seen, int mean) => Math.Abs(sum - mean) >= Math.Abs(seen - mean);
}
