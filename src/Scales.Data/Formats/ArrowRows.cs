using Apache.Arrow;

namespace Scales.Data;

/// <summary>Rows in Arrow columns.</summary>
internal sealed class ArrowRows(RecordBatch batch) : Rows
{
    internal override int Length => batch.Length;

    internal override void Read(int column, AnswerReader reader, Span<byte> answers) => throw new NotImplementedException();

    internal override string TextAt(int row, int column) => throw new NotImplementedException();

    internal override IArrowArray Column(int column) => batch.Column(column);

    private protected override void Release() => batch.Dispose();
}
