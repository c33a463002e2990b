using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>A table of scores taken apart into its bytes: the first byte of every score, the second of every score, and so on, so that 64 scores are looked up at once.</summary>
internal static unsafe class Planes
{
    private const int Vector = 64, Plane = 2 * Vector, Last = Plane - 1, Line = 8;

    /// <summary>The planes of a table, from the first whole line on; none where the machine lacks what they need, or a score is at the last place of a plane or beyond.</summary>
    internal static byte[]? Of(double[] table)
    {
        if (!Avx512Vbmi.IsSupported || !Array.TrueForAll(table[Last..], double.IsNaN))
        {
            return null;
        }

        byte[] planes = GC.AllocateArray<byte>((Plane * sizeof(double)) + Vector, pinned: true);
        var bytes = LookUp.FromLine(planes);
        for (int i = 0; i < Plane * sizeof(double); i++)
        {
            bytes[i] = (byte)(BitConverter.DoubleToUInt64Bits(table[i % Plane]) >> (i / Plane * 8));
        }

        return planes;
    }

    /// <summary>Writes the scores of 64 keys.</summary>
    /// <remarks>
    /// Three rounds of weaving make two bytes of each score, then four, then eight. A round weaves within 16 bytes,
    /// so the keys are laid out beforehand for the scores to come out in order.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Write(byte* keys, byte* planes, double* to, bool past)
    {
        var order = Vector512.Create((ushort)0, 4, 8, 12, 16, 20, 24, 28, 1, 5, 9, 13, 17, 21, 25, 29, 2, 6, 10, 14, 18, 22, 26, 30, 3, 7, 11, 15, 19, 23, 27, 31);
        var places = Avx512BW.PermuteVar32x16(Vector512.Min(Vector512.Load(keys), Vector512.Create((byte)Last)).AsUInt16(), order).AsByte();
        var (a0, a1) = Two(places, planes);
        var (b0, b1) = Two(places, planes + (2 * Plane));
        var (c0, c1) = Two(places, planes + (4 * Plane));
        var (d0, d1) = Two(places, planes + (6 * Plane));
        Weave(a0, b0, c0, d0, to, past);
        Weave(a1, b1, c1, d1, to + (4 * Line), past);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<ushort> Lower, Vector512<ushort> Upper) Two(Vector512<byte> places, byte* planes)
    {
        var first = Avx512Vbmi.PermuteVar64x8x2(Vector512.Load(planes), places, Vector512.Load(planes + Vector));
        var second = Avx512Vbmi.PermuteVar64x8x2(Vector512.Load(planes + Plane), places, Vector512.Load(planes + Plane + Vector));
        return (Avx512BW.UnpackLow(first, second).AsUInt16(), Avx512BW.UnpackHigh(first, second).AsUInt16());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Weave(Vector512<ushort> a, Vector512<ushort> b, Vector512<ushort> c, Vector512<ushort> d, double* to, bool past)
    {
        Weave(Avx512BW.UnpackLow(a, b).AsUInt32(), Avx512BW.UnpackLow(c, d).AsUInt32(), to, past);
        Weave(Avx512BW.UnpackHigh(a, b).AsUInt32(), Avx512BW.UnpackHigh(c, d).AsUInt32(), to + (2 * Line), past);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Weave(Vector512<uint> a, Vector512<uint> b, double* to, bool past)
    {
        Store(Avx512F.UnpackLow(a, b).AsDouble(), to, past);
        Store(Avx512F.UnpackHigh(a, b).AsDouble(), to + Line, past);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<double> scores, double* to, bool past)
    {
        if (past)
        {
            scores.StoreAlignedNonTemporal(to);
        }
        else
        {
            scores.Store(to);
        }
    }
}
