using Apache.Arrow;

namespace Scales.Data;

/// <summary>Rows in Arrow columns.</summary>
/// <param name="batch">The columns that were read.</param>
/// <param name="places">Which of them each column of the table is; <see langword="null"/> where all were read.</param>
internal sealed class ArrowRows(RecordBatch batch, int[]? places = null) : Rows
{
    private readonly Cells?[] _cells = new Cells?[places?.Length ?? batch.ColumnCount];

    internal override int Length => batch.Length;

    internal override void Read(int column, AnswerReader reader, Span<byte> answers) => CellsOf(column).Read(reader, answers);

    internal override string TextAt(int row, int column) => CellsOf(column).TextAt(row);

    internal override IArrowArray Column(int column) => batch.Column(places?[column] ?? column);

    private protected override void Release() => batch.Dispose();

    private Cells CellsOf(int column) => _cells[column] ??= Cells.Of(Column(column));
}
