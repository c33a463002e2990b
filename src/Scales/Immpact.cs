namespace Scales;

/// <summary>How far pain improved in the words of IMMPACT (Dworkin 2008): the highest level whose threshold is reached.</summary>
public enum ImmpactLevel
{
    /// <summary>Pain increased.</summary>
    Worse,

    /// <summary>Pain fell by less than 10 %, or not at all.</summary>
    None,

    /// <summary>Pain fell by at least 10 %: a minimal improvement, printed as 10–20 %; what lies between 20 and 30 % is still minimal.</summary>
    Minimal,

    /// <summary>Pain fell by at least 30 %: a moderate improvement.</summary>
    Moderate,

    /// <summary>Pain fell by at least 50 %: a substantial improvement.</summary>
    Substantial,
}

/// <summary>The levels of IMMPACT, for pain intensity only.</summary>
public static class Immpact
{
    internal static Evidence Consensus => new("chronic pain, as judged by a consensus of trialists", null, EvidenceMethod.Consensus, Citations.Dworkin2008) { Reading = Reading.InSecondarySource };

    /// <summary>The level a change reaches; <see langword="null"/> from a baseline of 0.</summary>
    public static ImmpactLevel? ImmpactLevel(this Change<Nrs> change) =>
        Level(change, NrsThresholds.Dworkin2008Minimal, NrsThresholds.Dworkin2008Moderate, NrsThresholds.Dworkin2008Substantial);

    /// <inheritdoc cref="ImmpactLevel(Change{Nrs})"/>
    public static ImmpactLevel? ImmpactLevel(this Change<VasPain> change) =>
        Level(change, VasThresholds.Dworkin2008Minimal, VasThresholds.Dworkin2008Moderate, VasThresholds.Dworkin2008Substantial);

    private static ImmpactLevel? Level<TScale>(Change<TScale> change, Threshold<TScale> minimal, Threshold<TScale> moderate, Threshold<TScale> substantial)
        where TScale : struct, IScale =>
        change.Judge(minimal).Verdict == Verdict.NotEvaluable ? null
        : change.Reaches(substantial) ? Scales.ImmpactLevel.Substantial
        : change.Reaches(moderate) ? Scales.ImmpactLevel.Moderate
        : change.Reaches(minimal) ? Scales.ImmpactLevel.Minimal
        : change.FollowUp > change.Baseline ? Scales.ImmpactLevel.Worse : Scales.ImmpactLevel.None;
}
