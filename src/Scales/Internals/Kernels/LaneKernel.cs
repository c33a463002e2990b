#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scales;

/// <summary>The kernel that adds up the lanes of many forms at once, a byte for each form, and looks the scores up by those bytes.</summary>
/// <typeparam name="TWidth">How many at once.</typeparam>
/// <typeparam name="TVector">A vector of so many bytes.</typeparam>
internal sealed class LaneKernel<TWidth, TVector>(Plan plan) : Kernel
    where TWidth : IWidth<TVector>
    where TVector : unmanaged
{
    // A block and what is read ahead of it stay in the nearest cache. A line more from item to item, so that they do not compete for the same lines.
    private const int Block = 256, Line = 64, Stride = Block + Line;

    // Up to 16 bytes behind a row are read with it.
    private const int Row = 16;

    private readonly LanePlan _lanes = new(plan, Stride);
    private readonly WordKernel _rest = new(plan);
    private readonly bool _countsForm = plan.MostMissing < plan.Items.Count;

    [SkipLocalsInit]
    internal override bool TryScore(AnswerTable answers, int from, int to, Span<double> scores)
    {
        Span<TVector> places = Lines(stackalloc byte[(Math.Max(answers.Items, Row) * Stride) + Line]), lanes = Lines(stackalloc byte[(_lanes.Lanes.Length * Stride) + Line]);
        var ahead = new Ahead(stackalloc nint[answers.Items * Block / Line]);
        int start = Math.Min(to, from + LookUp.UntilLine(scores[from..]));
        if (!_rest.TryScore(answers, from, start, scores))
        {
            return false;
        }

        for (; start <= to - Block - Row; start += Block)
        {
            Place(answers, start, places, ref ahead);
            if (!TrySum(places, lanes))
            {
                return false;
            }

            for (int i = 0; i < plan.Tables.Length; i++)
            {
                var keys = MemoryMarshal.AsBytes(lanes).Slice((plan.LaneOf(i) + 1) * Stride, Block);
                LookUp.Write(keys, plan.Tables[i], scores.Slice((i * answers.Forms) + start, Block), LookUp.IsLarge(scores), ref ahead);
            }
        }

        return _rest.TryScore(answers, start, to, scores);
    }

    [SkipLocalsInit]
    private static void Place(AnswerTable answers, int start, Span<TVector> places, ref Ahead ahead)
    {
        ahead.Clear();
        if (answers.IsRows)
        {
            var rows = answers.Rows.Slice(start * answers.Items);
            ahead.Add(rows, Block * answers.Items);
            for (int row = 0; row < Block; row += Unsafe.SizeOf<TVector>())
            {
                Turn(rows.Slice(row * answers.Items), answers.Items, MemoryMarshal.AsBytes(places)[row..]);
            }

            return;
        }

        Span<byte> buffer = stackalloc byte[Block];
        for (int item = 0; item < answers.Items; item++)
        {
            var column = answers.Column(item, start, buffer);
            ahead.Add(column, Block);
            ref byte to = ref At(places, item);
            for (int i = 0; i < Block; i += Unsafe.SizeOf<TVector>())
            {
                Set(ref to, i, TWidth.Place(Get(in column[0], i)));
            }
        }
    }

    /// <summary>Adds up every lane, and leaves no key to forms with too few answers; false when an answer is not allowed.</summary>
    private bool TrySum(Span<TVector> places, Span<TVector> lanes)
    {
        for (int lane = 0; lane < _lanes.Lanes.Length; lane++)
        {
            Sum(in At(places, 0), _lanes.Lanes[lane], ref At(lanes, lane));
        }

        var form = lanes[..(Block / Unsafe.SizeOf<TVector>())];
        for (int lane = 1; lane < _lanes.Lanes.Length && _countsForm; lane++)
        {
            ref byte keys = ref At(lanes, lane);
            for (int i = 0; i < form.Length; i++)
            {
                int at = i * Unsafe.SizeOf<TVector>();
                Set(ref keys, at, TWidth.FillAbove(Get(in keys, at), form[i], (byte)plan.MostMissing));
            }
        }

        return !MemoryMarshal.AsBytes(form).ContainsAnyInRange(LanePlan.NotAllowed, byte.MaxValue);
    }

    private static void Sum(in byte places, ReadOnlySpan<(int Offset, byte[] Codes)> items, ref byte keys)
    {
        int size = Unsafe.SizeOf<TVector>();
        for (int i = 0; i < Block; i += 4 * size)
        {
            TVector a = default, b = default, c = default, d = default;
            foreach (var (offset, codes) in items)
            {
                var table = Get(in codes[0], 0);
                a = TWidth.Add(a, table, Get(in places, offset + i));
                b = TWidth.Add(b, table, Get(in places, offset + i + size));
                c = TWidth.Add(c, table, Get(in places, offset + i + (2 * size)));
                d = TWidth.Add(d, table, Get(in places, offset + i + (3 * size)));
            }

            Set(ref keys, i, a);
            Set(ref keys, i + size, b);
            Set(ref keys, i + (2 * size), c);
            Set(ref keys, i + (3 * size), d);
        }
    }

    private static void Turn(ReadOnlySpan<byte> rows, int items, Span<byte> places)
    {
        for (int item = 0; item < items; item += Row)
        {
            int first = Math.Max(0, Math.Min(item, items - Row));
            Turn(in rows[first], items, ref places[first * Stride]);
        }
    }

    // Four rounds of interleaving the upper and the lower half of 16 rows turn them into columns, two rounds at a time; here several times 16 rows side by side.
    [SkipLocalsInit]
    private static void Turn(in byte rows, int items, ref byte places)
    {
        Span<TVector> room = Lines(stackalloc byte[(Row * Unsafe.SizeOf<TVector>()) + Line])[..Row];
        for (int i = 0; i < 4; i++)
        {
            (room[i], room[i + 4], room[i + 8], room[i + 12]) = Interleave(
                Rows(in rows, items, i), Rows(in rows, items, i + 4), Rows(in rows, items, i + 8), Rows(in rows, items, i + 12));
        }

        for (int i = 0; i < Row; i += 4)
        {
            var (a, b, c, d) = Interleave(room[i], room[i + 1], room[i + 2], room[i + 3]);
            Set(ref places, i * Stride, TWidth.Place(a));
            Set(ref places, (i + 1) * Stride, TWidth.Place(b));
            Set(ref places, (i + 2) * Stride, TWidth.Place(c));
            Set(ref places, (i + 3) * Stride, TWidth.Place(d));
        }
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

    private static TVector Rows(in byte rows, int items, int row) => TWidth.Rows(ref Unsafe.Add(ref Unsafe.AsRef(in rows), row * items), Row * items);

    private static unsafe Span<TVector> Lines(Span<byte> stack) =>
        MemoryMarshal.Cast<byte, TVector>(stack.Slice((int)(-(nint)Unsafe.AsPointer(ref stack[0]) & (Line - 1))));

    private static ref byte At(Span<TVector> vectors, int number) =>
        ref Unsafe.Add(ref Unsafe.As<TVector, byte>(ref MemoryMarshal.GetReference(vectors)), number * Stride);

    private static TVector Get(in byte bytes, int at) => Unsafe.ReadUnaligned<TVector>(in Unsafe.Add(ref Unsafe.AsRef(in bytes), at));

    private static void Set(ref byte bytes, int at, TVector vector) => Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, at), vector);

    public override string ToString() => FormattableString.Invariant($"{Unsafe.SizeOf<TVector>()} forms at once");
}
#endif
