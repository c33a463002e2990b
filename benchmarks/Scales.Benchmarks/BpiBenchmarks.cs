namespace Scales.Benchmarks;

public class BpiBenchmarks() : InstrumentBenchmarks<Bpi, BpiSeverity, (Nrs?[] Pain, ZeroToTen?[] Interference), BpiScores, BpiDoubles>(
    Bpi.Instrument.Batch(
        [Scale.Of<BpiSeverity>(), Scale.Of<BpiInterference>(), Scale.Of<BpiActivity>(), Scale.Of<BpiAffective>()]), BpiThresholds.Mease2011SeverityPoints)
{
    private protected override (Nrs?[] Pain, ZeroToTen?[] Interference) Typed(int?[] answers) => (
        Array.ConvertAll(answers[..4], answer => answer is { } value ? new Nrs(value) : default(Nrs?)),
        Array.ConvertAll(answers[4..], answer => answer is { } value ? new ZeroToTen(value) : default(ZeroToTen?)));

    private protected override Bpi Form((Nrs?[] Pain, ZeroToTen?[] Interference) typed)
    {
        var (pain, with) = typed;
        return new(pain[0], pain[1], pain[2], pain[3], with[0], with[1], with[2], with[3], with[4], with[5], with[6]);
    }

    private protected override BpiScores Score(Bpi form) => new(form.SeverityScore, form.InterferenceScore, form.ActivityScore, form.AffectiveScore);

    private protected override BpiDoubles Loop(Bpi form) => Loop(
    [
        form.Worst?.Value, form.Least?.Value, form.Average?.Value, form.Now?.Value,
        form.GeneralActivity?.Value, form.Mood?.Value, form.Walking?.Value, form.Work?.Value,
        form.Relations?.Value, form.Sleep?.Value, form.Enjoyment?.Value
    ]);

    private protected override BpiDoubles Loop(ReadOnlySpan<int?> answers) => new(
        ByHand.Mean(answers, [1, 2, 3, 4], 4), ByHand.Mean(answers, [5, 6, 7, 8, 9, 10, 11], 4),
        ByHand.Mean(answers, [5, 7, 8], 2), ByHand.Mean(answers, [6, 9, 11], 2));
}

public readonly record struct BpiScores(Score<BpiSeverity>? Severity, Score<BpiInterference>? Interference, Score<BpiActivity>? Activity, Score<BpiAffective>? Affective);

public readonly record struct BpiDoubles(double Severity, double Interference, double Activity, double Affective);
