namespace Scales.Research;

/// <summary>What has to fit together across the parts of a review's file: names that are used have to be given, and only once.</summary>
internal static class ReviewJoints
{
    internal static void Check(Review review, JsonPart file)
    {
        if (review.Studies.Count == 0)
        {
            file.Refuse("studies", "has at least one study");
        }

        if (review.Studies.CountBy(study => study.Key).Any(count => count.Value > 1))
        {
            file.Refuse("studies", "has a key of its own for every study");
        }

        foreach (var (index, study) in review.Studies.Index())
        {
            CheckStudy(review, study, $"studies[{index}]", file);
        }

        CheckClaims(review, file);
    }

    private static void CheckStudy(Review review, Study study, string place, JsonPart file)
    {
        foreach (var (index, outcome) in study.Outcomes.Index())
        {
            Expect(review.Domains.Contains(outcome.Domain), file, $"{place}.outcomes[{index}].domain", "is one of \"domains\"");
        }

        foreach (var (index, reported) in study.AdverseEvents.Index())
        {
            Expect(reported.Arm is null || study.Arms.Any(arm => arm.Name == reported.Arm), file, $"{place}.adverseEvents[{index}].arm", "is an arm of the study");
            Expect(reported.Report is not CountedEvents counted || counted.Proportion.Total <= study.Patients, file, $"{place}.adverseEvents[{index}].exposed", "is no more than the patients of the study"); // Of the study: who crosses over is exposed outside the arm.
        }

        Expect(study.Arms.CountBy(arm => arm.Name).All(count => count.Value == 1), file, $"{place}.arms", "has a name of its own for every arm");
        Expect(study.Arms.Sum(arm => (long)(arm.Patients ?? 0)) <= study.Patients, file, $"{place}.arms", "has no more patients than the study");
        Expect(study.OutsidePopulation is not { } outside || outside.AtLeast <= study.Patients, file, $"{place}.outsidePopulation.atLeast", "is no more than the patients of the study");
    }

    private static void CheckClaims(Review review, JsonPart file)
    {
        HashSet<string> keys = [.. review.Studies.Select(study => study.Key)];
        foreach (var (index, votes) in review.Claims.Votes.Index())
        {
            Expect(review.Domains.Contains(votes.Domain), file, $"claims.votes[{index}].domain", "is one of \"domains\"");
            string[] named = [.. votes.For, .. votes.NotFor];
            Expect(named.Distinct().Count() == named.Length && named.All(keys.Contains), file, $"claims.votes[{index}]", "names keys of studies, each once");
        }

        foreach (var (index, threshold) in review.Claims.Thresholds.Index())
        {
            Expect(threshold.Unit is "%" or "points", file, $"claims.thresholds[{index}].unit", "is \"%\" or \"points\"");
            Expect(threshold.References.All(review.References.ContainsKey), file, $"claims.thresholds[{index}].references", "names keys of \"references\"");
            Expect(threshold.Measures.All(measure => Instruments.Find(measure) is not null), file, $"claims.thresholds[{index}].measures", $"names instruments: {string.Join(", ", Instruments.All.Select(instrument => instrument.Key))}");
        }
    }

    private static void Expect(bool condition, JsonPart file, string place, string otherwise)
    {
        if (!condition)
        {
            file.Refuse(place, otherwise);
        }
    }
}
