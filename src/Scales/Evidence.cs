namespace Scales;

/// <summary>By whom, how and in whom a threshold or a set of bands was established.</summary>
/// <param name="Population">In whom.</param>
/// <param name="N">In how many; <see langword="null"/> where no number applies or none was seen.</param>
/// <param name="Method">How.</param>
/// <param name="Source">Where it was published.</param>
public sealed record Evidence(string Population, int? N, EvidenceMethod Method, Citation Source)
{
    /// <summary>How we know the number.</summary>
    public Reading Reading { get; init; } = Reading.InSource;

    /// <summary>What a user should know besides.</summary>
    public string? Note { get; init; }
}

/// <summary>How a threshold was established.</summary>
public enum EvidenceMethod
{
    /// <summary>An agreement of experts on the literature.</summary>
    Consensus,

    /// <summary>Against the patient's own judgement of the change.</summary>
    Anchor,

    /// <summary>From the spread or the error of the scores; it does not ask patients.</summary>
    Distribution,

    /// <summary>From an anchor and a distribution together.</summary>
    AnchorAndDistribution,

    /// <summary>A rule that trials use, without a study behind it.</summary>
    Convention,

    /// <summary>From how far pain of a given intensity interferes with life.</summary>
    Interference,
}

/// <summary>How we know a number.</summary>
public enum Reading
{
    /// <summary>Read in the publication itself, in most cases in its abstract.</summary>
    InSource,

    /// <summary>Read in another publication that quotes it.</summary>
    InSecondarySource,

    /// <summary>From memory: check it before quoting it.</summary>
    FromMemory,

    /// <summary>Found by the user, in data of their own.</summary>
    OwnData,
}
