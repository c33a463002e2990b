using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace Scales.Data;

/// <summary>The cells of an Arrow column, as answers and as text.</summary>
internal abstract class Cells
{
    internal static Cells Of(IArrowArray array) => array switch
    {
        StringArray texts => new StringCells(texts),
        LargeStringArray texts => new TextCells(texts, texts.GetBytes),
        StringViewArray texts => new TextCells(texts, texts.GetBytes),
        Int8Array numbers => new WholeCells<sbyte>(numbers),
        UInt8Array numbers => new WholeCells<byte>(numbers),
        Int16Array numbers => new WholeCells<short>(numbers),
        UInt16Array numbers => new WholeCells<ushort>(numbers),
        Int32Array numbers => new WholeCells<int>(numbers),
        UInt32Array numbers => new WholeCells<uint>(numbers),
        Int64Array numbers => new WholeCells<long>(numbers),
        UInt64Array numbers => new WholeCells<ulong>(numbers),
        FloatArray numbers => new RealCells<float>(numbers),
        DoubleArray numbers => new RealCells<double>(numbers),
        Decimal128Array numbers => new DecimalCells(numbers, row => numbers.GetString(row)!),
        Decimal256Array numbers => new DecimalCells(numbers, row => numbers.GetString(row)!),
        DictionaryArray entries => new DictionaryCells(entries),
        NullArray => new NoCells(),
        BooleanArray flags => new PrintedCells(row => flags.GetValue(row) switch { true => "true", false => "false", _ => "" }),
        Date32Array dates => new PrintedCells(row => dates.GetDateOnly(row)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
        Date64Array dates => new PrintedCells(row => dates.GetDateOnly(row)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
        TimestampArray times => new TimeCells(times),
        Time32Array times => new PrintedCells(row => TimeCells.OfDay(times.GetTime(row))),
        Time64Array times => new PrintedCells(row => TimeCells.OfDay(times.GetTime(row))),
        _ => throw new ArgumentException("The type of the column was not looked at before.", nameof(array)),
    };

    /// <summary>Whether the cells of a type can be written as text.</summary>
    internal static bool HaveText(IArrowType type) => AreAnswers(type) || (type is DictionaryType entries && HaveText(entries.ValueType))
        || type.TypeId is ArrowTypeId.Boolean or ArrowTypeId.Date32 or ArrowTypeId.Date64 or ArrowTypeId.Timestamp or ArrowTypeId.Time32 or ArrowTypeId.Time64;

    /// <summary>Whether the cells of a type can be answers: numbers and texts can.</summary>
    internal static bool AreAnswers(IArrowType type) => type is DictionaryType entries ? AreAnswers(entries.ValueType) : type.TypeId is
        ArrowTypeId.String or ArrowTypeId.LargeString or ArrowTypeId.StringView or ArrowTypeId.Null
        or ArrowTypeId.Int8 or ArrowTypeId.UInt8 or ArrowTypeId.Int16 or ArrowTypeId.UInt16 or ArrowTypeId.Int32 or ArrowTypeId.UInt32 or ArrowTypeId.Int64 or ArrowTypeId.UInt64
        or ArrowTypeId.Float or ArrowTypeId.Double or ArrowTypeId.Decimal128 or ArrowTypeId.Decimal256;

    /// <summary>Reads the answers to one item.</summary>
    internal abstract void Read(AnswerReader reader, Span<byte> answers);

    /// <summary>The text of a cell, empty where there is none; numbers in their shortest form.</summary>
    internal abstract string TextAt(int row);
}

internal delegate ReadOnlySpan<byte> TextAt(int row);

/// <summary>Texts in one piece.</summary>
internal sealed class StringCells(StringArray array) : Cells
{
    internal override void Read(AnswerReader reader, Span<byte> answers)
    {
        ReadOnlySpan<byte> texts = array.Values;
        var ends = array.ValueOffsets;
        var given = new Given(array.NullCount == 0 ? default : array.NullBitmapBuffer.Span, array.Offset);
        for (int row = 0; row < answers.Length; row++)
        {
            answers[row] = given[row] ? reader.OfText(texts[ends[row]..ends[row + 1]]) : AnswerReader.Missing;
        }
    }

    internal override string TextAt(int row) => array.IsNull(row) ? "" : System.Text.Encoding.UTF8.GetString(array.GetBytes(row));
}

/// <summary>Texts.</summary>
internal sealed class TextCells(IArrowArray array, TextAt text) : Cells
{
    internal override void Read(AnswerReader reader, Span<byte> answers)
    {
        for (int row = 0; row < answers.Length; row++)
        {
            answers[row] = array.IsNull(row) ? AnswerReader.Missing : reader.OfText(text(row));
        }
    }

    internal override string TextAt(int row) => array.IsNull(row) ? "" : System.Text.Encoding.UTF8.GetString(text(row));
}

/// <summary>Whole numbers of any width.</summary>
internal sealed class WholeCells<T>(PrimitiveArray<T> array) : Cells
    where T : struct, IBinaryInteger<T>
{
    internal override void Read(AnswerReader reader, Span<byte> answers)
    {
        var values = array.Values;
        var given = new Given(array.NullCount == 0 ? default : array.NullBitmapBuffer.Span, array.Offset);
        if (Unsafe.SizeOf<T>() == 1 && IsSmall(MemoryMarshal.AsBytes(values)))
        {
            reader.OfSmall(MemoryMarshal.AsBytes(values), given, answers);
            return;
        }

        for (int row = 0; row < answers.Length; row++)
        {
            answers[row] = given[row] ? reader.OfInteger(long.CreateSaturating(values[row])) : AnswerReader.Missing;
        }
    }

    // The bytes of a negative number would pass for a large one.
    private static bool IsSmall(ReadOnlySpan<byte> values) =>
        !T.IsNegative(T.AllBitsSet) || !values.ContainsAnyExceptInRange((byte)0, (byte)sbyte.MaxValue);

    internal override string TextAt(int row) => array.IsNull(row) ? "" : array.Values[row].ToString(null, CultureInfo.InvariantCulture);
}

/// <summary>Numbers in binary floating point.</summary>
internal sealed class RealCells<T>(PrimitiveArray<T> array) : Cells
    where T : struct, IBinaryFloatingPointIeee754<T>
{
    internal override void Read(AnswerReader reader, Span<byte> answers)
    {
        for (int row = 0; row < answers.Length; row++)
        {
            answers[row] = array.IsNull(row) ? AnswerReader.Missing : reader.OfDouble(double.CreateChecked(array.Values[row]));
        }
    }

    internal override string TextAt(int row) => array.IsNull(row) || T.IsNaN(array.Values[row]) ? "" : array.Values[row].ToString("R", CultureInfo.InvariantCulture);
}

/// <summary>Decimal numbers.</summary>
internal sealed class DecimalCells(IArrowArray array, Func<int, string> text) : Cells
{
    internal override void Read(AnswerReader reader, Span<byte> answers)
    {
        for (int row = 0; row < answers.Length; row++)
        {
            answers[row] = reader.OfText(System.Text.Encoding.UTF8.GetBytes(TextAt(row)));
        }
    }

    internal override string TextAt(int row) => array.IsNull(row) ? "" : text(row);
}

/// <summary>Cells that point into a dictionary.</summary>
internal sealed class DictionaryCells(DictionaryArray array) : Cells
{
    private readonly Cells _entries = Of(array.Dictionary);
    private readonly Cells _indices = Of(array.Indices);

    internal override void Read(AnswerReader reader, Span<byte> answers)
    {
        byte[] meanings = new byte[array.Dictionary.Length];
        _entries.Read(reader, meanings);
        for (int row = 0; row < answers.Length; row++)
        {
            answers[row] = EntryOf(row) is { } entry ? meanings[entry] : AnswerReader.Missing;
        }
    }

    internal override string TextAt(int row) => EntryOf(row) is { } entry ? _entries.TextAt(entry) : "";

    private int? EntryOf(int row) => array.IsNull(row) ? null : array.Indices switch
    {
        Int8Array indices => indices.Values[row],
        UInt8Array indices => indices.Values[row],
        Int16Array indices => indices.Values[row],
        UInt16Array indices => indices.Values[row],
        Int32Array indices => indices.Values[row],
        _ => int.Parse(_indices.TextAt(row), CultureInfo.InvariantCulture),
    };
}

/// <summary>A column in which nothing is given.</summary>
internal sealed class NoCells : Cells
{
    internal override void Read(AnswerReader reader, Span<byte> answers) => answers.Fill(AnswerReader.Missing);

    internal override string TextAt(int row) => "";
}

/// <summary>Cells that are no answers and can be printed.</summary>
internal class PrintedCells(Func<int, string> text) : Cells
{
    internal override void Read(AnswerReader reader, Span<byte> answers) => answers.Fill(AnswerReader.NotANumber);

    internal override string TextAt(int row) => text(row);
}

/// <summary>Points in time, printed as in ISO 8601 with all their decimals.</summary>
internal sealed class TimeCells(TimestampArray array) : PrintedCells(row => TextOf(array, row))
{
    /// <summary>A time of day, to the 100 ns that can be told apart.</summary>
    internal static string OfDay(TimeOnly? time) => time?.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) ?? "";

    private static string TextOf(TimestampArray array, int row)
    {
        if (array.IsNull(row))
        {
            return "";
        }

        var type = (TimestampType)array.Data.DataType;
        var (decimals, unit) = type.Unit switch { TimeUnit.Second => (0, 1L), TimeUnit.Millisecond => (3, 1_000L), TimeUnit.Microsecond => (6, 1_000_000L), _ => (9, 1_000_000_000L) };
        long rest = ((array.Values[row] % unit) + unit) % unit, seconds = (array.Values[row] - rest) / unit;
        string fraction = rest == 0 ? "" : "." + rest.ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0').TrimEnd('0');
        return DateTime.UnixEpoch.AddSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + fraction + (string.IsNullOrEmpty(type.Timezone) ? "" : "Z");
    }
}
