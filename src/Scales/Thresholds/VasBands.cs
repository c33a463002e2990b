namespace Scales;

/// <summary>Published bands of pain severity on the visual analogue scale, by lower bounds in mm: a reading between two printed bands belongs to the lower one, and 0 is "none".</summary>
public static class VasBands
{
    private const string Authors = "The authors doubt that such a class says anything of one person.";
    private static readonly Evidence s_boonstra = new("chronic musculoskeletal pain", 456, EvidenceMethod.Interference, Citations.Boonstra2014) { Note = Authors };

    /// <summary>0–4 none, 5–44 mild, 45–74 moderate, 75–100 mm severe (Jensen 2003): after surgery.</summary>
    public static SeverityBands<VasPain> Jensen2003 { get; } = new(
        new("pain after surgery, two trials of 123 and 125 patients", 248, EvidenceMethod.Anchor, Citations.Jensen2003) { Note = "Printed in whole millimetres." }, wholeNumbersOnly: false,
        [(0, Severity.None), (5, Severity.Mild), (45, Severity.Moderate), (75, Severity.Severe)]);

    /// <summary>Up to 3.4, 3.5–6.4, 6.5 cm and over, by interference (Boonstra 2014): chronic musculoskeletal pain.</summary>
    public static SeverityBands<VasPain> Boonstra2014Interference { get; } = new(
        s_boonstra, wholeNumbersOnly: false, [(0, Severity.Mild), (35, Severity.Moderate), (65, Severity.Severe)]);

    /// <summary>Up to 3.4, 3.5–7.4, 7.5 cm and over, by the words patients chose (Boonstra 2014): chronic musculoskeletal pain.</summary>
    public static SeverityBands<VasPain> Boonstra2014Verbal { get; } = new(
        s_boonstra with { Method = EvidenceMethod.Anchor }, wholeNumbersOnly: false, [(0, Severity.Mild), (35, Severity.Moderate), (75, Severity.Severe)]);

    /// <summary>0.1–3.8, 3.9–5.7, 5.8–10 cm, by latent classes (Boonstra 2014): chronic musculoskeletal pain.</summary>
    public static SeverityBands<VasPain> Boonstra2014LatentClasses { get; } = new(
        s_boonstra with { Method = EvidenceMethod.Distribution }, wholeNumbersOnly: false, [(1, Severity.Mild), (39, Severity.Moderate), (58, Severity.Severe)]);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<SeverityBands> All { get; } = [Jensen2003, Boonstra2014Interference, Boonstra2014Verbal, Boonstra2014LatentClasses];
}
