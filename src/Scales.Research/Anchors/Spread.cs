namespace Scales.Research;

/// <summary>Number, mean and standard deviation (of a sample) of counted amounts.</summary>
internal readonly record struct Spread(int N, double Mean, double StandardDeviation)
{
    /// <summary>Adds up one group, or two as one.</summary>
    internal static Spread Of(ReadOnlySpan<double> amounts, ReadOnlySpan<int> counts, ReadOnlySpan<int> more = default)
    {
        int n = 0;
        double origin = 0, sum = 0, squares = 0;
        for (int i = 0; i < amounts.Length; i++)
        {
            int patients = counts[i] + (more.IsEmpty ? 0 : more[i]);
            origin = n == 0 ? amounts[i] : origin; // The first amount that anybody has: one amount alone has no spread.
            n += patients;
            sum += patients * (amounts[i] - origin);
        }

        double above = sum / n;
        for (int i = 0; i < amounts.Length; i++)
        {
            int patients = counts[i] + (more.IsEmpty ? 0 : more[i]);
            squares += patients * (amounts[i] - origin - above) * (amounts[i] - origin - above);
        }

        return new(n, origin + above, Math.Sqrt(squares / (n - 1)));
    }
}
