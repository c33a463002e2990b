using System.Diagnostics.CodeAnalysis;

namespace Scales;

/// <summary>
/// Visual analogue scale (VAS): a mark on a line of 100 mm, read in exact tenths of a millimetre. A higher reading is worse.
/// What the line stands for is the scale: <see cref="VasPain"/> or <see cref="VasSpasticity"/>.
/// </summary>
/// <remarks>
/// A reading is a score. A missing reading is <see langword="null"/>: no rule replaces it.
/// Source: Jensen MP, Chen C, Brugger AM. J Pain 2003;4:407-414 (pain); Kumru H et al. Brain Res Bull 2018;140:205-211 (spasticity after spinal cord injury).
/// </remarks>
public static class Vas
{
    // Not a field: the scales ask for it while this class is being initialised.
    internal static ScoreRange Millimetres => new(0, 100);

    /// <summary>What the VAS is, and where that was published.</summary>
    public static Instrument Instrument { get; } = new(
        key: "vas", prefix: "vas", name: "Visual Analogue Scale (VAS)",
        measures: "the intensity of pain, or of spasticity, as a mark on a line of 100 mm",
        recall: "stated by the study",
        items: [new("vas", "mark on the line, in mm", Millimetres, loinc: null, "vas_mm")],
        scales: [Scale.Of<VasPain>(), Scale.Of<VasSpasticity>()],
        rules: [],
        sources: [Citations.Jensen2003, Citations.Kumru2018],
        licence: new("none", "A generic method, free to use; the wording of the anchors is the user's."),
        missing: "A missing reading stays missing.",
        mainScales: [Scale.Of<VasPain>()]);
}

/// <summary>VAS pain intensity, 0–100 mm.</summary>
public readonly struct VasPain : IRatioScale
{
    Scale IScale.Definition => new(
        key: "mm", name: "VAS pain intensity", scores: Vas.Millimetres, Direction.HigherIsWorse, unit: "mm", loinc: "38214-3");

    /// <summary>A reading in millimetres.</summary>
    /// <param name="millimetres">0 to 100, in whole tenths.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reading is not from 0 to 100 or not in whole tenths.</exception>
    public static Score<VasPain> FromMillimetres(decimal millimetres) => VasReading.Checked<VasPain>(millimetres, LengthUnit.Millimetre, nameof(millimetres));

    /// <summary>A reading in centimetres.</summary>
    /// <param name="centimetres">0 to 10, in whole hundredths.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reading is not from 0 to 10 or not in whole hundredths.</exception>
    public static Score<VasPain> FromCentimetres(decimal centimetres) => VasReading.Checked<VasPain>(centimetres, LengthUnit.Centimetre, nameof(centimetres));

    /// <summary>Reads a decimal number in a stated unit.</summary>
    /// <exception cref="FormatException">The text is not a reading. The text itself is not repeated.</exception>
    public static Score<VasPain> Parse(string text, LengthUnit unit) => VasReading.Parse<VasPain>(text, unit);

    /// <summary>As <see cref="Parse"/>, but false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, LengthUnit unit, out Score<VasPain> reading) => VasReading.TryParse(text, unit, out reading);
}

/// <summary>VAS of spasticity, 0–100 mm. Its scores do not mix with those of pain.</summary>
public readonly struct VasSpasticity : IRatioScale
{
    Scale IScale.Definition => new(
        key: "spasticity_mm", name: "VAS of spasticity", scores: Vas.Millimetres, Direction.HigherIsWorse, unit: "mm");

    /// <inheritdoc cref="VasPain.FromMillimetres"/>
    public static Score<VasSpasticity> FromMillimetres(decimal millimetres) => VasReading.Checked<VasSpasticity>(millimetres, LengthUnit.Millimetre, nameof(millimetres));

    /// <inheritdoc cref="VasPain.FromCentimetres"/>
    public static Score<VasSpasticity> FromCentimetres(decimal centimetres) => VasReading.Checked<VasSpasticity>(centimetres, LengthUnit.Centimetre, nameof(centimetres));

    /// <inheritdoc cref="VasPain.Parse"/>
    public static Score<VasSpasticity> Parse(string text, LengthUnit unit) => VasReading.Parse<VasSpasticity>(text, unit);

    /// <inheritdoc cref="VasPain.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? text, LengthUnit unit, out Score<VasSpasticity> reading) => VasReading.TryParse(text, unit, out reading);
}

/// <summary>The unit in which a mark on a line was measured. It cannot be told from the number.</summary>
public enum LengthUnit // 0 is neither: what has to be stated has no default.
{
    /// <summary>Millimetres, 0 to 100.</summary>
    Millimetre = 1,

    /// <summary>Centimetres, 0 to 10.</summary>
    Centimetre,
}
