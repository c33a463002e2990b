namespace Scales;

/// <summary>Published sizes of change in pain on the numeric rating scale.</summary>
/// <remarks>Improvement is the fall in pain. Where a number was not found in persons with spinal cord injury, its population says so.</remarks>
public static class NrsThresholds
{
    /// <summary>A minimal improvement, 10 % (Dworkin 2008, IMMPACT).</summary>
    public static PercentThreshold<Nrs> Dworkin2008Minimal { get; } = new(10m, Immpact.Consensus with { Note = "Printed as 10-20 %: the lower end." });

    /// <summary>A moderate improvement, 30 % (Dworkin 2008, IMMPACT).</summary>
    public static PercentThreshold<Nrs> Dworkin2008Moderate { get; } = new(30m, Immpact.Consensus);

    /// <summary>A substantial improvement, 50 % (Dworkin 2008, IMMPACT).</summary>
    public static PercentThreshold<Nrs> Dworkin2008Substantial { get; } = new(50m, Immpact.Consensus);

    /// <summary>2 points (Farrar 2001).</summary>
    public static PointThreshold<Nrs> Farrar2001Points { get; } = new(2m, Farrar2001 with { Note = "About 2 points, against much or very much improved on the patient's impression of change." });

    /// <summary>30 % (Farrar 2001).</summary>
    public static PercentThreshold<Nrs> Farrar2001Percent { get; } = new(30m, Farrar2001 with { Note = "About 30 %; less biased by the baseline than points." });

    /// <summary>1.80 points (Hanley 2006): spinal cord injury.</summary>
    public static PointThreshold<Nrs> Hanley2006Points { get; } = new(1.80m, Hanley2006 with { Note = "Larger for older persons and higher baselines." });

    /// <summary>36 % (Hanley 2006): spinal cord injury.</summary>
    public static PercentThreshold<Nrs> Hanley2006Percent { get; } = new(36m, Hanley2006 with { Note = "About 36 %; the authors support about 33 % as a general standard." });

    /// <summary>1 point, slightly better (Salaffi 2004).</summary>
    public static PointThreshold<Nrs> Salaffi2004Points { get; } = new(1m, Salaffi2004);

    /// <summary>15 %, slightly better (Salaffi 2004).</summary>
    public static PercentThreshold<Nrs> Salaffi2004Percent { get; } = new(15m, Salaffi2004);

    /// <summary>2 points, much better (Salaffi 2004).</summary>
    public static PointThreshold<Nrs> Salaffi2004MuchBetterPoints { get; } = new(2m, Salaffi2004);

    /// <summary>33 %, much better (Salaffi 2004).</summary>
    public static PercentThreshold<Nrs> Salaffi2004MuchBetterPercent { get; } = new(33m, Salaffi2004);

    /// <summary>2 points (Suzuki 2020).</summary>
    public static PointThreshold<Nrs> Suzuki2020Points { get; } = new(2m, new("chronic low back pain", null, EvidenceMethod.Anchor, Citations.Suzuki2020) { Note = "Rounded from 1.3 to 1.8." });

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Threshold> All { get; } =
    [
        Dworkin2008Minimal, Dworkin2008Moderate, Dworkin2008Substantial, Farrar2001Points,
        Farrar2001Percent, Hanley2006Points, Hanley2006Percent, Salaffi2004Points,
        Salaffi2004Percent, Salaffi2004MuchBetterPoints, Salaffi2004MuchBetterPercent, Suzuki2020Points,
    ];

    private static Evidence Salaffi2004 => new("chronic musculoskeletal pain", 825, EvidenceMethod.Anchor, Citations.Salaffi2004);

    private static Evidence Farrar2001 => new("chronic pain in ten trials of pregabalin", 2724, EvidenceMethod.Anchor, Citations.Farrar2001);

    private static Evidence Hanley2006 => new("82 persons with spinal cord injury and 34 with amputation", 116, EvidenceMethod.Anchor, Citations.Hanley2006Change);
}
