namespace Scales.Research;

/// <summary>Kendall's rank correlation of two columns, either of which may have ties.</summary>
internal static class Kendall
{
    /// <summary>Tau-b, counted in the table of the values that occur.</summary>
    internal static double TauB(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        int[] rows = Places(first, out int rowCount), columns = Places(second, out int columnCount);
        long[,] table = new long[rowCount, columnCount];
        for (int i = 0; i < rows.Length; i++)
        {
            table[rows[i], columns[i]]++;
        }

        return Difference(table, rowCount, columnCount) / Math.Sqrt((double)Untied(rows) * Untied(columns));
    }

    // Concordant pairs less discordant ones: each cell with all cells below it, to the right less to the left.
    private static double Difference(long[,] table, int rowCount, int columnCount)
    {
        long difference = 0;
        long[] below = new long[columnCount + 1]; // How many lie in lower rows, in columns before this one.
        for (int row = rowCount - 1; row >= 0; row--)
        {
            long own = 0;
            for (int column = 0; column < columnCount; column++)
            {
                difference += table[row, column] * (below[columnCount] - below[column + 1] - below[column]);
            }

            for (int column = 0; column < columnCount; column++)
            {
                own += table[row, column];
                below[column + 1] += own;
            }
        }

        return difference;
    }

    private static long Untied(int[] places)
    {
        long n = places.Length;
        return ((n * (n - 1)) - places.GroupBy(place => place).Sum(tie => (long)tie.Count() * (tie.Count() - 1))) / 2;
    }

    private static int[] Places(ReadOnlySpan<double> values, out int count)
    {
        double[] all = values.ToArray(), distinct = [.. all.Distinct().Order()];
        count = distinct.Length;
        return Array.ConvertAll(all, value => Array.BinarySearch(distinct, value));
    }
}
