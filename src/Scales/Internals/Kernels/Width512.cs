#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>64 forms at once.</summary>
internal readonly struct Width512 : IWidth
{
    private const int Count = 64;

    public static int Forms => Count;

    public static bool IsSupported => Avx512BW.IsSupported;

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

    // Four rounds of interleaving the upper and the lower half of 16 rows turn them into columns; here four times 16 rows side by side.
    [SkipLocalsInit]
    public static void Turn(ReadOnlySpan<byte> rows, int items, Span<byte> places, int stride)
    {
        var room = MemoryMarshal.Cast<byte, Vector512<byte>>(Aligned.Part(stackalloc byte[(32 * Count) + Aligned.Line]));
        Span<Vector512<byte>> a = room[..16], b = room[16..32];
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
            Vector512<byte> a = default, b = default, c = default, d = default;
            foreach (var (offset, codes) in items)
            {
                var table = codes;
                a = Avx512BW.AddSaturate(a, Avx512BW.Shuffle(table, Load(places, offset + i)));
                b = Avx512BW.AddSaturate(b, Avx512BW.Shuffle(table, Load(places, offset + i + Count)));
                c = Avx512BW.AddSaturate(c, Avx512BW.Shuffle(table, Load(places, offset + i + (2 * Count))));
                d = Avx512BW.AddSaturate(d, Avx512BW.Shuffle(table, Load(places, offset + i + (3 * Count))));
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
            var above = Vector512.GreaterThan(Load(condition, i), Vector512.Create(limit));
            (Load(keys, i) | above).StoreUnsafe(ref keys[i]);
        }
    }

    public static bool AnyHigh(ReadOnlySpan<byte> bytes)
    {
        var any = Vector512<byte>.Zero;
        for (int i = 0; i < bytes.Length; i += Count)
        {
            any |= Load(bytes, i);
        }

        return any.ExtractMostSignificantBits() != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Interleave(ReadOnlySpan<Vector512<byte>> from, Span<Vector512<byte>> to)
    {
        ref var upper = ref MemoryMarshal.GetReference(from);
        ref var turned = ref MemoryMarshal.GetReference(to);
        for (int i = 0; i < 8; i++)
        {
            var lower = Unsafe.Add(ref upper, 8);
            turned = Avx512BW.UnpackLow(upper, lower);
            Unsafe.Add(ref turned, 1) = Avx512BW.UnpackHigh(upper, lower);
            upper = ref Unsafe.Add(ref upper, 1);
            turned = ref Unsafe.Add(ref turned, 2);
        }
    }

    private static Vector512<byte> PlaceOf(Vector512<byte> answers) => Vector512.Min(answers + Vector512<byte>.One, Vector512.Create((byte)15));

    // 16 bytes of rows that far apart.
    private static Vector512<byte> Load(ReadOnlySpan<byte> rows, int at, int apart) =>
        Pair(rows, at, apart).ToVector512Unsafe().WithUpper(Pair(rows, at + (2 * apart), apart));

    private static Vector256<byte> Pair(ReadOnlySpan<byte> rows, int at, int apart) => Vector256.Create(Row(rows, at), Row(rows, at + apart));

    private static Vector128<byte> Row(ReadOnlySpan<byte> rows, int at) => Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(rows), (nuint)at);

    private static Vector512<byte> Load(ReadOnlySpan<byte> bytes, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(bytes), (nuint)at);
}
#endif
