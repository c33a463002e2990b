namespace Scales.Research;

/// <summary>The ranks of values from 1, those that are equal sharing the mean of their ranks; doubled, so that they are whole numbers.</summary>
internal sealed class Midranks
{
    private Midranks(int[] doubled, IReadOnlyList<int> ties) => (Doubled, Ties) = (doubled, ties);

    /// <summary>Twice the rank of each value, in the order given.</summary>
    internal int[] Doubled { get; }

    /// <summary>How many values share each rank, from the lowest rank.</summary>
    internal IReadOnlyList<int> Ties { get; }

    /// <summary>The sum of t³ - t over the ties: what they take from the variance of a rank test.</summary>
    internal double TieTerm => Ties.Sum(tie => ((double)tie * tie * tie) - tie);

    internal double[] AsDoubles() => Array.ConvertAll(Doubled, rank => rank / 2.0);

    internal static Midranks Of<T>(ReadOnlySpan<T> values) where T : IComparable<T>
    {
        T[] sorted = values.ToArray();
        int[] order = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, order);
        int[] doubled = new int[sorted.Length];
        List<int> ties = [];
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && sorted[end].CompareTo(sorted[start]) == 0)
            {
                end++;
            }

            ties.Add(end - start);
            Array.ForEach(order[start..end], place => doubled[place] = start + 1 + end);
        }

        return new(doubled, ties);
    }
}
