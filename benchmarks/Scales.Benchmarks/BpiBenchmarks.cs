using BenchmarkDotNet.Attributes;

namespace Scales.Benchmarks;

[MemoryDiagnoser]
public class BpiBenchmarks
{
    private static readonly Threshold<BpiWorst> s_worst = BpiThresholds.Mathias2011Worst;

    private readonly int?[][] _answers = Patients.Answers(Bpi.Instrument);
    private readonly Bpi[] _forms;
    private readonly (Nrs?[] Pain, ZeroToTen?[] Interference)[] _typed;
    private readonly Scores[] _scores = new Scores[Patients.Count];
    private readonly Doubles[] _doubles = new Doubles[Patients.Count];
    private readonly Score<BpiWorst>[] _worst = [.. Enumerable.Range(0, Patients.Count).Select(i => Score<BpiWorst>.Create(i % 11))];
    private readonly Judgement[] _judgements = new Judgement[Patients.Count];

    public BpiBenchmarks()
    {
        _typed = Array.ConvertAll(_answers, Typed);
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
            _scores[i] = new(form.SeverityScore, form.InterferenceScore, form.ActivityScore, form.AffectiveScore);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients.Count)]
    public void Score_the_form_by_hand()
    {
        for (int i = 0; i < Patients.Count; i++)
        {
            var form = _forms[i];
            _doubles[i] = Loop([
                form.Worst?.Value, form.Least?.Value, form.Average?.Value, form.Now?.Value,
                form.GeneralActivity?.Value, form.Mood?.Value, form.Walking?.Value, form.Work?.Value,
                form.Relations?.Value, form.Sleep?.Value, form.Enjoyment?.Value]);
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
            _judgements[i] = _worst[i].ChangeFrom(_worst[i - 1]).Judge(s_worst);
        }
    }

    private static Doubles Loop(ReadOnlySpan<int?> answers) => new(
        ByHand.Mean(answers, [1, 2, 3, 4], 4), ByHand.Mean(answers, [5, 6, 7, 8, 9, 10, 11], 4),
        ByHand.Mean(answers, [5, 7, 8], 2), ByHand.Mean(answers, [6, 9, 11], 2));

    private static (Nrs?[] Pain, ZeroToTen?[] Interference) Typed(int?[] answers) => (
        Array.ConvertAll(answers[..4], answer => answer is { } value ? new Nrs(value) : default(Nrs?)),
        Array.ConvertAll(answers[4..], answer => answer is { } value ? new ZeroToTen(value) : default(ZeroToTen?)));

    private static Bpi Form((Nrs?[] Pain, ZeroToTen?[] Interference) typed)
    {
        var (pain, with) = typed;
        return new(pain[0], pain[1], pain[2], pain[3], with[0], with[1], with[2], with[3], with[4], with[5], with[6]);
    }

    private record struct Scores(Score<BpiSeverity>? Severity, Score<BpiInterference>? Interference, Score<BpiActivity>? Activity, Score<BpiAffective>? Affective);

    private record struct Doubles(double Severity, double Interference, double Activity, double Affective);
}
