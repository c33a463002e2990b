#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scales;

/// <summary>Scores looked up by keys of a byte each. Large outputs are written past the cache, where they would only push out what is in use.</summary>
internal static class StreamedTable
{
    private const int Large = 1 << 22, Step = 4;

    internal static bool IsWorthIt(ReadOnlySpan<double> scores) => scores.Length >= Large && Vector256.IsHardwareAccelerated;

    internal static void LookUp(ReadOnlySpan<double> table, ReadOnlySpan<byte> keys, Span<double> scores, bool stream)
    {
        ref double entries = ref MemoryMarshal.GetReference(table[..256]);
        int done = stream ? Stream(ref entries, keys, scores[..keys.Length]) : 0;
        for (; done <= keys.Length - Step; done += Step)
        {
            Four(ref entries, keys[done..]).StoreUnsafe(ref scores[done]);
        }

        for (; done < keys.Length; done++)
        {
            scores[done] = Unsafe.Add(ref entries, (nuint)keys[done]);
        }
    }

    // Such a store wants a whole vector at an address of its own: the first scores and the last ones are left to ordinary stores.
    private static unsafe int Stream(ref double entries, ReadOnlySpan<byte> keys, Span<double> scores)
    {
        fixed (double* to = scores)
        {
            int done = 0;
            for (; done < keys.Length && ((nuint)(to + done) & 31) != 0; done++)
            {
                to[done] = Unsafe.Add(ref entries, (nuint)keys[done]);
            }

            for (; done <= keys.Length - Step; done += Step)
            {
                Four(ref entries, keys[done..]).StoreAlignedNonTemporal(to + done);
            }

            return done;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Four(ref double entries, ReadOnlySpan<byte> keys)
    {
        uint four = Unsafe.ReadUnaligned<uint>(ref MemoryMarshal.GetReference(keys));
        return Vector256.Create(
            Unsafe.Add(ref entries, (nuint)(byte)four), Unsafe.Add(ref entries, (nuint)(byte)(four >> 8)),
            Unsafe.Add(ref entries, (nuint)(byte)(four >> 16)), Unsafe.Add(ref entries, (nuint)(four >> 24)));
    }
}
#endif
