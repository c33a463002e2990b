namespace Scales.Research;

/// <summary>Patients with a score before and after, who were asked how they have changed: what thresholds are estimated from.</summary>
public sealed class AnchorStudy
{
    private AnchorStudy(AnchoredPatient[] patients, int given, AnchorScale anchor, Direction direction) =>
        (Patients, N, Anchor, Direction) = (patients, new(patients.Length, given), anchor, direction);

    /// <summary>How many patients have both scores and a rating, of how many given.</summary>
    public SampleSize N { get; }

    /// <summary>The anchor.</summary>
    public AnchorScale Anchor { get; }

    /// <summary>Which end of the score is the better one.</summary>
    public Direction Direction { get; }

    /// <summary>The scale of the scores; <see langword="null"/> where they were given as numbers.</summary>
    public Scale? Scale { get; private init; }

    /// <summary>The unit of the changes.</summary>
    public string Unit { get; private init; } = "points";

    /// <summary>Whether the scores are ordered only, so that means take their steps for equal.</summary>
    internal bool IsOrdinal { get; private init; }

    internal AnchoredPatient[] Patients { get; }

    /// <summary>How many patients a study in percent has lost to a baseline of 0.</summary>
    internal int ZeroBaselines { get; private init; }

    /// <summary>A study of scores on one scale.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    /// <param name="outcomes">The two visits of each patient.</param>
    /// <param name="ratings">The answer of each patient to the anchor; <see langword="null"/> where it is missing.</param>
    /// <param name="anchor">The anchor.</param>
    /// <exception cref="ArgumentException">Outcomes and ratings differ in number, a rating is no category of the anchor, or nobody has all three.</exception>
    public static AnchorStudy Of<TScale>(IReadOnlyList<Outcome<TScale>> outcomes, IReadOnlyList<int?> ratings, AnchorScale anchor) where TScale : struct, IScale
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        CheckRatings(ratings, anchor, outcomes.Count);
        var scale = Scale.Of<TScale>();
        return Create(outcomes.Select((outcome, i) => AnchoredPatient.Of(outcome, ratings[i])), outcomes.Count, anchor, scale.Direction, scale, default(TScale) is not IIntervalScale);
    }

    /// <summary>A study of numbers whose scale this library does not know.</summary>
    /// <param name="baseline">The score of each patient before; <see langword="null"/> where it is missing.</param>
    /// <param name="followUp">The score of each patient after.</param>
    /// <param name="ratings">The answer of each patient to the anchor.</param>
    /// <param name="direction">Which end of the score is the better one.</param>
    /// <param name="anchor">The anchor.</param>
    /// <inheritdoc cref="Of{TScale}(IReadOnlyList{Outcome{TScale}}, IReadOnlyList{int?}, AnchorScale)" path="/exception"/>
    public static AnchorStudy Of(IReadOnlyList<decimal?> baseline, IReadOnlyList<decimal?> followUp, IReadOnlyList<int?> ratings, Direction direction, AnchorScale anchor)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(followUp);
        Check.SameLength(baseline.Count, followUp.Count, nameof(followUp));
        CheckRatings(ratings, anchor, baseline.Count);
        return Create(baseline.Select((before, i) => AnchoredPatient.Of(before, followUp[i], direction, ratings[i])), baseline.Count, anchor, direction);
    }

    /// <summary>The same study with every change in percent of its baseline; patients with a baseline of 0 are not used.</summary>
    /// <exception cref="InvalidOperationException">The zero of the scale does not mean "none", or a higher score is better.</exception>
    public AnchorStudy InPercent()
    {
        AnchoredPatient[] patients = [.. Patients.Where(patient => patient.Percent is not null).Select(patient => patient with { Improvement = patient.Percent!.Value })];
        return patients.Length > 0
            ? new(patients, N.Given, Anchor, Direction) { Scale = Scale, Unit = "%", ZeroBaselines = Patients.Length - patients.Length }
            : throw new InvalidOperationException("A percentage wants a scale whose zero means none, where a higher score is worse.");
    }

    /// <summary>The patients who improved by the anchor, set against others.</summary>
    /// <param name="improved">The categories that count as improved.</param>
    /// <param name="against">The categories they are set against, such as "no change"; each is worse than any of the others.</param>
    /// <exception cref="ArgumentException">A category is none of the anchor, stands on both sides or on the wrong side, or too few patients have them.</exception>
    public AnchorGroups Improved(IReadOnlyCollection<int> improved, IReadOnlyCollection<int> against) => new(this, improved, against, Toward.Improvement);

    /// <summary>The patients who worsened by the anchor, set against others: thresholds for worsening are often smaller.</summary>
    /// <param name="worsened">The categories that count as worsened.</param>
    /// <param name="against">The categories they are set against; each is better than any of the others.</param>
    /// <inheritdoc cref="Improved" path="/exception"/>
    public AnchorGroups Worsened(IReadOnlyCollection<int> worsened, IReadOnlyCollection<int> against) => new(this, worsened, against, Toward.Worsening);

    /// <summary>Whether the anchor says what the scores say.</summary>
    public AnchorValidity Validity() => AnchorValidity.Of(this);

    /// <summary>Thresholds from the spread of the scores at baseline, and from their error where the reliability is stated.</summary>
    /// <param name="reliability">The reliability of the score: more than 0 and less than 1.</param>
    /// <exception cref="NotEstimableException">The study is in percent, or all scores at baseline are alike.</exception>
    public DistributionThresholds FromDistribution(double? reliability = null) => new(this, reliability);

    private static AnchorStudy Create(IEnumerable<AnchoredPatient?> patients, int given, AnchorScale anchor, Direction direction, Scale? scale = null, bool isOrdinal = false)
    {
        AnchoredPatient[] complete = [.. patients.OfType<AnchoredPatient>()];
        Check.AtLeast(2, complete.Length, "patients with two scores and a rating", "ratings");
        return new(complete, given, anchor, direction) { Scale = scale, Unit = scale?.Unit ?? "points", IsOrdinal = isOrdinal };
    }

    private static void CheckRatings(IReadOnlyList<int?> ratings, AnchorScale anchor, int patients)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentNullException.ThrowIfNull(anchor);
        Check.SameLength(patients, ratings.Count, nameof(ratings));
        int[] outside = [.. Enumerable.Range(0, ratings.Count).Where(i => ratings[i] is { } rating && !anchor.Contains(rating))];
        if (outside.Length > 0)
        {
            Throw.Unknown(FormattableString.Invariant($"{outside.Length} ratings are no category of the {anchor}, the first of them in row {outside[0]}"), nameof(ratings));
        }
    }
}
