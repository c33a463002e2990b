namespace Scales.Benchmarks;

public class WhoqolBrefBenchmarks() : InstrumentBenchmarks<WhoqolBref, WhoqolPhysical, FivePoint?[], WhoqolBrefScores, WhoqolBrefDoubles>(
    WhoqolBref.Instrument.Batch(
        [Scale.Of<WhoqolPhysical>(), Scale.Of<WhoqolPsychological>(), Scale.Of<WhoqolSocial>(), Scale.Of<WhoqolEnvironment>()], ReversedItems.Raw), WhoqolThresholds.Jang2004HalfSdPhysical)
{
    private protected override FivePoint?[] Typed(int?[] answers) => Array.ConvertAll(answers, answer => answer is { } value ? new FivePoint(value) : default(FivePoint?));

    private protected override WhoqolBref Form(FivePoint?[] a) => new(
        a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11], a[12],
        a[13], a[14], a[15], a[16], a[17], a[18], a[19], a[20], a[21], a[22], a[23], a[24], a[25], ReversedItems.Raw);

    private protected override WhoqolBrefScores Score(WhoqolBref form) => new(form.Physical, form.Psychological, form.Social, form.Environment);

    private protected override WhoqolBrefDoubles Loop(WhoqolBref form) => Loop(
    [
        form.OverallQuality?.Value, form.GeneralHealth?.Value, 6 - form.Pain?.Value, 6 - form.MedicalDependence?.Value,
        form.PositiveFeelings?.Value, form.Meaning?.Value, form.Concentration?.Value, form.Safety?.Value,
        form.PhysicalEnvironment?.Value, form.Energy?.Value, form.BodyImage?.Value, form.Money?.Value,
        form.Information?.Value, form.Leisure?.Value, form.Mobility?.Value, form.Sleep?.Value,
        form.DailyActivities?.Value, form.WorkCapacity?.Value, form.SelfEsteem?.Value, form.PersonalRelationships?.Value,
        form.SexualActivity?.Value, form.SocialSupport?.Value, form.Home?.Value, form.HealthServices?.Value,
        form.Transport?.Value, 6 - form.NegativeFeelings?.Value
    ]);

    // Items 3, 4 and 26 come turned round.
    private protected override WhoqolBrefDoubles Loop(ReadOnlySpan<int?> answers) => ByHand.Answered(answers) < 21
        ? new(double.NaN, double.NaN, double.NaN, double.NaN)
        : new(
            25 * (ByHand.Mean(answers, [3, 4, 10, 15, 16, 17, 18], 6) - 1), 25 * (ByHand.Mean(answers, [5, 6, 7, 11, 19, 26], 5) - 1),
            25 * (ByHand.Mean(answers, [20, 21, 22], 2) - 1), 25 * (ByHand.Mean(answers, [8, 9, 12, 13, 14, 23, 24, 25], 6) - 1));
}

public readonly record struct WhoqolBrefScores(Score<WhoqolPhysical>? Physical, Score<WhoqolPsychological>? Psychological, Score<WhoqolSocial>? Social, Score<WhoqolEnvironment>? Environment);

public readonly record struct WhoqolBrefDoubles(double Physical, double Psychological, double Social, double Environment);
