namespace Scales.Research;

/// <summary>The mean and the standard deviation of a population.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="StandardDeviation">The standard deviation: more than 0.</param>
public readonly record struct Norm(double Mean, double StandardDeviation);

/// <summary>What became of a patient by Jacobson and Truax 1991, with the harmed told from the deteriorated (Claus 2024).</summary>
public enum ClinicalCourse
{
    /// <summary>The change is within error of measurement.</summary>
    Unchanged,

    /// <summary>Reliably better, and not across the cut-off.</summary>
    Improved,

    /// <summary>Reliably better, and across the cut-off to the functional side.</summary>
    Recovered,

    /// <summary>Reliably worse, and not across the cut-off.</summary>
    Deteriorated,

    /// <summary>Reliably worse, and across the cut-off from the functional side.</summary>
    Harmed,
}

/// <summary>Clinically significant change by Jacobson and Truax 1991: reliable, and from the clinical to the functional side of a cut-off.</summary>
/// <typeparam name="TScale">The scale. No functional norms are known for Ashworth grades, and they do not compile here.</typeparam>
public sealed class ClinicalSignificance<TScale>
    where TScale : struct, IIntervalScale
{
    private readonly ReliableChange<TScale> _reliable;

    /// <summary>Judges by a reliable change index and a cut-off.</summary>
    /// <param name="reliable">The index.</param>
    /// <param name="cutOff">The cut-off: <see cref="CutOffA"/>, <see cref="CutOffB"/> or <see cref="CutOffC"/>.</param>
    /// <exception cref="ArgumentException">The cut-off is not a finite number.</exception>
    public ClinicalSignificance(ReliableChange<TScale> reliable, double cutOff)
    {
        ArgumentNullException.ThrowIfNull(reliable);
        Check.Finite([cutOff], nameof(cutOff));
        (_reliable, CutOff) = (reliable, cutOff);
    }

    /// <summary>The cut-off between the clinical and the functional side.</summary>
    public double CutOff { get; }

    private static int Better => Scale.Of<TScale>().Direction == Direction.HigherIsWorse ? -1 : 1;

    /// <summary>Cut-off a: two standard deviations better than the mean of the clinical population.</summary>
    public static double CutOffA(Norm clinical) => Checked(clinical).Mean + (Better * 2 * clinical.StandardDeviation);

    /// <summary>Cut-off b: two standard deviations of the functional population worse than its mean.</summary>
    public static double CutOffB(Norm functional) => Checked(functional).Mean - (Better * 2 * functional.StandardDeviation);

    /// <summary>Cut-off c: between the means of both populations, nearer to the one with the smaller standard deviation.</summary>
    public static double CutOffC(Norm clinical, Norm functional) =>
        ((Checked(clinical).StandardDeviation * Checked(functional).Mean) + (functional.StandardDeviation * clinical.Mean)) / (clinical.StandardDeviation + functional.StandardDeviation);

    /// <summary>What became of a patient. A score at the cut-off is on the clinical side.</summary>
    /// <param name="change">The change.</param>
    /// <param name="level">The confidence of the reliable change.</param>
    public ClinicalCourse Classify(Change<TScale> change, double level = Interval.Usual)
    {
        bool before = IsFunctional(change.Baseline), after = IsFunctional(change.FollowUp);
        return _reliable.Classify(change, level) switch
        {
            Course.Improved => !before && after ? ClinicalCourse.Recovered : ClinicalCourse.Improved,
            Course.Worsened => before && !after ? ClinicalCourse.Harmed : ClinicalCourse.Deteriorated,
            _ => ClinicalCourse.Unchanged,
        };
    }

    private bool IsFunctional(Score<TScale> score) => Better * score.Value > Better * CutOff;

    private static Norm Checked(Norm norm)
    {
        Check.Finite([norm.Mean], nameof(norm));
        Reliability.CheckDeviation(norm.StandardDeviation, nameof(norm));
        return norm;
    }
}
