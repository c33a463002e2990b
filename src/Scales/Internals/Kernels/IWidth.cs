#if NET
using System.Runtime.Intrinsics;

namespace Scales;

/// <summary>How many forms a machine takes at once: the few things that differ from width to width.</summary>
/// <remarks>A place is one more than the answer, 0 for a missing answer and 15 for everything from 14 up: the codes of an item are looked up by it.</remarks>
internal interface IWidth
{
    /// <summary>How many forms.</summary>
    static abstract int Forms { get; }

    /// <summary>Whether this machine has it.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>Writes the places of a column of answers; the rest of the room becomes places of missing answers as far as this many forms at once go.</summary>
    static abstract void Place(ReadOnlySpan<byte> answers, Span<byte> places);

    /// <summary>Writes the places of up to 16 items of this many rows as columns, so many bytes apart. It reads 16 bytes of each row.</summary>
    static abstract void Turn(ReadOnlySpan<byte> rows, int items, Span<byte> places, int stride);

    /// <summary>Adds up the codes of some items, each at its offset among the places, to keys of at most 255.</summary>
    static abstract void Sum(ReadOnlySpan<byte> places, ReadOnlySpan<(int Offset, Vector512<byte> Codes)> items, Span<byte> keys);

    /// <summary>Fills the bytes of a lane with 255 wherever that of the condition is above a limit.</summary>
    static abstract void FillAbove(ReadOnlySpan<byte> condition, byte limit, Span<byte> keys);

    /// <summary>Whether any byte has its highest bit set.</summary>
    static abstract bool AnyHigh(ReadOnlySpan<byte> bytes);
}
#endif
