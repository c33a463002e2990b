using Apache.Arrow;

namespace Scales.Data;

/// <summary>
/// The changes of one score between two visits, prepared once for the columns of a table. The columns stay as they are and in
/// order; <c>change</c>, <c>improvement</c> and <c>percent_change</c> follow, and a verdict for every threshold: yes, no or not_evaluable.
/// With <see cref="ChangeOptions.WithBaseline"/>, <c>baseline</c> stands before them.
/// </summary>
/// <remarks>
/// Every score is taken as it was printed, exactly. A score that was rounded before it was written may turn a verdict at the
/// edge of a threshold: give scores in full, or as fractions.
/// </remarks>
public sealed class TableChanges
{
    private readonly Schema _table;
    private readonly ScaleColumn _scale;
    private readonly FindingLog _log;
    private readonly PrintedScores _followUps;
    private readonly PrintedScores? _besides;
    private readonly Baselines? _baselines;
    private readonly IReadOnlyList<Threshold> _thresholds;
    private readonly ChangeColumns _columns;
    private readonly int[] _carried;

    private TableChanges(Schema table, ScaleColumn scale, Visits visits, ChangeOptions options, char decimalSign)
    {
        _table = table;
        var names = new ColumnNames(table);
        (_scale, _thresholds, _log) = (scale, options.Thresholds, new(options.KeepRefusedValues, names.All));
        int parts = options.MostParts ?? Math.Max(1, scale.Scale.Items.Count);
        switch (visits)
        {
            case SideBySide side:
                (_besides, _followUps) = (Scores(side.Baseline), Scores(side.FollowUp));
                break;
            case OneBelowAnother below:
                (_baselines, _followUps) = (new(names.IndexOf(below.Id), names.IndexOf(below.Visit), below.BaselineVisit), Scores(below.Value));
                break;
            default:
                throw new ArgumentNullException(nameof(visits));
        }

        names.Check();
        _carried = [.. Enumerable.Range(0, names.All.Count)];
        _columns = new(_thresholds, options.WithBaseline, Summary);
        names.CheckFree(_columns.All.Select(column => column.Name));
        Schema = new([.. table.FieldsList, .. _columns.All.Select(column => column.Field)], table.Metadata);

        PrintedScores Scores(string column) => new(scale, names.IndexOf(column), parts, decimalSign, _log);
    }

    /// <summary>The columns of the result.</summary>
    public Schema Schema { get; }

    /// <summary>What became of the rows so far.</summary>
    public ChangeSummary Summary { get; } = new();

    /// <summary>Whether the baselines have to be gathered first, because every visit has a row of its own.</summary>
    public bool NeedsBaselines => _baselines is not null;

    /// <summary>Prepares the comparison of two visits.</summary>
    /// <param name="table">The columns of the table.</param>
    /// <param name="scale">The score that is compared.</param>
    /// <param name="visits">Where the visits stand.</param>
    /// <param name="options">The thresholds, and what the numbers cannot tell.</param>
    /// <exception cref="TableException">A column is not there, or its name is taken.</exception>
    public static TableChanges Of(Schema table, ScaleColumn scale, Visits visits, ChangeOptions options) => new(table, scale, visits, options, '.');

    /// <inheritdoc cref="Of(Schema, ScaleColumn, Visits, ChangeOptions)"/>
    public static TableChanges Of(TableSource table, ScaleColumn scale, Visits visits, ChangeOptions options) => new(table.Schema, scale, visits, options, table.DecimalSign);

    /// <summary>Gathers the baseline of every patient: needed before the first comparison where every visit has a row of its own.</summary>
    /// <exception cref="TableException">A patient has two baselines, or none has one.</exception>
    public void Gather(TableSource table, CancellationToken cancellation = default)
    {
        SameColumns.Check(_table, table.Schema, nameof(table));
        while (_baselines is not null && table.Next() is { } rows)
        {
            using (rows)
            {
                cancellation.ThrowIfCancellationRequested();
                _baselines.Add(rows, _followUps);
                _log.Clear(); // Every refused score is found again, in its place, when the rows are compared.
            }
        }

        if (_baselines?.Patients == 0)
        {
            throw Refusal.NoBaseline();
        }
    }

    /// <summary>Compares the whole of a table into another.</summary>
    /// <param name="table">The table.</param>
    /// <param name="compared">Where the rows with their changes go.</param>
    /// <param name="findings">Takes the scores that were refused, batch by batch.</param>
    /// <param name="progress">Is told after every batch.</param>
    /// <param name="cancellation">Stops between two batches.</param>
    public void Compare(TableSource table, TableSink compared, Action<IReadOnlyList<Finding>>? findings = null, Action? progress = null, CancellationToken cancellation = default)
    {
        SameColumns.Check(_table, table.Schema, nameof(table));
        compared.CheckColumns(Schema, nameof(compared));
        compared.Begin(table, _carried, cancellation);
        while (table.Next() is { } rows)
        {
            using (rows)
            {
                cancellation.ThrowIfCancellationRequested();
                Compare(rows);
                compared.Write(rows, _carried, _columns.All);
                findings?.Invoke(_log.Found);
                progress?.Invoke();
            }
        }
    }

    private void Compare(Rows rows)
    {
        _log.Clear();
        _columns.Begin(rows.Length);
        for (int row = 0; row < rows.Length; row++)
        {
            var score = _followUps.Read(rows, row);
            if (_baselines?.IsBaseline(rows, row) == true)
            {
                _columns.Skip(row);
            }
            else
            {
                _columns.Set(row, _scale.Compare(_besides?.Read(rows, row) ?? _baselines?.Of(rows, row), score));
            }
        }

        Summary.Rows += rows.Length;
        Summary.Invalid += _log.Found.Count;
    }
}
