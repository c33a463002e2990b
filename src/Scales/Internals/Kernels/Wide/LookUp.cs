using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>Scores looked up by keys of a byte each.</summary>
internal sealed unsafe class LookUp(double[] table)
{
    // Larger outputs are written past the cache, where they would only push out what is in use: a quarter of a large cache of the last level, 8 MiB.
    private const int Large = 1 << 20, Line = 64, Few = 8, Many = 64;

    private readonly byte[]? _planes = Planes.Of(table);

    // Never where doubles lie across the lines of the cache, as past it only whole lines are written.
    internal static bool IsLarge(Span<double> scores) => scores.Length >= Large && (nint)Unsafe.AsPointer(ref scores[0]) % sizeof(double) == 0;

    /// <summary>How many scores come before the first whole line of a large output.</summary>
    internal static int UntilLine(Span<double> scores) => IsLarge(scores) ? UntilLine(Unsafe.AsPointer(ref scores[0])) / sizeof(double) : 0;

    /// <summary>Memory that does not move, from its first whole line on.</summary>
    internal static Span<byte> FromLine(Span<byte> bytes) => bytes[UntilLine(Unsafe.AsPointer(ref bytes.GetPinnableReference()))..];

    internal void Write(ReadOnlySpan<byte> keys, Span<double> scores, bool past)
    {
        fixed (double* to = scores, entries = table)
        fixed (byte* key = keys, planes = FromLine(_planes))
        {
            int i = 0;
            for (int line = past ? UntilLine(to) / sizeof(double) : 0; i < line && i < keys.Length; i++)
            {
                to[i] = entries[key[i]];
            }

            for (; planes != null && i <= keys.Length - Many; i += Many)
            {
                Planes.Write(key + i, planes, to + i, past);
            }

            for (; i <= keys.Length - Few; i += Few)
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

    private static int UntilLine(void* at) => (int)(-(nint)at & (Line - 1));

    private static Vector256<double> Four(double* entries, uint keys) => Vector256.Create(Two(entries, keys), Two(entries, keys >> 16));

    private static Vector128<double> Two(double* entries, uint keys) => Sse2.LoadHigh(Sse2.LoadScalarVector128(entries + (byte)keys), entries + (byte)(keys >> 8));
}
