namespace Scales.Research;

/// <summary>Where values stand among those of another group.</summary>
internal static class Placements
{
    /// <summary>For each value, the share of the others that are less, half of those that are the same counted.</summary>
    internal static double[] Of<T>(T[] values, T[] others) where T : IComparable<T>
    {
        T[] rising = [.. others.Order()];
        return Array.ConvertAll(values, value => (CountBelow(rising, value, orSame: false) + CountBelow(rising, value, orSame: true)) / 2.0 / rising.Length);
    }

    /// <summary>In how many pairs a value is more than one of the others, and in how many it is the same.</summary>
    internal static (long Greater, long Equal) Compare<T>(T[] values, T[] others) where T : IComparable<T>
    {
        T[] rising = [.. others.Order()];
        long greater = values.Sum(value => (long)CountBelow(rising, value, orSame: false));
        return (greater, values.Sum(value => (long)CountBelow(rising, value, orSame: true)) - greater);
    }

    private static int CountBelow<T>(T[] rising, T value, bool orSame) where T : IComparable<T>
    {
        var (from, to) = (0, rising.Length);
        while (from < to)
        {
            int middle = (from + to) / 2;
            int order = rising[middle].CompareTo(value);
            (from, to) = order < 0 || (orSame && order == 0) ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
