#if !NETSTANDARD_ASSET
using System.Buffers;
using System.Runtime.InteropServices;

namespace Scales.Tests;

/// <summary>Memory right before or right behind a page that may not be touched: who does, ends the process.</summary>
internal sealed unsafe class GuardedMemory<T> : MemoryManager<T> where T : unmanaged
{
    private const int Page = 1 << 16, Readable = 3, Private = 0x22;

    private readonly nint _pages, _size;
    private readonly T* _first;
    private readonly int _length;

    internal GuardedMemory(int length, bool isBehind)
    {
        nint bytes = length * sizeof(T), room = (bytes + Page - 1) / Page * Page;
        (_length, _size) = (length, room + (2 * Page));
        _pages = Pages.Map(0, _size, 0, Private, -1, 0);
        if (_pages == -1 || Pages.Protect(_pages + Page, room, Readable) != 0)
        {
            throw new InvalidOperationException("The pages cannot be had.");
        }

        _first = (T*)(_pages + Page + (isBehind ? 0 : room - bytes));
    }

    public override Span<T> GetSpan() => new(_first, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_first + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing) => _ = Pages.Unmap(_pages, _size);
}

/// <summary>What Linux does with pages of memory.</summary>
file static class Pages
{
    [DllImport("libc", EntryPoint = "mmap")]
    internal static extern nint Map(nint at, nint size, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect")]
    internal static extern int Protect(nint at, nint size, int protection);

    [DllImport("libc", EntryPoint = "munmap")]
    internal static extern int Unmap(nint at, nint size);
}
#endif
