using Apache.Arrow;
using ParquetSharp.Arrow;

namespace Scales.Data;

/// <summary>
/// A Parquet file to which columns are added. Its bytes are copied as they are, up to the footer. The added columns follow as a Parquet file of
/// their own, by the same groups of rows, and a new footer names the columns of both. To encode the others anew would take most of the time.
/// </summary>
/// <param name="stream">Where it is written.</param>
/// <param name="source">The file, which nothing was read of.</param>
/// <param name="footer">Its footer.</param>
/// <param name="added">The columns that are added.</param>
internal sealed class GrownParquet(CountedStream stream, ParquetSource source, ParquetFooter footer, Schema added) : IDisposable
{
    private const int BytesAtOnce = 1 << 20;

    private readonly CountedStream _part = new(stream);
    private FileWriter? _writer;
    private int _groups;

    public void Dispose() => _writer?.Dispose();

    /// <summary>Copies the file.</summary>
    internal void Begin(CancellationToken cancellation)
    {
        byte[] bytes = new byte[BytesAtOnce];
        while (footer.Start - stream.Position is > 0 and var left)
        {
            cancellation.ThrowIfCancellationRequested();
            int some = (int)Math.Min(left, BytesAtOnce);
            source.ReadAt(stream.Position, bytes, some);
            stream.Write(bytes, 0, some);
        }

        _writer = ParquetSink.Open(_part, added);
    }

    /// <summary>Writes the added columns of the rows that were read last.</summary>
    internal void Write(IReadOnlyList<ScoreColumn> columns, int rows)
    {
        BeginGroups(source.Groups);
        ParquetSink.Written(() => _writer!.WriteBufferedRecordBatch(new(added, columns.Select(column => column.Shared()), rows)));
    }

    /// <summary>Writes the footer.</summary>
    /// <param name="whole">The footer of a file of all columns and no rows.</param>
    internal void End(ParquetFooter whole)
    {
        if (_writer is null || !source.IsRead)
        {
            throw new InvalidOperationException("The table is another Parquet file with columns added, and not to all of its rows.");
        }

        BeginGroups(source.AllGroups);
        using var end = new MemoryStream();
        _part.Rest = end;
        ParquetSink.Written(_writer.Close);
        var part = ParquetFooter.Read(end);
        stream.Write(end.GetBuffer().AsSpan(0, (int)part.Start));
        ArrowSource.Guarded(() => footer.With(part, footer.Start, whole)).Write(stream);
    }

    private void BeginGroups(int groups)
    {
        for (; _groups < groups; _groups++)
        {
            ParquetSink.Written(_writer!.NewBufferedRowGroup);
        }
    }
}
