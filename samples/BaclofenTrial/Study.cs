using Scales;

namespace BaclofenTrial;

/// <summary>The synthetic study: every score by visit and arm, and the responders from the first visit to the last.</summary>
internal static class Study
{
    // No threshold of 50 % was published for the NPSI: this study takes over that of pain intensity, and says so.
    private static readonly PercentThreshold<NpsiTotal> s_npsiHalved = new(
        50m, new("chronic pain, intensity", null, EvidenceMethod.Convention, Citations.Dworkin2008), name: "Halved");

    private static readonly (string Name, Func<PatientVisit, double?> Read)[] s_scores =
    [
        ("NRS, 0-10", visit => visit.Rating?.Value),
        ("VAS, 0-100 mm", visit => visit.Mark?.Value),
        ("NPSI total, 0-100", visit => visit.Npsi.Total?.Value),
        ("NPSI burning, 0-10", visit => visit.Npsi.BurningScore?.Value),
        ("NPSI pressing, 0-10", visit => visit.Npsi.PressingScore?.Value),
        ("NPSI paroxysmal, 0-10", visit => visit.Npsi.ParoxysmalScore?.Value),
        ("NPSI evoked, 0-10", visit => visit.Npsi.EvokedScore?.Value),
        ("NPSI paresthesia, 0-10", visit => visit.Npsi.ParesthesiaScore?.Value),
        ("BPI severity, 0-10", visit => visit.Bpi.SeverityScore?.Value),
        ("BPI interference, 0-10", visit => visit.Bpi.InterferenceScore?.Value),
        ("MAS mean, points 0-4", visit => visit.Mas.Mean<ModifiedAshworthPoints>()?.Value),
        ("MAS mean, ranks 0-5", visit => visit.Mas.Mean<ModifiedAshworthRanks>()?.Value),
        ("Ashworth mean, 0-4", visit => visit.Ashworth.Mean<OriginalAshworth0To4>()?.Value),
        ("Penn frequency, 0-4", visit => visit.Penn.FrequencyScore?.Value),
        ("Penn severity, 1-3 *", visit => visit.Penn.SeverityScore?.Value),
        ("WHOQOL physical, 0-100", visit => visit.Whoqol.Physical?.Value),
        ("WHOQOL psychological, 0-100", visit => visit.Whoqol.Psychological?.Value),
        ("WHOQOL social, 0-100", visit => visit.Whoqol.Social?.Value),
        ("WHOQOL environment, 0-100", visit => visit.Whoqol.Environment?.Value),
    ];

    private static readonly (string Name, Func<PatientVisit, PatientVisit, Judgement> Judge)[] s_thresholds =
    [
        ("NRS >= 30 %", (before, after) => after.Rating.ComparedWith(before.Rating).Judge(NrsThresholds.Dworkin2008Moderate)),
        ("NRS >= 50 %", (before, after) => after.Rating.ComparedWith(before.Rating).Judge(NrsThresholds.Dworkin2008Substantial)),
        ("NPSI total >= 30 %", (before, after) => after.Npsi.ComparedWith<NpsiTotal>(before.Npsi).Judge(ReviewRules.NpsiPain)),
        ("NPSI total >= 50 %", (before, after) => after.Npsi.ComparedWith<NpsiTotal>(before.Npsi).Judge(s_npsiHalved)),
        ("MAS mean >= 1 point", (before, after) => ReviewRules.Spasticity(before.Mas, after.Mas).InPoints),
        ("MAS mean >= 1 rank", (before, after) => ReviewRules.Spasticity(before.Mas, after.Mas).InRanks),
    ];

    public static void Report(string file, TextWriter output)
    {
        List<PatientVisit> visits = [.. CsvFile.Read(file).Select(row => new PatientVisit(row))];
        output.WriteLine("Synthetic data: these patients do not exist, and the numbers say nothing of any treatment.");
        foreach (var visit in visits.GroupBy(visit => visit.Visit))
        {
            var arms = visit.ToLookup(patient => patient.Arm);
            output.WriteLine();
            Table.Write(
                output,
                [visit.Key, .. arms.SelectMany(arm => new[] { $"{arm.Key} n", "no score", "mean" })],
                s_scores.Select(score => (string[])[score.Name, .. arms.SelectMany(arm => Summary([.. arm.Select(score.Read)]))]));
        }

        output.WriteLine("* Not asked of patients without spasms, who stand under \"no score\".");
        output.WriteLine();
        var (first, last) = (visits[0].Visit, visits[^1].Visit);
        output.WriteLine($"Responders from {first} to {last}");
        Responders.Write(output, Judged(visits, first, last), Reason.ZeroBaseline, Reason.Missing, Reason.OtherMuscles);
    }

    private static string[] Summary(double?[] scores)
    {
        int scored = scores.Count(score => score is not null);
        return [Table.Show(scored), Table.Show(scores.Length - scored), Table.Show(scores.Average())];
    }

    private static IEnumerable<Responders> Judged(List<PatientVisit> visits, string first, string last)
    {
        var arms = visits
            .GroupBy(visit => visit.Patient)
            .Select(patient => (Before: patient.Single(visit => visit.Visit == first), After: patient.Single(visit => visit.Visit == last)))
            .ToLookup(patient => patient.Before.Arm);
        return from threshold in s_thresholds
               from arm in arms
               select new Responders(threshold.Name, arm.Key, [.. arm.Select(patient => threshold.Judge(patient.Before, patient.After))]);
    }
}
