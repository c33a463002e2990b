namespace Scales.Research;

/// <summary>The tables of a review.</summary>
internal static class ReviewTables
{
    internal static IReadOnlyList<Table> Of(Review review) =>
        [Studies(review), Outcomes(review), Votes(review), Ranges(review), AdverseEvents(review), Findings(review)];

    private static Table Studies(Review review) => new(
        "studies",
        ["study", "design", "patients", "treated", "median age", "mean age", "youngest", "oldest", "intervention", "follow-up", "risk of bias", "adverse events"],
        review.Studies.Select(study => new[]
        {
            study.Name, Words.Of(study.Design), Table.Cell(study.Patients), Table.Cell(study.Treated),
            Table.Cell(study.Age?.Median), Table.Cell(study.Age?.Mean), Table.Cell(study.Age?.Lowest), Table.Cell(study.Age?.Highest),
            Interventions(study), study.FollowUp?.ToString(), study.RiskOfBias is { } bias ? $"{bias.Tool}: {bias.Judgement}" : null,
            study.AdverseEvents.Count == 0 ? "not reported" : string.Join("; ", study.AdverseEvents.Select(reported => $"{reported.Name} ({reported.Report})")),
        }));

    private static Table Outcomes(Review review) => new(
        "outcomes",
        ["study", "domain", "measure", "at", "direction", "significance", "metric", "improvement", "lower", "upper"],
        from study in review.Studies
        from outcome in study.Outcomes
        select new[]
        {
            study.Name, outcome.Domain, outcome.Measure, outcome.At?.ToString(), Words.Of(outcome.Direction), Words.Of(outcome.Significance),
            outcome.Effect is { } effect ? Words.Of(effect.Metric) : null, Table.Cell(outcome.Effect?.Improvement),
            Table.Cell(outcome.Effect?.Interval?.Lower), Table.Cell(outcome.Effect?.Interval?.Upper),
        });

    private static Table Votes(Review review) => new(
        "votes",
        ["domain", "benefit", "harm", "no direction", "share", "wilson lower", "wilson upper", "p", "smallest attainable p", "beware"],
        from domain in review.Domains
        let votes = VoteCount.On(review, domain)
        let wilson = votes.Share?.Wilson()
        select new[]
        {
            domain, Table.Cell(votes.Benefit), Table.Cell(votes.Harm), Table.Cell(review.Studies.Count - votes.Counted),
            Table.Cell(votes.Share?.Value), Table.Cell(wilson?.Lower), Table.Cell(wilson?.Upper), Table.Cell(votes.P?.Value),
            Table.Cell(votes.SmallestAttainableP), string.Join(" ", votes.Warnings),
        });

    // Effects of one domain, one metric and one time.
    private static Table Ranges(Review review) => new(
        "ranges",
        ["domain", "metric", "at", "effects", "lowest", "median", "highest"],
        from domain in review.Domains
        from alike in review.Studies.SelectMany(study => study.Outcomes).Where(outcome => outcome.Domain == domain && outcome.Effect is not null).GroupBy(outcome => (outcome.Effect!.Metric, outcome.At))
        let range = EffectRange.Of(alike, TimePoints.Same)
        select new[]
        {
            domain, Words.Of(range.Metric), alike.Key.At?.ToString(), Table.Cell(range.Used), Table.Cell(range.Lowest), Table.Cell(range.Median), Table.Cell(range.Highest),
        });

    private static Table AdverseEvents(Review review) => new(
        "adverse-events",
        ["event", "patients", "exposed", "share", "exact lower", "exact upper", "not counted by"],
        from name in review.Studies.SelectMany(study => study.AdverseEvents).Select(reported => reported.Name).Distinct()
        let summary = EventSummary.Of(review, name)
        let share = summary.Share()
        select new[]
        {
            name, Table.Cell(summary.Counted?.Count), Table.Cell(summary.Counted?.Total), Table.Cell(share?.Value),
            Table.Cell(share?.Interval?.Lower), Table.Cell(share?.Interval?.Upper),
            string.Join("; ", summary.Reports.Where(entry => entry.Report is not CountedEvents).Select(entry => $"{entry.Study.Name} ({entry.Report})")),
        });

    private static Table Findings(Review review) => new(
        "findings", ["code", "where", "finding"], review.Validate().Select(finding => new[] { finding.Code, finding.Where, finding.Text }));

    private static string Interventions(Study study) => string.Join("; ", study.Arms.Select(arm =>
        string.Join(" ", new[] { arm.Name, arm.Route, arm.Doses.Count > 0 ? arm.Doses[0].Value.ToString() : null }.OfType<string>())));
}
