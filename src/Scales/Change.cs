namespace Scales;

/// <summary>The change between two scores on one scale.</summary>
/// <typeparam name="TScale">The scale of both scores.</typeparam>
/// <param name="Baseline">The earlier score.</param>
/// <param name="FollowUp">The later score.</param>
/// <remarks>Everything that is decided from a change is decided in exact fractions; the doubles are for show and for storage.</remarks>
public readonly record struct Change<TScale>(Score<TScale> Baseline, Score<TScale> FollowUp)
    where TScale : struct, IScale
{
    /// <summary>Follow-up minus baseline, in the unit of the scale: CDISC's CHG.</summary>
    public double Points => Towards(1).ToDouble();

    /// <summary>The change towards the better end of the scale: positive when the patient is better, whatever the direction of the scale.</summary>
    public double Improvement => ExactImprovement.ToDouble();

    /// <summary>Whether the change is at least as large as a threshold; false also where that cannot be said, which <see cref="Judge"/> tells apart.</summary>
    public bool Reaches(Threshold<TScale> threshold) => Judge(threshold).Verdict == Verdict.Yes;

    /// <summary>Whether the change is at least as large as a threshold, whether that can be said, and whether the threshold could have been reached at all.</summary>
    public Judgement Judge(Threshold<TScale> threshold) => Throw.IfNull(threshold, nameof(threshold)).Judge(this);

    /// <summary>Whether the change reaches every threshold of several: no as soon as one is not reached.</summary>
    public Judgement JudgeAll(params ReadOnlySpan<Threshold<TScale>> thresholds) => Judgement.All(this, thresholds);

    /// <summary>Whether the patient is better, worse or neither, by two thresholds of their own.</summary>
    /// <param name="improved">A threshold towards improvement.</param>
    /// <param name="worsened">A threshold towards worsening.</param>
    /// <exception cref="ArgumentException">A threshold points the other way.</exception>
    public Course Classify(Threshold<TScale> improved, Threshold<TScale> worsened)
    {
        Threshold.CheckToward(improved, Toward.Improvement, nameof(improved));
        Threshold.CheckToward(worsened, Toward.Worsening, nameof(worsened));
        var (better, worse) = (Judge(improved).Verdict, Judge(worsened).Verdict);
        return better == Verdict.Yes ? Course.Improved
            : worse == Verdict.Yes ? Course.Worsened
            : better == Verdict.NotEvaluable || worse == Verdict.NotEvaluable ? Course.NotEvaluable : Course.Unchanged;
    }

    internal Quotient ExactImprovement => Towards(Scale.Of<TScale>().Direction == Direction.HigherIsWorse ? -1 : 1);

    // The lowest score of the scale falls out of a difference, so the distances above it are enough.
    private Quotient Towards(int sign)
    {
        var (before, after) = (Baseline.AboveLowest, FollowUp.AboveLowest);
        long difference = ((long)after.Numerator * before.Denominator) - ((long)before.Numerator * after.Denominator);
        return new(sign * difference, (long)before.Denominator * after.Denominator);
    }

    /// <summary>The change in points, with its sign.</summary>
    public override string ToString() => FormattableString.Invariant($"{Points:+0.##########;-0.##########;0} {Scale.Of<TScale>().Unit}");
}

/// <summary>Percent change, for scales whose zero means "none" only.</summary>
public static class PercentChanges
{
    /// <summary>Follow-up minus baseline in percent of the baseline, CDISC's PCHG; <see langword="null"/> from a baseline of 0.</summary>
    public static double? PercentChange<TScale>(this Change<TScale> change) where TScale : struct, IRatioScale =>
        Percent(change) is { } improvement ? 0 - improvement.ToDouble() : null;

    /// <summary>The improvement in percent of the baseline: positive when the patient is better; <see langword="null"/> from a baseline of 0.</summary>
    public static double? PercentImprovement<TScale>(this Change<TScale> change) where TScale : struct, IRatioScale =>
        Percent(change)?.ToDouble();

    // Zero means none, so a higher score is worse on every ratio scale: improvement is the fall.
    internal static Quotient? Percent<TScale>(Change<TScale> change) where TScale : struct, IScale
    {
        var (before, after) = (change.Baseline, change.FollowUp);
        return before.Numerator == 0
            ? null
            : new Quotient(
                100m * (((long)before.Numerator * after.Denominator) - ((long)after.Numerator * before.Denominator)),
                (long)before.Numerator * after.Denominator);
    }
}
