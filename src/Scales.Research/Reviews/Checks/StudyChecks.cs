namespace Scales.Research;

/// <summary>Checks of what a review says of its studies as a whole.</summary>
internal static class StudyChecks
{
    internal static IEnumerable<Finding> FollowUp(Review review)
    {
        Period[] periods = [.. review.Studies.Select(study => study.FollowUp).OfType<Period>()];
        if (review.Claims.FollowUp is { } claim && periods.Length > 0
            && new Period(periods.Min(period => period.From), periods.Max(period => period.To)) is var found && found != claim.Value)
        {
            yield return new("follow-up-differs", claim.Where, $"follow-up of {claim.Value} is stated; that of the studies is {found}.");
        }
    }

    internal static IEnumerable<Finding> Doses(Review review) =>
        from study in review.Studies
        from arm in study.Arms
        from doses in arm.Doses.GroupBy(dose => dose.Value.Unit)
        where doses.DistinctBy(dose => dose.Value).Count() > 1
        select new Finding("dose-differs", study.Name, $"the dose of {arm.Name} is {string.Join(", but ", doses.DistinctBy(dose => dose.Value).Select(dose => $"{dose.Value} in {dose.Where}"))}.");

    internal static IEnumerable<Finding> Comparators(Review review) =>
        from study in review.Studies
        where review.Claims.ComparatorRequired is { Value: true } && !study.HasComparator
        select new Finding("no-comparator", study.Name, $"no arm is a comparator, which {review.Claims.ComparatorRequired!.Where} asks for.");

    internal static IEnumerable<Finding> MeasuredInEveryStudy(Review review) =>
        from claim in review.Claims.MeasuredInEveryStudy
        let without = review.Studies.Where(study => !Measures(study, claim.Value)).ToList()
        where without.Count > 0
        select new Finding("not-in-every-study", claim.Where, $"{claim.Value} is said to be measured in every study; no outcome of {string.Join(" or ", without.Select(study => study.Name))} is.");

    internal static IEnumerable<Finding> MeasuredInNoStudy(Review review) =>
        from claim in review.Claims.Measured
        where !review.Studies.Any(study => Measures(study, claim.Value))
        select new Finding("in-no-study", claim.Where, $"results of {claim.Value} are spoken of; no outcome of any study is measured by it.");

    private static bool Measures(Study study, string measure) =>
        study.Outcomes.Any(outcome => outcome.Measure == measure || (outcome.Instrument is { } instrument && instrument == Instruments.Find(measure)));
}
