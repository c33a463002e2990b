namespace Scales.Research;

/// <summary>Number, mean and standard deviation (of a sample) of counted amounts.</summary>
internal readonly record struct Spread(int N, double Mean, double StandardDeviation)
{
    internal double Variance => StandardDeviation * StandardDeviation;

    internal double StandardError => StandardDeviation / Math.Sqrt(N);

    internal Interval StudentInterval(double level) => Around(Mean, StandardError, N - 1, level, "Student's t");

    /// <summary>The interval of the difference to another group whose variance may differ.</summary>
    internal Interval WelchInterval(Spread other, double level)
    {
        double first = Variance / N, second = other.Variance / other.N, both = first + second;
        double df = both * both / ((first * first / (N - 1)) + (second * second / (other.N - 1)));
        return Around(Mean - other.Mean, Math.Sqrt(both), df, level, "Welch");
    }

    private static Interval Around(double centre, double error, double df, double level, string method)
    {
        double reach = error == 0 ? 0 : error * Quantiles.StudentTTwoSided(level, df);
        return new(centre - reach, centre + reach, level, method);
    }

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
