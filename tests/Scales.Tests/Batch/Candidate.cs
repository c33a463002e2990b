using System.Reflection;

namespace Scales.Tests;

/// <summary>An instrument with forms, and how one of its forms is scored alone.</summary>
public abstract class Candidate
{
    public static IReadOnlyList<Candidate> All { get; } =
    [
        new Candidate<WhoqolBref>(WhoqolBref.Instrument), new Candidate<Npsi>(Npsi.Instrument), new Candidate<Penn>(Penn.Instrument),
        new Candidate<Bpi>(Bpi.Instrument), new Candidate<BpiSci7>(BpiSci7.Instrument), new Candidate<BpiSci10>(BpiSci10.Instrument), new Candidate<BpiSci12>(BpiSci12.Instrument),
    ];

    /// <summary>Every instrument under each of its rules and both codings, with all its scales.</summary>
    public static TheoryData<Candidate, int, ReversedItems> Settings
    {
        get
        {
            var data = new TheoryData<Candidate, int, ReversedItems>();
            foreach (var candidate in All)
            {
                for (int rule = 0; rule < candidate.Definition.Rules.Count; rule++)
                {
                    data.Add(candidate, rule, ReversedItems.Raw);
                    data.Add(candidate, rule, ReversedItems.AlreadyReversed);
                }
            }

            return data;
        }
    }

    public abstract Instrument Definition { get; }

    /// <summary>Every way that a batch has of scoring these rows, by name: rows and columns, each kernel of this machine.</summary>
    internal IEnumerable<(string How, Action<Memory<double>> Score)> Ways(byte[] rows, int rule, ReversedItems coding) => Ways(rows, Columns(rows, Definition.Items.Count), rule, coding);

    internal abstract IEnumerable<(string How, Action<Memory<double>> Score)> Ways(ReadOnlyMemory<byte> rows, ReadOnlyMemory<byte>[] columns, int rule, ReversedItems coding);

    /// <summary>The scores of each form alone, one column per scale one after another.</summary>
    internal abstract double[] Alone(byte[] rows, int rule, ReversedItems coding);

    public override string ToString() => Definition.Key;

    internal static ReadOnlyMemory<byte>[] Columns(byte[] rows, int items) =>
        [.. Enumerable.Range(0, items).Select(item => (ReadOnlyMemory<byte>)Enumerable.Range(0, rows.Length / items).Select(form => rows[(form * items) + item]).ToArray())];

    internal static ReadOnlyMemory<double>[] Doubles(ReadOnlyMemory<byte>[] columns) =>
        [.. columns.Select(column => (ReadOnlyMemory<double>)Array.ConvertAll(column.ToArray(), answer => answer == 255 ? double.NaN : answer))];

    /// <summary>Rows of random answers, each missing with a probability of its own; some forms complete, some empty.</summary>
    internal byte[] Random(Random random, int forms)
    {
        var rows = new byte[forms * Definition.Items.Count];
        for (int form = 0; form < forms; form++)
        {
            double missing = random.Next(4) switch { 0 => 0, 1 => 0.05, 2 => 0.25, _ => random.NextDouble() };
            for (int item = 0; item < Definition.Items.Count; item++)
            {
                var range = Definition.Items[item].Range;
                rows[(form * Definition.Items.Count) + item] = random.NextDouble() < missing ? (byte)255 : (byte)random.Next(range.Lowest, range.Highest + 1);
            }
        }

        Reconcile(rows);
        return rows;
    }

    /// <summary>Every combination of lowest, highest and missing for eight of the items, the others all alike: corners of every sum.</summary>
    internal byte[] Corners(int first)
    {
        int items = Definition.Items.Count, turning = Math.Min(8, items), combinations = (int)Math.Pow(3, turning);
        var rows = new List<byte>();
        for (int others = 0; others < 3; others++)
        {
            for (int combination = 0; combination < combinations; combination++)
            {
                var row = Enumerable.Range(0, items).Select(item => Corner(item, others)).ToArray();
                for (int i = 0, rest = combination; i < turning; i++, rest /= 3)
                {
                    row[(first + i) % items] = Corner((first + i) % items, rest % 3);
                }

                rows.AddRange(row);
            }
        }

        var all = rows.ToArray();
        Reconcile(all);
        return all;
    }

    private byte Corner(int item, int which) => which switch
    {
        0 => (byte)Definition.Items[item].Range.Lowest,
        1 => (byte)Definition.Items[item].Range.Highest,
        _ => 255,
    };

    // Penn: no severity where frequency is 0.
    private void Reconcile(byte[] rows)
    {
        for (int i = 0; Definition == Penn.Instrument && i < rows.Length; i += 2)
        {
            rows[i + 1] = rows[i] == 0 ? (byte)255 : rows[i + 1];
        }
    }
}

/// <inheritdoc/>
public sealed class Candidate<TForm>(Instrument<TForm> instrument) : Candidate
    where TForm : Form<TForm>
{
    private readonly Func<TForm, double>[] _scores = [.. instrument.Scales.Select(AloneOn)];

    public override Instrument Definition => instrument;

    internal override double[] Alone(byte[] rows, int rule, ReversedItems coding)
    {
        int items = instrument.Items.Count, forms = rows.Length / items;
        var scores = new double[forms * _scores.Length];
        for (int form = 0; form < forms; form++)
        {
            var alone = instrument.Create(instrument.ReadBytes(rows.AsSpan(form * items, items)), new(instrument.Rules[rule], coding));
            for (int scale = 0; scale < _scores.Length; scale++)
            {
                scores[(scale * forms) + form] = _scores[scale](alone);
            }
        }

        return scores;
    }

    internal override IEnumerable<(string How, Action<Memory<double>> Score)> Ways(ReadOnlyMemory<byte> rows, ReadOnlyMemory<byte>[] columns, int rule, ReversedItems coding)
    {
        var batch = instrument.Batch(instrument.Scales, coding, instrument.Rules[rule]);
        int items = instrument.Items.Count, forms = rows.Length / items;
        var doubles = Doubles(columns);
        yield return ("rows", scores => batch.ScoreRows(rows.Span, scores.Span));
        yield return ("columns", scores => batch.ScoreColumns(columns, scores.Span));
        yield return ("doubles", scores => batch.ScoreColumns(doubles, scores.Span));
        yield return ("rows, two cores", scores => batch.ScoreRows(rows, scores, 2));
        foreach (var kernel in Kernel.All(batch.Plan))
        {
            yield return ($"{kernel}, rows", scores => Assert.True(kernel.TryScore(new(rows.Span, items), 0, forms, scores.Span)));
            yield return ($"{kernel}, columns", scores => Assert.True(kernel.TryScore(new(columns, batch.Plan), 0, forms, scores.Span)));
            yield return ($"{kernel}, doubles", scores => Assert.True(kernel.TryScore(new(doubles, batch.Plan), 0, forms, scores.Span)));
        }
    }

    // The public door to a score is typed: the type is found by its definition.
    private static Func<TForm, double> AloneOn(Scale scale) => typeof(Scale).Assembly.GetTypes()
        .Where(type => type.IsValueType && !type.ContainsGenericParameters && typeof(IScale<TForm>).IsAssignableFrom(type))
        .Where(type => Every.DefinitionOf(type) == scale)
        .Select(type => s_alone.MakeGenericMethod(type).CreateDelegate<Func<TForm, double>>())
        .Single();

    private static readonly MethodInfo s_alone = typeof(Candidate<TForm>).GetMethod(nameof(ScoredAlone), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static double ScoredAlone<TScale>(TForm form) where TScale : struct, IScale<TForm> => form.Score<TScale>()?.Value ?? double.NaN;
}
