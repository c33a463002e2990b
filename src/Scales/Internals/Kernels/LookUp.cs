#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>What will be read next, line by line of the cache: asked for while scores are written, so that the memory reads and writes at once.</summary>
internal ref struct Ahead(Span<nint> lines)
{
    private readonly Span<nint> _lines = lines;
    private int _next, _count;

    internal void Clear() => (_next, _count) = (0, 0);

    /// <summary>Notes the lines in which so many bytes end that follow the first so many. An address is only a hint: memory may move or end.</summary>
    internal unsafe void Add(scoped ReadOnlySpan<byte> bytes, int length)
    {
        for (int i = length + 63; i < 2 * length; i += 64)
        {
            _lines[_count++] = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(bytes)) + i;
        }
    }

    internal unsafe void Fetch()
    {
        if (_next < _count)
        {
            Sse.Prefetch0((void*)_lines[_next++]);
        }
    }
}

/// <summary>Scores looked up by keys of a byte each.</summary>
internal static unsafe class LookUp
{
    // Larger outputs are written past the cache, where they would only push out what is in use.
    private const int Large = 1 << 22, Line = 8;

    internal static bool IsLarge(ReadOnlySpan<double> scores) => scores.Length >= Large;

    /// <summary>How many scores come before the first whole line of a large output.</summary>
    internal static int UntilLine(Span<double> scores) => IsLarge(scores) ? UntilLine((double*)Unsafe.AsPointer(ref scores[0])) : 0;

    internal static void Write(ReadOnlySpan<byte> keys, double[] table, Span<double> scores, bool past, ref Ahead ahead)
    {
        fixed (double* to = scores, entries = table)
        fixed (byte* key = keys)
        {
            int i = 0;
            for (int before = past ? UntilLine(to) : 0; i < before; i++)
            {
                to[i] = entries[key[i]];
            }

            for (; i <= keys.Length - Line; i += Line)
            {
                ahead.Fetch();
                Store(Four(entries, key + i), to + i, past);
                Store(Four(entries, key + i + 4), to + i + 4, past);
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

    private static Vector256<double> Four(double* entries, byte* keys) =>
        Vector256.Create(entries[keys[0]], entries[keys[1]], entries[keys[2]], entries[keys[3]]);
}
#endif
