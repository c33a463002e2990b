using Apache.Arrow;

namespace Scales.Data;

/// <summary>Rows in Arrow columns.</summary>
internal sealed class ArrowRows(RecordBatch batch) : Rows
{
    private readonly Cells?[] _cells = new Cells?[batch.ColumnCount];

    internal override int Length => batch.Length;

    internal override void Read(int column, AnswerReader reader, Span<byte> answers) => CellsOf(column).Read(reader, answers);

    internal override string TextAt(int row, int column) => CellsOf(column).TextAt(row);

    internal override IArrowArray Column(int column) => batch.Column(column);

    private protected override void Release() => batch.Dispose();

    private Cells CellsOf(int column) => _cells[column] ??= Cells.Of(batch.Column(column));
}
