using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace Scales.Data;

/// <summary>Rows of a CSV file as they stand in it, one after another in one piece of text, and where each cell ends.</summary>
internal sealed class CsvRows : Rows
{
    /// <summary>What stands for an empty cell, and for one of several bytes, where cells of one byte are kept by that byte: bytes that UTF-8 never has.</summary>
    internal const byte Empty = 0xFF, Longer = 0xFE;

    private const int Apart = 64; // Between the short cells of two columns, so that they do not compete for the same lines of the cache.

    private const int Spare = 64; // Room after a row, so that it is looked through in whole vectors.

    private readonly int _columns, _capacity, _stride;
    private readonly byte _separator;
    private readonly long[] _lines;
    private readonly int[] _ends;
    private readonly byte[] _short;
    private byte[] _text = new byte[1 << 16];
    private int _length, _written;

    internal CsvRows(int columns, char separator, int capacity)
    {
        (_columns, _capacity, _separator, _lines) = (columns, capacity, (byte)separator, new long[capacity]);
        _ends = new int[(columns * capacity) + 1];
        _ends[0] = -1; // A cell begins one after the end of the one before.
        _stride = capacity + Apart;
        _short = new byte[columns * _stride];
    }

    internal override int Length => _length;

    internal char Separator => (char)_separator;

    internal bool IsFull => _length == _capacity;

    /// <summary>The rows, each followed by a line feed.</summary>
    internal ReadOnlySpan<byte> Text => _text.AsSpan(0, _written);

    internal override long? LineOf(int row) => _lines[row];

    internal void Clear() => _length = _written = 0;

    /// <summary>Takes over the row that a reader stands on, which has as many cells as there are columns.</summary>
    internal void Add(CsvHelper.CsvReader reader)
    {
        var record = reader.RawRecord;
        if (_text.Length - _written < record.Length + Spare)
        {
            System.Array.Resize(ref _text, Math.Max(2 * _text.Length, _written + record.Length + Spare));
        }

        record.CopyTo(_text.AsSpan(_written));
        if (record.Contains((byte)'"'))
        {
            AddCells(reader);
        }
        else
        {
            AddCells(record.Length);
        }

        _written += record.Length;
        _text[_written++] = (byte)'\n';
        _lines[_length++] = reader.LineNumber;
    }

    // In a row without quotation marks every separator ends a cell.
    private void AddCells(int length)
    {
        var text = _text.AsSpan(_written, length + Spare);
        var ends = _ends.AsSpan((_length * _columns) + 1, _columns);
        int column = 0, start = 0, place = _length;
        for (int from = 0; from < length; from += Vector512<byte>.Count)
        {
            ulong separators = Vector512.Equals(Vector512.Create(text[from..]), Vector512.Create(_separator)).ExtractMostSignificantBits();
            for (separators &= length - from < Vector512<byte>.Count ? (1UL << (length - from)) - 1 : ulong.MaxValue; separators != 0; separators &= separators - 1)
            {
                int end = from + BitOperations.TrailingZeroCount(separators);
                ends[column++] = _written + end;
                _short[place] = Short(text[start], end - start);
                (start, place) = (end + 1, place + _stride);
            }
        }

        ends[column] = _written + length;
        _short[place] = Short(text[start], length - start);
    }

    private void AddCells(CsvHelper.CsvReader reader)
    {
        int start = _written;
        for (int column = 0; column < _columns; column++)
        {
            int end = start + reader.GetRawSpan(column).Length;
            _ends[(_length * _columns) + column + 1] = end;
            _short[(column * _stride) + _length] = Short(_text[start], end - start);
            start = end + 1;
        }
    }

    // One less than no byte has all bits set: Empty.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Short(byte first, int length) => length > 1 ? Longer : (byte)(first | (length - 1));

    /// <summary>A row as it stands in the file, without its line end.</summary>
    internal ReadOnlySpan<byte> Raw(int row) => Raw(row, 0, _columns);

    /// <summary>Neighbouring cells of a row as they stand in the file, with what separates them.</summary>
    internal ReadOnlySpan<byte> Raw(int row, int from, int count)
    {
        int first = (row * _columns) + from, start = _ends[first] + 1;
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
        reader.OfBytes(_short.AsSpan(column * _stride, _length), answers);
        for (int row = answers.IndexOf(AnswerReader.LookCloser); row >= 0; row = answers.IndexOf(AnswerReader.LookCloser))
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
