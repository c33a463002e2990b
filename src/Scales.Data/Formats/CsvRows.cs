using System.Text;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace Scales.Data;

/// <summary>Rows of a CSV file as they stand in it, one after another in one piece of text, and where each cell ends.</summary>
internal sealed class CsvRows(int columns, char separator, int capacity) : Rows
{
    private readonly long[] _lines = new long[capacity];
    private readonly int[] _ends = [-1, .. new int[columns * capacity]]; // The text before the first cell ends at -1: a cell begins one after the end of the one before.
    private byte[] _text = new byte[1 << 16];
    private int _length, _written;

    internal override int Length => _length;

    internal char Separator => separator;

    internal bool IsFull => _length == capacity;

    /// <summary>The rows, each followed by a line feed.</summary>
    internal ReadOnlySpan<byte> Text => _text.AsSpan(0, _written);

    internal override long? LineOf(int row) => _lines[row];

    internal void Clear() => _length = _written = 0;

    /// <summary>Takes over the row that a reader stands on, which has as many cells as there are columns.</summary>
    internal void Add(CsvHelper.CsvReader reader)
    {
        var record = reader.RawRecord;
        if (_text.Length - _written <= record.Length)
        {
            System.Array.Resize(ref _text, Math.Max(2 * _text.Length, _written + record.Length + 1));
        }

        record.CopyTo(_text.AsSpan(_written));
        var ends = _ends.AsSpan((_length * columns) + 1, columns);
        int end = _written - 1;
        for (int column = 0; column < ends.Length; column++)
        {
            end += 1 + reader.GetRawSpan(column).Length;
            ends[column] = end;
        }

        _written += record.Length;
        _text[_written++] = (byte)'\n';
        _lines[_length++] = reader.LineNumber;
    }

    /// <summary>A row as it stands in the file, without its line end.</summary>
    internal ReadOnlySpan<byte> Raw(int row) => Raw(row, 0, columns);

    /// <summary>Neighbouring cells of a row as they stand in the file, with what separates them.</summary>
    internal ReadOnlySpan<byte> Raw(int row, int from, int count)
    {
        int first = (row * columns) + from, start = _ends[first] + 1;
        return _text.AsSpan(start, _ends[first + count] - start);
    }

    /// <summary>What a cell says, without its quotation marks.</summary>
    internal ReadOnlySpan<byte> Cell(int row, int column)
    {
        var raw = Raw(row, column, 1);
        return raw.IsEmpty || raw[0] != '"' ? raw : Unquoted(raw);
    }

    internal override string TextAt(int row, int column) => Encoding.UTF8.GetString(Cell(row, column));

    internal override void Read(int column, AnswerReader reader, Span<byte> answers)
    {
        for (int row = 0; row < _length; row++)
        {
            answers[row] = reader.OfText(Cell(row, column));
        }
    }

    internal override IArrowArray Column(int column)
    {
        var builder = new TextColumn(_length);
        for (int row = 0; row < _length; row++)
        {
            builder.Add(Cell(row, column));
        }

        return builder.Build();
    }

    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> raw)
    {
        var inner = raw[1..^1];
        return inner.Contains((byte)'"') ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(inner).Replace("\"\"", "\"", StringComparison.Ordinal)) : inner;
    }
}

/// <summary>A column of texts in the making; an empty cell is a missing one.</summary>
internal sealed class TextColumn(int rows)
{
    private readonly ArrowBuffer.Builder<int> _offsets = new ArrowBuffer.Builder<int>(rows + 1).Append(0);
    private readonly ArrowBuffer.Builder<byte> _bytes = new(rows * 2);
    private readonly ArrowBuffer.BitmapBuilder _given = new(rows);

    internal void Add(ReadOnlySpan<byte> cell)
    {
        _bytes.Append(cell);
        _offsets.Append(_bytes.Length);
        _given.Append(!cell.IsEmpty);
    }

    internal StringArray Build() => new(new ArrayData(
        StringType.Default, rows, _given.UnsetBitCount, offset: 0, [_given.Build(), _offsets.Build(), _bytes.Build()]));
}
