namespace Scales.Research;

/// <summary>The median of all sums of two numbers, without writing the sums down.</summary>
internal static class PairwiseSums
{
    /// <summary>The median of the sums of one number of each column.</summary>
    internal static double Median(double[] first, double[] second)
    {
        double[] rising = Sorted(first), also = Sorted(second);
        return Middle((long)first.Length * second.Length, rising[0] + also[0], rising[^1] + also[^1], sum => AtMost(rising, also, sum));
    }

    /// <summary>The median of the sums of two numbers of one column, each also with itself: twice the Walsh averages.</summary>
    internal static double Median(double[] values)
    {
        double[] rising = Sorted(values);
        return Middle(
            (long)values.Length * (values.Length + 1) / 2, 2 * rising[0], 2 * rising[^1],
            sum => (AtMost(rising, rising, sum) + rising.Count(value => 2 * value <= sum)) / 2);
    }

    private static double[] Sorted(double[] values) => [.. values.Order()];

    private static double Middle(long count, double lowest, double highest, Func<double, long> atMost)
    {
        double lower = Smallest(place => place >= (count + 1) / 2);
        return count % 2 == 1 ? lower : (lower + Smallest(place => place >= (count / 2) + 1)) / 2;

        // Halves the way between two doubles until they are neighbours: the upper one is a sum.
        double Smallest(Func<long, bool> isReached)
        {
            var (below, reached) = (Math.BitDecrement(lowest), highest);
            while (below + ((reached - below) / 2) is var middle && middle > below && middle < reached)
            {
                (below, reached) = isReached(atMost(middle)) ? (below, middle) : (middle, reached);
            }

            return reached;
        }
    }

    /// <summary>How many sums of one number of each rising column are at most this.</summary>
    private static long AtMost(double[] first, double[] second, double sum)
    {
        long count = 0;
        int partners = second.Length;
        foreach (double value in first)
        {
            while (partners > 0 && value + second[partners - 1] > sum)
            {
                partners--;
            }

            count += partners;
        }

        return count;
    }
}
