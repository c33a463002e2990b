using System.Text.Json.Nodes;

namespace Scales.Tests.Oracles;

internal static class BpiExamples
{
    private static readonly int?[] s_noSeverity = new int?[4], s_noInterference = new int?[7];

    internal static JsonObject Answer(JsonObject given) =>
        given["items"] is { } items ? OfVersions(items.Answers())
        : given["baseline_item_sum"] is not null ? OfVisits(Visit(given, "baseline"), Visit(given, "followup"))
        : given["baseline_severity"] is { } before ? OfSeverities(Worked.Change<BpiSeverity>(before, given["followup_severity"]))
        : OfForm([.. given.Select(answer => (int?)answer.Value)]);

    private static JsonObject OfForm(int?[] answers)
    {
        bool isSeverity = answers.Length == s_noSeverity.Length;
        Bpi form = new(Bpi.Instrument.Read(isSeverity ? [.. answers, .. s_noInterference] : [.. s_noSeverity, .. answers]));
        return new()
        {
            ["severity"] = form.SeverityScore?.Value,
            ["n_answered"] = form.Completeness<BpiInterference>().Answered,
            ["interference"] = form.InterferenceScore?.Value,
        };
    }

    private static JsonObject OfVersions(int?[] items)
    {
        BpiSci7 seven = new(BpiSci7.Instrument.Read([.. s_noSeverity, .. items.Take(7)]));
        BpiSci10 ten = new(BpiSci10.Instrument.Read([.. s_noSeverity, .. items.Take(10)]));
        var twelve = items.Length == 12 ? new BpiSci12(BpiSci12.Instrument.Read([.. s_noSeverity, .. items])) : null;
        return new()
        {
            ["n_answered"] = twelve?.Completeness<BpiSci12Interference>().Answered ?? ten.Completeness<BpiSci10Interference>().Answered,
            ["interference7_subset"] = seven.InterferenceScore?.Value,
            ["interference10"] = ten.InterferenceScore?.Value,
            ["interference10_subset"] = ten.InterferenceScore?.Value,
            ["interference12"] = twelve?.InterferenceScore?.Value,
        };
    }

    private static JsonObject OfVisits(Bpi baseline, Bpi followUp)
    {
        var interference = followUp.ComparedWith<BpiInterference>(baseline);
        return new()
        {
            ["baseline_mean"] = baseline.InterferenceScore?.Value,
            ["followup_mean"] = followUp.InterferenceScore?.Value,
            ["reduction"] = interference.Change?.Improvement,
            ["percent_reduction"] = interference.Change?.PercentImprovement(),
            ["immpact_1_point"] = interference.Says(BpiThresholds.Dworkin2008Interference),
            ["responder30"] = interference.Says(Sizes.Percent<BpiInterference>(30)),
        };
    }

    private static JsonObject OfSeverities(Change<BpiSeverity> severity) => new()
    {
        ["reduction"] = severity.Improvement,
        ["percent_reduction"] = severity.PercentImprovement(),
        ["mease2011_2_2_points"] = severity.Says(BpiThresholds.Mease2011SeverityPoints),
    };

    private static Bpi Visit(JsonObject given, string visit)
    {
        int answered = (int)(given["n_items_both"] ?? given[$"{visit}_n"])!;
        var answers = EvenAnswers.AddingUpTo((int)given[$"{visit}_item_sum"]!, answered);
        return new(Bpi.Instrument.Read([.. s_noSeverity, .. answers, .. s_noInterference.Skip(answered)]));
    }
}
