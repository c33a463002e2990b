using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>The kernel that adds up the lanes of many forms at once, a byte for each form, and looks the scores up by those bytes.</summary>
/// <typeparam name="TWidth">How many at once.</typeparam>
/// <typeparam name="TVector">A vector of so many bytes.</typeparam>
internal sealed class LaneKernel<TWidth, TVector>(Plan plan) : Kernel
    where TWidth : IWidth<TVector>
    where TVector : unmanaged
{
    // A line of the cache more from item to item, so that they do not compete for the same lines. Up to 16 bytes behind a row are read with it.
    private const int Block = 256, Line = 64, Stride = Block + Line, Row = 16;

    // How many forms before its turn an answer is asked for: the memory is never idle then.
    private const int Ahead = 1024;

    private readonly LanePlan _lanes = new(plan, Stride);
    private readonly LookUp[] _lookUps = Array.ConvertAll(plan.Tables, table => new LookUp(table));
    private readonly WordKernel _rest = new(plan);

    // Four vectors are added up side by side.
    private static int Least => 4 * Unsafe.SizeOf<TVector>();

    /// <remarks>What is left after the last whole vectors is scored with some that were scored before: their scores come out the same again.</remarks>
    [SkipLocalsInit]
    internal override bool TryScore(AnswerTable answers, int from, int to, Span<double> scores)
    {
        int start = Math.Min(to, from + LookUp.UntilLine(scores[from..])), end = to - Row;
        if (end - start < Least)
        {
            return _rest.TryScore(answers, from, to, scores);
        }

        Span<byte> places = LookUp.FromLine(stackalloc byte[(Math.Max(answers.Items, Row) * Stride) + Line]), keys = LookUp.FromLine(stackalloc byte[(_lanes.Lanes.Length * Block) + Line]);
        bool allowed = _rest.TryScore(answers, from, start, scores);
        for (int length; allowed && start < end; start += length)
        {
            length = Math.Clamp((end - start) & -Least, Least, Block);
            start = Math.Min(start, end - length);
            Place(answers, start, places, length);
            allowed = TrySum(in places[0], keys, length);
            for (int i = 0; allowed && i < plan.Tables.Length; i++)
            {
                _lookUps[i].Write(keys.Slice((plan.LaneOf(i) + 1) * Block, length), scores.Slice((i * answers.Forms) + start, length), LookUp.IsLarge(scores));
            }
        }

        return allowed && _rest.TryScore(answers, end, to, scores);
    }

    private static void Place(AnswerTable answers, int start, Span<byte> places, int length)
    {
        for (int row = 0; row < length && answers.IsRows; row += Unsafe.SizeOf<TVector>())
        {
            PlaceRows(answers.Rows[((start + row) * answers.Items)..], answers.Items, ref places[row]);
        }

        for (int item = 0; item < answers.Items && !answers.IsRows; item++)
        {
            var place = places.Slice(item * Stride, length);
            ref readonly byte column = ref answers.Column(item, start, place)[0];
            for (int i = 0; i < length; i += Unsafe.SizeOf<TVector>())
            {
                AskFor(in column, Ahead + i);
                Set(ref place[0], i, TWidth.Place(Get(in column, i)));
            }
        }
    }

    // Compiled at once and for good: how the runtime would lay these loops out by what ran before decides how early memory is asked.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PlaceRows(ReadOnlySpan<byte> rows, int items, ref byte places)
    {
        for (int item = 0; item < items; item += Row)
        {
            for (int i = item; i < item + Row; i += 4)
            {
                int at = (Ahead * items) + (i * Unsafe.SizeOf<TVector>());
                AskFor(in rows[0], at);
                AskFor(in rows[0], at + Unsafe.SizeOf<TVector>());
                AskFor(in rows[0], at + (2 * Unsafe.SizeOf<TVector>()));
                AskFor(in rows[0], at + (3 * Unsafe.SizeOf<TVector>()));
            }

            int first = Math.Max(0, Math.Min(item, items - Row));
            Turn(in rows[first], items, ref Unsafe.Add(ref places, first * Stride));
        }
    }

    // Only a hint: memory may end before.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void AskFor(in byte first, int at) => Sse.Prefetch1((byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in first)) + at);

    /// <summary>Adds up every lane, and leaves no key to forms with too few answers; false when an answer is not allowed.</summary>
    private bool TrySum(in byte places, Span<byte> keys, int length)
    {
        ref byte first = ref keys[0];
        for (int lane = 0; lane < _lanes.Lanes.Length; lane++)
        {
            // The missing answers themselves are counted on every form.
            byte limit = lane == 0 ? byte.MaxValue : (byte)plan.MostMissing;
            for (int i = 0; i < length; i += Least)
            {
                Sum(in Unsafe.Add(ref Unsafe.AsRef(in places), i), _lanes.Lanes[lane], in Unsafe.Add(ref first, i), limit, ref Unsafe.Add(ref first, (lane * Block) + i));
            }
        }

        return !keys[..length].ContainsAnyInRange(LanePlan.NotAllowed, byte.MaxValue);
    }

    private static void Sum(in byte places, (nint[] Offsets, byte[] Codes) items, in byte missing, byte limit, ref byte keys)
    {
        int size = Unsafe.SizeOf<TVector>();
        ref byte codes = ref items.Codes[0];
        TVector a = default, b = default, c = default, d = default;
        foreach (nint offset in items.Offsets)
        {
            var table = TWidth.Repeat(ref codes);
            ref readonly byte from = ref Unsafe.Add(ref Unsafe.AsRef(in places), offset);
            a = TWidth.Add(a, table, Get(in from, 0));
            b = TWidth.Add(b, table, Get(in from, size));
            c = TWidth.Add(c, table, Get(in from, 2 * size));
            d = TWidth.Add(d, table, Get(in from, 3 * size));
            codes = ref Unsafe.Add(ref codes, LanePlan.Places);
        }

        Set(ref keys, 0, TWidth.FillAbove(a, Get(in missing, 0), limit));
        Set(ref keys, size, TWidth.FillAbove(b, Get(in missing, size), limit));
        Set(ref keys, 2 * size, TWidth.FillAbove(c, Get(in missing, 2 * size), limit));
        Set(ref keys, 3 * size, TWidth.FillAbove(d, Get(in missing, 3 * size), limit));
    }

    // Four rounds of interleaving the upper and the lower half of 16 rows turn them into columns, two rounds at a time; here several times 16 rows side by side.
    private static void Turn(in byte rows, int items, ref byte places)
    {
        var (a0, a4, a8, a12) = Interleave(in rows, items, 0);
        var (b0, b4, b8, b12) = Interleave(in rows, items, 1);
        var (c0, c4, c8, c12) = Interleave(in rows, items, 2);
        var (d0, d4, d8, d12) = Interleave(in rows, items, 3);
        Place(Interleave(a0, b0, c0, d0), ref places);
        Place(Interleave(a4, b4, c4, d4), ref Unsafe.Add(ref places, 4 * Stride));
        Place(Interleave(a8, b8, c8, d8), ref Unsafe.Add(ref places, 8 * Stride));
        Place(Interleave(a12, b12, c12, d12), ref Unsafe.Add(ref places, 12 * Stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (TVector A, TVector B, TVector C, TVector D) Interleave(in byte rows, int items, int row) => Interleave(
        Rows(in rows, items, row), Rows(in rows, items, row + 4), Rows(in rows, items, row + 8), Rows(in rows, items, row + 12));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Place((TVector A, TVector B, TVector C, TVector D) answers, ref byte places)
    {
        Set(ref places, 0, TWidth.Place(answers.A));
        Set(ref places, Stride, TWidth.Place(answers.B));
        Set(ref places, 2 * Stride, TWidth.Place(answers.C));
        Set(ref places, 3 * Stride, TWidth.Place(answers.D));
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

    private static TVector Get(in byte bytes, int at) => Unsafe.ReadUnaligned<TVector>(in Unsafe.Add(ref Unsafe.AsRef(in bytes), at));

    private static void Set(ref byte bytes, int at, TVector vector) => Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, at), vector);

    public override string ToString() => FormattableString.Invariant($"{Unsafe.SizeOf<TVector>()} forms at once");
}
