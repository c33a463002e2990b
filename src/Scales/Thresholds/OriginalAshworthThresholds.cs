namespace Scales;

/// <summary>The screening rule of intrathecal baclofen on the original Ashworth scale.</summary>
public static class OriginalAshworthThresholds
{
    /// <summary>2 points on the numbering 0–4 (Meythaler 2001): screening.</summary>
    public static PointThreshold<OriginalAshworth0To4> Meythaler2001On0To4 { get; } = new(2m, Meythaler2001);

    /// <summary>2 points on the numbering 1–5 (Meythaler 2001): screening.</summary>
    public static PointThreshold<OriginalAshworth1To5> Meythaler2001On1To5 { get; } = new(2m, Meythaler2001);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Threshold> All { get; } =
    [
        Meythaler2001On0To4, Meythaler2001On1To5,
    ];

    internal static Evidence Meythaler2001 => new("stroke; screening for intrathecal baclofen", null, EvidenceMethod.Convention, Citations.Meythaler2001) { Note = "An average fall of 2 points in the lower limbs, on the Ashworth or the Penn scale." };
}
