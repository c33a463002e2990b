using System.Buffers;
using Apache.Arrow;
using Apache.Arrow.Compression;
using Apache.Arrow.Ipc;
using Apache.Arrow.Memory;

namespace Scales.Data;

/// <summary>A table that comes in Arrow batches: Arrow IPC, as file or as stream, or Parquet.</summary>
internal abstract class ArrowSource : TableSource
{
    private const int RowsAtOnce = 1 << 14;

    private RecordBatch? _batch;
    private int _taken;

    /// <summary>Rows of the batch at hand, and of the next one when that is used up.</summary>
    internal override Rows? Next()
    {
        while (_batch is null || _taken == _batch.Length)
        {
            _batch?.Dispose();
            (_batch, _taken) = (Guarded(NextBatch), 0);
            if (_batch is null)
            {
                return null;
            }
        }

        int length = Math.Min(RowsAtOnce, _batch.Length - _taken);
        var rows = new ArrowRows(length == _batch.Length ? _batch : _batch.Slice(_taken, length)) { Before = Rows };
        _taken += length;
        Rows += length;
        return rows;
    }

    /// <summary>The next batch as the file has it; <see langword="null"/> after the last.</summary>
    private protected abstract RecordBatch? NextBatch();

    private protected override void Close() => _batch?.Dispose();

    /// <summary>Runs what reads a file that may be damaged.</summary>
    internal static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not TableException)
        {
            throw Refusal.Damaged(failure);
        }
    }
}

/// <summary>An Arrow IPC file or stream.</summary>
internal sealed class ArrowIpcSource : ArrowSource
{
    private const int Preface = 8; // The stream in an Arrow file begins after its name, filled up to eight bytes.

    private readonly Stream _stream;
    private readonly ArrowStreamReader _reader;

    internal ArrowIpcSource(Stream stream, bool isFile)
    {
        (_stream, Format) = (stream, isFile ? TableFormat.ArrowFile : TableFormat.ArrowStream);
        if (isFile && !stream.CanSeek)
        {
            stream.ReadExactly(new byte[Preface]);
        }

        var (memory, codecs) = (new PooledMemory(), new CompressionCodecFactory());
        _reader = isFile && stream.CanSeek ? new ArrowFileReader(stream, memory, codecs, leaveOpen: false) : new ArrowStreamReader(stream, memory, codecs, leaveOpen: false);
        Schema = Guarded(() => _reader.GetSchema().AsTask().GetAwaiter().GetResult());
    }

    public override Schema Schema { get; }

    public override TableFormat Format { get; }

    public override double Progress => _stream.CanSeek ? (double)_stream.Position / _stream.Length : double.NaN;

    private protected override RecordBatch? NextBatch() => _reader.ReadNextRecordBatch() is { } batch ? Sound(batch) : null;

    private protected override void Close()
    {
        base.Close();
        _reader.Dispose();
        _stream.Dispose();
    }

    private RecordBatch Sound(RecordBatch batch) => batch.ColumnCount == Schema.FieldsList.Count && batch.Arrays.All(array => array.Length == batch.Length && array.Data.IsSound())
        ? batch
        : throw new InvalidDataException("A column does not hold what it promises.");
}

/// <summary>Memory for the batches of a file, used again and again.</summary>
internal sealed class PooledMemory : MemoryAllocator
{
    protected override IMemoryOwner<byte> AllocateInternal(int length, out int bytesAllocated)
    {
        var memory = MemoryPool<byte>.Shared.Rent(length);
        bytesAllocated = memory.Memory.Length;
        return memory;
    }
}
