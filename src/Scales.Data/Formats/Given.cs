using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace Scales.Data;

/// <summary>Which cells of an Arrow column are given: a bit each, beginning with the lowest; all of them where there are no bits.</summary>
internal readonly ref struct Given(ReadOnlySpan<byte> bits, int offset)
{
    private readonly ReadOnlySpan<byte> _bits = bits;

    internal bool this[int row] => _bits.IsEmpty || (_bits[(offset + row) >> 3] & (1 << ((offset + row) & 7))) != 0;

    /// <summary>For 32 cells from a row on, a byte with all bits set where the cell is given.</summary>
    internal Vector256<byte> Block(int row)
    {
        if (_bits.IsEmpty)
        {
            return Vector256<byte>.AllBitsSet;
        }

        var (byteOfBit, bitOfByte) = (Vector256.Create(0UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303).AsByte(), Vector256.Create(0x8040201008040201).AsByte());
        return Vector256.Equals(Vector256.Shuffle(Vector256.Create(Bits(offset + row)).AsByte(), byteOfBit) & bitOfByte, bitOfByte);
    }

    private uint Bits(int from)
    {
        var rest = _bits[(from >> 3)..];
        return (uint)((rest.Length < sizeof(ulong) ? Last(rest) : BinaryPrimitives.ReadUInt64LittleEndian(rest)) >> (from & 7));
    }

    private static ulong Last(ReadOnlySpan<byte> bytes)
    {
        ulong bits = 0;
        for (int place = bytes.Length - 1; place >= 0; place--)
        {
            bits = (bits << 8) | bytes[place];
        }

        return bits;
    }
}
