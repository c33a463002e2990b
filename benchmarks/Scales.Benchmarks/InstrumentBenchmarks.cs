using BenchmarkDotNet.Attributes;

namespace Scales.Benchmarks;

/// <summary>Everything that is timed of an instrument, per form: one form at a time, many at once, two visits, the door; beside scoring by hand and copying.</summary>
[MemoryDiagnoser]
public abstract class InstrumentBenchmarks<TForm, TScale, TTyped, TScores, TDoubles>
    where TForm : Form<TForm>
    where TScale : struct, IScale<TForm>
{
    private const int Count = Patients.Count;

    private readonly Batch<TForm> _batch;
    private readonly BatchChanges<TForm, TScale> _changes;
    private readonly Threshold<TScale> _threshold;
    private readonly int?[][] _answers;
    private readonly TTyped[] _typed;
    private readonly TForm[] _forms;
    private readonly byte[] _rows, _spoilt, _earlier, _from, _to;
    private readonly ReadOnlyMemory<byte>[] _columns;
    private readonly ReadOnlyMemory<double>[] _doubleColumns;
    private readonly double[] _table;
    private readonly TScores[] _scores = new TScores[Count];
    private readonly TDoubles[] _doubles = new TDoubles[Count];
    private readonly Responder[] _responders = new Responder[Count];
    private readonly Outcome<TScale>[] _outcomes;
    private readonly Judgement[] _judgements = new Judgement[Count];

    private protected InstrumentBenchmarks(Batch<TForm> batch, Threshold<TScale> threshold)
    {
        (_batch, _threshold, _changes) = (batch, threshold, batch.Changes(threshold));
        _answers = Patients.Answers(batch.Instrument);
        _typed = Array.ConvertAll(_answers, Typed);
        _forms = Array.ConvertAll(_typed, Form);
        _outcomes = [.. _forms.Select((form, i) => form.ComparedWith<TScale>(_forms[(i + 1) % Count]))];
        _rows = [.. _answers.SelectMany(answers => answers).Select(answer => (byte)(answer ?? Instrument<TForm>.MissingAnswer))];
        _spoilt = [.. _rows.Select((answer, i) => i % 97 == 0 ? (byte)99 : answer)];
        int items = batch.Instrument.Items.Count;
        _earlier = [.. _rows[items..], .. _rows[..items]];
        _columns = [.. Enumerable.Range(0, items).Select(item => (ReadOnlyMemory<byte>)Enumerable.Range(0, Count).Select(form => _rows[(form * items) + item]).ToArray())];
        _doubleColumns = [.. _columns.Select(column => (ReadOnlyMemory<double>)Array.ConvertAll(column.ToArray(), answer => answer == Instrument<TForm>.MissingAnswer ? double.NaN : answer))];
        _table = new double[Count * batch.Scales.Count];
        _from = new byte[Count * (items + (sizeof(double) * batch.Scales.Count)) / 2];
        _to = new byte[_from.Length];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public void Build_the_form()
    {
        for (int i = 0; i < Count; i++)
        {
            _forms[i] = Form(_typed[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public void Score_the_form()
    {
        for (int i = 0; i < Count; i++)
        {
            _scores[i] = Score(_forms[i]);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public void Score_the_form_by_hand()
    {
        for (int i = 0; i < Count; i++)
        {
            _doubles[i] = Loop(_forms[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public void Score_an_array_by_hand()
    {
        for (int i = 0; i < Count; i++)
        {
            _doubles[i] = Loop(_answers[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public void Judge_a_change()
    {
        for (int i = 0; i < Count; i++)
        {
            _judgements[i] = _outcomes[i].Judge(_threshold);
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public void Score_rows_one_by_one()
    {
        int items = _batch.Instrument.Items.Count, scales = _batch.Scales.Count;
        for (int i = 0; i < Count; i++)
        {
            _batch.ScoreRows(_rows.AsSpan(i * items, items), _table.AsSpan(i * scales, scales));
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public void Score_rows() => _batch.ScoreRows(_rows, _table);

    [Benchmark(OperationsPerInvoke = Count)]
    public void Score_columns() => _batch.ScoreColumns(_columns, _table);

    [Benchmark(OperationsPerInvoke = Count)]
    public void Score_columns_of_doubles() => _batch.ScoreColumns(_doubleColumns, _table);

    [Benchmark(OperationsPerInvoke = Count)]
    public void Judge_rows() => _changes.CompareRows(_earlier, _rows, [], [], _responders);

    [Benchmark(OperationsPerInvoke = Count)]
    public InvalidCells Check_rows() => _batch.CheckRows(_rows);

    [Benchmark(OperationsPerInvoke = Count)]
    public InvalidCells Check_rows_1_percent_refused() => _batch.CheckRows(_spoilt);

    [Benchmark(OperationsPerInvoke = Count)]
    public void Copy_the_same_bytes() => _from.AsSpan().CopyTo(_to);

    private protected abstract TTyped Typed(int?[] answers);

    private protected abstract TForm Form(TTyped typed);

    private protected abstract TScores Score(TForm form);

    private protected abstract TDoubles Loop(TForm form);

    private protected abstract TDoubles Loop(ReadOnlySpan<int?> answers);
}
