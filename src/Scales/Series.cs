namespace Scales;

/// <summary>One pain problem, or one outcome, of one patient over several visits. A visit may have no score; it stays in its place.</summary>
/// <typeparam name="TScale">The scale.</typeparam>
/// <remarks>
/// A patient with a spinal cord injury rates up to three pain problems: each is a series of its own, and nothing is compared across them.
/// A comparison is always made with the first visit, the baseline, whether it was scored or not.
/// </remarks>
public sealed class Series<TScale>
    where TScale : struct, IScale
{
    /// <summary>A series in the order of its visits.</summary>
    /// <param name="problem">What is followed: "pain problem 1", say.</param>
    /// <param name="visits">The visits; the first is the baseline.</param>
    /// <exception cref="ArgumentException">There is no visit, or two of them have one name.</exception>
    public Series(string problem, params IEnumerable<Visit<TScale>> visits)
    {
        (Problem, Visits) = (problem, Array.AsReadOnly(visits.ToArray()));
        if (Visits.Count == 0 || Visits.Any(visit => string.IsNullOrWhiteSpace(visit.Name)) || Visits.Select(visit => visit.Name).Distinct(StringComparer.Ordinal).Count() != Visits.Count)
        {
            Throw.Visits(nameof(visits));
        }
    }

    /// <summary>What is followed.</summary>
    public string Problem { get; }

    /// <summary>The visits in order, those without a score included.</summary>
    public IReadOnlyList<Visit<TScale>> Visits { get; }

    /// <summary>The first visit.</summary>
    public Visit<TScale> Baseline => Visits[0];

    /// <summary>The last visit, which may have no score: nothing is carried forward.</summary>
    public Visit<TScale> Last => Visits[Visits.Count - 1];

    /// <summary>The last visit that has a score; <see langword="null"/> when none after the baseline has.</summary>
    public Visit<TScale>? LastScored => Followed.Select(visit => (Visit<TScale>?)visit).LastOrDefault();

    /// <summary>The visit after the baseline at which the patient was best, the first of equals; <see langword="null"/> when none has a score.</summary>
    public Visit<TScale>? Best => Extreme(better: true);

    /// <summary>The visit after the baseline at which the patient was worst, the first of equals; <see langword="null"/> when none has a score.</summary>
    public Visit<TScale>? Worst => Extreme(better: false);

    /// <summary>Compares a visit with the baseline; the baseline itself has no follow-up yet.</summary>
    /// <exception cref="ArgumentException">The series has no visit of this name.</exception>
    public Outcome<TScale> At(string visit)
    {
        var found = Visits.Where(candidate => candidate.Name.Equals(visit, StringComparison.Ordinal)).ToArray();
        if (found.Length == 0)
        {
            Throw.UnknownVisit(nameof(visit));
        }

        return Since(found[0]);
    }

    /// <summary>Compares the last visit with the baseline, whether it was scored or not.</summary>
    public Outcome<TScale> AtLast => Since(Last);

    /// <summary>Whether a threshold is reached at every visit after the baseline: a visit without a score makes it not evaluable, unless another says no.</summary>
    public Judgement JudgeThroughout(Threshold<TScale> threshold) =>
        Visits.Skip(1).Select(visit => new Outcome<TScale>(Baseline.Score, visit.Score).Judge(threshold)).DefaultIfEmpty(Judgement.NotEvaluable(Obstacle.MissingFollowUp)).Aggregate(Judgement.Both);

    // The baseline is not its own follow-up.
    private Outcome<TScale> Since(Visit<TScale> visit) => new(Baseline.Score, visit.Name == Baseline.Name ? null : visit.Score);

    private IEnumerable<Visit<TScale>> Followed => Visits.Skip(1).Where(visit => visit.Score is not null);

    private Visit<TScale>? Extreme(bool better)
    {
        bool wantsLowest = better == (Scale.Of<TScale>().Direction == Direction.HigherIsWorse);
        var byScore = wantsLowest ? Followed.OrderBy(visit => visit.Score) : Followed.OrderByDescending(visit => visit.Score);
        return byScore.Select(visit => (Visit<TScale>?)visit).FirstOrDefault();
    }

    /// <summary>What is followed and how many visits were scored: never a score.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Problem}: {Visits.Count(visit => visit.Score is not null)} of {Visits.Count} visits scored");
}

/// <summary>One visit of a series.</summary>
/// <typeparam name="TScale">The scale.</typeparam>
/// <param name="Name">The name of the visit: "week 12".</param>
/// <param name="Score">The score; <see langword="null"/> where there is none.</param>
public readonly record struct Visit<TScale>(string Name, Score<TScale>? Score)
    where TScale : struct, IScale
{
    /// <summary>The name of the visit and whether it was scored: never the score.</summary>
    public override string ToString() => Score is null ? $"{Name}: no score" : $"{Name}: scored";
}
