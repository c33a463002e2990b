namespace Scales.Research;

/// <summary>The patients who changed by the anchor, and those they are set against: what a threshold is estimated from.</summary>
public sealed class AnchorGroups
{
    private readonly ChangeCounts _counts;
    private readonly int[] _cells;

    internal AnchorGroups(AnchorStudy study, IReadOnlyCollection<int> changed, IReadOnlyCollection<int> against, Toward toward)
    {
        CheckCategories(study.Anchor, changed, against, toward);
        (Study, Toward) = (study, toward);
        int sign = toward == Toward.Improvement ? 1 : -1;
        double[] amounts = [.. study.Patients.Select(patient => 0 + (sign * patient.Improvement)).Distinct().Order()];
        _counts = new(amounts);
        _cells = [.. study.Patients.Select(patient => _counts.CellOf(
            Array.BinarySearch(amounts, 0 + (sign * patient.Improvement)),
            changed.Contains(patient.Rating) ? true : against.Contains(patient.Rating) ? false : null))];
        _counts.Count(_cells);
    }

    /// <summary>The study.</summary>
    public AnchorStudy Study { get; }

    /// <summary>Whether the groups are about improvement or about worsening; an amount of change is counted towards it.</summary>
    public Toward Toward { get; }

    /// <summary>How many patients changed by the anchor.</summary>
    public int Changed => _counts.ChangedTotal;

    /// <summary>How many patients they are set against.</summary>
    public int Against => _counts.UnchangedTotal;

    internal ChangeCounts Counts => _counts;

    /// <summary>A threshold by a method, with the interval that has a formula: t for a mean, Welch for a difference; the others need a bootstrap.</summary>
    /// <param name="method">The method.</param>
    /// <param name="level">The confidence.</param>
    /// <exception cref="NotEstimableException">The data have no such estimate.</exception>
    public ThresholdEstimate Estimate(ThresholdMethod method, double level = Interval.Usual) => Describe(method, ClosedInterval(method, Check.Level(level)), []);

    /// <summary>A threshold by a method, with a bootstrap interval.</summary>
    /// <param name="method">The method.</param>
    /// <param name="bootstrap">How patients are drawn again.</param>
    /// <param name="kind">How the interval is made.</param>
    /// <param name="level">The confidence.</param>
    /// <exception cref="NotEstimableException">The data have no such estimate, or no such interval.</exception>
    public ThresholdEstimate Estimate(ThresholdMethod method, Bootstrap bootstrap, BootstrapInterval kind, double level = Interval.Usual)
    {
        var samples = Draw(method, bootstrap);
        return Describe(method, samples.Interval(kind, level), AnchorWarnings.OfBootstrap(samples));
    }

    /// <summary>What becomes of an estimate in samples drawn again from all patients of the study.</summary>
    /// <param name="method">The method.</param>
    /// <param name="bootstrap">How patients are drawn again.</param>
    /// <exception cref="NotEstimableException">The data have no such estimate, or fewer than one sample in ten has.</exception>
    public BootstrapDistribution Draw(ThresholdMethod method, Bootstrap bootstrap)
    {
        ArgumentNullException.ThrowIfNull(bootstrap);
        double estimate = ValueOf(method);
        var counts = new ChangeCounts(_counts.Amounts);
        int[] cells = new int[_cells.Length];
        var (replicates, without) = bootstrap.Draw(cells.Length, sample =>
        {
            for (int i = 0; i < sample.Length; i++)
            {
                cells[i] = _cells[sample[i]];
            }

            counts.Count(cells);
            return method.Estimate(counts).Value;
        });
        return replicates.Length > 1
            ? new(estimate, replicates, without, () => LeaveOneOut(method))
            : throw new NotEstimableException("Hardly any sample drawn again has an estimate.");
    }

    /// <summary>The ROC curve of the amount of change.</summary>
    public RocCurve Roc(double level = Interval.Usual) => new(this, Check.Level(level));

    /// <summary>The logistic model behind the predictive methods.</summary>
    /// <exception cref="NotEstimableException">One amount divides the groups completely, or the patients who changed did not change more.</exception>
    public PredictiveModel Predictive() => Estimators.WhyNoModel(_counts) is { } why ? throw new NotEstimableException(why + ".") : PredictiveModel.Fit(_counts);

    /// <summary>The median amount of change of the patients who changed.</summary>
    /// <exception cref="NotEstimableException">Nobody changed by the anchor.</exception>
    public double MedianChange => Changed > 0
        ? Descriptive.Median(_counts.EachChanged)
        : throw new NotEstimableException("Nobody changed by the anchor.");

    /// <summary>The standard deviation of the amounts of change of the patients who changed.</summary>
    /// <exception cref="NotEstimableException">Fewer than two changed by the anchor.</exception>
    public double StandardDeviationOfChange => Changed > 1 ? Descriptive.StandardDeviation(_counts.EachChanged) : throw new NotEstimableException("Fewer than two patients changed by the anchor.");

    private double ValueOf(ThresholdMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        var attempt = method.Estimate(_counts);
        return attempt.Failure is { } why ? throw new NotEstimableException($"{method}: {why}.") : attempt.Value;
    }

    private ThresholdEstimate Describe(ThresholdMethod method, Interval? interval, IEnumerable<Warning> more)
    {
        double value = ValueOf(method);
        int used = method == ThresholdMethod.MeanChange ? Changed : Changed + Against;
        return new(Study, Toward, EvidenceMethod.Anchor, method.Rule is not null, new(value, method.Name, Study.N with { Used = used })
        {
            Interval = interval,
            Warnings = [.. AnchorWarnings.Of(this, method, value), .. more],
        });
    }

    private Interval? ClosedInterval(ThresholdMethod method, double level)
    {
        double[] changed = _counts.EachChanged, against = _counts.EachUnchanged;
        return method == ThresholdMethod.MeanChange && Varies(changed) ? MeanTest.OneSample(changed, level).Mean.Interval
            : method == ThresholdMethod.MeanDifference && changed.Length > 1 && against.Length > 1 && (Varies(changed) || Varies(against)) ? MeanTest.Welch(changed, against, level).Mean.Interval
            : null;

        static bool Varies(double[] rising) => rising.Length > 1 && rising[^1] > rising[0];
    }

    // Patients in the same cell leave the same estimate behind.
    private List<(double Estimate, int Times)> LeaveOneOut(ThresholdMethod method)
    {
        var counts = new ChangeCounts(_counts.Amounts);
        counts.Count(_cells);
        return [.. _cells.CountBy(cell => cell).Select(patients =>
        {
            counts.Add(patients.Key, -1);
            double estimate = method.Estimate(counts).Value;
            counts.Add(patients.Key, 1);
            return (estimate, patients.Value);
        })];
    }

    private static void CheckCategories(AnchorScale anchor, IReadOnlyCollection<int> changed, IReadOnlyCollection<int> against, Toward toward)
    {
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(against);
        int sign = toward == Toward.Improvement ? 1 : -1;
        bool areRight = changed.Count > 0 && against.Count > 0 && changed.Concat(against).All(anchor.Contains)
            && changed.Min(category => sign * anchor.AboveWorst(category)) > against.Max(category => sign * anchor.AboveWorst(category));
        if (!areRight)
        {
            string word = toward == Toward.Improvement ? "better" : "worse";
            Throw.Unknown($"Both groups are categories of the {anchor}, and every category of the first is {word} than every one of the second", nameof(changed));
        }
    }
}
