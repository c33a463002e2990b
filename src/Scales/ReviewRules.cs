namespace Scales;

/// <summary>
/// The definitions of the systematic review of intrathecal baclofen in spinal cord injury (Wibowo 2026, section 2.7), in one place:
/// pain at least 30 % less on the NRS, the VAS or the NPSI; spasticity at least 1 point less on the Modified Ashworth Scale;
/// the BPI as means or percent, and the WHOQOL-BREF with higher as better, without a threshold.
/// </summary>
/// <remarks>
/// The review cites its references [2] and [3] for the two thresholds. They are on other subjects: [2] is Goulet 2019, on functional abilities and quality of life,
/// and [3] is Khorasanizadeh 2019, on neurological recovery. For 30 % the papers to cite are Farrar 2001 and Dworkin 2008
/// (<see cref="NrsThresholds.Farrar2001Percent"/>, <see cref="NrsThresholds.Dworkin2008Moderate"/>); the point on the Modified Ashworth Scale is a convention.
/// The review says neither how 1+ is numbered nor whether one muscle or a mean is meant, nor whether its 30 % is of patients or of group means, nor which score of the NPSI: the total is taken here.
/// </remarks>
public static class ReviewRules
{
    private static readonly Evidence s_pain = new("spinal cord injury, as a rule of the review", null, EvidenceMethod.Convention, Citations.Wibowo2026)
    {
        Note = "The paper cited for it is on other matters; cite Farrar 2001 and Dworkin 2008.",
    };

    /// <summary>NRS: at least 30 % less.</summary>
    public static PercentThreshold<Nrs> NrsPain { get; } = new(30m, s_pain);

    /// <summary>VAS: at least 30 % less.</summary>
    public static PercentThreshold<VasPain> VasPain { get; } = new(30m, s_pain);

    /// <summary>NPSI total: at least 30 % less.</summary>
    public static PercentThreshold<NpsiTotal> NpsiPain { get; } = new(30m, s_pain);

    /// <summary>The point of the Modified Ashworth Scale on one muscle, in both codings.</summary>
    public static BothCodings Spasticity(ModifiedAshworth baseline, ModifiedAshworth followUp) => new(
        followUp.Points.ChangeFrom(baseline.Points).Judge(ModifiedAshworthThresholds.Wibowo2026Points),
        followUp.Rank.ChangeFrom(baseline.Rank).Judge(ModifiedAshworthThresholds.Wibowo2026Ranks));

    /// <summary>The point of the Modified Ashworth Scale on the mean of the same muscles, in both codings.</summary>
    public static BothCodings Spasticity(MuscleRatings<ModifiedAshworth> baseline, MuscleRatings<ModifiedAshworth> followUp) => new(
        followUp.ComparedWith<ModifiedAshworthPoints>(baseline).Judge(ModifiedAshworthThresholds.Wibowo2026Points),
        followUp.ComparedWith<ModifiedAshworthRanks>(baseline).Judge(ModifiedAshworthThresholds.Wibowo2026Ranks));
}

/// <summary>A judgement on the Modified Ashworth Scale in both codings.</summary>
/// <param name="InPoints">Where 1+ is 1.5.</param>
/// <param name="InRanks">Where 1+ is 2.</param>
public readonly record struct BothCodings(Judgement InPoints, Judgement InRanks)
{
    /// <summary>Whether the verdict hangs on how 1+ is numbered.</summary>
    public bool IsCodingSensitive => InPoints.Verdict != InRanks.Verdict;
}
