using BenchmarkDotNet.Attributes;

namespace Scales.Benchmarks;

[MemoryDiagnoser]
public class WhoqolBrefBenchmarks
{
    private static readonly Threshold<WhoqolPhysical> s_physical = WhoqolThresholds.Jang2004HalfSdPhysical;

    private readonly int?[][] _answers = Patients.Answers(WhoqolBref.Instrument);
    private readonly WhoqolBref[] _forms;
    private readonly FivePoint?[][] _typed;
    private readonly Scores[] _scores = new Scores[Patients.Count];
    private readonly Doubles[] _doubles = new Doubles[Patients.Count];
    private readonly Score<WhoqolPhysical>[] _physical = [.. Enumerable.Range(0, Patients.Count).Select(i => Score<WhoqolPhysical>.Create(25 * (i % 29), 7))];
    private readonly Judgement[] _judgements = new Judgement[Patients.Count];

    public WhoqolBrefBenchmarks()
    {
        _typed = Array.ConvertAll(_answers, answers => Array.ConvertAll(answers, answer => answer is { } value ? new FivePoint(value) : default(FivePoint?)));
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
            _scores[i] = new(form.Physical, form.Psychological, form.Social, form.Environment);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients.Count)]
    public void Score_the_form_by_hand()
    {
        for (int i = 0; i < Patients.Count; i++)
        {
            var form = _forms[i];
            _doubles[i] = Loop([
                form.OverallQuality?.Value, form.GeneralHealth?.Value, 6 - form.Pain?.Value, 6 - form.MedicalDependence?.Value,
                form.PositiveFeelings?.Value, form.Meaning?.Value, form.Concentration?.Value, form.Safety?.Value,
                form.PhysicalEnvironment?.Value, form.Energy?.Value, form.BodyImage?.Value, form.Money?.Value,
                form.Information?.Value, form.Leisure?.Value, form.Mobility?.Value, form.Sleep?.Value,
                form.DailyActivities?.Value, form.WorkCapacity?.Value, form.SelfEsteem?.Value, form.PersonalRelationships?.Value,
                form.SexualActivity?.Value, form.SocialSupport?.Value, form.Home?.Value, form.HealthServices?.Value,
                form.Transport?.Value, 6 - form.NegativeFeelings?.Value]);
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
            _judgements[i] = _physical[i].ChangeFrom(_physical[i - 1]).Judge(s_physical);
        }
    }

    // Items 3, 4 and 26 come turned round.
    private static Doubles Loop(ReadOnlySpan<int?> answers) => ByHand.Answered(answers) < 21
        ? new(double.NaN, double.NaN, double.NaN, double.NaN)
        : new(
            25 * (ByHand.Mean(answers, [3, 4, 10, 15, 16, 17, 18], 6) - 1), 25 * (ByHand.Mean(answers, [5, 6, 7, 11, 19, 26], 5) - 1),
            25 * (ByHand.Mean(answers, [20, 21, 22], 2) - 1), 25 * (ByHand.Mean(answers, [8, 9, 12, 13, 14, 23, 24, 25], 6) - 1));

    private static WhoqolBref Form(FivePoint?[] a) => new(
        a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11], a[12],
        a[13], a[14], a[15], a[16], a[17], a[18], a[19], a[20], a[21], a[22], a[23], a[24], a[25], ReversedItems.Raw);

    private record struct Scores(Score<WhoqolPhysical>? Physical, Score<WhoqolPsychological>? Psychological, Score<WhoqolSocial>? Social, Score<WhoqolEnvironment>? Environment);

    private record struct Doubles(double Physical, double Psychological, double Social, double Environment);
}
