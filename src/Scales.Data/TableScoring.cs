using Apache.Arrow;

namespace Scales.Data;

/// <summary>
/// The scoring of a table, prepared once for its columns: it takes batches of rows and adds the scores to them. The columns of
/// the table stay as they are and in order; the scores follow, not there where a row has none.
/// </summary>
/// <remarks>Made by <see cref="Of(Schema, IReadOnlyList{Instrument}?, ScoringOptions)"/>. One scoring serves one table, batch after batch, on one thread.</remarks>
public sealed class TableScoring
{
    private readonly Schema _table;
    private readonly IReadOnlyList<BoundInstrument> _instruments;
    private readonly FindingLog _log;

    private TableScoring(Schema table, IReadOnlyList<Instrument>? instruments, ScoringOptions options, char decimalSign)
    {
        _table = table;
        var names = table.FieldsList.Select(field => field.Name).ToList();
        var bindings = Binding.Find(names, instruments, options.Map);
        CheckRule(bindings, options.MissingRule);
        CheckTypes(bindings, table);
        var statements = new Statements(options, new(options.Map), decimalSign, Summary);
        _instruments = [.. bindings.Select(binding => BoundInstrument.Of(binding, statements))];
        _log = new(options.KeepRefusedValues, names);
        var items = options.DropItems ? bindings.SelectMany(binding => binding.Columns.Values).ToHashSet() : [];
        Carried = [.. Enumerable.Range(0, names.Count).Where(column => !items.Contains(column))];
        Columns = [.. _instruments.SelectMany(instrument => instrument.Columns)];
        Rename(Carried.Select(column => names[column]));
        Schema = new([.. Carried.Select(table.GetFieldByIndex), .. Columns.Select(column => column.Field)], table.Metadata);
    }

    /// <summary>The columns of the result.</summary>
    public Schema Schema { get; }

    /// <summary>What became of the rows so far.</summary>
    public Summary Summary { get; } = new();

    /// <summary>The columns of the table that are carried into the result.</summary>
    internal int[] Carried { get; }

    /// <summary>The columns that are added, with the scores of the rows at hand.</summary>
    internal IReadOnlyList<ScoreColumn> Columns { get; }

    /// <summary>Prepares the scoring of a table.</summary>
    /// <param name="table">The columns of the table.</param>
    /// <param name="instruments">The instruments to score; <see langword="null"/> for all that the columns fit.</param>
    /// <param name="options">What the numbers cannot tell.</param>
    /// <exception cref="TableException">Items are not there, a column could be two items or an item two columns, or something has to be stated: everything is said.</exception>
    public static TableScoring Of(Schema table, IReadOnlyList<Instrument>? instruments, ScoringOptions options) => Of(table, instruments, options, '.');

    /// <inheritdoc cref="Of(Schema, IReadOnlyList{Instrument}?, ScoringOptions)"/>
    public static TableScoring Of(TableSource table, IReadOnlyList<Instrument>? instruments, ScoringOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(table.Schema, instruments, options, table.DecimalSign);
    }

    /// <summary>
    /// Scores the whole of a table into another. Where both are Parquet files, no column is left out and nothing was read or written before, the first
    /// is copied as it is and the scores are added to it; no rows can follow those.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="scored">Where the rows with their scores go.</param>
    /// <param name="findings">Takes the answers that were refused, batch by batch.</param>
    /// <param name="progress">Is told after every batch.</param>
    /// <param name="cancellation">Stops the scoring between two batches.</param>
    /// <exception cref="ArgumentException">The table has other columns than the scoring was prepared for, or the result was begun with others than <see cref="Schema"/>.</exception>
    /// <exception cref="TableException">The table is damaged.</exception>
    /// <exception cref="InvalidOperationException">The result is complete or closed, or a Parquet file with the scores of another.</exception>
    public void Score(TableSource table, TableSink scored, Action<IReadOnlyList<Finding>>? findings = null, Action? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(scored);
        SameColumns.Check(_table, table.Schema, nameof(table));
        scored.CheckColumns(Schema, nameof(scored));
        scored.Begin(table, Carried, cancellation);
        while (table.Next() is { } rows)
        {
            using (rows)
            {
                cancellation.ThrowIfCancellationRequested();
                Score(rows);
                scored.Write(rows, Carried, Columns);
                findings?.Invoke(_log.Found);
                progress?.Invoke();
            }
        }
    }

    /// <summary>
    /// Scores rows in memory: the result shares the columns of the batch, without copying them, and adds the scores. It is of use until the batch is
    /// disposed of; disposing of the result leaves the batch as it is.
    /// </summary>
    /// <param name="batch">The rows, with the columns that the scoring was prepared for.</param>
    /// <param name="findings">The answers that were refused.</param>
    /// <exception cref="ArgumentException">The rows have other columns.</exception>
    public RecordBatch Score(RecordBatch batch, out IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(batch);
        SameColumns.Check(_table, batch.Schema, nameof(batch));
        var rows = new ArrowRows(batch) { Before = Summary.Rows };
        Score(rows);
        findings = [.. _log.Found];
        return new(Schema, [.. Carried.Select(column => ArrowArrayFactory.SliceShared(batch.Column(column), 0, batch.Length)), .. Columns.Select(column => column.ToArray())], batch.Length);
    }

    internal void Score(Rows rows)
    {
        _log.Clear();
        foreach (var instrument in _instruments)
        {
            instrument.Score(rows, _log);
        }

        _log.Sort();
        Summary.Rows += rows.Length;
        Summary.Invalid += _log.Found.Count;
    }

    private static TableScoring Of(Schema table, IReadOnlyList<Instrument>? instruments, ScoringOptions options, char decimalSign)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        return new(table, instruments, options, decimalSign);
    }

    private static void CheckRule(IReadOnlyList<Binding> bindings, string? name)
    {
        var rules = bindings.SelectMany(binding => binding.Instrument.Rules).Select(rule => rule.Id).Distinct().ToList();
        if (name is not null && !rules.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new TableException($"There is no rule for missing answers called \"{name}\" here; {(rules.Count == 0 ? "no instrument that is scored has any" : "the rules are " + string.Join(", ", rules))}.");
        }
    }

    private static void CheckTypes(IReadOnlyList<Binding> bindings, Schema table)
    {
        foreach (int column in bindings.SelectMany(binding => binding.Columns.Values))
        {
            if (table.GetFieldByIndex(column) is var field && !Cells.AreAnswers(field.DataType))
            {
                throw Refusal.NoAnswers(field.Name, field.DataType.Name);
            }
        }
    }

    // A table often calls its rating "nrs", which is the name of the score as well.
    private void Rename(IEnumerable<string> carried)
    {
        var taken = carried.ToHashSet(StringComparer.Ordinal);
        foreach (var column in Columns)
        {
            column.Name += taken.Contains(column.Name) ? "_score" : "";
            if (!taken.Add(column.Name))
            {
                throw new TableException($"The table has columns of the names of the scores already, such as {column.Name}; rename them.");
            }
        }
    }
}
