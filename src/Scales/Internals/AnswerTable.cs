#if NET
using System.Runtime.Intrinsics;
#endif

namespace Scales;

/// <summary>The answers of many forms as the caller has them: rows of bytes, a column of bytes for each item, or a column of doubles for each.</summary>
internal readonly ref struct AnswerTable
{
    internal const byte Missing = Instrument.MissingByte;

    // No answer: no item allows it (see Plan).
    private const byte NotAnAnswer = 254;

    private readonly ReadOnlySpan<ReadOnlyMemory<byte>> _columns;
    private readonly ReadOnlySpan<ReadOnlyMemory<double>> _doubles;

    internal AnswerTable(ReadOnlySpan<byte> rows, int items)
    {
        Rows = rows;
        Items = items;
        Forms = rows.Length / items;
        if (Forms * items != rows.Length)
        {
            Throw.NotRows(rows.Length, items, "answers");
        }
    }

    internal AnswerTable(ReadOnlySpan<ReadOnlyMemory<byte>> columns, Plan plan)
    {
        _columns = columns;
        Items = plan.Items.Count;
        Forms = CommonLength(columns, plan);
    }

    internal AnswerTable(ReadOnlySpan<ReadOnlyMemory<double>> columns, Plan plan)
    {
        _doubles = columns;
        Items = plan.Items.Count;
        Forms = CommonLength(columns, plan);
    }

    internal int Forms { get; }

    internal int Items { get; }

    /// <summary>The answers of one form after another, where the caller has them so.</summary>
    internal ReadOnlySpan<byte> Rows { get; }

    internal bool IsRows => _columns.IsEmpty && _doubles.IsEmpty;

    /// <summary>The answers to one item as the caller has them, and in rows those to all items; none where they are no bytes.</summary>
    internal ReadOnlySpan<byte> Bytes(int item) => IsRows ? Rows : !_columns.IsEmpty && _columns[item] is { Length: > 0 } column ? column.Span.Slice(0, Forms) : default;

    /// <summary>The answers of some forms to one item, counted from 0: the caller's own bytes where they lie together, else a copy in the buffer.</summary>
    internal ReadOnlySpan<byte> Column(int item, int from, Span<byte> buffer)
    {
        if (!_columns.IsEmpty && _columns[item] is { Length: > 0 } column)
        {
            return column.Span.Slice(from, buffer.Length);
        }

        Copy(item, from, buffer);
        return buffer;
    }

    /// <summary>The answer of one form to one item, both counted from 0.</summary>
    internal byte At(int form, int item)
    {
        Span<byte> buffer = stackalloc byte[1];
        return Column(item, form, buffer)[0];
    }

    private void Copy(int item, int from, Span<byte> buffer)
    {
        if (IsRows)
        {
            for (int i = 0; i < buffer.Length; i++)
            {
                buffer[i] = Rows[((from + i) * Items) + item];
            }
        }
        else if (!_doubles.IsEmpty && _doubles[item].Length > 0)
        {
            Read(_doubles[item].Span.Slice(from, buffer.Length), buffer);
        }
        else
        {
            buffer.Fill(Missing);
        }
    }

    // Added to 2^52, a whole number from 0 up stands in the lowest bits of the sum, and nothing else comes out of it unchanged.
    private const double Whole = 1L << 52;

    private static void Read(ReadOnlySpan<double> answers, Span<byte> buffer)
    {
        long zero = BitConverter.DoubleToInt64Bits(Whole);
        for (int i = ReadTogether(answers, buffer); i < buffer.Length && i < answers.Length; i++)
        {
            double answer = answers[i], sum = answer + Whole;
            long bits = BitConverter.DoubleToInt64Bits(sum) - zero;
            bool whole = (ulong)bits < NotAnAnswer && sum - Whole == answer;
            buffer[i] = whole ? (byte)bits : double.IsNaN(answer) ? Missing : NotAnAnswer;
        }
    }

#if NET
    // Reads 32 doubles into 32 bytes as long as there are so many, and returns how many it read.
    private static int ReadTogether(ReadOnlySpan<double> answers, Span<byte> buffer)
    {
        int i = 0;
        for (; Vector256.IsHardwareAccelerated && i <= answers.Length - 32; i += 32)
        {
            Vector256.Narrow(Sixteen(answers.Slice(i, 16)), Sixteen(answers.Slice(i + 16, 16))).CopyTo(buffer[i..]);
        }

        return i;
    }

    private static Vector256<ushort> Sixteen(ReadOnlySpan<double> answers) => Vector256.Narrow(Eight(answers), Eight(answers[8..]));

    private static Vector256<uint> Eight(ReadOnlySpan<double> answers) => Vector256.Narrow(Read(Vector256.Create(answers)), Read(Vector256.Create(answers[4..])));

    private static Vector256<ulong> Read(Vector256<double> answers)
    {
        var whole = Vector256.Create(Whole);
        var sum = answers + whole;
        var isByte = Vector256.Equals(sum - whole, answers) & Vector256.GreaterThanOrEqual(answers, Vector256<double>.Zero) & Vector256.LessThan(answers, Vector256.Create((double)NotAnAnswer));
        var other = Vector256.ConditionalSelect(Vector256.Equals(answers, answers).AsUInt64(), Vector256.Create((ulong)NotAnAnswer), Vector256.Create((ulong)Missing));
        return Vector256.ConditionalSelect(isByte.AsUInt64(), sum.AsUInt64() - whole.AsUInt64(), other);
    }
#else
    private static int ReadTogether(ReadOnlySpan<double> answers, Span<byte> buffer) => 0;
#endif

    private static int CommonLength<T>(ReadOnlySpan<ReadOnlyMemory<T>> columns, Plan plan)
    {
        if (columns.Length != plan.Items.Count)
        {
            Throw.NotColumns(columns.Length, plan.Items.Count, nameof(columns));
        }

        int forms = 0;
        foreach (var column in columns)
        {
            forms = Math.Max(forms, column.Length);
        }

        for (int item = 1; item <= columns.Length; item++)
        {
            int length = columns[item - 1].Length;
            if (length != forms && (length != 0 || plan.Needs(item)))
            {
                Throw.UnequalColumns(plan.Items[item - 1].Code, length, forms, nameof(columns));
            }
        }

        return forms;
    }
}
