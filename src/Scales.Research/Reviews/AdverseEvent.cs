namespace Scales.Research;

/// <summary>What a study reports of one adverse event.</summary>
/// <param name="Name">The event; <see cref="Any"/> where the study speaks of adverse events as a whole.</param>
/// <param name="Arm">The arm; <see langword="null"/> where the study does not say.</param>
/// <param name="Report">What it reports.</param>
public sealed record AdverseEvent(string Name, string? Arm, EventReport Report)
{
    /// <summary>The name for adverse events as a whole.</summary>
    public const string Any = "any";

    /// <summary>The name for serious adverse events as a whole.</summary>
    public const string Serious = "serious";
}

/// <summary>
/// What is reported of an event: <see cref="CountedEvents"/>, <see cref="UncountedEvents"/> or <see cref="UnreportedEvents"/>.
/// Only the first has numbers, so that "not reported" cannot be taken for zero.
/// </summary>
public abstract record EventReport
{
    private protected EventReport()
    {
    }

    /// <summary>Nothing is reported.</summary>
    public static EventReport NotReported { get; } = new UnreportedEvents();

    /// <summary>The event is spoken of, and nobody says in how many patients.</summary>
    public static EventReport Uncounted { get; } = new UncountedEvents();

    /// <summary>The event was counted.</summary>
    /// <param name="patients">How many patients had it, once or more often.</param>
    /// <param name="exposed">How many patients could have had it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody was exposed, or fewer than had the event.</exception>
    public static CountedEvents Counted(int patients, int exposed) => new(patients, exposed);
}

/// <summary>An event was counted; 0 patients is a count.</summary>
public sealed record CountedEvents : EventReport
{
    internal CountedEvents(int patients, int exposed) => Proportion = new(patients, exposed);

    /// <summary>How many patients had the event, of how many exposed.</summary>
    public Proportion Proportion { get; }

    /// <summary>Both numbers: <c>0 of 8 patients</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Proportion.Count} of {Proportion.Total} patients");
}

/// <summary>An event is spoken of without a number.</summary>
public sealed record UncountedEvents : EventReport
{
    internal UncountedEvents()
    {
    }

    /// <summary>That there is no number.</summary>
    public override string ToString() => "reported without a number";
}

/// <summary>Nothing is reported of an event. That is not zero.</summary>
public sealed record UnreportedEvents : EventReport
{
    internal UnreportedEvents()
    {
    }

    /// <summary>That nothing is reported.</summary>
    public override string ToString() => "not reported";
}
