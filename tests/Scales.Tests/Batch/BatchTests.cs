using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Scales.Tests;

public class BatchTests
{
    public static TheoryData<Candidate, int, ReversedItems> Settings => Candidate.Settings;

    [Theory, MemberData(nameof(Settings))]
    public void A_batch_scores_each_form_exactly_as_it_scores_alone(Candidate candidate, int rule, ReversedItems coding) =>
        AssertLaw(candidate, candidate.Random(new Random(20260101), 3000), rule, coding);

    [Theory, MemberData(nameof(Settings))]
    public void It_does_so_at_every_corner_of_the_sums(Candidate candidate, int rule, ReversedItems coding)
    {
        for (int first = 0; first < candidate.Definition.Items.Count; first += 7)
        {
            AssertLaw(candidate, candidate.Corners(first), rule, coding);
        }
    }

    [Theory, MemberData(nameof(Settings))]
    public void It_does_so_at_every_number_of_forms_around_the_widths(Candidate candidate, int rule, ReversedItems coding)
    {
        int[] lengths = [.. Enumerable.Range(0, 70), 127, 128, 129, 143, 144, 145, 255, 256, 257, 271, 272, 273, 511, 512, 513, 527, 528, 529, 1023, 1024, 1025, 1087];
        foreach (int forms in lengths)
        {
            AssertLaw(candidate, candidate.Random(new Random(forms), forms), rule, coding);
        }
    }

    [Theory, InlineData(37, 233), InlineData(64, 300), InlineData(0, 299), InlineData(219, 300)]
    public void A_chunk_leaves_the_scores_of_other_forms_alone(int from, int to)
    {
        foreach (var kernel in Kernel.All(Whoqol().Plan))
        {
            var rows = Candidate.All[0].Random(new Random(7), 300);
            var whole = new double[1200];
            Whoqol().ScoreRows(rows, whole);
            foreach (var part in (Memory<double>[])[new double[1300], .. Enumerable.Range(0, 8).Select(at => s_large.Value.AsMemory(at))])
            {
                part.Span.Slice(0, 1300).Clear();
                Assert.True(kernel.TryScore(new(rows, 26), from, to, part.Span));
                Assert.Equal(Enumerable.Range(0, 1300).Select(i => i < 1200 && i % 300 >= from && i % 300 < to ? whole[i] : 0), part.Slice(0, 1300).ToArray());
            }
        }
    }

    [Theory, MemberData(nameof(Settings))]
    public void So_large_an_output_that_it_is_written_past_the_cache_holds_the_same_scores(Candidate candidate, int rule, ReversedItems coding)
    {
        foreach (int forms in (int[])[1, 150, 600, 601, 602, 603, 604, 605, 606, 607])
        {
            AssertLaw(candidate, candidate.Random(new Random(forms), forms), rule, coding, s_large.Value.AsMemory(forms % 5));
        }
    }

    [Fact]
    public void Scores_may_lie_at_any_byte_of_memory()
    {
        var rows = Candidate.All[0].Random(new Random(10), 600);
        double[] whole = new double[2400];
        Whoqol().ScoreRows(rows, whole);
        for (int byteAt = 1; byteAt < sizeof(double); byteAt++)
        {
            var scores = MemoryMarshal.Cast<byte, double>(MemoryMarshal.AsBytes(s_large.Value.AsSpan())[byteAt..]);
            Whoqol().ScoreRows(rows, scores);
            Assert.Equal(whole, scores[..2400].ToArray());
        }
    }

    // More than any kernel takes for small: 32 MiB.
    private static readonly Lazy<double[]> s_large = new(() => new double[1 << 22]);

    [Fact]
    public void Chunks_on_several_cores_score_as_one_does()
    {
        var rows = Candidate.All[0].Random(new Random(8), 50_001);
        double[] one = new double[4 * 50_001], four = new double[4 * 50_001], columns = new double[4 * 50_001], doubles = new double[4 * 50_001];
        var table = Candidate.Columns(rows, 26);
        Whoqol().ScoreRows(rows, one);
        Whoqol().ScoreRows(rows, four, 4);
        Whoqol().ScoreColumns(table, columns, 3);
        Whoqol().ScoreColumns(Candidate.Doubles(table), doubles, 2);
        Assert.Equal(one, four);
        Assert.Equal(one, columns);
        Assert.Equal(one, doubles);
    }

    [Fact]
    public void Scoring_allocates_nothing()
    {
        var rows = Candidate.All[0].Random(new Random(9), 5000);
        var columns = Candidate.Columns(rows, 26);
        var doubles = Candidate.Doubles(columns);
        var scores = new double[4 * 5000];
        var batch = Whoqol();
        for (int round = 0; round < 2; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            batch.ScoreRows(rows, scores);
            batch.ScoreColumns(columns, scores);
            batch.ScoreColumns(doubles, scores);
            Assert.True(round == 0 || GC.GetAllocatedBytesForCurrentThread() == before);
        }
    }

    [Fact]
    public void A_chosen_scale_stands_in_its_own_column_in_the_order_chosen()
    {
        var scores = new double[4];
        byte[] rows = [1, 2, 3, 3, 4, 5, 3, 6, 7, 8, 9, 10, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0];
        Npsi.Instrument.Batch([Scale.Of<NpsiTotal>(), Scale.Of<NpsiBurning>()]).ScoreRows(rows, scores);
        Assert.Equal([55, 0, 1, 0], scores);
    }

    [Fact]
    public void A_column_that_no_score_depends_on_may_be_empty()
    {
        ReadOnlyMemory<byte>[] columns = [.. Enumerable.Range(1, 12).Select(item => (ReadOnlyMemory<byte>)(item is 4 or 7 ? Array.Empty<byte>() : [3, 4]))];
        var batch = Npsi.Instrument.Batch([Scale.Of<NpsiTotal>()]);
        var scores = new double[2];
        batch.ScoreColumns(columns, scores);
        Assert.Equal([30, 40], scores);
        columns[0] = Array.Empty<byte>();
        Assert.Contains("item Q1 has 0 answers", Assert.Throws<ArgumentException>("columns", () => batch.ScoreColumns(columns, new double[2])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_may_be_empty_however_many_forms_there_are()
    {
        var columns = Candidate.Columns(Candidate.All[1].Random(new Random(11), 1200), 12);
        var batch = Npsi.Instrument.Batch([Scale.Of<NpsiTotal>()]);
        double[] full = new double[1200], without = new double[1200];
        batch.ScoreColumns(columns, full);
        (columns[3], columns[6]) = (default, default);
        foreach (var kernel in Kernel.All(batch.Plan))
        {
            Assert.True(kernel.TryScore(new(columns, batch.Plan), 0, 1200, without));
            Assert.Equal(full, without);
        }
    }

    [Fact]
    public void The_widest_kernel_of_the_machine_is_chosen()
    {
        string[] wide = [.. Has("avx512bw", "AVX512") ? ["64 forms at once"] : Array.Empty<string>(), .. Has("avx2", "AVX2") ? ["32 forms at once"] : Array.Empty<string>()];
        Assert.Equal([.. wide, "a word per answer"], Kernel.All(Whoqol().Plan).Select(kernel => kernel.ToString()));
        Assert.Equal("a word per answer", Kernel.Fastest(BpiSci12.Instrument.Batch([Scale.Of<BpiSci12Interference>()]).Plan).ToString());
    }

    // What the processor says it has, and what the switches of the run leave of it; not what the runtime says.
    internal static bool Has(string flag, string name)
    {
#if NETSTANDARD_ASSET
        return false;
#else
        string[] off = [name, "HWIntrinsic", "AVX2", .. name == "AVX512v2" ? ["AVX512"] : Array.Empty<string>()];
        bool isOff = off.Any(part => Environment.GetEnvironmentVariable($"DOTNET_Enable{part}") == "0");
        bool runtime = name switch { "AVX2" => Avx2.IsSupported, "AVX512" => Avx512BW.IsSupported, _ => Avx512Vbmi.IsSupported };
        return !isOff && (File.Exists("/proc/cpuinfo") ? File.ReadAllText("/proc/cpuinfo").Contains($" {flag} ", StringComparison.Ordinal) : runtime);
#endif
    }

    [Fact]
    public void Two_states_never_share_an_entry_of_the_table()
    {
        foreach (var scale in Candidate.All.SelectMany(candidate => candidate.Definition.Scales).Distinct())
        {
            var lane = new Lane(scale.SignedItems.ToArray(), scale.Answers.Width);
            var keys = new HashSet<int>();
            for (int answered = 0; answered <= scale.Items.Count; answered++)
            {
                for (int steps = 0; steps <= answered * scale.Answers.Width; steps++)
                {
                    Assert.True(keys.Add(lane.KeyOf(new(answered, steps))), $"{scale}: {answered} answered, {steps} steps");
                }
            }

            Assert.InRange(keys.Max(), 0, lane.MostKey);
        }
    }

    [Fact]
    public void What_does_not_fit_the_instrument_is_refused_when_the_batch_is_made()
    {
        Assert.Throws<ArgumentException>("scales", () => Npsi.Instrument.Batch([]));
        Assert.Throws<ArgumentException>("scales", () => Npsi.Instrument.Batch([Scale.Of<WhoqolSocial>()]));
        Assert.Throws<ArgumentException>("coding", () => WhoqolBref.Instrument.Batch([Scale.Of<WhoqolSocial>()]));
        Assert.Throws<ArgumentException>("rule", () => Npsi.Instrument.Batch([Scale.Of<NpsiTotal>()], rule: WhoqolRules.WhoSyntax));
    }

    [Fact]
    public void Sums_that_could_run_into_each_other_are_refused_when_the_batch_is_made()
    {
        Scale[] wide = [.. Enumerable.Range(1, 7).Select(i => new Scale($"wide{i}", "wide", ZeroToTen.Range, [.. Enumerable.Range(1, 12).Where(item => item != i)], [1], ZeroToTen.Range, Direction.HigherIsWorse))];
        Item[] items = [.. Enumerable.Range(1, 12).Select(i => new Item($"Q{i}", "", ZeroToTen.Range))];
        var rule = new MissingRule("any", "", Citations.Scire);
        var instrument = new Instrument<Npsi>("", "", "wide", "", "", items, wide, [rule], [], Npsi.Instrument.Licence, "", (answers, _) => new(answers), new(rule));
        Assert.NotNull(instrument.Batch([.. wide.Take(4)]));
        Assert.Contains("64", Assert.Throws<ArgumentException>("scales", () => instrument.Batch(wide)).Message, StringComparison.Ordinal);
    }

    // Made up: no published instrument has 13 items, or 30.
    [Fact]
    public void An_instrument_may_have_any_number_of_items()
    {
        var range = new ScoreRange(0, 3);
        for (int items = 1; items <= ItemBytes.Most; items++)
        {
            Scale[] scales = [SumOf([.. Enumerable.Range(1, items)]), SumOf([-items])];
            var rule = new MissingRule("all but one", "", Citations.Scire);
            var instrument = new Instrument<Npsi>("", "", "made up", "", "", [.. Enumerable.Range(1, items).Select(i => new Item($"Q{i}", "", range))], scales, [rule], [], Npsi.Instrument.Licence, "", (answers, _) => new(answers), new(rule));
            var batch = instrument.Batch(scales, ReversedItems.Raw);
            var random = new Random(items);
            byte[] rows = [.. Enumerable.Range(0, 150 * items).Select(_ => random.Next(items + 1) == 0 ? (byte)255 : (byte)random.Next(4))];
            var columns = Candidate.Columns(rows, items);
            double[] alone = [.. scales.SelectMany(scale => rows.Chunk(items).Select(form => Alone(scale, form)))];
            Assert.Contains(alone, score => score > 0);
            foreach (var kernel in Kernel.All(batch.Plan))
            {
                double[] fromRows = new double[300], fromColumns = new double[300], fromDoubles = new double[300];
                Assert.True(kernel.TryScore(new(rows, items), 0, 150, fromRows));
                Assert.True(kernel.TryScore(new(columns, batch.Plan), 0, 150, fromColumns));
                Assert.True(kernel.TryScore(new(Candidate.Doubles(columns), batch.Plan), 0, 150, fromDoubles));
                Assert.Equal(alone, fromRows);
                Assert.Equal(alone, fromColumns);
                Assert.Equal(alone, fromDoubles);
            }
        }

        Scale SumOf(int[] items) => new("", "made up", range, items, [Math.Max(1, items.Length - 1)], range, Direction.HigherIsWorse);
        double Alone(Scale scale, byte[] form)
        {
            byte[] answered = [.. scale.SignedItems.ToArray().Where(item => form[Math.Abs(item) - 1] != 255).Select(item => item < 0 ? (byte)(3 - form[-item - 1]) : form[item - 1])];
            return answered.Length < Math.Max(1, scale.Items.Count - 1) ? double.NaN : scale.ScoreOf(scale.AboveLowest(new(answered.Length, answered.Sum(answer => answer))));
        }
    }

    [Fact]
    public void Columns_and_scores_shorter_than_they_were_said_to_be_throw()
    {
        var columns = Candidate.Columns(Candidate.All[0].Random(new Random(12), 600), 26);
        byte[] shorter = columns[3].Slice(0, 100).ToArray();
        foreach (var kernel in Kernel.All(Whoqol().Plan))
        {
            double[] scores = new double[2400];
            Assert.Equal("thrown", Outcome(kernel, columns, changed => changed[3] = shorter, scores));
            Assert.Equal("thrown", Outcome(kernel, columns, _ => { }, scores.AsSpan(0, 1000)));
            Assert.All(scores[1000..], score => Assert.Equal(0, score));
        }
    }

    private static string Outcome(Kernel kernel, ReadOnlyMemory<byte>[] columns, Action<ReadOnlyMemory<byte>[]> change, Span<double> scores)
    {
        ReadOnlyMemory<byte>[] changed = [.. columns];
        var answers = new AnswerTable(changed, Whoqol().Plan);
        change(changed);
        try
        {
            return kernel.TryScore(answers, 0, 600, scores).ToString();
        }
        catch (ArgumentOutOfRangeException)
        {
            return "thrown";
        }
    }

    [Fact]
    public void Lengths_that_do_not_fit_are_refused_with_both_numbers()
    {
        var batch = Whoqol();
        Assert.Contains("27 answers do not divide into rows of 26", Assert.Throws<ArgumentException>("answers", () => batch.ScoreRows(new byte[27], new double[8])).Message, StringComparison.Ordinal);
        Assert.Contains("room for 7 values; 4 columns of 2 forms", Assert.Throws<ArgumentException>("scores", () => batch.ScoreRows(new byte[52], new double[7])).Message, StringComparison.Ordinal);
        Assert.Contains("25 columns were given; there are 26 items", Assert.Throws<ArgumentException>("columns", () => batch.ScoreColumns(new ReadOnlyMemory<byte>[25], new double[8])).Message, StringComparison.Ordinal);
        var columns = Candidate.Columns([.. Enumerable.Repeat((byte)3, 52)], 26);
        columns[4] = columns[4].Slice(1);
        Assert.Contains("item Q5 has 1 answers, the longest column 2", Assert.Throws<ArgumentException>("columns", () => batch.ScoreColumns(columns, new double[8])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("degreeOfParallelism", () => batch.ScoreRows(Array.Empty<byte>(), Array.Empty<double>(), 0));
    }

    internal static Batch<WhoqolBref> Whoqol() => WhoqolBref.Instrument.Batch(
        [Scale.Of<WhoqolPhysical>(), Scale.Of<WhoqolPsychological>(), Scale.Of<WhoqolSocial>(), Scale.Of<WhoqolEnvironment>()], ReversedItems.Raw, WhoqolRules.WhoSyntax);

    private static void AssertLaw(Candidate candidate, byte[] rows, int rule, ReversedItems coding, Memory<double>? room = null)
    {
        var alone = candidate.Alone(rows, rule, coding);
        var all = room ?? new double[alone.Length];
        foreach (var (how, score) in candidate.Ways(rows, rule, coding))
        {
            var scores = all.Slice(0, alone.Length);
            scores.Span.Fill(-1);
            score(all);
            int at = Enumerable.Range(0, alone.Length).FirstOrDefault(i => BitConverter.DoubleToInt64Bits(alone[i]) != BitConverter.DoubleToInt64Bits(scores.Span[i]), -1);
            Assert.True(at < 0, $"{how}: score {at} of {alone.Length} is {(at < 0 ? 0 : scores.Span[at])}, alone {(at < 0 ? 0 : alone[at])}");
        }
    }
}
