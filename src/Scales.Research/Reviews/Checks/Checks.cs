namespace Scales.Research;

/// <summary>Every check of a review. A new one joins here.</summary>
internal static class Checks
{
    internal static IReadOnlyList<Func<Review, IEnumerable<Finding>>> All { get; } =
    [
        PatientChecks.Total, PatientChecks.Treated, PatientChecks.Outside, PatientChecks.MeanAge, PatientChecks.AgeRange, PatientChecks.Men,
        StudyChecks.FollowUp, StudyChecks.Doses, StudyChecks.Comparators, StudyChecks.MeasuredInEveryStudy, StudyChecks.MeasuredInNoStudy,
        SafetyChecks.EventsInNoStudy, SafetyChecks.NoSeriousEvents,
        JudgementChecks.ThresholdSources, JudgementChecks.ThresholdSubjects, JudgementChecks.VoteBasis, JudgementChecks.VerdictsWithoutNumbers,
    ];
}
