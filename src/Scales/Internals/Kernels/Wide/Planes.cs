using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>A table of scores taken apart into its bytes: the first byte of every score, the second of every score, and so on, so that 64 scores are looked up at once.</summary>
internal sealed unsafe class Planes
{
    // A permutation chooses from two vectors: the lower half of all keys, or the upper one.
    private const int Vector = 64, Half = 2 * Vector, Last = Half - 1, Upper = Half * sizeof(double), Line = 8;

    private readonly byte[] _room = GC.AllocateArray<byte>((2 * Upper) + Vector, pinned: true);
    private readonly byte* _planes;
    private readonly bool _isHalf;

    private Planes(double[] table)
    {
        byte* room = (byte*)Unsafe.AsPointer(ref _room[0]);
        _planes = room + LookUp.UntilLine(room);
        _isHalf = Array.TrueForAll(table[Last..], double.IsNaN);
        for (int i = 0; i < 2 * Upper; i++)
        {
            _planes[i] = (byte)(BitConverter.DoubleToUInt64Bits(table[(i % Half) + (i / Upper * Half)]) >> (i % Upper / Half * 8));
        }
    }

    /// <summary>The planes of a table; none where the machine lacks what they need.</summary>
    internal static Planes? Of(double[] table) => Avx512Vbmi.IsSupported ? new(table) : null;

    /// <summary>Writes the scores of 64 keys.</summary>
    internal void Write(byte* keys, double* to, bool past)
    {
        if (_isHalf)
        {
            Write(keys, _planes, to, past, isHalf: true);
        }
        else
        {
            Write(keys, _planes, to, past, isHalf: false);
        }
    }

    // Three rounds of weaving make two bytes of each score, then four, then eight. A round weaves within 16 bytes,
    // so the keys are laid out beforehand for the scores to come out in order.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(byte* keys, byte* planes, double* to, bool past, bool isHalf)
    {
        var order = Vector512.Create((ushort)0, 4, 8, 12, 16, 20, 24, 28, 1, 5, 9, 13, 17, 21, 25, 29, 2, 6, 10, 14, 18, 22, 26, 30, 3, 7, 11, 15, 19, 23, 27, 31);
        var places = isHalf ? Vector512.Min(Vector512.Load(keys), Vector512.Create((byte)Last)) : Vector512.Load(keys);
        places = Avx512BW.PermuteVar32x16(places.AsUInt16(), order).AsByte();
        var (a0, a1) = Two(places, planes, isHalf);
        var (b0, b1) = Two(places, planes + (2 * Half), isHalf);
        var (c0, c1) = Two(places, planes + (4 * Half), isHalf);
        var (d0, d1) = Two(places, planes + (6 * Half), isHalf);
        Weave(a0, b0, c0, d0, to, past);
        Weave(a1, b1, c1, d1, to + (4 * Line), past);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<ushort> Lower, Vector512<ushort> Upper) Two(Vector512<byte> places, byte* planes, bool isHalf)
    {
        Vector512<byte> first = One(places, planes, isHalf), second = One(places, planes + Half, isHalf);
        return (Avx512BW.UnpackLow(first, second).AsUInt16(), Avx512BW.UnpackHigh(first, second).AsUInt16());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> One(Vector512<byte> places, byte* plane, bool isHalf) => isHalf ? Chosen(places, plane)
        : Vector512.ConditionalSelect(Vector512.LessThan(places.AsSByte(), Vector512<sbyte>.Zero).AsByte(), Chosen(places, plane + Upper), Chosen(places, plane));

    // By the lowest seven bits of a place.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Chosen(Vector512<byte> places, byte* plane) => Avx512Vbmi.PermuteVar64x8x2(Vector512.Load(plane), places, Vector512.Load(plane + Vector));

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
