using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Scales.Data;

/// <summary>The text of a CSV file in the making.</summary>
internal sealed class CsvWriting(Stream stream, char separator)
{
    private const int FlushAt = 1 << 17;

    private readonly SearchValues<byte> _special = SearchValues.Create([(byte)separator, (byte)'"', (byte)'\r', (byte)'\n']);
    private readonly NumberTexts _numbers = new(separator);
    private byte[] _buffer = new byte[2 * FlushAt];
    private int _written, _rowStart;

    internal char Separator => separator;

    /// <summary>Writes a number, or nothing, after a separator.</summary>
    internal void NextNumber(double number)
    {
        ref readonly var text = ref _numbers.Of(number);
        text.Bytes.CopyTo(Room(NumberText.Room));
        _written += text.Length;
    }

    /// <summary>Goes on to the next cell of a row, if it is not the first.</summary>
    internal void Separate(int cell)
    {
        if (cell > 0)
        {
            Room(1)[0] = (byte)separator;
            _written++;
        }
    }

    /// <summary>Writes cells as they stand.</summary>
    internal void Raw(ReadOnlySpan<byte> cells)
    {
        cells.CopyTo(Room(cells.Length));
        _written += cells.Length;
    }

    /// <summary>Writes a cell, in quotation marks where it needs them.</summary>
    internal void Cell(ReadOnlySpan<byte> cell)
    {
        if (!cell.ContainsAny(_special))
        {
            Raw(cell);
            return;
        }

        Raw("\""u8);
        for (int quote = cell.IndexOf((byte)'"'); quote >= 0; quote = cell.IndexOf((byte)'"'))
        {
            Raw(cell[..(quote + 1)]);
            Raw("\""u8);
            cell = cell[(quote + 1)..];
        }

        Raw(cell);
        Raw("\""u8);
    }

    /// <summary>Ends a row. A row of nothing would be an empty line, which readers pass over: it is written as an empty cell.</summary>
    internal void EndRow()
    {
        if (_written == _rowStart)
        {
            Raw("\"\""u8);
        }

        Room(1)[0] = (byte)'\n';
        _written++;
        if (_written >= FlushAt)
        {
            Flush();
        }

        _rowStart = _written;
    }

    internal void Flush()
    {
        stream.Write(_buffer, 0, _written);
        stream.Flush();
        _written = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Room(int length)
    {
        if (_buffer.Length - _written < length)
        {
            Array.Resize(ref _buffer, Math.Max(2 * _buffer.Length, _written + length));
        }

        return _buffer.AsSpan(_written);
    }
}

/// <summary>A separator and the text of a number after it.</summary>
internal struct NumberText
{
    internal const int Room = 32;

    internal Vector256<byte> Bytes;
    internal long Number;
    internal int Length;
}

/// <summary>The texts of numbers that come again and again, as scores do.</summary>
internal sealed class NumberTexts(char separator)
{
    private const int PlaceBits = 14; // So many more places than there are scores that few share one.

    private readonly NumberText[] _texts = new NumberText[1 << PlaceBits];

    /// <summary>The shortest text that reads back as the number, after a separator; nothing after it where there is no number.</summary>
    internal ref readonly NumberText Of(double number)
    {
        long bits = BitConverter.DoubleToInt64Bits(number);
        ref var text = ref _texts[(int)((ulong)(bits * -0x61C8864680B583EB) >> (64 - PlaceBits))];
        if (text.Number != bits || text.Length == 0)
        {
            text = Write(number, bits);
        }

        return ref text;
    }

    private NumberText Write(double number, long bits)
    {
        Span<byte> text = stackalloc byte[NumberText.Room];
        text[0] = (byte)separator;
        int length = 0;
        _ = double.IsNaN(number) || number.TryFormat(text[1..], out length, "R", CultureInfo.InvariantCulture);
        return new() { Bytes = Vector256.Create<byte>(text), Number = bits, Length = 1 + length };
    }
}
