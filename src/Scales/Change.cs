namespace Scales;

/// <summary>The change between two scores on one scale.</summary>
/// <typeparam name="TScale">The scale of both scores.</typeparam>
/// <param name="Baseline">The earlier score.</param>
/// <param name="FollowUp">The later score.</param>
public readonly record struct Change<TScale>(Score<TScale> Baseline, Score<TScale> FollowUp)
    where TScale : struct, IScale;
