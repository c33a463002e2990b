namespace Scales;

/// <summary>Published bands of pain severity on the numeric rating scale. A score of exactly 0 is "none", but for the one source that prints 0 as mild.</summary>
public static class NrsBands
{
    private const string Injury = "spinal cord injury";

    /// <summary>1–3, 4–6, 7–10 (Forchheimer 2011): spinal cord injury.</summary>
    public static SeverityBands<Nrs> Forchheimer2011 { get; } = new(
        new("traumatic spinal cord injury, the US Model Systems", 6096, EvidenceMethod.Interference, Citations.Forchheimer2011), wholeNumbersOnly: true,
        [(1, Severity.Mild), (4, Severity.Moderate), (7, Severity.Severe)]);

    /// <summary>1–3, 4–7, 8–10, for pain in general (Hanley 2006, first sample): spinal cord injury.</summary>
    public static SeverityBands<Nrs> Hanley2006PainInGeneral { get; } = new(
        new($"{Injury}: average pain in general", 307, EvidenceMethod.Interference, Citations.Hanley2006Bands) { Reading = Reading.InSecondarySource, Note = "The upper bound was read in table 3 of Boonstra 2016." }, wholeNumbersOnly: true,
        [(1, Severity.Mild), (4, Severity.Moderate), (8, Severity.Severe)]);

    /// <summary>1–3, 4–6, 7–10, for the worst pain problem (Hanley 2006, second sample): spinal cord injury.</summary>
    public static SeverityBands<Nrs> Hanley2006WorstProblem { get; } = new(
        new($"{Injury}: the worst pain problem", 174, EvidenceMethod.Interference, Citations.Hanley2006Bands) { Reading = Reading.InSecondarySource, Note = "The upper bound was read in table 3 of Boonstra 2016." }, wholeNumbersOnly: true,
        [(1, Severity.Mild), (4, Severity.Moderate), (7, Severity.Severe)]);

    /// <summary>1–4, 5–6, 7–10 (Serlin 1995): cancer, worst pain.</summary>
    public static SeverityBands<Nrs> Serlin1995 { get; } = new(
        new("cancer pain, at its worst", null, EvidenceMethod.Interference, Citations.Serlin1995), wholeNumbersOnly: true,
        [(1, Severity.Mild), (5, Severity.Moderate), (7, Severity.Severe)]);

    /// <summary>Under 4, 4 to under 7, 7 and over, decimals included (Zelman 2005): diabetic neuropathy.</summary>
    public static SeverityBands<Nrs> Zelman2005 { get; } = new(
        new("painful diabetic peripheral neuropathy", 255, EvidenceMethod.Interference, Citations.Zelman2005) { Reading = Reading.InSecondarySource, Note = "Read in a congress abstract of the study; the citation is from memory." }, wholeNumbersOnly: false,
        [(0, Severity.Mild), (4, Severity.Moderate), (7, Severity.Severe)]);

    /// <summary>Up to 5, 6–7, 8 and over (Boonstra 2016): chronic musculoskeletal pain.</summary>
    public static SeverityBands<Nrs> Boonstra2016 { get; } = new(
        new("chronic musculoskeletal pain", 2854, EvidenceMethod.Interference, Citations.Boonstra2016) { Note = "With low catastrophizing, mild ends at 3: the bands depend on the person." }, wholeNumbersOnly: true,
        [(1, Severity.Mild), (6, Severity.Moderate), (8, Severity.Severe)]);

    /// <summary>0–4, 5–6, 7–10 (ePPOC): Australian pain services.</summary>
    public static SeverityBands<Nrs> Eppoc { get; } = new(
        new("persons in Australian pain services, the items of the Brief Pain Inventory", null, EvidenceMethod.Convention, Citations.Eppoc) { Note = "Printed as 0-4, so a score of 0 is mild." }, wholeNumbersOnly: true,
        [(0, Severity.Mild), (5, Severity.Moderate), (7, Severity.Severe)], zeroIsNone: false);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<SeverityBands> All { get; } = [Forchheimer2011, Hanley2006PainInGeneral, Hanley2006WorstProblem, Serlin1995, Zelman2005, Boonstra2016, Eppoc];
}
