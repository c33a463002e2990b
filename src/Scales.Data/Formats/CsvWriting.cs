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
    private readonly NumberTexts _numbers = new();
    private byte[] _buffer = new byte[2 * FlushAt];
    private int _written, _rowStart;

    internal char Separator => separator;

    /// <summary>Writes a number, or nothing, after a separator.</summary>
    internal void NextNumber(double number)
    {
        var room = Room(1 + NumberTexts.Longest);
        room[0] = (byte)separator;
        _written += 1 + (double.IsNaN(number) ? 0 : _numbers.Write(number, room[1..]));
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

/// <summary>The texts of numbers that come again and again, as scores do.</summary>
internal sealed class NumberTexts
{
    internal const int Longest = 32;

    private const int PlaceBits = 14, Places = 1 << PlaceBits; // So many more than there are scores that few share a place.

    private readonly long[] _numbers = new long[Places];
    private readonly byte[] _lengths = new byte[Places], _texts = new byte[Places * Longest];

    /// <summary>Writes the shortest text that reads back as the number, and says how long it is.</summary>
    internal int Write(double number, Span<byte> destination)
    {
        long bits = BitConverter.DoubleToInt64Bits(number);
        int place = (int)((ulong)(bits * -0x61C8864680B583EB) >> (64 - PlaceBits));
        var text = _texts.AsSpan(place * Longest, Longest);
        if (_numbers[place] != bits || _lengths[place] == 0)
        {
            number.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture);
            (_numbers[place], _lengths[place]) = (bits, (byte)length);
        }

        Vector256.Create<byte>(text).CopyTo(destination);
        return _lengths[place];
    }
}
