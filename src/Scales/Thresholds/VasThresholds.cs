namespace Scales;

/// <summary>Published sizes of change in pain on the visual analogue scale, in mm and in percent.</summary>
/// <remarks>None was established in persons with spinal cord injury; see <see cref="Thresholds.InSpinalCordInjury{TScale}"/>.</remarks>
public static class VasThresholds
{
    /// <summary>A minimal improvement, 10 % (Dworkin 2008, IMMPACT).</summary>
    public static PercentThreshold<VasPain> Dworkin2008Minimal { get; } = new(10m, Immpact.Consensus with { Note = "Printed as 10-20 %, for the numeric rating scale." });

    /// <summary>A moderate improvement, 30 % (Dworkin 2008, IMMPACT).</summary>
    public static PercentThreshold<VasPain> Dworkin2008Moderate { get; } = new(30m, Immpact.Consensus with { Note = "Printed for the numeric rating scale." });

    /// <summary>A substantial improvement, 50 % (Dworkin 2008, IMMPACT).</summary>
    public static PercentThreshold<VasPain> Dworkin2008Substantial { get; } = new(50m, Immpact.Consensus with { Note = "Printed for the numeric rating scale." });

    /// <summary>33 % (Jensen 2003).</summary>
    public static PercentThreshold<VasPain> Jensen2003Percent { get; } = new(33m, new("pain after surgery, two trials of 123 and 125 patients", 248, EvidenceMethod.Anchor, Citations.Jensen2003));

    /// <summary>18 mm (Hägg 2003).</summary>
    public static PointThreshold<VasPain> Hagg2003 { get; } = new(18m, Quoted("back pain"));

    /// <summary>8 mm worse (Hägg 2003).</summary>
    public static PointThreshold<VasPain> Hagg2003Worsening { get; } = new(8m, Quoted("back pain"), Toward.Worsening);

    /// <summary>19.9 mm, knee (Tubach 2005).</summary>
    public static PointThreshold<VasPain> Tubach2005Knee { get; } = new(19.9m, Quoted("osteoarthritis of the knee"));

    /// <summary>15.3 mm, hip (Tubach 2005).</summary>
    public static PointThreshold<VasPain> Tubach2005Hip { get; } = new(15.3m, Quoted("osteoarthritis of the hip"));

    /// <summary>11.9 mm (Pope 2009).</summary>
    public static PointThreshold<VasPain> Pope2009 { get; } = new(11.9m, Quoted("rheumatoid arthritis"));

    /// <summary>6.8 mm worse (Pope 2009).</summary>
    public static PointThreshold<VasPain> Pope2009Worsening { get; } = new(6.8m, Quoted("rheumatoid arthritis"), Toward.Worsening);

    /// <summary>11.1 mm, the least that is perceived (Ehrich 2000).</summary>
    public static PointThreshold<VasPain> Ehrich2000 { get; } = new(11.1m, Quoted("osteoarthritis"));

    /// <summary>19.5 mm (Emshoff 2010).</summary>
    public static PointThreshold<VasPain> Emshoff2010Points { get; } = new(19.5m, Emshoff2010);

    /// <summary>37.9 % (Emshoff 2010).</summary>
    public static PercentThreshold<VasPain> Emshoff2010Percent { get; } = new(37.9m, Emshoff2010);

    /// <summary>12 mm, acute pain (Kelly 2001).</summary>
    public static PointThreshold<VasPain> Kelly2001Acute { get; } = new(12m, new("acute pain in an emergency department", null, EvidenceMethod.Anchor, Citations.Kelly2001) { Note = "95 % confidence interval 9 to 15. Acute pain only." });

    /// <summary>13 mm, acute pain (Todd 1996).</summary>
    public static PointThreshold<VasPain> Todd1996Acute { get; } = new(13m, new("acute pain after injury", 48, EvidenceMethod.Anchor, Citations.Todd1996) { Note = "95 % confidence interval 10 to 17. Acute pain only." });

    /// <summary>10 mm, acute pain (Myles 2017).</summary>
    public static PointThreshold<VasPain> Myles2017Acute { get; } = new(10m, new("acute pain after surgery", 224, EvidenceMethod.Anchor, Citations.Myles2017) { Note = "Estimated as 9.9; the authors use 10. Acute pain only." });

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Threshold> All { get; } =
    [
        Dworkin2008Minimal, Dworkin2008Moderate, Dworkin2008Substantial, Jensen2003Percent,
        Hagg2003, Hagg2003Worsening, Tubach2005Knee, Tubach2005Hip,
        Pope2009, Pope2009Worsening, Ehrich2000, Emshoff2010Points,
        Emshoff2010Percent, Kelly2001Acute, Todd1996Acute, Myles2017Acute,
    ];

    private static Evidence Emshoff2010 => new("chronic temporomandibular disorder", 588, EvidenceMethod.Anchor, Citations.Emshoff2010);

    private static Evidence Quoted(string population) => new(population, null, EvidenceMethod.Anchor, Citations.VasChangeTable2011) { Reading = Reading.InSecondarySource, Note = "Read in a table of 2011 that quotes the study." };
}
