using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scales;

/// <summary>Scores looked up by keys of a byte each.</summary>
internal sealed unsafe class LookUp(double[] table)
{
    /// <summary>How many scores are looked up at a time.</summary>
    internal const int Step = 64;

    /// <summary>How many scores come before the next whole line at most.</summary>
    internal const int MostUntilLine = (Line / sizeof(double)) - 1;

    // Larger outputs are written past the cache, where they would only push out what is in use: a quarter of a large cache of the last level, 8 MiB.
    private const int Large = 1 << 20, Line = 64, Few = 8;

    private readonly Planes? _planes = Planes.Of(table);

    /// <summary>Whether an output with room for so many scores is written past the cache; never where doubles lie across its lines.</summary>
    internal static bool IsLarge(int scores, double* first) => scores >= Large && (nint)first % sizeof(double) == 0;

    /// <summary>How many bytes come before the next whole line.</summary>
    internal static int UntilLine(void* at) => (int)(-(nint)at & (Line - 1));

    /// <summary>Writes the scores of 64 keys; from the beginning of a line on where they are written past the cache.</summary>
    internal void Write(byte* keys, double* to, bool past)
    {
        if (_planes != null)
        {
            _planes.Write(keys, to, past);
        }
        else
        {
            WriteFew(keys, to, past);
        }
    }

    private void WriteFew(byte* keys, double* to, bool past)
    {
        fixed (double* entries = table)
        {
            for (int i = 0; i < Step; i += Few)
            {
                ulong eight = *(ulong*)(keys + i);
                Store(Four(entries, (uint)eight), to + i, past);
                Store(Four(entries, (uint)(eight >> 32)), to + i + 4, past);
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

    private static Vector256<double> Four(double* entries, uint keys) => Vector256.Create(Two(entries, keys), Two(entries, keys >> 16));

    private static Vector128<double> Two(double* entries, uint keys) => Sse2.LoadHigh(Sse2.LoadScalarVector128(entries + (byte)keys), entries + (byte)(keys >> 8));
}
