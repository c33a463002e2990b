namespace Scales;

/// <summary>The screening rule of intrathecal baclofen on the Penn scale.</summary>
public static class PennThresholds
{
    /// <summary>2 points of frequency (Meythaler 2001): screening.</summary>
    public static PointThreshold<PennFrequency> Meythaler2001 { get; } = new(2m, OriginalAshworthThresholds.Meythaler2001);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Threshold> All { get; } =
    [
        Meythaler2001,
    ];
}
