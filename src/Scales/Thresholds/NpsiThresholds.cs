namespace Scales;

/// <summary>Published sizes of change of the NPSI total. Preliminary, and none from persons with spinal cord injury.</summary>
/// <remarks>Never compared with a total of 0–50, the sum of the five subscores, which one report uses.</remarks>
public static class NpsiThresholds
{
    /// <summary>6.21 points: meta-regression, standard deviation of change (Canori 2025).</summary>
    public static PointThreshold<NpsiTotal> Canori2025RegressionChangeSd { get; } = new(6.21m, Canori2025);

    /// <summary>7.1 points: meta-regression, standard deviation at baseline (Canori 2025).</summary>
    public static PointThreshold<NpsiTotal> Canori2025RegressionBaselineSd { get; } = new(7.1m, Canori2025);

    /// <summary>7.95 points: simple pooling, the larger of two estimates (Canori 2025).</summary>
    public static PointThreshold<NpsiTotal> Canori2025PooledUpper { get; } = new(7.95m, Canori2025);

    /// <summary>7.8 points: simple pooling, the smaller of two estimates (Canori 2025).</summary>
    public static PointThreshold<NpsiTotal> Canori2025PooledLower { get; } = new(7.8m, Canori2025);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Threshold> All { get; } =
    [
        Canori2025RegressionChangeSd, Canori2025RegressionBaselineSd, Canori2025PooledUpper, Canori2025PooledLower,
    ];

    private static Evidence Canori2025 => new("twelve trials in neuropathic pain, 17 treatment arms", null, EvidenceMethod.Distribution, Citations.Canori2025) { Note = "Preliminary: the authors ask for a study with an anchor." };
}
