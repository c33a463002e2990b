using Scales;

namespace BaclofenTrial;

/// <summary>A file with a column of NRS ratings per visit: whose pain fell by 30 % and by 50 %.</summary>
internal static class WideFile
{
    public static void Report(string file, string baseline, string followUp, string arm, TextWriter output)
    {
        var arms = CsvFile.Read(file)
            .Select(row => (Arm: row.Name(arm), Outcome: Rating(row, followUp).ComparedWith(Rating(row, baseline))))
            .GroupBy(patient => patient.Arm, patient => patient.Outcome)
            .OrderBy(patients => patients.Key, StringComparer.Ordinal)
            .ToList();

        var responders =
            from threshold in new[] { NrsThresholds.Dworkin2008Moderate, NrsThresholds.Dworkin2008Substantial }
            from patients in arms
            select new Responders(FormattableString.Invariant($"NRS >= {threshold.Amount} %"), patients.Key, [.. patients.Select(patient => patient.Judge(threshold))]);

        output.WriteLine($"Responders from {baseline} to {followUp}");
        Responders.Write(output, responders, Reason.ZeroBaseline, Reason.Missing);
    }

    private static Nrs? Rating(Row row, string column) => row.Read<Nrs>(column, Nrs.TryParse, $"a whole number from {Nrs.Range}");
}
