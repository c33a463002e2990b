namespace Scales;

/// <summary>Two visits on one scale: the change between them, or why there is none.</summary>
/// <typeparam name="TScale">The scale.</typeparam>
public readonly record struct Outcome<TScale>
    where TScale : struct, IScale
{
    private readonly Obstacle _obstacle;

    /// <summary>Compares two visits, either of which may have no score.</summary>
    public Outcome(Score<TScale>? baseline, Score<TScale>? followUp)
        : this(baseline, followUp, Obstacle.None)
    {
    }

    internal Outcome(Score<TScale>? baseline, Score<TScale>? followUp, Obstacle obstacle) => (Baseline, FollowUp, _obstacle) = (baseline, followUp, obstacle);

    /// <summary>The score at baseline; <see langword="null"/> where there is none.</summary>
    public Score<TScale>? Baseline { get; }

    /// <summary>The score at follow-up; <see langword="null"/> where there is none.</summary>
    public Score<TScale>? FollowUp { get; }

    /// <summary>The change; <see langword="null"/> where there is none, which <see cref="Obstacle"/> explains.</summary>
    public Change<TScale>? Change => Obstacle == Obstacle.None ? new(Baseline!.Value, FollowUp!.Value) : null;

    /// <summary>Why there is no change to judge.</summary>
    public Obstacle Obstacle => _obstacle != Obstacle.None ? _obstacle
        : Baseline is null ? Obstacle.MissingBaseline
        : FollowUp is null ? Obstacle.MissingFollowUp : Obstacle.None;

    /// <summary>Whether the change reaches a threshold, or why that cannot be said.</summary>
    public Judgement Judge(Threshold<TScale> threshold) => Throw.IfNull(threshold, nameof(threshold)) is var given && Change is { } change ? change.Judge(given) : Judgement.NotEvaluable(Obstacle);

    /// <summary>Whether the change reaches a threshold; false also where that cannot be said, which <see cref="Judge"/> tells apart.</summary>
    public bool Reaches(Threshold<TScale> threshold) => Judge(threshold).Verdict == Verdict.Yes;

    /// <summary>Whether the change reaches every threshold of several, or why that cannot be said.</summary>
    public Judgement JudgeAll(params ReadOnlySpan<Threshold<TScale>> thresholds) => Judgement.AtLeastOne(thresholds) && Change is { } change ? change.JudgeAll(thresholds) : Judgement.NotEvaluable(Obstacle);

    /// <summary>Whether the patient is better, worse or neither.</summary>
    public Course Classify(Threshold<TScale> improved, Threshold<TScale> worsened)
    {
        Threshold.CheckToward(improved, Toward.Improvement, nameof(improved));
        Threshold.CheckToward(worsened, Toward.Worsening, nameof(worsened));
        return Change?.Classify(improved, worsened) ?? Course.NotEvaluable;
    }

    /// <summary>The change, or why there is none.</summary>
    public override string ToString() => Change?.ToString() ?? $"no change ({Obstacle})";
}

/// <summary>Comparing two visits, either of which may have no score: <c>after.ComparedWith(before)</c>.</summary>
public static class Outcomes
{
    /// <summary>Compares a score with that of an earlier visit. A score does not know what its form asked about: compare forms where the recall period may differ.</summary>
    public static Outcome<TScale> ComparedWith<TScale>(this Score<TScale>? followUp, Score<TScale>? baseline) where TScale : struct, IScale => new(baseline, followUp);

    /// <inheritdoc cref="ComparedWith{TScale}(Score{TScale}?, Score{TScale}?)"/>
    public static Outcome<TScale> ComparedWith<TScale>(this Score<TScale> followUp, Score<TScale>? baseline) where TScale : struct, IScale => new(baseline, followUp);

    /// <summary>Compares a rating with that of an earlier visit.</summary>
    public static Outcome<Nrs> ComparedWith(this Nrs? followUp, Score<Nrs>? baseline) => new(baseline, followUp);
}
