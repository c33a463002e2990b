using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>The kernel that adds up the lanes of many forms at once, a byte for each form, and looks the scores up by those bytes.</summary>
/// <remarks>
/// It goes by 64 forms, a line of the cache from each column: reading and writing alternate so finely that memory does both at once.
/// </remarks>
/// <typeparam name="TWidth">How many at once.</typeparam>
/// <typeparam name="TVector">A vector of so many bytes: 64, or 32 and then two of them.</typeparam>
internal sealed unsafe class LaneKernel<TWidth, TVector>(Plan plan) : Kernel
    where TWidth : IWidth<TVector>
    where TVector : unmanaged
{
    // Rows are read 16 bytes at a time, and up to 16 bytes behind a row with it.
    private const int Step = LookUp.Step, Row = 16, Line = 64;

    // Doubles are read by as many as a page holds.
    private const int Block = 512;

    // How many bytes before their turn answers are asked for, in a column and in rows: the memory is never idle then.
    private const int Ahead = 2048, AheadInRows = 8192;

    private readonly LanePlan _lanes = new(plan, Step);
    private readonly LookUp[] _lookUps = Array.ConvertAll(plan.Tables, table => new LookUp(table));
    private readonly WordKernel _rest = new(plan);

    private static int Size => sizeof(TVector);

    internal override bool TryScore(AnswerTable answers, int from, int to, Span<double> scores)
    {
        if (to - from < Step + Row)
        {
            return _rest.TryScore(answers, from, to, scores);
        }

        byte** held = stackalloc byte*[answers.Items];
        return TryHold(in answers, held, 0, from, to, scores);
    }

    /// <summary>Holds one column after the other where it is, and scores when all are held.</summary>
    private bool TryHold(in AnswerTable answers, byte** held, int item, int from, int to, Span<double> scores)
    {
        fixed (byte* column = answers.Bytes(item))
        {
            held[item] = column;
            return answers.IsRows || item + 1 == answers.Items
                ? TryScore(in answers, held, from, to, scores)
                : TryHold(in answers, held, item + 1, from, to, scores);
        }
    }

    /// <remarks>
    /// Past the cache only whole lines can be written, and they begin with another form in every column of scores:
    /// each is written so many forms behind, from keys that are kept for one more turn.
    /// Else what is left after the last whole turn is scored with some that were scored before: their scores come out the same again.
    /// </remarks>
    [SkipLocalsInit]
    private bool TryScore(in AnswerTable answers, byte** held, int from, int to, Span<double> scores)
    {
        byte** columns = stackalloc byte*[answers.Items];
        new Span<nint>(held, answers.Items).CopyTo(new(columns, answers.Items));

        // The places of every item; then, of every lane, the keys of the turn before and those of this one.
        int items = (answers.Items + Row) * Step;
        byte* room = stackalloc byte[items + (plan.Lanes.Length * 2 * Step) + Line], block = stackalloc byte[answers.Items * Block];
        byte* places = room + LookUp.UntilLine(room), keys = places + items;
        fixed (double* first = scores.Slice(0, answers.Forms * _lookUps.Length))
        {
            bool past = LookUp.IsLarge(scores.Length, first);
            int start = from, end = to - Row, last = end - Step, ready = answers.IsRows || !new Span<nint>(held, answers.Items).Contains(0) ? end : 0;
            bool allowed = !past || _rest.TryScore(answers, from, from + LookUp.MostUntilLine, scores);
            for (; allowed && start <= last; start = past || start == last ? start + Step : Math.Min(start + Step, last))
            {
                if (start + Step > ready)
                {
                    ready = start + Math.Min(Block, end - start);
                    Read(in answers, held, columns, start, ready, block);
                }

                for (int i = 0; allowed && i < Step; i += Size)
                {
                    allowed = TrySum(in answers, columns, start + i, places + i, keys + i, past);
                }

                double* at = first + start;
                for (int i = 0; allowed && i < _lookUps.Length; i++, at += answers.Forms)
                {
                    int behind = past ? Step - (LookUp.UntilLine(at) / sizeof(double)) : 0;
                    if (start - behind >= from)
                    {
                        _lookUps[i].Write(keys + (((2 * plan.LaneOf(i)) + 1) * Step) - behind, at - behind, past);
                    }
                }
            }

            if (past)
            {
                // Other cores see these scores before whatever the caller writes next.
                Sse.StoreFence();
            }

            return allowed && _rest.TryScore(answers, past ? start - Step : end, to, scores);
        }
    }

    /// <summary>Reads a block of answers from columns that are no bytes, which then lie there as if they were.</summary>
    private static void Read(in AnswerTable answers, byte** held, byte** columns, int start, int end, byte* block)
    {
        for (int item = 0; item < answers.Items; item++, block += Block)
        {
            if (held[item] == null)
            {
                answers.Column(item, start, new(block, end - start));
                columns[item] = block - start;
            }
        }
    }

    /// <summary>Adds up every lane of a vector of forms, and leaves no key to forms with too few answers; false when an answer is not allowed.</summary>
    private bool TrySum(in AnswerTable answers, byte** columns, int start, byte* places, byte* keys, bool past)
    {
        TVector missing;
        fixed (byte* codes = _lanes.Lanes[0].Codes)
        {
            missing = answers.IsRows
                ? PlaceRows(columns[0] + ((nint)start * answers.Items), answers.Items, places, codes)
                : PlaceColumns(columns, answers.Items, start, places, codes);
        }

        for (int lane = 1; lane < _lanes.Lanes.Length; lane++, keys += 2 * Step)
        {
            if (past)
            {
                Set(keys, Get(keys + Step));
            }

            Set(keys + Step, TWidth.FillAbove(Sum(places, _lanes.Lanes[lane]), missing, (byte)plan.MostMissing));
        }

        return !TWidth.AnyHigh(missing);
    }

    private static TVector PlaceColumns(byte** columns, int items, int start, byte* places, byte* code)
    {
        TVector missing = default;
        for (byte** end = columns + items; columns < end; columns++, places += Step, code += LanePlan.Places)
        {
            byte* column = *columns + start;
            AskFor(column + Ahead);
            missing = Place(Get(column), places, code, missing);
        }

        return missing;
    }

    private static TVector PlaceRows(byte* rows, int items, byte* places, byte* code)
    {
        TVector missing = default;
        for (int item = 0; item < items; item += Row, places += Row * Step, code += Row * LanePlan.Places)
        {
            missing = Turn(rows + item, items, items - item, places, code, missing);
            for (int i = item; i < Math.Min(item + Row, items); i++)
            {
                AskFor(rows + AheadInRows + (i * Size));
            }
        }

        return missing;
    }

    // Only a hint: memory may end before.
    private static void AskFor(byte* at) => Sse.Prefetch0(at);

    private static TVector Sum(byte* places, (nint[] Offsets, byte[] Codes) items)
    {
        TVector sum = default;
        fixed (byte* first = items.Codes)
        {
            byte* code = first;
            foreach (nint offset in items.Offsets)
            {
                sum = TWidth.Add(sum, TWidth.Repeat(code), Get(places + offset));
                code += LanePlan.Places;
            }
        }

        return sum;
    }

    // Four rounds of interleaving the upper and the lower half of 16 rows turn them into columns, two rounds at a time; here several times 16 rows side by side.
    // The last four columns are left out where no items are left for them.
    private static TVector Turn(byte* rows, int items, int left, byte* places, byte* code, TVector missing)
    {
        var (a0, a4, a8, a12) = Interleave(rows, items, 0);
        var (b0, b4, b8, b12) = Interleave(rows, items, 1);
        var (c0, c4, c8, c12) = Interleave(rows, items, 2);
        var (d0, d4, d8, d12) = Interleave(rows, items, 3);
        missing = Place(Interleave(a0, b0, c0, d0), places, code, missing);
        missing = Place(Interleave(a4, b4, c4, d4), places + (4 * Step), code + (4 * LanePlan.Places), missing);
        missing = Place(Interleave(a8, b8, c8, d8), places + (8 * Step), code + (8 * LanePlan.Places), missing);
        return left <= 12 ? missing : Place(Interleave(a12, b12, c12, d12), places + (12 * Step), code + (12 * LanePlan.Places), missing);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (TVector A, TVector B, TVector C, TVector D) Interleave(byte* rows, int items, int row) => Interleave(
        Rows(rows, items, row), Rows(rows, items, row + 4), Rows(rows, items, row + 8), Rows(rows, items, row + 12));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Place((TVector A, TVector B, TVector C, TVector D) answers, byte* places, byte* code, TVector missing)
    {
        missing = Place(answers.A, places, code, missing);
        missing = Place(answers.B, places + Step, code + LanePlan.Places, missing);
        missing = Place(answers.C, places + (2 * Step), code + (2 * LanePlan.Places), missing);
        return Place(answers.D, places + (3 * Step), code + (3 * LanePlan.Places), missing);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Place(TVector answers, byte* places, byte* code, TVector missing)
    {
        var place = TWidth.Place(answers);
        Set(places, place);
        return TWidth.Add(missing, TWidth.Repeat(code), place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (TVector A, TVector B, TVector C, TVector D) Interleave(TVector a, TVector b, TVector c, TVector d)
    {
        (a, c) = TWidth.Interleave(a, c);
        (b, d) = TWidth.Interleave(b, d);
        (a, b) = TWidth.Interleave(a, b);
        (c, d) = TWidth.Interleave(c, d);
        return (a, b, c, d);
    }

    private static TVector Rows(byte* rows, int items, int row) => TWidth.Rows(rows + (row * items), Row * items);

    private static TVector Get(byte* bytes) => Unsafe.ReadUnaligned<TVector>(bytes);

    private static void Set(byte* bytes, TVector vector) => Unsafe.WriteUnaligned(bytes, vector);

    public override string ToString() => FormattableString.Invariant($"{Size} forms at once");
}
