using Apache.Arrow;

namespace Scales.Data;

/// <summary>A table that is read batch by batch, so that it may be larger than memory. What kind of table it is, its first bytes tell.</summary>
public abstract class TableSource : IDisposable
{
    private protected TableSource()
    {
    }

    /// <summary>The columns.</summary>
    public abstract Schema Schema { get; }

    /// <summary>The format that the table is read from.</summary>
    public abstract TableFormat Format { get; }

    /// <summary>How many rows were read.</summary>
    public long Rows { get; private protected set; }

    /// <summary>How much of the table was read, from 0 to 1; not a number where its size is not known.</summary>
    public virtual double Progress => double.NaN;

    /// <summary>What stands before decimals in the texts of the table, besides the full stop.</summary>
    internal virtual char DecimalSign => '.';

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="delimiter">What separates the cells of CSV; found out where it is <see langword="null"/>.</param>
    /// <exception cref="TableException">There is no such file, or it is no table that can be read.</exception>
    public static TableSource Open(string path, char? delimiter = null)
    {
        try
        {
            return Open(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan), delimiter);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TableException($"{path} cannot be read: {Refusal.Reason(failure)}");
        }
    }

    /// <summary>Opens a stream, which is closed with the table.</summary>
    /// <inheritdoc cref="Open(string, char?)"/>
    public static TableSource Open(Stream stream, char? delimiter = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            var start = StartedStream.Begin(stream, out var whole);
            return Contents.Of(start) switch
            {
                TableFormat.Csv => new CsvSource(whole, delimiter),
                TableFormat.Parquet => new ParquetSource(whole),
                var format => new ArrowIpcSource(whole, isFile: format == TableFormat.ArrowFile),
            };
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Reads the next batch, of some thousands of rows; <see langword="null"/> after the last. It is valid until the next is read.</summary>
    /// <exception cref="TableException">The table is damaged: where and how is said.</exception>
    public RecordBatch? ReadNext() => Next() is { } rows
        ? new(Schema, Enumerable.Range(0, Schema.FieldsList.Count).Select(rows.Column), rows.Length)
        : null;

    /// <summary>What separates the cells of CSV; <see langword="null"/> for other formats.</summary>
    public virtual char? Delimiter => null;

    /// <summary>Writes all rows into another table.</summary>
    /// <param name="sink">The other table, which has the same columns.</param>
    /// <param name="progress">Is told after every batch.</param>
    /// <param name="cancellation">Stops between two batches.</param>
    /// <exception cref="ArgumentException">It has others.</exception>
    public void CopyTo(TableSink sink, Action? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sink);
        sink.CheckColumns(Schema, nameof(sink));
        int[] columns = [.. Enumerable.Range(0, Schema.FieldsList.Count)];
        while (Next() is { } rows)
        {
            using (rows)
            {
                cancellation.ThrowIfCancellationRequested();
                sink.Write(rows, columns, []);
                progress?.Invoke();
            }
        }
    }

    /// <summary>The next rows; <see langword="null"/> after the last.</summary>
    internal abstract Rows? Next();

    /// <summary>Closes the table.</summary>
    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    private protected abstract void Close();
}
