#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>32 forms at once.</summary>
internal readonly struct Width256 : IWidth
{
    private const int Count = 32;

    public static int Forms => Count;

    public static bool IsSupported => Avx2.IsSupported;

    public static void Place(ReadOnlySpan<byte> answers, Span<byte> places)
    {
        int i = 0;
        for (; i <= answers.Length - Count; i += Count)
        {
            PlaceOf(Load(answers, i)).StoreUnsafe(ref places[i]);
        }

        if (i < answers.Length)
        {
            Span<byte> rest = stackalloc byte[Count];
            rest.Fill(AnswerTable.Missing);
            answers[i..].CopyTo(rest);
            PlaceOf(Load(rest, 0)).StoreUnsafe(ref places[i]);
        }
    }

    // Four rounds of interleaving the upper and the lower half of 16 rows turn them into columns; here twice 16 rows side by side.
    [SkipLocalsInit]
    public static void Turn(ReadOnlySpan<byte> rows, int items, Span<byte> places, int stride)
    {
        var room = MemoryMarshal.Cast<byte, Vector256<byte>>(Aligned.Part(stackalloc byte[(32 * Count) + Aligned.Line]));
        Span<Vector256<byte>> a = room[..16], b = room[16..32];
        for (int i = 0; i < 16; i++)
        {
            a[i] = Load(rows, i * items, 16 * items);
        }

        Interleave(a, b);
        Interleave(b, a);
        Interleave(a, b);
        Interleave(b, a);
        for (int i = 0; i < 16 && i < items; i++)
        {
            PlaceOf(a[i]).StoreUnsafe(ref places[i * stride]);
        }
    }

    public static void Sum(ReadOnlySpan<byte> places, ReadOnlySpan<(int Offset, Vector512<byte> Codes)> items, Span<byte> keys)
    {
        for (int i = 0; i < keys.Length; i += 4 * Count)
        {
            Vector256<byte> a = default, b = default, c = default, d = default;
            foreach (var (offset, codes) in items)
            {
                var table = codes.GetLower();
                a = Avx2.AddSaturate(a, Avx2.Shuffle(table, Load(places, offset + i)));
                b = Avx2.AddSaturate(b, Avx2.Shuffle(table, Load(places, offset + i + Count)));
                c = Avx2.AddSaturate(c, Avx2.Shuffle(table, Load(places, offset + i + (2 * Count))));
                d = Avx2.AddSaturate(d, Avx2.Shuffle(table, Load(places, offset + i + (3 * Count))));
            }

            a.StoreUnsafe(ref keys[i]);
            b.StoreUnsafe(ref keys[i + Count]);
            c.StoreUnsafe(ref keys[i + (2 * Count)]);
            d.StoreUnsafe(ref keys[i + (3 * Count)]);
        }
    }

    public static void FillAbove(ReadOnlySpan<byte> condition, byte limit, Span<byte> keys)
    {
        for (int i = 0; i < keys.Length; i += Count)
        {
            var above = Vector256.GreaterThan(Load(condition, i), Vector256.Create(limit));
            (Load(keys, i) | above).StoreUnsafe(ref keys[i]);
        }
    }

    public static bool AnyHigh(ReadOnlySpan<byte> bytes)
    {
        var any = Vector256<byte>.Zero;
        for (int i = 0; i < bytes.Length; i += Count)
        {
            any |= Load(bytes, i);
        }

        return any.ExtractMostSignificantBits() != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Interleave(ReadOnlySpan<Vector256<byte>> from, Span<Vector256<byte>> to)
    {
        ref var upper = ref MemoryMarshal.GetReference(from);
        ref var turned = ref MemoryMarshal.GetReference(to);
        for (int i = 0; i < 8; i++)
        {
            var lower = Unsafe.Add(ref upper, 8);
            turned = Avx2.UnpackLow(upper, lower);
            Unsafe.Add(ref turned, 1) = Avx2.UnpackHigh(upper, lower);
            upper = ref Unsafe.Add(ref upper, 1);
            turned = ref Unsafe.Add(ref turned, 2);
        }
    }

    private static Vector256<byte> PlaceOf(Vector256<byte> answers) => Vector256.Min(answers + Vector256<byte>.One, Vector256.Create((byte)15));

    // 16 bytes of rows that far apart.
    private static Vector256<byte> Load(ReadOnlySpan<byte> rows, int at, int apart) => Vector256.Create(Row(rows, at), Row(rows, at + apart));

    private static Vector128<byte> Row(ReadOnlySpan<byte> rows, int at) => Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(rows), (nuint)at);

    private static Vector256<byte> Load(ReadOnlySpan<byte> bytes, int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(bytes), (nuint)at);
}
#endif
