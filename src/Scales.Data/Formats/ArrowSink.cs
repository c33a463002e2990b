using Apache.Arrow;
using Apache.Arrow.Ipc;

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
