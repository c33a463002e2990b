using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Scales.Data;

/// <summary>Turns the cells of one item, texts or numbers, into bytes: an answer, a missing one, or why it was refused.</summary>
internal sealed class AnswerReader
{
    internal const byte Missing = 255, NotANumber = 254, OutOfRange = 253, LookCloser = 252;

    private const int LongestNumber = 28;

    private static readonly SearchValues<char> s_inNumbers = SearchValues.Create("0123456789.");

    private readonly ScoreRange _range;
    private readonly byte[] _small = new byte[256], _bytes = new byte[256];
    private readonly Dictionary<decimal, byte> _numbers;
    private readonly Dictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly char _decimalSign;
    private readonly bool _isPlain; // Whether every answer is its own byte.

    /// <summary>A reader of whole numbers from a range.</summary>
    /// <param name="range">The answers allowed; an answer is its own byte.</param>
    /// <param name="words">The words that stand for something else, such as a missing answer.</param>
    /// <param name="numbers">The numbers that stand for something else.</param>
    /// <param name="decimalSign">What stands before decimals besides the full stop.</param>
    internal AnswerReader(ScoreRange range, IReadOnlyDictionary<string, byte> words, IReadOnlyDictionary<decimal, byte> numbers, char decimalSign = '.')
    {
        (_range, _numbers, _decimalSign) = (range, new(numbers), decimalSign);
        _words = new Dictionary<string, byte>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (int number = 0; number < _small.Length; number++)
        {
            _small[number] = OfNumber(number);
        }

        for (int single = 0; single < _bytes.Length; single++)
        {
            _bytes[single] = OfLongerText([(byte)single]);
        }

        (_bytes[CsvRows.Empty], _bytes[CsvRows.Longer]) = (Missing, LookCloser);
        _isPlain = range.Width >= 0 && range.Lowest <= 9 && Enumerable.Range(range.Lowest, range.Width + 1).All(number => _small[number] == number);
    }

    /// <summary>Reads cells that are kept by their only byte; <see cref="CsvRows.Longer"/> is left as <see cref="LookCloser"/>.</summary>
    internal void OfBytes(ReadOnlySpan<byte> cells, Span<byte> answers)
    {
        int row = 0;
        for (; _isPlain && row <= cells.Length - Vector256<byte>.Count; row += Vector256<byte>.Count)
        {
            var block = Vector256.Create(cells[row..]);
            Translate(block, ~Vector256.Equals(block, Vector256.Create(CsvRows.Empty)), (byte)'0', _bytes, answers[row..]);
        }

        for (; row < cells.Length; row++)
        {
            answers[row] = _bytes[cells[row]];
        }
    }

    /// <summary>Reads whole numbers from 0 to 255.</summary>
    internal void OfSmall(ReadOnlySpan<byte> numbers, Given given, Span<byte> answers)
    {
        int row = 0;
        for (; _isPlain && row <= numbers.Length - Vector256<byte>.Count; row += Vector256<byte>.Count)
        {
            Translate(Vector256.Create(numbers[row..]), given.Block(row), 0, _small, answers[row..]);
        }

        for (; row < numbers.Length; row++)
        {
            answers[row] = given[row] ? _small[numbers[row]] : Missing;
        }
    }

    /// <summary>Reads the text of a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal byte OfText(ReadOnlySpan<byte> cell) => cell.IsEmpty ? Missing : cell.Length == 1 ? _bytes[cell[0]] : OfLongerText(cell);

    /// <summary>Reads a whole number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal byte OfInteger(long number) => (ulong)number < 256 ? _small[number] : OfNumber(number);

    /// <summary>Reads a number that may have decimals; not a number is a missing answer.</summary>
    internal byte OfDouble(double number)
    {
        if (number == Math.Floor(number) && Math.Abs(number) < long.MaxValue)
        {
            return OfInteger((long)number);
        }

        return double.IsNaN(number) ? Missing
            : Math.Abs(number) < 1e9 ? OfNumber((decimal)number)
            : double.IsInteger(number) ? OutOfRange : NotANumber;
    }

    /// <summary>Reads a number that may have decimals.</summary>
    internal byte OfNumber(decimal number) =>
        _numbers.TryGetValue(number, out byte meaning) ? meaning
        : number != decimal.Truncate(number) ? NotANumber
        : number >= _range.Lowest && number <= _range.Highest ? (byte)number : OutOfRange;

    // Most cells are plain answers or not there: 32 at a time are told from the others, and only those are looked up.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Translate(Vector256<byte> cells, Vector256<byte> given, byte zero, byte[] meanings, Span<byte> answers)
    {
        int highest = zero == 0 ? _range.Highest : Math.Min(_range.Highest, 9); // Ten has two digits.
        var (lowest, width) = (Vector256.Create((byte)(zero + _range.Lowest)), Vector256.Create((byte)(highest - _range.Lowest)));
        Vector256.ConditionalSelect(given, cells - Vector256.Create(zero), Vector256.Create(Missing)).CopyTo(answers);
        for (uint others = (Vector256.GreaterThan(cells - lowest, width) & given).ExtractMostSignificantBits(); others != 0; others &= others - 1)
        {
            int other = BitOperations.TrailingZeroCount(others);
            answers[other] = meanings[cells[other]];
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte OfLongerText(ReadOnlySpan<byte> cell)
    {
        if (cell.Length == 3 && cell[1] == '.' && cell[2] == '0' && char.IsAsciiDigit((char)cell[0]))
        {
            return _small[cell[0] - '0'];
        }

        if (cell.Length == 2 && char.IsAsciiDigit((char)cell[0]) && char.IsAsciiDigit((char)cell[1]))
        {
            return _small[((cell[0] - '0') * 10) + cell[1] - '0'];
        }

        cell = cell.Trim(" \t"u8);
        Span<char> text = stackalloc char[64];
        return cell.IsEmpty ? Missing
            : Encoding.UTF8.GetMaxCharCount(cell.Length) > text.Length ? OfLongText(Encoding.UTF8.GetString(cell))
            : OfText(text[..Encoding.UTF8.GetChars(cell, text)]);
    }

    private byte OfLongText(string text) => OfText(text.ToCharArray());

    private byte OfText(Span<char> text)
    {
        if (_words.TryGetValue(text, out byte meaning))
        {
            return meaning;
        }

        text.Replace(_decimalSign, '.');
        var number = WithoutZeroDecimals(text);
        return IsNumber(number) && decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? OfNumber(value)
            : NotANumber;
    }

    // A sign, digits, and decimals after digits only; no longer than a decimal can hold without rounding.
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var unsigned = text.Length > 0 && text[0] is '+' or '-' ? text[1..] : text;
        return unsigned.Length is > 0 and <= LongestNumber && char.IsAsciiDigit(unsigned[0]) && !unsigned.ContainsAnyExcept(s_inNumbers);
    }

    private static ReadOnlySpan<char> WithoutZeroDecimals(ReadOnlySpan<char> text) =>
        text.Count('.') == 1 && text.TrimEnd('0') is [.. var whole, '.'] ? whole : text;
}
