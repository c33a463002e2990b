namespace Scales.Research;

/// <summary>The patients of an arm who have a change, as columns.</summary>
internal sealed class ArmChanges<TScale>
    where TScale : struct, IScale
{
    internal ArmChanges(Arm<TScale> arm)
        : this(arm, _ => true)
    {
    }

    internal ArmChanges(Arm<TScale> arm, Func<Change<TScale>, bool> isUsed)
    {
        ArgumentNullException.ThrowIfNull(arm);
        Change<TScale>[] changes = [.. arm.Changes.Where(isUsed)];
        Check.AtLeast(1, changes.Length, "patients with a change", nameof(arm));
        N = new(changes.Length, arm.Patients.Count);
        Exact = Array.ConvertAll(changes, Research.Exact.Improvement);
        Improvements = Array.ConvertAll(changes, change => change.Improvement);
        Baselines = Array.ConvertAll(changes, change => change.Baseline.Value);
        FollowUps = Array.ConvertAll(changes, change => change.FollowUp.Value);
    }

    internal SampleSize N { get; }

    /// <summary>The improvements, to be ranked by.</summary>
    internal Exact[] Exact { get; }

    /// <summary>The improvements, to be averaged.</summary>
    internal double[] Improvements { get; }

    internal double[] Baselines { get; }

    internal double[] FollowUps { get; }
}

/// <summary>The percentages of an arm, which baselines of 0 have none of.</summary>
internal static class ArmChanges
{
    internal static double[] Percents<TScale>(Arm<TScale> arm) where TScale : struct, IRatioScale =>
        [.. arm.Changes.Select(change => change.PercentImprovement()).OfType<double>()];

    internal static IReadOnlyList<Warning> FromZero<TScale>(Arm<TScale> arm) where TScale : struct, IRatioScale =>
        arm.Changes.Count(change => change.Baseline.Numerator == 0) is > 0 and var count
            ? [new("zero-baseline", FormattableString.Invariant($"Patients with a baseline of 0 and no percentage of their own: {count}."))]
            : [];
}
