namespace Scales;

/// <summary>Published sizes of change of the Brief Pain Inventory.</summary>
/// <remarks>None was established in persons with spinal cord injury; see <see cref="Thresholds.InSpinalCordInjury{TScale}"/>.</remarks>
public static class BpiThresholds
{
    /// <summary>1 point of interference (Dworkin 2008, IMMPACT).</summary>
    public static PointThreshold<BpiInterference> Dworkin2008Interference { get; } = new(1m, Immpact.Consensus with { Note = "A minimally important change." });

    /// <summary>2.2 points of severity (Mease 2011).</summary>
    public static PointThreshold<BpiSeverity> Mease2011SeverityPoints { get; } = new(2.2m, Mease2011);

    /// <summary>34.2 % of severity (Mease 2011).</summary>
    public static PercentThreshold<BpiSeverity> Mease2011SeverityPercent { get; } = new(34.2m, Mease2011);

    /// <summary>2.1 points of average pain (Mease 2011).</summary>
    public static PointThreshold<BpiAverage> Mease2011AveragePoints { get; } = new(2.1m, Mease2011);

    /// <summary>32.3 % of average pain (Mease 2011).</summary>
    public static PercentThreshold<BpiAverage> Mease2011AveragePercent { get; } = new(32.3m, Mease2011);

    /// <summary>2 points of worst pain (Mathias 2011).</summary>
    public static PointThreshold<BpiWorst> Mathias2011Worst { get; } = new(2m, new("breast cancer with bone metastases", 1564, EvidenceMethod.AnchorAndDistribution, Citations.Mathias2011) { Note = "One standard error of measurement was 1.6, half an effect size 1.4." });

    /// <summary>30 % of average pain (ePPOC).</summary>
    public static PercentThreshold<BpiAverage> EppocAverage { get; } = new(30m, new("persons in Australian pain services", null, EvidenceMethod.Convention, Citations.Eppoc));

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Threshold> All { get; } =
    [
        Dworkin2008Interference, Mease2011SeverityPoints, Mease2011SeverityPercent, Mease2011AveragePoints,
        Mease2011AveragePercent, Mathias2011Worst, EppocAverage,
    ];

    private static Evidence Mease2011 => new("fibromyalgia, four trials", null, EvidenceMethod.Anchor, Citations.Mease2011);
}
