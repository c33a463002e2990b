namespace Scales.Research;

/// <summary>
/// The cumulative responder curve of an arm: for every size of improvement, the proportion of patients who improved at least so much.
/// It shows all responder definitions at once, as the FDA asks (2009), and chooses none.
/// </summary>
/// <remarks>Farrar JT, Dworkin RH, Max MB. J Pain Symptom Manage 2006;31:369-377. Every point is decided in exact fractions.</remarks>
public sealed class CumulativeResponderCurve
{
    private readonly Exact[] _improvements;

    private CumulativeResponderCurve(string arm, string unit, IEnumerable<Exact> improvements, int nonresponders, int given)
    {
        (Arm, Unit, _improvements) = (arm, unit, [.. improvements.OrderDescending()]);
        N = new(_improvements.Length + nonresponders, given);
        Check.AtLeast(1, N.Used, "patients", nameof(arm));
        Steps = [.. _improvements.Index().Where(IsLastOfItsSize).Select(last => new CurveStep(last.Item.Value, new(last.Index + 1, N.Used)))];
    }

    /// <summary>The name of the arm.</summary>
    public string Arm { get; }

    /// <summary>The unit of improvement: <c>%</c>, or that of the scale.</summary>
    public string Unit { get; }

    /// <summary>How many patients are in the denominator, of how many given. Nonresponders by policy improved by nothing at any size, not even a worsening.</summary>
    public SampleSize N { get; }

    /// <summary>Every size of improvement that occurred, from the largest, and who reached it.</summary>
    public IReadOnlyList<CurveStep> Steps { get; }

    /// <summary>The curve over percent of the baseline.</summary>
    /// <typeparam name="TScale">A scale whose zero means "none".</typeparam>
    /// <param name="arm">The arm.</param>
    /// <param name="missingVisit">What a patient counts as who missed a visit.</param>
    /// <param name="zeroBaseline">What a patient counts as whose baseline is 0.</param>
    /// <exception cref="ArgumentException">Nobody is in the denominator.</exception>
    public static CumulativeResponderCurve OfPercent<TScale>(Arm<TScale> arm, MissingVisit missingVisit, ZeroBaseline zeroBaseline) where TScale : struct, IRatioScale =>
        Percent(arm, missingVisit, zeroBaseline);

    /// <summary>The curve over points.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    /// <param name="arm">The arm.</param>
    /// <param name="missingVisit">What a patient counts as who missed a visit.</param>
    /// <exception cref="ArgumentException">Nobody is in the denominator.</exception>
    public static CumulativeResponderCurve OfPoints<TScale>(Arm<TScale> arm, MissingVisit missingVisit) where TScale : struct, IScale
    {
        ArgumentNullException.ThrowIfNull(arm);
        int missing = arm.Patients.Count(patient => patient.Obstacle is Obstacle.MissingBaseline or Obstacle.MissingFollowUp);
        return new(
            arm.Name, Scale.Of<TScale>().Unit, arm.Changes.Select(Exact.Improvement),
            Check.Stated(missingVisit, nameof(missingVisit)) == MissingVisit.Nonresponder ? missing : 0, arm.Patients.Count);
    }

    /// <summary>The curve in the unit of a threshold, on which the threshold is one size of many.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    /// <param name="threshold">The threshold: in points or in percent, of which only the unit is used.</param>
    /// <param name="arm">The arm.</param>
    /// <param name="missingVisit">What a patient counts as who missed a visit.</param>
    /// <param name="zeroBaseline">What a patient counts as whose baseline is 0; points ask nothing of it.</param>
    /// <exception cref="ArgumentException">Nobody is in the denominator.</exception>
    public static CumulativeResponderCurve InUnitOf<TScale>(Threshold<TScale> threshold, Arm<TScale> arm, MissingVisit missingVisit, ZeroBaseline zeroBaseline) where TScale : struct, IScale
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return threshold.Unit == "%" ? Percent(arm, missingVisit, zeroBaseline) : OfPoints(arm, missingVisit);
    }

    /// <summary>Who improved by at least so much; a negative size is a worsening by at most so much.</summary>
    /// <param name="size">The improvement, in the unit of the curve.</param>
    public Proportion AtLeast(decimal size) => new(_improvements.Count(improvement => improvement.IsAtLeast(size)), N.Used);

    /// <summary>The mean height of the curve between two sizes of improvement: from 0 to 100 %, the mean of the improvements cut off at both.</summary>
    /// <param name="from">The smaller size.</param>
    /// <param name="to">The larger size.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sizes are not in this order, or one is not finite.</exception>
    public double Area(double from, double to)
    {
        if (!(from < to && double.IsFinite(to - from)))
        {
            Throw.OutOfRange("The larger size", "more than the smaller one, and both are finite", to, nameof(to));
        }

        return _improvements.Sum(improvement => Math.Clamp(improvement.Value, from, to) - from) / (to - from) / N.Used;
    }

    // Only a ratio scale has a threshold in percent, so that it need not be asked for again.
    private static CumulativeResponderCurve Percent<TScale>(Arm<TScale> arm, MissingVisit missingVisit, ZeroBaseline zeroBaseline) where TScale : struct, IScale
    {
        ArgumentNullException.ThrowIfNull(arm);
        Check.Stated(missingVisit, nameof(missingVisit));
        Check.Stated(zeroBaseline, nameof(zeroBaseline));
        int fromZero = arm.Patients.Count(patient => patient.Baseline is { Numerator: 0 } && patient.Obstacle is Obstacle.None or Obstacle.MissingFollowUp);
        int missing = arm.Patients.Count(patient => patient.Obstacle is Obstacle.MissingBaseline || (patient is { Obstacle: Obstacle.MissingFollowUp, Baseline.Numerator: not 0 }));
        return new(
            arm.Name, "%", arm.Changes.Select(Exact.PercentImprovement).OfType<Exact>(),
            (zeroBaseline == ZeroBaseline.Nonresponder ? fromZero : 0) + (missingVisit == MissingVisit.Nonresponder ? missing : 0),
            arm.Patients.Count);
    }

    private bool IsLastOfItsSize((int Index, Exact Improvement) place) =>
        place.Index + 1 == _improvements.Length || _improvements[place.Index + 1].CompareTo(place.Improvement) != 0;

    /// <summary>The arm and its n.</summary>
    public override string ToString() => $"{Arm}: n = {N}";
}

/// <summary>A step of a cumulative responder curve.</summary>
/// <param name="Improvement">The size of improvement, in the unit of the curve.</param>
/// <param name="Responders">Who improved by at least so much.</param>
public readonly record struct CurveStep(double Improvement, Proportion Responders);
