#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>Scores looked up by keys of a byte each.</summary>
internal static unsafe class LookUp
{
    // Larger outputs are written past the cache, where they would only push out what is in use.
    private const int Large = 1 << 22, Line = 8;

    internal static bool IsLarge(ReadOnlySpan<double> scores) => scores.Length >= Large;

    /// <summary>How many scores come before the first whole line of a large output.</summary>
    internal static int UntilLine(Span<double> scores) => IsLarge(scores) ? UntilLine((double*)Unsafe.AsPointer(ref scores[0])) : 0;

    internal static void Write(ReadOnlySpan<byte> keys, double[] table, Span<double> scores, bool past)
    {
        fixed (double* first = scores, entries = table)
        fixed (byte* firstKey = keys)
        {
            double* to = first;
            byte* key = firstKey, end = key + keys.Length;
            for (byte* line = key + (past ? UntilLine(to) : 0); key < line; key++)
            {
                *to++ = entries[*key];
            }

            for (; key <= end - Line; key += Line, to += Line)
            {
                Store(Four(entries, key), to, past);
                Store(Four(entries, key + 4), to + 4, past);
            }

            for (; key < end; key++)
            {
                *to++ = entries[*key];
            }
        }
    }

    private static int UntilLine(double* to) => (int)(-(nint)to & 63) / sizeof(double);

    private static void Store(Vector256<double> scores, double* to, bool past)
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

    private static Vector256<double> Four(double* entries, byte* keys) => Vector256.Create(Two(entries, keys), Two(entries, keys + 2));

    private static Vector128<double> Two(double* entries, byte* keys) => Sse2.LoadHigh(Sse2.LoadScalarVector128(entries + keys[0]), entries + keys[1]);
}
#endif
