namespace Scales.Research;

/// <summary>The same subjects measured on the same occasions, or by the same raters, while nothing changed: how well a measurement repeats itself.</summary>
public sealed class RepeatedMeasurements
{
    private readonly double[][] _rows;

    /// <summary>A table of numbers.</summary>
    /// <param name="rows">The measurements of each subject, one an occasion; <see langword="null"/> where one is missing. A row with a missing one is not used.</param>
    /// <exception cref="ArgumentException">There are fewer than two occasions or complete rows, rows differ in length, or a measurement is not a finite number.</exception>
    public RepeatedMeasurements(IReadOnlyList<IReadOnlyList<double?>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        int occasions = rows.Count == 0 ? 0 : rows[0].Count;
        Check.AtLeast(2, occasions, "occasions", nameof(rows));
        (_rows, N) = CompleteRows.Of(rows, occasions, nameof(rows));
        Variance = TwoWay.Of(_rows);
    }

    /// <summary>How many subjects were measured on every occasion, of how many given.</summary>
    public SampleSize N { get; }

    /// <summary>The analysis of variance behind the results.</summary>
    public TwoWay Variance { get; }

    /// <summary>The standard error of measurement by consistency, √MSE: a shift between the occasions is no error.</summary>
    /// <exception cref="NotEstimableException">The measurements repeat themselves without any error.</exception>
    public MeasurementError Consistency => ErrorOf(Variance.Error);

    /// <summary>The standard error of measurement by agreement, √(σ² of the occasions + MSE): a shift is error too.</summary>
    /// <exception cref="NotEstimableException">The measurements repeat themselves without any error.</exception>
    public MeasurementError Agreement => ErrorOf(Variance.OccasionVariance + Variance.Error);

    /// <summary>The standard error of measurement by a reliability that was found here: the pooled standard deviation within occasions times √(1 − ICC).</summary>
    /// <param name="form">The form of the ICC.</param>
    /// <exception cref="NotEstimableException">The ICC does not lie between 0 and 1.</exception>
    public MeasurementError ErrorByIcc(IccForm form)
    {
        double icc = Icc(form).Value;
        double pooled = Math.Sqrt(Enumerable.Range(0, Variance.Occasions).Average(occasion => Descriptive.Variance(Column(occasion))));
        return icc is > 0 and < 1 ? MeasurementError.FromReliability(pooled, icc) : throw new NotEstimableException("The ICC does not lie between 0 and 1.");
    }

    /// <summary>Scores of two occasions.</summary>
    /// <typeparam name="TScale">The scale: one that is averaged.</typeparam>
    /// <param name="first">The scores of the first occasion; <see langword="null"/> where one is missing.</param>
    /// <param name="second">The scores of the second occasion, in the same order.</param>
    /// <exception cref="ArgumentException">There are more scores on one occasion, or fewer than two subjects have both.</exception>
    public static RepeatedMeasurements Of<TScale>(IReadOnlyList<Score<TScale>?> first, IReadOnlyList<Score<TScale>?> second) where TScale : struct, IIntervalScale
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Check.SameLength(first.Count, second.Count, nameof(second));
        return new([.. first.Zip(second, (before, after) => new[] { before?.Value, after?.Value })]);
    }

    /// <summary>An intraclass correlation with its interval (McGraw and Wong 1996).</summary>
    /// <param name="form">Its form.</param>
    /// <param name="level">The confidence.</param>
    /// <exception cref="NotEstimableException">All measurements are alike.</exception>
    public Estimate Icc(IccForm form, double level = Interval.Usual)
    {
        Check.Stated(form, nameof(form));
        var icc = new Icc(Variance, form);
        return double.IsFinite(icc.Value)
            ? new(icc.Value, icc.Name, N) { Interval = Variance.Error > 0 ? icc.Interval(Check.Level(level)) : null, Warnings = icc.Value < 0 ? [Negative] : [] }
            : throw new NotEstimableException("All measurements are alike: there is no ICC.");
    }

    /// <summary>The limits of agreement of two occasions (Bland and Altman 1999).</summary>
    /// <param name="level">The share of differences between the limits, and the confidence of their intervals.</param>
    /// <exception cref="InvalidOperationException">There are more than two occasions.</exception>
    public LimitsOfAgreement LimitsOfAgreement(double level = Interval.Usual) => Variance.Occasions == 2
        ? new(Array.ConvertAll(_rows, row => row[1] - row[0]), Variance.Error > 0, N, Check.Level(level))
        : throw new InvalidOperationException("Limits of agreement compare two occasions.");

    private double[] Column(int occasion) => Array.ConvertAll(_rows, row => row[occasion]);

    private static MeasurementError ErrorOf(double variance) =>
        variance > 0 ? new(Math.Sqrt(variance)) : throw new NotEstimableException("The measurements repeat themselves without any error.");

    private static Warning Negative { get; } = new("negative-icc", "The ICC is negative: subjects differ less than their measurements.");
}
