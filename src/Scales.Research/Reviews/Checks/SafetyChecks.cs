namespace Scales.Research;

/// <summary>Checks of what a review says of adverse events.</summary>
internal static class SafetyChecks
{
    internal static IEnumerable<Finding> EventsInNoStudy(Review review) =>
        from claim in review.Claims.AdverseEvents
        where !review.Studies.Any(study => study.AdverseEvents.Any(reported => reported.Name == claim.Value))
        select new Finding("event-in-no-study", claim.Where, $"{claim.Value} is spoken of; no study is extracted as reporting it.");

    /// <summary>"No serious event" needs every study to have counted them; and even then some rate is not excluded.</summary>
    internal static IEnumerable<Finding> NoSeriousEvents(Review review)
    {
        if (review.Claims.NoSeriousEvents is not { Value: true } claim)
        {
            yield break;
        }

        string[] silent = [.. review.Studies.Where(study => study.AdverseEvents.Count == 0).Select(study => study.Name)];
        if (silent.Length > 0)
        {
            yield return new("no-serious-events-unreported", claim.Where, FormattableString.Invariant($"no serious event is stated; {silent.Length} of {review.Studies.Count} studies report nothing of adverse events ({string.Join(", ", silent)}), which is not zero.") + Bound(review));
        }
        else if (EventSummary.Of(review, AdverseEvent.Serious).Counted is { Count: > 0 } counted)
        {
            yield return new("serious-events-counted", claim.Where, $"no serious event is stated; the studies count {counted}.");
        }
    }

    private static string Bound(Review review) => review.Treated is > 0 and var treated
        ? FormattableString.Invariant($" Even no event in all {treated} treated would allow {100 * new Proportion(0, treated).UpperBound():0.0} % (one-sided, 95 %).")
        : "";
}
