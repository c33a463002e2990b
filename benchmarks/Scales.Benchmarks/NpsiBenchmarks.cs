namespace Scales.Benchmarks;

public class NpsiBenchmarks() : InstrumentBenchmarks<Npsi, NpsiTotal, NpsiAnswers, NpsiScores, NpsiDoubles>(
    Npsi.Instrument.Batch(Npsi.Instrument.Scales), NpsiThresholds.Canori2025PooledLower)
{
    private protected override NpsiAnswers Typed(int?[] answers) => NpsiAnswers.Of(answers);

    private protected override Npsi Form(NpsiAnswers typed)
    {
        var (rated, time, attacks) = typed;
        return new(rated[0], rated[1], rated[2], time, rated[4], rated[5], attacks, rated[7], rated[8], rated[9], rated[10], rated[11]);
    }

    private protected override NpsiScores Score(Npsi form) => new(form.BurningScore, form.PressingScore, form.ParoxysmalScore, form.EvokedScore, form.ParesthesiaScore, form.Total);

    private protected override NpsiDoubles Loop(Npsi form) => Loop(
    [
        form.Burning?.Value, form.Squeezing?.Value, form.Pressure?.Value, null,
        form.ElectricShocks?.Value, form.Stabbing?.Value, null,
        form.EvokedByBrushing?.Value, form.EvokedByPressure?.Value, form.EvokedByCold?.Value,
        form.PinsAndNeedles?.Value, form.Tingling?.Value
    ]);

    private protected override NpsiDoubles Loop(ReadOnlySpan<int?> answers) => new(
        ByHand.Mean(answers, [1], 1), ByHand.Mean(answers, [2, 3], 2), ByHand.Mean(answers, [5, 6], 2),
        ByHand.Mean(answers, [8, 9, 10], 3), ByHand.Mean(answers, [11, 12], 2),
        10 * ByHand.Mean(answers, [1, 2, 3, 5, 6, 8, 9, 10, 11, 12], 10));
}

public readonly record struct NpsiScores(
    Score<NpsiBurning>? Burning, Score<NpsiPressing>? Pressing, Score<NpsiParoxysmal>? Paroxysmal,
    Score<NpsiEvoked>? Evoked, Score<NpsiParesthesia>? Paresthesia, Score<NpsiTotal>? Total);

public readonly record struct NpsiDoubles(double Burning, double Pressing, double Paroxysmal, double Evoked, double Paresthesia, double Total);

public sealed record NpsiAnswers(ZeroToTen?[] Rated, NpsiPainTime? Time, NpsiPainAttacks? Attacks)
{
    internal static NpsiAnswers Of(int?[] answers) => new(
        Array.ConvertAll(answers, answer => answer is { } value ? new ZeroToTen(value) : default(ZeroToTen?)),
        answers[3] is { } time ? new NpsiPainTime(time) : null,
        answers[6] is { } attacks ? new NpsiPainAttacks(attacks) : null);
}
