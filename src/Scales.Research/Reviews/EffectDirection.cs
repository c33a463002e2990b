namespace Scales.Research;

/// <summary>Whom an effect favours. It says nothing of significance, and nothing of size.</summary>
public enum EffectDirection
{
    /// <summary>No direction is given: missing. "No significant effect" is not a direction.</summary>
    NotReported,

    /// <summary>The intervention is better.</summary>
    Benefit,

    /// <summary>The intervention is worse.</summary>
    Harm,

    /// <summary>The two are said to be alike.</summary>
    NoDifference,

    /// <summary>The outcomes of one study point different ways.</summary>
    Conflicting,
}

/// <summary>What a study says of the significance of an effect: apart from its direction and its size.</summary>
public enum SignificanceClaim
{
    /// <summary>Nothing.</summary>
    NotReported,

    /// <summary>Significant.</summary>
    Significant,

    /// <summary>Not significant.</summary>
    NotSignificant,
}

/// <summary>The one direction of the outcomes of a study in a domain: that of at least 70 % of them, otherwise conflicting (Boon and Thomson 2021).</summary>
/// <param name="Direction">The direction of the study; conflicting where fewer than 70 % agree, not reported where no outcome has a direction.</param>
/// <param name="Alike">How many outcomes point most often the same way.</param>
/// <param name="Outcomes">How many outcomes have a direction.</param>
public readonly record struct StudyDirection(EffectDirection Direction, int Alike, int Outcomes)
{
    private const int PercentAlike = 70;

    /// <summary>The share of the outcomes that point most often the same way; <see langword="null"/> where none has a direction.</summary>
    public double? Share => Outcomes == 0 ? null : (double)Alike / Outcomes;

    /// <summary>Brings the directions of the outcomes of one study together. One that is not reported is missing and counts for nothing.</summary>
    public static StudyDirection Of(params IEnumerable<EffectDirection> outcomes)
    {
        EffectDirection[] given = [.. outcomes.Where(direction => direction != EffectDirection.NotReported)];
        if (given.Length == 0)
        {
            return default;
        }

        var most = given.CountBy(direction => direction).Where(count => count.Key != EffectDirection.Conflicting).DefaultIfEmpty().MaxBy(count => count.Value);
        bool agree = 100L * most.Value >= PercentAlike * (long)given.Length;
        return new(agree ? most.Key : EffectDirection.Conflicting, most.Value, given.Length);
    }

    /// <summary>The direction, and how many outcomes agree: <c>Benefit (3 of 4 outcomes)</c>.</summary>
    public override string ToString() => Outcomes == 0 ? $"{Direction}" : FormattableString.Invariant($"{Direction} ({Alike} of {Outcomes} outcomes)");
}
