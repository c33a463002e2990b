using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using ParquetSharp;
using ParquetSharp.Arrow;

namespace Scales.Data;

/// <summary>A table in the making that takes Arrow batches.</summary>
internal abstract class ArrowSink(Apache.Arrow.Schema schema) : TableSink(schema)
{
    private protected override void WriteRows(Rows rows, int[] carried, IReadOnlyList<ScoreColumn> scores) =>
        WriteBatch(new(Schema, [.. carried.Select(column => Lasting(rows.Column(column))), .. scores.Select(score => score.Shared())], rows.Length));

    /// <summary>A column that is there for as long as it is needed.</summary>
    private protected virtual IArrowArray Lasting(IArrowArray column) => column;

    private protected abstract void WriteBatch(RecordBatch batch);
}

/// <summary>An Arrow IPC file or stream in the making.</summary>
internal sealed class ArrowIpcSink : ArrowSink
{
    private readonly ArrowStreamWriter _writer;

    internal ArrowIpcSink(Stream stream, Apache.Arrow.Schema schema, bool isFile)
        : base(schema)
    {
        _writer = isFile ? new ArrowFileWriter(stream, schema, leaveOpen: true) : new ArrowStreamWriter(stream, schema, leaveOpen: true);
        _writer.WriteStart();
    }

    private protected override void WriteBatch(RecordBatch batch) => _writer.WriteRecordBatch(batch);

    private protected override void End() => _writer.WriteEnd();

    private protected override void Close() => _writer.Dispose();
}

/// <summary>A Parquet file in the making.</summary>
internal sealed class ParquetSink : ArrowSink
{
    private const int RowsInGroup = 1 << 17;

    private readonly FileWriter _writer;
    private int _left; // How many rows the group at hand has room for.

    internal ParquetSink(Stream stream, Apache.Arrow.Schema schema)
        : base(schema)
    {
        using var properties = PropertiesFor(schema);
        using var arrow = new ArrowWriterPropertiesBuilder().StoreSchema();
        _writer = Written(() => new FileWriter(stream.CanSeek ? stream : new CountedStream(stream), schema, properties, arrow.Build(), leaveOpen: true));
    }

    // The words of a dictionary are held to the end of a group of rows, with all that came beside them, when those rows are long gone.
    private protected override IArrowArray Lasting(IArrowArray column) =>
        Schema.FieldsList.Any(field => field.DataType is DictionaryType) ? ArrowArrayFactory.BuildArray(column.Data.Clone()) : column;

    private protected override void WriteBatch(RecordBatch batch)
    {
        if (_left < batch.Length)
        {
            Written(_writer.NewBufferedRowGroup);
            _left = RowsInGroup;
        }

        Written(() => _writer.WriteBufferedRecordBatch(batch));
        _left -= batch.Length;
    }

    private protected override void End() => Written(_writer.Close);

    private protected override void Close() => Written(_writer.Dispose);

    // What a stream refuses comes back as an error of the Parquet library.
    private static T Written<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (ParquetException failure)
        {
            throw failure.Message.Contains("NotImplemented", StringComparison.Ordinal) ? Refusal.NoParquet() : new IOException("The Parquet file cannot be written.", failure);
        }
    }

    private static void Written(Action write) => Written<object?>(() =>
    {
        write();
        return null;
    });

    // Whole numbers are written as differences: in two thirds of the time that a dictionary takes.
    private static WriterProperties PropertiesFor(Apache.Arrow.Schema schema)
    {
        using var builder = new WriterPropertiesBuilder();
        builder.Compression(Compression.Snappy);
        foreach (var field in schema.FieldsList.Where(field => field.DataType is Apache.Arrow.Types.IntegerType))
        {
            builder.DisableDictionary(field.Name).Encoding(field.Name, Encoding.DeltaBinaryPacked);
        }

        return builder.Build();
    }
}
