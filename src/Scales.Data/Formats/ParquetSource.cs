using Apache.Arrow;
using Apache.Arrow.Ipc;
using ParquetSharp;
using ParquetSharp.Arrow;

namespace Scales.Data;

/// <summary>A Parquet file.</summary>
internal sealed class ParquetSource : ArrowSource
{
    private const int RowsAtOnce = 1 << 14, RowsInGrownGroup = 1 << 20; // The added columns of a group are held until it is complete.

    private readonly Stream _stream;
    private readonly FileReader _reader;
    private readonly ParquetColumns _columns;
    private int _groups;
    private bool _isInGroup;

    internal ParquetSource(Stream stream)
    {
        _stream = Seekable(stream);
        _reader = Guarded(() => Open(_stream));
        Schema = Guarded(() => _reader.Schema);
        _columns = Guarded(() => new ParquetColumns(_reader, Schema));
    }

    public override Apache.Arrow.Schema Schema { get; }

    public override TableFormat Format => TableFormat.Parquet;

    public override double Progress => (double)_groups / AllGroups;

    /// <summary>How many groups of rows were begun.</summary>
    internal int Groups => _groups;

    /// <summary>How many groups of rows there are.</summary>
    internal int AllGroups => _reader.NumRowGroups;

    /// <summary>Whether all rows were read.</summary>
    internal bool IsRead => _groups == AllGroups && !_isInGroup;

    /// <summary>The footer, if columns can be added to the file as it is, and nothing was read yet.</summary>
    internal ParquetFooter? FooterToGrow() => Guarded(() => ParquetFooter.Read(_stream) is var footer && _groups == 0 && footer.CanGrow(RowsInGrownGroup) ? footer : null);

    /// <summary>Copies bytes of the file.</summary>
    internal void ReadAt(long place, byte[] bytes, int count) => Guarded(() =>
    {
        _stream.Position = place;
        _stream.ReadExactly(bytes, 0, count);
        return count;
    });

    private protected override RecordBatch? NextBatch()
    {
        while (true)
        {
            if (_isInGroup && _columns.Next(RowsAtOnce) is { } batch)
            {
                return batch;
            }

            _isInGroup = _groups < AllGroups;
            if (!_isInGroup)
            {
                return null;
            }

            _columns.Begin(_groups++);
        }
    }

    private protected override void Close()
    {
        base.Close();
        _columns.Dispose();
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
