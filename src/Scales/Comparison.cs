namespace Scales;

/// <summary>Two visits on one scale: the change between them, or why there is none.</summary>
/// <typeparam name="TScale">The scale.</typeparam>
public readonly record struct Comparison<TScale>
    where TScale : struct, IScale
{
    /// <summary>Compares two visits, either of which may have no score.</summary>
    public Comparison(Score<TScale>? baseline, Score<TScale>? followUp)
        : this(baseline, followUp, Obstacle.None)
    {
    }

    internal Comparison(Score<TScale>? baseline, Score<TScale>? followUp, Obstacle obstacle)
    {
        Obstacle = obstacle != Obstacle.None ? obstacle
            : baseline is null ? Obstacle.MissingBaseline
            : followUp is null ? Obstacle.MissingFollowUp : Obstacle.None;
        Change = Obstacle == Obstacle.None ? new(baseline!.Value, followUp!.Value) : null;
    }

    /// <summary>The change; <see langword="null"/> where there is none, which <see cref="Obstacle"/> explains.</summary>
    public Change<TScale>? Change { get; }

    /// <summary>Why there is no change to judge.</summary>
    public Obstacle Obstacle { get; }

    /// <summary>Whether the change reaches a threshold, or why that cannot be said.</summary>
    public Judgement Judge(Threshold<TScale> threshold) => Change?.Judge(threshold) ?? Judgement.NotEvaluable(Obstacle);

    /// <summary>Whether the change reaches every threshold of several, or why that cannot be said.</summary>
    public Judgement JudgeAll(params ReadOnlySpan<Threshold<TScale>> thresholds) => Change?.JudgeAll(thresholds) ?? Judgement.NotEvaluable(Obstacle);

    /// <summary>Whether the patient is better, worse or neither.</summary>
    public Course Classify(Threshold<TScale> improved, Threshold<TScale> worsened) => Change?.Classify(improved, worsened) ?? Course.NotEvaluable;
}
