namespace Scales;

/// <summary>Sizes of change of the Modified Ashworth Scale that trials use. A change of one grade in one muscle lies within the disagreement of raters.</summary>
public static class ModifiedAshworthThresholds
{
    /// <summary>1 point where 1+ is 1.5 (the convention of trials, as in Wibowo 2026).</summary>
    public static PointThreshold<ModifiedAshworthPoints> Wibowo2026Points { get; } = new(1m, Wibowo2026);

    /// <summary>1 point where 1+ is 2, that is one grade (the convention of trials, as in Wibowo 2026).</summary>
    public static PointThreshold<ModifiedAshworthRanks> Wibowo2026Ranks { get; } = new(1m, Wibowo2026);

    /// <summary>0.48, upper limb, half a standard deviation (Chen 2019): stroke.</summary>
    public static PointThreshold<ModifiedAshworthPoints> Chen2019UpperLimbHalfSd { get; } = new(0.48m, Chen2019);

    /// <summary>0.76, upper limb, 0.8 standard deviations (Chen 2019): stroke.</summary>
    public static PointThreshold<ModifiedAshworthPoints> Chen2019UpperLimbLargerSd { get; } = new(0.76m, Chen2019);

    /// <summary>0.45, lower limb, half a standard deviation (Chen 2019): stroke.</summary>
    public static PointThreshold<ModifiedAshworthPoints> Chen2019LowerLimbHalfSd { get; } = new(0.45m, Chen2019);

    /// <summary>0.73, lower limb, 0.8 standard deviations (Chen 2019): stroke.</summary>
    public static PointThreshold<ModifiedAshworthPoints> Chen2019LowerLimbLargerSd { get; } = new(0.73m, Chen2019);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Threshold> All { get; } =
    [
        Wibowo2026Points, Wibowo2026Ranks, Chen2019UpperLimbHalfSd, Chen2019UpperLimbLargerSd,
        Chen2019LowerLimbHalfSd, Chen2019LowerLimbLargerSd,
    ];

    private static Evidence Wibowo2026 => new("spinal cord injury, as a rule of the review", null, EvidenceMethod.Convention, Citations.Wibowo2026) { Note = "At least 1 point; the review does not say how 1+ is numbered, nor whether one muscle or a mean is meant. The paper it cites for this is on neurological recovery." };

    private static Evidence Chen2019 => new("stroke; the mean of three muscles", 115, EvidenceMethod.Distribution, Citations.Chen2019) { Note = "The abstract does not say how 1+ was numbered; taken here as 1.5." };
}
