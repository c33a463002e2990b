using BenchmarkDotNet.Attributes;

namespace Scales.Benchmarks;

[MemoryDiagnoser]
public class NpsiBenchmarks
{
    private static readonly Threshold<NpsiTotal> s_total = NpsiThresholds.Canori2025PooledLower;

    private readonly int?[][] _answers = Patients.Answers(Npsi.Instrument);
    private readonly Npsi[] _forms;
    private readonly Typed[] _typed;
    private readonly Scores[] _scores = new Scores[Patients.Count];
    private readonly Doubles[] _doubles = new Doubles[Patients.Count];
    private readonly Score<NpsiTotal>[] _totals = [.. Enumerable.Range(0, Patients.Count).Select(i => Score<NpsiTotal>.Create(i % 101))];
    private readonly Judgement[] _judgements = new Judgement[Patients.Count];

    public NpsiBenchmarks()
    {
        _typed = Array.ConvertAll(_answers, Typed.Of);
        _forms = Array.ConvertAll(_typed, Form);
    }

    [Benchmark(OperationsPerInvoke = Patients.Count)]
    public void Build_the_form()
    {
        for (int i = 0; i < Patients.Count; i++)
        {
            _forms[i] = Form(_typed[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Patients.Count)]
    public void Score_the_form()
    {
        for (int i = 0; i < Patients.Count; i++)
        {
            var form = _forms[i];
            _scores[i] = new(form.BurningScore, form.PressingScore, form.ParoxysmalScore, form.EvokedScore, form.ParesthesiaScore, form.Total);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients.Count)]
    public void Score_the_form_by_hand()
    {
        for (int i = 0; i < Patients.Count; i++)
        {
            var form = _forms[i];
            _doubles[i] = Loop([
                form.Burning?.Value, form.Squeezing?.Value, form.Pressure?.Value, null,
                form.ElectricShocks?.Value, form.Stabbing?.Value, null,
                form.EvokedByBrushing?.Value, form.EvokedByPressure?.Value, form.EvokedByCold?.Value,
                form.PinsAndNeedles?.Value, form.Tingling?.Value]);
        }
    }

    [Benchmark(OperationsPerInvoke = Patients.Count)]
    public void Score_an_array_by_hand()
    {
        for (int i = 0; i < Patients.Count; i++)
        {
            _doubles[i] = Loop(_answers[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Patients.Count)]
    public void Judge_a_change()
    {
        for (int i = 1; i < Patients.Count; i++)
        {
            _judgements[i] = _totals[i].ChangeFrom(_totals[i - 1]).Judge(s_total);
        }
    }

    private static Doubles Loop(ReadOnlySpan<int?> answers) => new(
        ByHand.Mean(answers, [1], 1), ByHand.Mean(answers, [2, 3], 2), ByHand.Mean(answers, [5, 6], 2),
        ByHand.Mean(answers, [8, 9, 10], 3), ByHand.Mean(answers, [11, 12], 2),
        10 * ByHand.Mean(answers, [1, 2, 3, 5, 6, 8, 9, 10, 11, 12], 10));

    private static Npsi Form(Typed typed)
    {
        var (rated, time, attacks) = typed;
        return new(rated[0], rated[1], rated[2], time, rated[4], rated[5], attacks, rated[7], rated[8], rated[9], rated[10], rated[11]);
    }

    private sealed record Typed(ZeroToTen?[] Rated, NpsiPainTime? Time, NpsiPainAttacks? Attacks)
    {
        internal static Typed Of(int?[] answers) => new(
            Array.ConvertAll(answers, answer => answer is { } value ? new ZeroToTen(value) : default(ZeroToTen?)),
            answers[3] is { } time ? new NpsiPainTime(time) : null,
            answers[6] is { } attacks ? new NpsiPainAttacks(attacks) : null);
    }

    private record struct Scores(
        Score<NpsiBurning>? Burning, Score<NpsiPressing>? Pressing, Score<NpsiParoxysmal>? Paroxysmal,
        Score<NpsiEvoked>? Evoked, Score<NpsiParesthesia>? Paresthesia, Score<NpsiTotal>? Total);

    private record struct Doubles(double Burning, double Pressing, double Paroxysmal, double Evoked, double Paresthesia, double Total);
}
