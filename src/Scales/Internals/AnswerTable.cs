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
    private static void Read(ReadOnlySpan<double> answers, Span<byte> buffer)
    {
        const double Whole = 1L << 52;
        long zero = BitConverter.DoubleToInt64Bits(Whole);
        for (int i = 0; i < buffer.Length && i < answers.Length; i++)
        {
            double answer = answers[i], sum = answer + Whole;
            long bits = BitConverter.DoubleToInt64Bits(sum) - zero;
            bool whole = (ulong)bits < NotAnAnswer && sum - Whole == answer;
            buffer[i] = whole ? (byte)bits : double.IsNaN(answer) ? Missing : NotAnAnswer;
        }
    }

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
