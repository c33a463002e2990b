namespace Scales.Tests;

public class BatchChangesTests
{
    [Fact]
    public void Every_pair_of_severities_changes_and_is_judged_as_it_is_alone() => AssertAlone<Bpi, BpiSeverity>(Bpi.Instrument, null, 1);

    [Fact]
    public void Every_pair_of_interferences_changes_and_is_judged_as_it_is_alone() => AssertAlone<Bpi, BpiInterference>(Bpi.Instrument, null, 2);

    [Fact]
    public void Every_pair_of_totals_changes_and_is_judged_as_it_is_alone() => AssertAlone<Npsi, NpsiTotal>(Npsi.Instrument, null, 3);

    [Fact]
    public void Every_pair_of_worst_pains_changes_and_is_judged_as_it_is_alone() => AssertAlone<BpiSci12, BpiWorst>(BpiSci12.Instrument, null, 4);

    [Fact]
    public void Every_pair_of_physical_domains_changes_and_is_judged_as_it_is_alone() => AssertAlone<WhoqolBref, WhoqolPhysical>(WhoqolBref.Instrument, ReversedItems.Raw, 5);

    [Fact]
    public void Every_pair_of_spasm_severities_changes_and_is_judged_as_it_is_alone() => AssertAlone<Penn, PennSeverity>(Penn.Instrument, null, 6);

    [Fact]
    public void A_severity_that_was_not_asked_is_no_missing_visit()
    {
        byte[] before = [0, 255, 2, 3, 255, 255, 2, 255, 255, 255], after = [2, 1, 0, 255, 0, 255, 2, 1, 1, 1];
        var outcomes = new Responder[5];
        Penn.Instrument.Batch([Scale.Of<PennSeverity>()]).Changes<PennSeverity>(new PointThreshold<PennSeverity>(1m, Mine)).CompareRows(before, after, [], [], outcomes);
        Assert.Equal([Responder.NotAsked, Responder.NotAsked, Responder.NotAsked, Responder.MissingBaseline, Responder.MissingBaseline], outcomes);
        Assert.Equal((3, 2, 5), (ResponderCounts.Of(outcomes).NotAsked, ResponderCounts.Of(outcomes).MissingBaseline, ResponderCounts.Of(outcomes).All));
    }

    [Fact]
    public void A_baseline_of_zero_and_missing_visits_are_outcomes_of_their_own_and_counted()
    {
        byte[] before = [0, 0, 255, 6, 6, 1, 6], after = [0, 255, 3, 255, 3, 1, 5];
        var outcomes = new Responder[14];
        var (points, percent) = (new double[7], new double[7]);
        var worst = Bpi.Instrument.Batch([Scale.Of<BpiWorst>()]).Changes<BpiWorst>(new PercentThreshold<BpiWorst>(30m, Mine), new PointThreshold<BpiWorst>(2m, Mine));
        worst.CompareRows(Rows(before), Rows(after), points, percent, outcomes);
        Assert.Equal(
            [
                Responder.ZeroBaseline, Responder.MissingFollowUp, Responder.MissingBaseline, Responder.MissingFollowUp, Responder.Yes, Responder.No, Responder.No,
                Responder.OutOfReach, Responder.MissingFollowUp, Responder.MissingBaseline, Responder.MissingFollowUp, Responder.Yes, Responder.OutOfReach, Responder.No,
            ],
            outcomes);
        Assert.Equal(new ResponderCounts(Yes: 1, No: 2, OutOfReach: 0, ZeroBaseline: 1, MissingBaseline: 1, MissingFollowUp: 2, NotAsked: 0), ResponderCounts.Of(outcomes.AsSpan(0, 7)));
        Assert.Equal(7, ResponderCounts.Of(outcomes.AsSpan(7)).All);
        Assert.Equal([0, double.NaN, double.NaN, double.NaN, -3, 0, -1], points);
        Assert.Equal([double.NaN, double.NaN, double.NaN, double.NaN, -50, 0, -100.0 / 6], percent);
    }

    [Fact]
    public void Only_what_is_wanted_is_written()
    {
        var points = new double[2];
        var severity = Bpi.Instrument.Batch([Scale.Of<BpiWorst>()]).Changes<BpiWorst>();
        severity.CompareColumns(Candidate.Columns(Rows([6, 3]), 11), Candidate.Columns(Rows([2, 4]), 11), points, [], []);
        Assert.Equal([-4, 1], points);
        Assert.Empty(severity.Thresholds);
    }

    [Fact]
    public void Comparing_allocates_nothing()
    {
        var candidate = Candidate.All.Single(candidate => candidate.Definition == Bpi.Instrument);
        byte[] before = candidate.Random(new Random(7), 3000), after = candidate.Random(new Random(8), 3000);
        var (points, percent, responders) = (new double[3000], new double[3000], new Responder[3000]);
        var worst = Bpi.Instrument.Batch([Scale.Of<BpiWorst>()]).Changes<BpiWorst>(new PercentThreshold<BpiWorst>(30m, Mine));
        for (int round = 0; round < 2; round++)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            worst.CompareRows(before, after, points, percent, responders);
            Assert.True(round == 0 || GC.GetAllocatedBytesForCurrentThread() == allocated);
        }
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var bpi = Bpi.Instrument.Batch([Scale.Of<BpiWorst>()]);
        var worst = bpi.Changes<BpiWorst>(new PointThreshold<BpiWorst>(2m, Mine));
        Assert.Throws<ArgumentException>(() => bpi.Changes<BpiSeverity>());
        Assert.Throws<ArgumentException>("followUp", () => worst.CompareRows(Rows([1, 2]), Rows([1]), [], [], []));
        Assert.Throws<ArgumentException>("points", () => worst.CompareRows(Rows([1, 2]), Rows([1, 2]), new double[1], [], []));
        Assert.Throws<ArgumentException>("responders", () => worst.CompareRows(Rows([1, 2]), Rows([1, 2]), [], [], new Responder[1]));
        Assert.Throws<ArgumentException>("percent", () => BatchTests.Whoqol().Changes<WhoqolSocial>().CompareRows(new byte[26], new byte[26], [], new double[1], []));
        Assert.Contains("row 1, item worst", Assert.Throws<InvalidCellsException>("followUp", () => worst.CompareRows(Rows([1, 2]), Rows([1, 11]), [], [], [])).Message, StringComparison.Ordinal);
    }

    private static Evidence Mine => new("a test", null, EvidenceMethod.Convention, Citations.Scire);

    private static byte[] Rows(byte[] worst) => [.. worst.SelectMany(answer => (byte[])[answer, .. Enumerable.Repeat((byte)255, 10)])];

    private static void AssertAlone<TForm, TScale>(Instrument<TForm> instrument, ReversedItems? coding, int seed)
        where TForm : Form<TForm> where TScale : struct, IScale<TForm>
    {
        Threshold<TScale>[] thresholds = [.. Thresholds.All.OfType<Threshold<TScale>>(), .. Thresholds.All.OfType<Threshold<TScale>>().Select(threshold => threshold.Mirrored()), new PointThreshold<TScale>(2.5m, Mine)];
        var candidate = Candidate.All.Single(candidate => candidate.Definition == instrument);
        int forms = 40_000, items = instrument.Items.Count;
        byte[] before = candidate.Random(new Random(seed), forms), after = candidate.Random(new Random(seed + 100), forms);
        var changes = instrument.Batch([Scale.Of<TScale>()], coding).Changes(thresholds);
        double[] points = new double[forms], percent = new double[typeof(IRatioScale).IsAssignableFrom(typeof(TScale)) ? forms : 0];
        var responders = new Responder[thresholds.Length * forms];
        changes.CompareRows(before, after, points, percent, responders);
        for (int i = 0; i < forms; i++)
        {
            var comparison = Read(after, i).ComparedWith<TScale>(Read(before, i));
            double? fall = comparison.Change is { } change ? PercentChanges.Percent(change)?.ToDouble() : null;
            Assert.Equal(Bits(comparison.Change?.Points ?? double.NaN), Bits(points[i]));
            Assert.True(percent.Length == 0 || Bits(percent[i]) == Bits(0 - fall ?? double.NaN));
            for (int threshold = 0; threshold < thresholds.Length; threshold++)
            {
                Assert.Equal(Outcome(comparison.Judge(thresholds[threshold])), responders[(threshold * forms) + i]);
            }
        }

        static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
        TForm Read(byte[] rows, int form) => instrument.Create(instrument.ReadBytes(rows.AsSpan(form * items, items)), new(instrument.Rules[0], coding));
    }

    private static Responder Outcome(Judgement judgement) => (judgement.Verdict, judgement.Obstacle, judgement.IsOutOfReach) switch
    {
        (Verdict.Yes, _, _) => Responder.Yes,
        (Verdict.No, _, false) => Responder.No,
        (Verdict.No, _, true) => Responder.OutOfReach,
        (_, Obstacle.ZeroBaseline, _) => Responder.ZeroBaseline,
        (_, Obstacle.NotAsked, _) => Responder.NotAsked,
        (_, Obstacle.MissingBaseline, _) => Responder.MissingBaseline,
        _ => Responder.MissingFollowUp,
    };
}
