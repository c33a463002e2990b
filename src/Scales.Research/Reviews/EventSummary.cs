namespace Scales.Research;

/// <summary>An adverse event among those who got the intervention, over the studies of a review. Only studies that counted it are in the number.</summary>
public sealed class EventSummary
{
    private EventSummary(string name, IReadOnlyList<(Study Study, EventReport Report)> reports, int? treated) =>
        (Name, Reports, Treated) = (name, reports, treated);

    /// <summary>Brings together what the studies of a review report of an event in the arms that got the intervention.</summary>
    /// <param name="review">The review.</param>
    /// <param name="name">The event; <see cref="AdverseEvent.Serious"/> for serious ones as a whole.</param>
    public static EventSummary Of(Review review, string name)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(name);
        return new(name, [.. review.Studies.Select(study => (study, study.ReportOf(name)))], review.Treated);
    }

    /// <summary>The event.</summary>
    public string Name { get; }

    /// <summary>What each study reports of it.</summary>
    public IReadOnlyList<(Study Study, EventReport Report)> Reports { get; }

    /// <summary>The patients with the event, of those exposed, over the studies that counted it; <see langword="null"/> where none did.</summary>
    public Proportion? Counted
    {
        get
        {
            Proportion[] counted = [.. Reports.Select(entry => entry.Report).OfType<CountedEvents>().Select(report => report.Proportion)];
            return counted.Length == 0 ? null : new(counted.Sum(part => part.Count), counted.Sum(part => part.Total));
        }
    }

    /// <summary>The share of patients with the event, with its exact interval (Clopper-Pearson); <see langword="null"/> where no study counted it.</summary>
    /// <param name="level">The confidence.</param>
    /// <remarks>The counts are added up without weights: a description, not a meta-analysis.</remarks>
    public Estimate? Share(double level = Interval.Usual) => Counted is not { } counted ? null
        : new Estimate(counted.Value, "counts added up over studies", new(counted.Total, Treated ?? counted.Total)) { Interval = counted.ClopperPearson(level), Warnings = Warnings };

    /// <summary>The studies that are not in the number, and why.</summary>
    public IReadOnlyList<Warning> Warnings =>
    [
        .. Reports.Where(entry => entry.Report is not CountedEvents)
            .Select(entry => new Warning(entry.Report is UncountedEvents ? "uncounted" : "not-reported", $"{entry.Study.Name}: {entry.Report}, which is not zero.")),
    ];

    private int? Treated { get; }

    /// <summary>The event and its count: <c>headache: not counted by any study</c>.</summary>
    public override string ToString() => Counted is { } counted ? $"{Name}: {counted}" : $"{Name}: not counted by any study";
}
