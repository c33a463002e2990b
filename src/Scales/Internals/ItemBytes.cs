using System.Buffers.Binary;

namespace Scales;

/// <summary>A byte for each item of an instrument, in printed order: eight in a word, so that the items of a scale are added up all at once.</summary>
internal readonly record struct ItemBytes
{
    /// <summary>How many items an instrument may have.</summary>
    internal const int Most = 32;

    private const ulong Ones = 0x0101010101010101;

    private readonly ulong _items1To8, _items9To16, _items17To24, _items25To32;

    private ItemBytes(ulong items1To8, ulong items9To16, ulong items17To24, ulong items25To32) =>
        (_items1To8, _items9To16, _items17To24, _items25To32) = (items1To8, items9To16, items17To24, items25To32);

    internal ItemBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> all = stackalloc byte[Most];
        all.Clear();
        bytes.CopyTo(all);
        _items1To8 = BinaryPrimitives.ReadUInt64LittleEndian(all);
        _items9To16 = BinaryPrimitives.ReadUInt64LittleEndian(all.Slice(8));
        _items17To24 = BinaryPrimitives.ReadUInt64LittleEndian(all.Slice(16));
        _items25To32 = BinaryPrimitives.ReadUInt64LittleEndian(all.Slice(24));
    }

    /// <summary>Every bit of the items named, and none of the others.</summary>
    internal static ItemBytes Mask(IEnumerable<int> items) => items.Aggregate(default(ItemBytes), (mask, item) => mask.With(item, byte.MaxValue));

    /// <summary>How many bytes are not 0; no byte may exceed 128.</summary>
    internal int Filled => Across(Marks(_items1To8) + Marks(_items9To16) + Marks(_items17To24) + Marks(_items25To32));

    /// <summary>The sum of the bytes, which may not exceed 255.</summary>
    internal int Sum => Across(_items1To8 + _items9To16 + _items17To24 + _items25To32);

    /// <summary>The byte of an item, numbered from 1.</summary>
    internal byte this[int item] => (byte)(Word((item - 1) >> 3) >> Shift(item));

    internal ItemBytes With(int item, byte value)
    {
        ulong cleared = ~(0xFFUL << Shift(item)), set = (ulong)value << Shift(item);
        return ((item - 1) >> 3) switch
        {
            0 => new((_items1To8 & cleared) | set, _items9To16, _items17To24, _items25To32),
            1 => new(_items1To8, (_items9To16 & cleared) | set, _items17To24, _items25To32),
            2 => new(_items1To8, _items9To16, (_items17To24 & cleared) | set, _items25To32),
            _ => new(_items1To8, _items9To16, _items17To24, (_items25To32 & cleared) | set),
        };
    }

    public static ItemBytes operator &(ItemBytes bytes, ItemBytes mask) => new(
        bytes._items1To8 & mask._items1To8, bytes._items9To16 & mask._items9To16,
        bytes._items17To24 & mask._items17To24, bytes._items25To32 & mask._items25To32);

    private ulong Word(int index) => index switch { 0 => _items1To8, 1 => _items9To16, 2 => _items17To24, _ => _items25To32 };

    private static int Shift(int item) => ((item - 1) & 7) << 3;

    // Adding 127 lifts every byte that is not 0 into its top bit.
    private static ulong Marks(ulong word) => ((word + (127 * Ones)) >> 7) & Ones;

    // The product adds all bytes into the top one.
    private static int Across(ulong word) => (int)((word * Ones) >> 56);
}
