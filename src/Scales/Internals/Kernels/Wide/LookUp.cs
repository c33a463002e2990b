using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>Scores looked up by keys of a byte each.</summary>
internal static unsafe class LookUp
{
    // Larger outputs are written past the cache, where they would only push out what is in use: half of a large cache of the last level, 16 MiB.
    private const int Large = 1 << 21, Line = 8;

    internal static bool IsLarge(ReadOnlySpan<double> scores) => scores.Length >= Large;

    /// <summary>How many scores come before the first whole line of a large output.</summary>
    internal static int UntilLine(Span<double> scores) => IsLarge(scores) ? UntilLine((double*)Unsafe.AsPointer(ref scores[0])) : 0;

    internal static void Write(ReadOnlySpan<byte> keys, double[] table, Span<double> scores, bool past)
    {
        fixed (double* to = scores, entries = table)
        fixed (byte* key = keys)
        {
            int i = 0;
            for (int line = past ? UntilLine(to) : 0; i < line; i++)
            {
                to[i] = entries[key[i]];
            }

            for (; i <= keys.Length - Line; i += Line)
            {
                ulong eight = *(ulong*)(key + i);
                Store(Four(entries, (uint)eight), to + i, past);
                Store(Four(entries, (uint)(eight >> 32)), to + i + 4, past);
            }

            for (; i < keys.Length; i++)
            {
                to[i] = entries[key[i]];
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

    private static Vector256<double> Four(double* entries, uint keys) => Vector256.Create(Two(entries, keys), Two(entries, keys >> 16));

    private static Vector128<double> Two(double* entries, uint keys) => Sse2.LoadHigh(Sse2.LoadScalarVector128(entries + (byte)keys), entries + (byte)(keys >> 8));
}
