namespace Scales.Research;

/// <summary>Checks of what a review judges by: its thresholds and its votes.</summary>
internal static class JudgementChecks
{
    internal static IEnumerable<Finding> ThresholdSources(Review review) =>
        from claim in review.Claims.Thresholds
        from instrument in claim.Measures.Select(Instruments.Find).OfType<Instrument>()
        let known = KnownThresholds(instrument)
        let cited = claim.References.Select(key => review.References[key]).ToList()
        where !known.Any(threshold => Fits(threshold, claim) && cited.Any(citation => IsSame(citation, threshold.Evidence.Source)))
        select new Finding("threshold-source", claim.Where, $"{claim.Size} on {instrument.Key} is cited from {Cited(claim)}, which is not known as its source. {Known(known, claim)}");

    internal static IEnumerable<Finding> ThresholdSubjects(Review review) =>
        from claim in review.Claims.Thresholds
        where claim.AppliedTo != ThresholdSubject.Patients
        select new Finding("threshold-subject", claim.Where, claim.AppliedTo == ThresholdSubject.GroupMeans
            ? $"{claim.Size} on {string.Join(", ", claim.Measures)} judges group means; it was established for the change of a patient, and a mean that reaches it is not so many responders."
            : $"{claim.Size} on {string.Join(", ", claim.Measures)}: it is not said whether patients or group means are judged. A mean that reaches it is not so many responders.");

    internal static IEnumerable<Finding> VoteBasis(Review review) =>
        from votes in review.Claims.Votes
        where votes.CountedOn != Research.VoteBasis.Direction
        let counted = VoteCount.On(review, votes.Domain)
        select new Finding("votes-not-on-direction", votes.Where, string.Concat(
            $"the votes on {votes.Domain} ({votes.For.Count} of {votes.For.Count + votes.NotFor.Count}) are counted on {Words.Of(votes.CountedOn)}",
            review.Claims.VotesOn is { Value: Research.VoteBasis.Direction } methods ? $", although {methods.Where} says direction" : ", not on direction",
            $" (Cochrane Handbook, chapter 12). On direction there are {counted}.",
            string.Concat(counted.Warnings.Select(warning => $" {warning}"))));

    internal static IEnumerable<Finding> VerdictsWithoutNumbers(Review review) =>
        from votes in review.Claims.Votes
        where votes.CountedOn == Research.VoteBasis.Threshold
        let without = votes.For.Concat(votes.NotFor).Select(key => review.Find(key)!).Where(study => !HasEffect(study, votes.Domain)).ToList()
        where without.Count > 0
        select new Finding("verdict-without-number", votes.Where, $"verdicts on a threshold are given for {string.Join(", ", without.Select(study => study.Name))}; no effect size of {votes.Domain} is given beside them.");

    private static bool HasEffect(Study study, string domain) => study.Outcomes.Any(outcome => outcome.Domain == domain && outcome.Effect is not null);

    private static List<Threshold> KnownThresholds(Instrument instrument) =>
        [.. Thresholds.All.Where(threshold => instrument.Scales.Contains(threshold.Scale) && threshold.Evidence.Method != EvidenceMethod.Convention)];

    private static bool Fits(Threshold threshold, ThresholdClaim claim) =>
        threshold.Amount == claim.Amount && (threshold.Unit == "%") == (claim.Unit == "%");

    private static bool IsSame(Citation one, Citation other) =>
        one.Doi is not null && other.Doi is not null ? one.Doi.Equals(other.Doi, StringComparison.OrdinalIgnoreCase) : one.Text == other.Text;

    private static string Cited(ThresholdClaim claim) => claim.References.Count == 0 ? "nothing" : $"reference {string.Join(", ", claim.References)}";

    private static string Known(List<Threshold> known, ThresholdClaim claim)
    {
        Threshold[] fitting = [.. known.Where(threshold => Fits(threshold, claim))];
        return fitting.Length > 0 ? $"Known sources: {Names(fitting)}."
            : known.Count > 0 ? $"No source of this amount is known beyond convention; known are {Names(known)}."
            : "No threshold of this instrument is known.";
    }

    private static string Names(IEnumerable<Threshold> thresholds) => string.Join("; ", thresholds);
}
