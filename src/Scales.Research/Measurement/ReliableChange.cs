namespace Scales.Research;

/// <summary>Reliable change indices: how large one patient's change is beside the error of the score, by the authors' own formulas.</summary>
/// <remarks>
/// A scale that numbers ordered grades has no such index, and does not compile here. Means and standard deviations are those of the
/// patients at baseline, the reliability is that of the score between occasions.
/// </remarks>
public static class ReliableChange
{
    /// <summary>Jacobson and Truax 1991: the change over √2·SEM. The only one that does not expect extreme scores to move towards the mean.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    /// <param name="standardDeviation">The standard deviation at baseline.</param>
    /// <param name="reliability">The reliability.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its limits.</exception>
    public static ReliableChange<TScale> JacobsonTruax<TScale>(double standardDeviation, double reliability) where TScale : struct, IIntervalScale =>
        new("Jacobson and Truax 1991", 1, 0, Error(standardDeviation, reliability).StandardErrorOfDifference);

    /// <summary>Gulliksen, Lord and Novick (Hsu 1989): the follow-up less the score to be expected from the baseline.</summary>
    /// <param name="mean">The mean at baseline.</param>
    /// <param name="standardDeviation">The standard deviation at baseline.</param>
    /// <param name="reliability">The reliability.</param>
    /// <inheritdoc cref="JacobsonTruax{TScale}" path="/typeparam|/exception"/>
    public static ReliableChange<TScale> GulliksenLordNovick<TScale>(double mean, double standardDeviation, double reliability) where TScale : struct, IIntervalScale =>
        new("Gulliksen, Lord and Novick (Hsu 1989)", reliability, Finite(mean) * (1 - reliability), OfEstimate(standardDeviation, reliability));

    /// <summary>Hsu, Linn and Lord (Hsu 1989): as Gulliksen, Lord and Novick, but from the mean at follow-up, so that the change of the group is taken off.</summary>
    /// <param name="mean">The mean at baseline.</param>
    /// <param name="meanAtFollowUp">The mean at follow-up.</param>
    /// <param name="standardDeviation">The standard deviation at baseline.</param>
    /// <param name="reliability">The reliability.</param>
    /// <inheritdoc cref="JacobsonTruax{TScale}" path="/typeparam|/exception"/>
    public static ReliableChange<TScale> HsuLinnLord<TScale>(double mean, double meanAtFollowUp, double standardDeviation, double reliability) where TScale : struct, IIntervalScale =>
        new("Hsu, Linn and Lord (Hsu 1989)", reliability, Finite(meanAtFollowUp) - (reliability * Finite(mean)), OfEstimate(standardDeviation, reliability));

    /// <summary>Edwards and Nunnally (Speer 1992): the follow-up less the true score to be expected from the baseline, over one SEM.</summary>
    /// <param name="mean">The mean at baseline.</param>
    /// <param name="standardDeviation">The standard deviation at baseline.</param>
    /// <param name="reliability">The reliability.</param>
    /// <inheritdoc cref="JacobsonTruax{TScale}" path="/typeparam|/exception"/>
    public static ReliableChange<TScale> EdwardsNunnally<TScale>(double mean, double standardDeviation, double reliability) where TScale : struct, IIntervalScale =>
        new("Edwards and Nunnally (Speer 1992)", reliability, Finite(mean) * (1 - reliability), Error(standardDeviation, reliability).StandardError);

    /// <summary>Nunnally and Kotsch 1983: as Edwards and Nunnally, with the reliability at follow-up as well.</summary>
    /// <param name="mean">The mean at baseline.</param>
    /// <param name="reliabilityAtFollowUp">The reliability at follow-up.</param>
    /// <param name="standardDeviation">The standard deviation at baseline.</param>
    /// <param name="reliability">The reliability.</param>
    /// <inheritdoc cref="JacobsonTruax{TScale}" path="/typeparam|/exception"/>
    public static ReliableChange<TScale> NunnallyKotsch<TScale>(double mean, double standardDeviation, double reliability, double reliabilityAtFollowUp) where TScale : struct, IIntervalScale
    {
        double before = Error(standardDeviation, reliability).StandardError, after = Error(standardDeviation, reliabilityAtFollowUp).StandardError;
        return new("Nunnally and Kotsch 1983", reliability, Finite(mean) * (1 - reliability), Math.Sqrt((reliability * reliability * before * before) + (after * after)));
    }

    /// <summary>Hageman and Arrindell 1999: the change drawn towards the mean change by the reliability of a difference, and judged one-sided.</summary>
    /// <param name="meanChange">The mean of follow-up minus baseline.</param>
    /// <param name="standardDeviationOfChange">The standard deviation of the changes.</param>
    /// <param name="standardDeviation">The standard deviation at baseline.</param>
    /// <param name="reliability">The reliability.</param>
    /// <inheritdoc cref="JacobsonTruax{TScale}" path="/typeparam|/exception"/>
    /// <exception cref="NotEstimableException">The changes vary no more than by error.</exception>
    public static ReliableChange<TScale> HagemanArrindell<TScale>(double meanChange, double standardDeviation, double standardDeviationOfChange, double reliability) where TScale : struct, IIntervalScale
    {
        double error = Error(standardDeviation, reliability).StandardErrorOfDifference, spread = Reliability.CheckDeviation(standardDeviationOfChange, nameof(standardDeviationOfChange));
        double ofDifference = 1 - (error * error / (spread * spread));
        return ofDifference > 0
            ? new("Hageman and Arrindell 1999", 1, -Finite(meanChange) * (1 - ofDifference) / ofDifference, error / Math.Sqrt(ofDifference)) { IsOneSided = true }
            : throw new NotEstimableException("The changes vary no more than by error of measurement.");
    }

    private static MeasurementError Error(double standardDeviation, double reliability) => MeasurementError.FromReliability(standardDeviation, reliability);

    // The error of an estimate from the baseline.
    private static double OfEstimate(double standardDeviation, double reliability) =>
        Reliability.CheckDeviation(standardDeviation, nameof(standardDeviation)) * Math.Sqrt(1 - (Reliability.CheckImperfect(reliability, nameof(reliability)) * reliability));

    private static double Finite(double mean)
    {
        Check.Finite([mean], nameof(mean));
        return mean;
    }
}

/// <summary>A reliable change index on one scale.</summary>
/// <typeparam name="TScale">The scale.</typeparam>
public sealed class ReliableChange<TScale>
    where TScale : struct, IIntervalScale
{
    private readonly double _share, _constant, _error;

    // Every index is (follow-up - share·baseline - constant)/error.
    internal ReliableChange(string name, double share, double constant, double error) => (Name, _share, _constant, _error) = (name, share, constant, error);

    /// <summary>By whom.</summary>
    public string Name { get; }

    /// <summary>Whether the index is judged against one tail: 1.645 and not 1.960 for 95 %.</summary>
    public bool IsOneSided { get; init; }

    private static int Better => Scale.Of<TScale>().Direction == Direction.HigherIsWorse ? -1 : 1;

    /// <summary>The index: positive when the patient is better, whatever the direction of the scale.</summary>
    /// <param name="change">The change.</param>
    public double Index(Change<TScale> change) => Better * ((_share == 1 ? change.Points : change.FollowUp.Value - (_share * change.Baseline.Value)) - _constant) / _error;

    /// <summary>Whether a patient is better or worse by more than error of measurement explains.</summary>
    /// <param name="change">The change.</param>
    /// <param name="level">The confidence.</param>
    public Course Classify(Change<TScale> change, double level = Interval.Usual)
    {
        double index = Index(change), limit = IsOneSided ? Quantiles.Normal(Check.Level(level)) : Quantiles.NormalTwoSided(Check.Level(level));
        return index > limit ? Course.Improved : index < -limit ? Course.Worsened : Course.Unchanged;
    }

    /// <summary>By whom.</summary>
    public override string ToString() => Name;
}
