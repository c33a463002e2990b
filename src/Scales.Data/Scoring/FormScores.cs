using System.Numerics;

namespace Scales.Data;

/// <summary>An instrument that is added up from its items: the scores of the core's batch, and how many answers there were.</summary>
internal sealed class FormScores : BoundInstrument
{
    private readonly Batch _batch;
    private readonly SkipPattern? _skip;
    private readonly AnswerColumn?[] _items;
    private readonly ReadOnlyMemory<byte>[] _answers;
    private readonly ScoreColumn[] _scores;
    private readonly List<CountColumn> _counts = [];
    private readonly ScoreSummary[] _summaries;
    private readonly CountColumn _answered;
    private readonly HashSet<(int Scale, int Row)> _rejected = [];
    private readonly Statements _statements;
    private double[] _values = [];

    internal FormScores(Binding binding, Statements statements)
    {
        var instrument = binding.Instrument;
        var main = instrument.MainScales.Where(binding.Holds).ToList();
        var others = statements.Options.All ? instrument.Scales.Except(main).Where(binding.Holds).ToList() : [];
        (_statements, _skip) = (statements, instrument.Skip);
        _batch = instrument.Batch([.. main, .. others], statements.Options.AlreadyReversed ? ReversedItems.AlreadyReversed : ReversedItems.Raw, RuleOf(instrument, statements.Options.MissingRule));
        _items = [.. instrument.Items.Select(item => binding.ColumnOf(item) is null ? null : statements.ColumnOf(binding, item))];
        _answers = new ReadOnlyMemory<byte>[_items.Length];
        _scores = [.. _batch.Scales.Select(scale => new ScoreColumn(instrument.ColumnOf(scale), ScoreKind.Score))];
        _summaries = [.. _scores.Select(score => statements.Summary.Add(score.Name))];
        _answered = new(instrument.Prefix + "_answered", [.. Enumerable.Range(1, _items.Length)]);
        if (instrument.Scales.Any(scale => scale.Items.Count > 1))
        {
            _counts.Add(_answered);
            _counts.AddRange(statements.Options.All ? _batch.Scales.DistinctBy(scale => string.Join(' ', scale.Items)).Select(scale => new CountColumn(instrument.ColumnOf(scale) + "_answered", scale.Items)) : []);
        }

        Columns = [.. _scores.Take(main.Count), .. _counts.Take(1).Select(count => count.Column), .. _scores.Skip(main.Count), .. _counts.Skip(1).Select(count => count.Column)];
    }

    internal override IReadOnlyList<ScoreColumn> Columns { get; }

    internal override void Score(Rows rows, FindingLog log)
    {
        Read(rows, log);
        var values = Room(rows.Length * _scores.Length);
        try
        {
            _batch.ScoreColumns(_answers, values);
        }
        catch (InvalidCellsException)
        {
            RefuseContradictions(rows, log);
            _batch.ScoreColumns(_answers, values);
        }

        Reject(rows.Length);
        foreach (var count in _counts.Append(_answered).Distinct())
        {
            count.Count(_answers, rows.Length);
        }

        int tooFewOnForm = rows.Length - CountFrom(_answered.Column.Values, _batch.Rule.MinimumOnForm);
        for (int scale = 0; scale < _scores.Length; scale++)
        {
            _scores[scale].Values = values.Slice(scale * rows.Length, rows.Length);
            Summarise(scale, tooFewOnForm);
        }
    }

    private static MissingRule? RuleOf(Instrument instrument, string? name) =>
        instrument.Rules.FirstOrDefault(rule => rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase));

    private void Read(Rows rows, FindingLog log)
    {
        for (int item = 0; item < _items.Length; item++)
        {
            _items[item]?.Read(rows, log);
            _answers[item] = _items[item]?.Answers ?? default;
        }
    }

    private ArraySegment<double> Room(int values)
    {
        if (_values.Length < values)
        {
            _values = new double[values];
        }

        return new(_values, 0, values);
    }

    // Answers that are allowed each by itself may rule each other out, as a severity does beside no spasms.
    private void RefuseContradictions(Rows rows, FindingLog log)
    {
        foreach (var cell in _batch.CheckColumns(_answers, int.MaxValue).First)
        {
            Array.Find(_items, item => item?.Code == cell.Item)!.Refuse(rows, cell.Row, cell.Code, cell.Allowed, log);
        }
    }

    private void Reject(int rows)
    {
        _rejected.Clear();
        for (int item = 1; _statements.Rejects && item <= _items.Length; item++)
        {
            foreach (int row in _items[item - 1]?.Refused ?? [])
            {
                RejectRow(item, row, rows);
            }
        }
    }

    private void RejectRow(int item, int row, int rows)
    {
        for (int scale = 0; scale < _scores.Length; scale++)
        {
            if (_batch.Scales[scale].Items.Contains(item))
            {
                _values[(scale * rows) + row] = double.NaN;
                _rejected.Add((scale, row));
            }
        }
    }

    private void Summarise(int scale, int tooFewOnForm)
    {
        ReadOnlySpan<double> values = _scores[scale].Values, answered = _answered.Column.Values;
        int minimum = _batch.Rule.MinimumOnForm, scored = CountFrom(values, double.NegativeInfinity), invalid = 0, notAsked = 0;
        foreach (var rejected in _rejected)
        {
            invalid += rejected.Scale == scale && answered[rejected.Row] >= minimum ? 1 : 0;
        }

        for (int row = 0; row < values.Length && _skip is not null; row++)
        {
            notAsked += double.IsNaN(values[row]) && answered[row] >= minimum && !_rejected.Contains((scale, row)) && IsSkipped(scale, row) ? 1 : 0;
        }

        var summary = _summaries[scale];
        summary.Scored += scored;
        summary.Count(NoScore.TooFewOnForm, tooFewOnForm);
        summary.Count(NoScore.Invalid, invalid);
        summary.Count(NoScore.NotAsked, notAsked);
        summary.Count(NoScore.TooFewOnScale, values.Length - scored - tooFewOnForm - invalid - notAsked);
    }

    // How many values are at least so high. They come in no order that a processor could foresee: there is no branch for each.
    private static int CountFrom(ReadOnlySpan<double> values, double lowest)
    {
        int row = 0;
        var counts = Vector<long>.Zero;
        for (; row <= values.Length - Vector<double>.Count; row += Vector<double>.Count)
        {
            counts -= Vector.GreaterThanOrEqual(new Vector<double>(values[row..]), new Vector<double>(lowest));
        }

        int count = (int)Vector.Sum(counts);
        for (; row < values.Length; row++)
        {
            count += values[row] >= lowest ? 1 : 0;
        }

        return count;
    }

    private bool IsSkipped(int scale, int row) => _skip is { } skip && _batch.Scales[scale].Items.Contains(skip.Item)
        && _answers[skip.After - 1].Span is { IsEmpty: false } after && after[row] == skip.Answer;

    /// <summary>How many of some items were answered.</summary>
    private sealed class CountColumn(string name, IReadOnlyList<int> items)
    {
        private byte[] _missing = [];
        private double[] _values = [];

        internal ScoreColumn Column { get; } = new(name, ScoreKind.Count);

        internal void Count(ReadOnlySpan<ReadOnlyMemory<byte>> answers, int rows)
        {
            if (_values.Length < rows)
            {
                (_missing, _values) = (new byte[rows], new double[rows]);
            }

            var missing = _missing.AsSpan(0, rows);
            missing.Clear();
            int there = 0;
            foreach (int item in items)
            {
                var column = answers[item - 1].Span;
                there += column.IsEmpty ? 0 : 1;
                CountMissing(column, missing);
            }

            var values = _values.AsSpan(0, rows);
            for (int row = 0; row < values.Length; row++)
            {
                values[row] = there - missing[row];
            }

            Column.Values = new(_values, 0, rows);
        }

        private static void CountMissing(ReadOnlySpan<byte> column, Span<byte> missing)
        {
            int row = 0;
            for (; row <= column.Length - Vector<byte>.Count; row += Vector<byte>.Count)
            {
                var isMissing = Vector.Equals(new Vector<byte>(column[row..]), new Vector<byte>(AnswerReader.Missing));
                (new Vector<byte>(missing[row..]) - isMissing).CopyTo(missing[row..]);
            }

            for (; row < column.Length; row++)
            {
                missing[row] += (byte)(column[row] == AnswerReader.Missing ? 1 : 0);
            }
        }
    }
}
