using Apache.Arrow;

namespace Scales.Data;

/// <summary>
/// A table that is written batch by batch. A file is written under another name in the same folder and takes its own name when
/// it is complete: until then, and when something fails, there is no file, or the earlier one.
/// </summary>
public abstract class TableSink : IDisposable
{
    private bool _isOver;

    private protected TableSink(Schema schema) => Schema = schema;

    /// <summary>Begins a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schema">The columns.</param>
    /// <param name="format">How the table is kept; told from the name of the file where it is <see langword="null"/>.</param>
    /// <param name="delimiter">What separates the cells of CSV; a comma, or a tab in a file called .tsv, where it is <see langword="null"/>.</param>
    /// <exception cref="TableException">The file cannot be written, or its name does not say what it is.</exception>
    public static TableSink Create(string path, Schema schema, TableFormat? format = null, char? delimiter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var known = format ?? FormatOf(path) ?? throw Refusal.UnknownExtension(path);
        var file = PendingFile.Create(path);
        try
        {
            return Create(file.Stream, schema, known, delimiter ?? (IsTabbed(path) ? '\t' : null), file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Begins a stream, which stays open.</summary>
    /// <inheritdoc cref="Create(string, Schema, TableFormat?, char?)"/>
    public static TableSink Create(Stream stream, Schema schema, TableFormat format, char? delimiter = null) => Create(stream, schema, format, delimiter, file: null);

    /// <summary>The format that the name of a file says; <see langword="null"/> where it says none.</summary>
    public static TableFormat? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" or ".TSV" or ".TXT" => TableFormat.Csv,
        ".PARQUET" or ".PQ" => TableFormat.Parquet,
        ".ARROW" or ".FEATHER" or ".IPC" => TableFormat.ArrowFile,
        ".ARROWS" => TableFormat.ArrowStream,
        _ => null,
    };

    /// <summary>Writes rows.</summary>
    /// <param name="batch">The rows, with the columns that the table was begun with.</param>
    /// <exception cref="ArgumentException">The rows have other columns.</exception>
    /// <exception cref="InvalidOperationException">The table is complete or closed.</exception>
    public void Write(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        CheckColumns(batch.Schema, nameof(batch));
        Write(new ArrowRows(batch), [.. Enumerable.Range(0, batch.ColumnCount)], []);
    }

    /// <summary>Writes the end of the table and gives the file its name.</summary>
    /// <exception cref="InvalidOperationException">The table is complete or closed.</exception>
    public void Complete()
    {
        CheckOpen();
        End();
        File?.Complete();
        _isOver = true;
    }

    /// <summary>Closes the table; one that was not completed leaves nothing.</summary>
    public void Dispose()
    {
        _isOver = true;
        try
        {
            Close();
        }
        finally
        {
            File?.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    private protected PendingFile? File { get; init; }

    private protected Schema Schema { get; }

    /// <summary>Refuses rows of other columns than the table was begun with.</summary>
    internal void CheckColumns(Schema columns, string parameter) => SameColumns.Check(Schema, columns, parameter);

    /// <summary>Prepares for the rows of a table, of which nothing was read yet: what is carried need not be written row by row.</summary>
    internal void Begin(TableSource table, int[] carried, CancellationToken cancellation)
    {
        CheckOpen();
        TakeOver(table, carried, cancellation);
    }

    /// <summary>Writes some columns of the rows, and scores.</summary>
    internal void Write(Rows rows, int[] carried, IReadOnlyList<ScoreColumn> scores)
    {
        CheckOpen();
        WriteRows(rows, carried, scores);
    }

    private protected virtual void TakeOver(TableSource table, int[] carried, CancellationToken cancellation)
    {
    }

    private protected abstract void WriteRows(Rows rows, int[] carried, IReadOnlyList<ScoreColumn> scores);

    private protected abstract void End();

    private protected virtual void Close()
    {
    }

    private static TableSink Create(Stream stream, Schema schema, TableFormat format, char? delimiter, PendingFile? file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(schema);
        return format switch
        {
            TableFormat.Csv => new CsvSink(stream, schema, delimiter ?? ',') { File = file },
            TableFormat.Parquet => new ParquetSink(stream, schema) { File = file },
            _ => new ArrowIpcSink(stream, schema, isFile: format == TableFormat.ArrowFile) { File = file },
        };
    }

    private void CheckOpen()
    {
        if (_isOver)
        {
            throw new InvalidOperationException("The table is complete or closed: nothing can be added to it.");
        }
    }

    private static bool IsTabbed(string path) => Path.GetExtension(path).Equals(".tsv", StringComparison.OrdinalIgnoreCase);
}
