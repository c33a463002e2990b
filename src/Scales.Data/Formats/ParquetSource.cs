using Apache.Arrow;
using Apache.Arrow.Ipc;
using ParquetSharp;
using ParquetSharp.Arrow;

namespace Scales.Data;

/// <summary>A Parquet file.</summary>
internal sealed class ParquetSource : ArrowSource
{
    private const int RowsAtOnce = 1 << 14;

    private readonly Stream _stream;
    private readonly FileReader _reader;
    private IArrowArrayStream? _group;
    private int _groups;

    internal ParquetSource(Stream stream)
    {
        _stream = Seekable(stream);
        _reader = Guarded(() => Open(_stream));
        Schema = Guarded(() => _reader.Schema);
    }

    public override Apache.Arrow.Schema Schema { get; }

    public override TableFormat Format => TableFormat.Parquet;

    public override double Progress => (double)_groups / _reader.NumRowGroups;

    private protected override RecordBatch? NextBatch()
    {
        while (true)
        {
            if (_group?.ReadNextRecordBatchAsync().AsTask().GetAwaiter().GetResult() is { } batch)
            {
                return batch;
            }

            _group?.Dispose();
            _group = null;
            if (_groups == _reader.NumRowGroups)
            {
                return null;
            }

            _group = _reader.GetRecordBatchReader(rowGroups: [_groups++]);
        }
    }

    private protected override void Close()
    {
        base.Close();
        _group?.Dispose();
        _reader.Dispose();
        _stream.Dispose();
    }

    // Without read-ahead, so that no more than a group of rows is held.
    private static FileReader Open(Stream stream)
    {
        using var properties = ReaderProperties.GetDefaultReaderProperties();
        using var arrow = ArrowReaderProperties.GetDefault();
        (arrow.BatchSize, arrow.PreBuffer, arrow.UseThreads) = (RowsAtOnce, false, false);
        return new(stream, properties, arrow);
    }

    // Parquet is read from its end: what comes through a pipe is put into a file that goes with the process.
    private static Stream Seekable(Stream stream)
    {
        if (stream.CanSeek)
        {
            return stream;
        }

        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        stream.CopyTo(file);
        stream.Dispose();
        file.Position = 0;
        return file;
    }
}
