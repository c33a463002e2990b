namespace Scales.Research;

/// <summary>How far a score is off by chance: the standard error of measurement, and the change that chance seldom makes.</summary>
public readonly record struct MeasurementError
{
    /// <summary>A standard error of measurement that is known.</summary>
    /// <param name="standardError">The standard error, in the unit of the score: more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The standard error is outside its limits.</exception>
    public MeasurementError(double standardError)
    {
        if (!(standardError > 0 && double.IsFinite(standardError)))
        {
            Throw.OutOfRange("A standard error of measurement", "more than 0", standardError, nameof(standardError));
        }

        StandardError = standardError;
    }

    /// <summary>The standard error of measurement (SEM), in the unit of the score.</summary>
    public double StandardError { get; }

    /// <summary>SD·√(1 − reliability).</summary>
    /// <param name="standardDeviation">The standard deviation of the scores: more than 0.</param>
    /// <param name="reliability">The reliability of the score: more than 0 and less than 1. Cronbach's alpha is not a reliability between occasions.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its limits.</exception>
    public static MeasurementError FromReliability(double standardDeviation, double reliability) =>
        new(Reliability.CheckDeviation(standardDeviation, nameof(standardDeviation)) * Math.Sqrt(1 - Reliability.CheckImperfect(reliability, nameof(reliability))));

    /// <summary>The standard error of the difference of two scores: √2·SEM.</summary>
    public double StandardErrorOfDifference => Math.Sqrt(2) * StandardError;

    /// <summary>The minimal detectable change (MDC) of one patient: a floor of noise, not a size that matters.</summary>
    /// <param name="level">The confidence: 0.90 or 0.95 in most papers.</param>
    public double DetectableChange(double level = Interval.Usual) => Quantiles.NormalTwoSided(Check.Level(level)) * StandardErrorOfDifference;

    /// <summary>The minimal detectable change of the mean of a group, smaller by the root of its size.</summary>
    /// <param name="patients">How many patients the group has.</param>
    /// <param name="level">The confidence.</param>
    public double DetectableGroupChange(int patients, double level = Interval.Usual)
    {
        Check.AtLeast(1, patients, "patients", nameof(patients));
        return DetectableChange(level) / Math.Sqrt(patients);
    }

    /// <summary>The standard error.</summary>
    public override string ToString() => FormattableString.Invariant($"SEM {StandardError:G4}");
}
