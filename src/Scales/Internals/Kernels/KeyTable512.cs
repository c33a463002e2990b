#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>Scores looked up by keys below 128, 32 at a time: each quarter of a double is permuted out of a table of its own.</summary>
internal sealed class KeyTable512 : KeyTable
{
    private const int Step = 32, Most = 128;

    // Pairs of keys in the order in which interleaving the quarters puts them back.
    private static Vector256<ushort> Order => Vector256.Create((ushort)0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);

    private readonly Vector512<ushort>[] _quarters = new Vector512<ushort>[16];

    private KeyTable512(double[] table)
        : base(table)
    {
        var parts = MemoryMarshal.Cast<double, ushort>(table);
        var quarters = MemoryMarshal.Cast<Vector512<ushort>, ushort>(_quarters.AsSpan());
        for (int i = 0; i < 4 * Most; i++)
        {
            quarters[(i % 4 * Most) + (i / 4)] = parts[i];
        }
    }

    /// <summary>The table for these scores, where all from key 127 on are NaN; else one for any.</summary>
    internal static KeyTable Of(double[] table) => Array.TrueForAll(table[(Most - 1)..], double.IsNaN) ? new KeyTable512(table) : new KeyTable(table);

    private protected override unsafe int LookUpMany(ref byte keys, double* to, int from, int count, bool past)
    {
        for (; from <= count - Step; from += Step)
        {
            var ordered = Avx512BW.VL.PermuteVar16x16(Vector256.Min(Vector256.LoadUnsafe(ref keys, (nuint)from), Vector256.Create((byte)(Most - 1))).AsUInt16(), Order);
            var places = Avx512BW.ConvertToVector512UInt16(ordered.AsByte());
            var upper = Vector512.GreaterThan(places, Vector512.Create((ushort)63));
            var (a, b, c, d) = (Quarter(0, places, upper), Quarter(1, places, upper), Quarter(2, places, upper), Quarter(3, places, upper));
            var (ab, cd) = (Avx512BW.UnpackLow(a, b).AsUInt32(), Avx512BW.UnpackLow(c, d).AsUInt32());
            Store(Avx512F.UnpackLow(ab, cd), to + from, past);
            Store(Avx512F.UnpackHigh(ab, cd), to + from + 8, past);
            (ab, cd) = (Avx512BW.UnpackHigh(a, b).AsUInt32(), Avx512BW.UnpackHigh(c, d).AsUInt32());
            Store(Avx512F.UnpackLow(ab, cd), to + from + 16, past);
            Store(Avx512F.UnpackHigh(ab, cd), to + from + 24, past);
        }

        return from;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<ushort> Quarter(int quarter, Vector512<ushort> places, Vector512<ushort> upper)
    {
        ref var table = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_quarters), 4 * quarter);
        return Vector512.ConditionalSelect(
            upper,
            Avx512BW.PermuteVar32x16x2(Unsafe.Add(ref table, 2), places, Unsafe.Add(ref table, 3)),
            Avx512BW.PermuteVar32x16x2(table, places, Unsafe.Add(ref table, 1)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Store(Vector512<uint> scores, double* to, bool past)
    {
        if (past)
        {
            scores.AsDouble().StoreAlignedNonTemporal(to);
        }
        else
        {
            scores.AsDouble().Store(to);
        }
    }
}
#endif
