using System.Numerics;

namespace Scales.Research;

/// <summary>
/// The exact distributions of rank sums given the ranks, ties included, by dynamic programming over doubled mid-ranks (Streitberg and Röhmel 1986).
/// Two-sided p-values add up whatever lies at least as far from the mean as what was seen, on either side.
/// </summary>
internal static class RankDistributions
{
    /// <summary>The most differences of which all signs are gone through.</summary>
    internal const int MostDifferences = 500;

    /// <summary>The most pairs of patients of two groups of which all choices are gone through.</summary>
    internal const int MostPairs = 20_000;

    /// <summary>How likely a sum of positive ranks so far from its mean is, where every sign is the toss of a coin.</summary>
    internal static double SignedRanks(ReadOnlySpan<int> doubledRanks, int positive)
    {
        int highest = 0;
        foreach (int rank in doubledRanks)
        {
            highest += rank;
        }

        double[] probabilities = new double[highest + 1];
        probabilities[0] = 1;
        int reached = 0;
        foreach (int rank in doubledRanks)
        {
            Toss(probabilities.AsSpan(0, reached + 1), probabilities.AsSpan(rank, reached + 1));
            reached += rank;
        }

        int distance = Math.Abs((2 * positive) - highest);
        return Math.Min(1, Sum(probabilities, sum => Math.Abs((2 * sum) - highest) >= distance));
    }

    /// <summary>How likely a rank sum of so many patients so far from its mean is, where every choice of them is as likely.</summary>
    internal static double RankSums(int[] doubledRanks, int chosen, int rankSum)
    {
        int[] ranks = [.. doubledRanks.Order()];
        int lowest = ranks.Take(chosen).Sum(), mean = chosen * (ranks.Length + 1), distance = Math.Abs(rankSum - mean);
        double[] ways = Choices(ranks, chosen);
        return Math.Min(1, Sum(ways, above => Math.Abs(lowest + above - mean) >= distance) / ways.Sum());
    }

    // Half of each probability stays where it is and half moves up by the rank. From the top, as both are one row.
    private static void Toss(Span<double> stays, Span<double> moves)
    {
        for (int sum = stays.Length - 1; sum >= 0; sum--)
        {
            double half = stays[sum] / 2;
            stays[sum] = half;
            moves[sum] += half;
        }
    }

    /// <summary>In how many ways so many of the ranks, which rise, add up to each sum, counted from the lowest one.</summary>
    private static double[] Choices(int[] ranks, int chosen)
    {
        int[] sums = [0, .. RunningSums(ranks)];
        int Spread(int some, int ofFirst) => sums[ofFirst] - sums[ofFirst - some] - sums[some];

        double[][] ways = [.. Enumerable.Range(0, chosen + 1).Select(some => new double[Spread(some, ranks.Length) + 1])];
        ways[0][0] = 1;
        for (int seen = 0; seen < ranks.Length; seen++)
        {
            // Fewer than this cannot become enough any more.
            int fewest = Math.Max(1, chosen - (ranks.Length - 1 - seen));
            for (int some = Math.Min(seen + 1, chosen); some >= fewest; some--)
            {
                Add(ways[some - 1].AsSpan(0, Spread(some - 1, seen) + 1), ways[some].AsSpan(ranks[seen] - ranks[some - 1]));
            }
        }

        return ways[chosen];
    }

    private static IEnumerable<int> RunningSums(int[] values)
    {
        int sum = 0;
        return values.Select(value => sum += value);
    }

    private static void Add(ReadOnlySpan<double> from, Span<double> to)
    {
        int place = 0;
        for (; place <= from.Length - Vector<double>.Count; place += Vector<double>.Count)
        {
            (new Vector<double>(to[place..]) + new Vector<double>(from[place..])).CopyTo(to[place..]);
        }

        for (; place < from.Length; place++)
        {
            to[place] += from[place];
        }
    }

    private static double Sum(double[] values, Func<int, bool> isCounted)
    {
        double sum = 0;
        for (int place = 0; place < values.Length; place++)
        {
            sum += isCounted(place) ? values[place] : 0;
        }

        return sum;
    }
}
