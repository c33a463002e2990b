namespace Scales.Data;

/// <summary>The columns that a comparison of two visits adds.</summary>
internal sealed class ChangeColumns
{
    private readonly Column? _baseline;
    private readonly Column _change = new("change", ScoreKind.Score), _improvement = new("improvement", ScoreKind.Score), _percent = new("percent_change", ScoreKind.Score);
    private readonly (Threshold Threshold, Column Column, VerdictCounts Counts)[] _verdicts;
    private readonly Column[] _all;
    private readonly ChangeSummary _summary;

    /// <summary>The columns; the baseline is among them where it is wanted.</summary>
    internal ChangeColumns(IReadOnlyList<Threshold> thresholds, bool withBaseline, ChangeSummary summary)
    {
        (_summary, _baseline) = (summary, withBaseline ? new Column("baseline", ScoreKind.Score) : null);
        _verdicts = [.. thresholds.Select(threshold => (threshold, new Column(threshold.Name, ScoreKind.Verdict), summary.Add(threshold)))];
        _all = [.. new[] { _baseline, _change }.OfType<Column>(), _improvement, _percent, .. _verdicts.Select(verdict => verdict.Column)];
        All = [.. _all.Select(column => column.Added)];
    }

    internal IReadOnlyList<ScoreColumn> All { get; }

    internal void Begin(int rows) => Array.ForEach(_all, column => column.Begin(rows));

    /// <summary>Leaves a row empty: it is a baseline itself.</summary>
    internal void Skip(int row) => Array.ForEach(_all, column => column.Set(row, null));

    internal void Set(int row, ColumnChange change)
    {
        _baseline?.Set(row, change.Baseline);
        _change.Set(row, change.Points);
        _improvement.Set(row, change.Improvement);
        _percent.Set(row, change.PercentChange);
        _summary.Count(change.Obstacle);
        foreach (var (threshold, column, counts) in _verdicts)
        {
            var verdict = change.Judge(threshold).Verdict;
            column.Set(row, (int)verdict);
            counts.Count(verdict);
        }
    }

    private sealed class Column(string name, ScoreKind kind)
    {
        private double[] _values = [];

        internal ScoreColumn Added { get; } = new(name, kind);

        internal void Begin(int rows)
        {
            if (_values.Length < rows)
            {
                _values = new double[rows];
            }

            Added.Values = new(_values, 0, rows);
        }

        internal void Set(int row, double? value) => _values[row] = value ?? double.NaN;
    }
}
