namespace Scales.Research;

/// <summary>Number, mean and standard deviation (of a sample) of counted amounts.</summary>
internal readonly record struct Spread(int N, double Mean, double StandardDeviation)
{
    /// <summary>Adds up one group, or two as one.</summary>
    internal static Spread Of(ReadOnlySpan<double> amounts, ReadOnlySpan<int> counts, ReadOnlySpan<int> more = default)
    {
        int n = 0;
        double sum = 0, squares = 0;
        for (int i = 0; i < amounts.Length; i++)
        {
            int patients = counts[i] + (more.IsEmpty ? 0 : more[i]);
            n += patients;
            sum += patients * amounts[i];
        }

        double mean = sum / n;
        for (int i = 0; i < amounts.Length; i++)
        {
            int patients = counts[i] + (more.IsEmpty ? 0 : more[i]);
            squares += patients * (amounts[i] - mean) * (amounts[i] - mean);
        }

        return new(n, mean, Math.Sqrt(squares / (n - 1)));
    }
}
