namespace Scales.Research;

/// <summary>The two-way analysis of variance of subjects measured on the same occasions, or by the same raters.</summary>
/// <param name="Subjects">How many subjects.</param>
/// <param name="Occasions">How many occasions.</param>
/// <param name="BetweenSubjects">The mean square between subjects.</param>
/// <param name="BetweenOccasions">The mean square between occasions.</param>
/// <param name="Error">The mean square of what is left.</param>
/// <param name="WithinSubjects">The mean square within subjects, occasions and error together.</param>
public readonly record struct TwoWay(int Subjects, int Occasions, double BetweenSubjects, double BetweenOccasions, double Error, double WithinSubjects)
{
    /// <summary>How large a deviation may be, as a share of the largest measurement, that rounding alone makes.</summary>
    internal const double Rounding = 1e-13;

    /// <summary>F of the subjects.</summary>
    public double F => BetweenSubjects / Error;

    /// <summary>The p-value of no difference between subjects.</summary>
    public PValue P => new(Distributions.FAbove(F, Subjects - 1, (Subjects - 1.0) * (Occasions - 1)), "F");

    /// <summary>The variance between occasions; an estimate below 0 is 0.</summary>
    internal double OccasionVariance => Math.Max((BetweenOccasions - Error) / Subjects, 0);

    internal static TwoWay Of(IReadOnlyList<double[]> rows)
    {
        int n = rows.Count, k = rows[0].Length;
        double grand = rows.Average(row => row.Average());
        double occasions = n * Enumerable.Range(0, k).Sum(occasion => Square(rows.Average(row => row[occasion]) - grand));
        double subjects = k * rows.Sum(row => Square(row.Average() - grand));
        double within = rows.Sum(row => (row.Length - 1) * Descriptive.Variance(row));
        double error = rows.Sum(row => Enumerable.Range(0, k).Sum(occasion => Square(row[occasion] - row.Average() - rows.Average(other => other[occasion]) + grand)));
        double rounding = n * k * Square(Rounding * rows.Max(row => row.Max(Math.Abs)));
        return new(
            n, k, Beyond(subjects, rounding) / (n - 1), Beyond(occasions, rounding) / (k - 1),
            Beyond(error, rounding) / ((n - 1.0) * (k - 1)), Beyond(within, rounding) / (n * (k - 1.0)));
    }

    // A sum of squares that the rounding of doubles leaves is none: 0.3 less 0.2 is not 0.2 less 0.1.
    private static double Beyond(double squares, double rounding) => squares > rounding ? squares : 0;

    private static double Square(double value) => value * value;
}
