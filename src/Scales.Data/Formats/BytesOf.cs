using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scales.Data;

/// <summary>The bytes of numbers, which are shared, not copied.</summary>
internal sealed class BytesOf<T>(Memory<T> numbers) : MemoryManager<byte>
    where T : unmanaged
{
    public override Span<byte> GetSpan() => MemoryMarshal.AsBytes(numbers.Span);

    public override MemoryHandle Pin(int elementIndex = 0) => elementIndex % Unsafe.SizeOf<T>() == 0
        ? numbers[(elementIndex / Unsafe.SizeOf<T>())..].Pin()
        : throw new NotSupportedException("Numbers are pinned whole.");

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
