#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scales;

/// <summary>Room on the stack that begins with a line of the cache, so that no vector lies across two of them.</summary>
internal static class Aligned
{
    /// <summary>How long a line is, and how much longer than the part the room must be.</summary>
    internal const int Line = 64;

    internal static unsafe Span<byte> Part(Span<byte> stack) =>
        stack.Slice((int)(-(nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(stack)) & (Line - 1)));
}
#endif
