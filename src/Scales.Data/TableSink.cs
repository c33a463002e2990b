using Apache.Arrow;

namespace Scales.Data;

/// <summary>
/// A table that is written batch by batch. A file is written under another name in the same folder and takes its own name when
/// it is complete: until then, and when something fails, there is no file, or the earlier one.
/// </summary>
public abstract class TableSink : IDisposable
{
    private protected TableSink()
    {
    }

    /// <summary>Begins a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schema">The columns.</param>
    /// <param name="format">How the table is kept; told from the name of the file where it is <see langword="null"/>.</param>
    /// <param name="delimiter">What separates the cells of CSV; a comma, or a tab in a file called .tsv, where it is <see langword="null"/>.</param>
    /// <exception cref="TableException">The file cannot be written, or its name does not say what it is.</exception>
    public static TableSink Create(string path, Schema schema, TableFormat? format = null, char? delimiter = null)
    {
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
    public void Write(RecordBatch batch) => Write(new ArrowRows(batch), [.. Enumerable.Range(0, batch.ColumnCount)], []);

    /// <summary>Writes the end of the table and gives the file its name.</summary>
    public void Complete()
    {
        End();
        File?.Complete();
    }

    /// <summary>Closes the table; one that was not completed leaves nothing.</summary>
    public void Dispose()
    {
        Close();
        File?.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected PendingFile? File { get; init; }

    /// <summary>Writes some columns of the rows, and scores.</summary>
    internal abstract void Write(Rows rows, int[] carried, IReadOnlyList<ScoreColumn> scores);

    private protected abstract void End();

    private protected virtual void Close()
    {
    }

    private static TableSink Create(Stream stream, Schema schema, TableFormat format, char? delimiter, PendingFile? file) => format switch
    {
        TableFormat.Csv => new CsvSink(stream, schema, delimiter ?? ',') { File = file },
        TableFormat.Parquet => new ParquetSink(stream, schema) { File = file },
        _ => new ArrowIpcSink(stream, schema, isFile: format == TableFormat.ArrowFile) { File = file },
    };

    private static bool IsTabbed(string path) => Path.GetExtension(path).Equals(".tsv", StringComparison.OrdinalIgnoreCase);
}
