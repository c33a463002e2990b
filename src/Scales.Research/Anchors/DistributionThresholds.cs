namespace Scales.Research;

/// <summary>
/// Thresholds from the spread and the error of the scores at baseline. They do not ask patients: they say what is large beside
/// the differences between patients, or what chance seldom makes, and not what matters.
/// </summary>
public sealed class DistributionThresholds
{
    private readonly AnchorStudy _study;
    private readonly Toward _toward;

    internal DistributionThresholds(AnchorStudy study, double? reliability, Toward toward = Toward.Improvement)
    {
        if (study.Unit == "%")
        {
            throw new NotEstimableException("A distribution-based threshold is in the unit of the score: take the study before it is put in percent.");
        }

        (_study, _toward) = (study, toward);
        StandardDeviation = Descriptive.StandardDeviation([.. study.Patients.Select(patient => patient.Baseline)]);
        if (StandardDeviation == 0)
        {
            throw new NotEstimableException("All scores at baseline are alike.");
        }

        Error = reliability is { } stated ? MeasurementError.FromReliability(StandardDeviation, stated) : null;
    }

    /// <summary>The standard deviation at baseline.</summary>
    public double StandardDeviation { get; }

    /// <summary>The error of measurement; <see langword="null"/> where no reliability was stated.</summary>
    public MeasurementError? Error { get; }

    /// <summary>A fifth of the standard deviation: a small effect.</summary>
    public ThresholdEstimate FifthOfDeviation => Threshold(0.2 * StandardDeviation, "0.2 SD at baseline");

    /// <summary>Three tenths of the standard deviation.</summary>
    public ThresholdEstimate ThreeTenthsOfDeviation => Threshold(0.3 * StandardDeviation, "0.3 SD at baseline");

    /// <summary>Half the standard deviation (Norman 2003).</summary>
    public ThresholdEstimate HalfOfDeviation => Threshold(0.5 * StandardDeviation, "0.5 SD at baseline");

    /// <summary>One standard error of measurement: half the standard deviation where the reliability is 0.75.</summary>
    public ThresholdEstimate? StandardError => Error is { } error ? Threshold(error.StandardError, "1 SEM") : null;

    /// <summary>The minimal detectable change at 90 %.</summary>
    public ThresholdEstimate? Detectable90 => Error is { } error ? Threshold(error.DetectableChange(0.90), "MDC 90 %") : null;

    /// <summary>The minimal detectable change at 95 %.</summary>
    public ThresholdEstimate? Detectable95 => Error is { } error ? Threshold(error.DetectableChange(0.95), "MDC 95 %") : null;

    /// <summary>All of them, from the standard deviation first.</summary>
    public IReadOnlyList<ThresholdEstimate> All =>
        [.. new[] { FifthOfDeviation, ThreeTenthsOfDeviation, HalfOfDeviation, StandardError, Detectable90, Detectable95 }.OfType<ThresholdEstimate>()];

    private ThresholdEstimate Threshold(double amount, string method) => new(_study, _toward, EvidenceMethod.Distribution, false, new(amount, method, _study.N)
    {
        Warnings = _study.IsOrdinal ? [AnchorWarnings.Ordinal] : [],
    });
}
