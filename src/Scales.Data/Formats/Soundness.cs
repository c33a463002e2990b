using System.Numerics;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace Scales.Data;

/// <summary>
/// Whether Arrow data holds what it promises. A file may be damaged: that is found before anyone follows an offset to where nothing is, as the
/// library that writes Parquet does without looking.
/// </summary>
internal static class Soundness
{
    internal static bool IsSound(this ArrayData data) =>
        AreThere(data) && (data.Children ?? []).All(IsSound) && data.Dictionary?.IsSound() != false && HasGiven(data) && HasValues(data, TypeOf(data));

    private static bool AreThere(ArrayData data) => data is { Length: >= 0, Offset: >= 0 } && End(data) <= int.MaxValue - 1;

    private static bool HasGiven(ArrayData data) => TypeOf(data) is NullType or UnionType or RunEndEncodedType || (BytesOf(data, 0) is { IsEmpty: false } bits
        ? Holds(bits, End(data)) && data.NullCount == data.Length - BitUtility.CountBits(bits, data.Offset, data.Length)
        : data.NullCount == 0);

    private static bool HasValues(ArrayData data, IArrowType type) => type switch
    {
        DictionaryType entries => Holds(BytesOf(data, 1), End(data) * entries.BitWidth) && PointIntoDictionary(data, entries.IndexType),
        FixedWidthType cells => Holds(BytesOf(data, 1), End(data) * cells.BitWidth),
        StringType or BinaryType => AreInOrder<int>(data, BytesOf(data, 2).Length),
        LargeStringType or LargeBinaryType => AreInOrder<long>(data, BytesOf(data, 2).Length),
        StringViewType or BinaryViewType => AreViews(data),
        ListType or MapType => AreInOrder<int>(data, data.Children[0].Length),
        LargeListType => AreInOrder<long>(data, data.Children[0].Length),
        FixedSizeListType list => End(data) * list.ListSize <= data.Children[0].Length,
        StructType => data.Children.All(child => child.Length >= End(data)),
        _ => true, // Nothing is read of other types.
    };

    private static IArrowType TypeOf(ArrayData data) => data.DataType is ExtensionType other ? other.StorageType : data.DataType;

    private static long End(ArrayData data) => (long)data.Offset + data.Length;

    private static ReadOnlySpan<byte> BytesOf(ArrayData data, int buffer) => data.Buffers[buffer].Span;

    private static bool Holds(ReadOnlySpan<byte> bytes, long bits) => bytes.Length >= (bits + 7) / 8;

    private static bool AreInOrder<TOffset>(ArrayData data, long most)
        where TOffset : unmanaged, IBinaryInteger<TOffset>
    {
        if (data.Length == 0)
        {
            return true;
        }

        var offsets = MemoryMarshal.Cast<byte, TOffset>(BytesOf(data, 1));
        if (offsets.Length <= End(data))
        {
            return false;
        }

        offsets = offsets[data.Offset..(int)(End(data) + 1)];
        bool isInOrder = !TOffset.IsNegative(offsets[0]) && long.CreateTruncating(offsets[^1]) <= most;
        for (int row = 1; row < offsets.Length; row++)
        {
            isInOrder &= offsets[row] >= offsets[row - 1];
        }

        return isInOrder;
    }

    private static bool AreViews(ArrayData data)
    {
        const int Place = 4 * sizeof(int), Inline = 12;
        var views = BytesOf(data, 1);
        if (!Holds(views, End(data) * Place * 8))
        {
            return false;
        }

        var given = GivenOf(data);
        for (int row = 0; row < data.Length; row++)
        {
            var view = MemoryMarshal.Cast<byte, int>(views.Slice((data.Offset + row) * Place, Place));
            if (given[row] && (view[0] < 0 || (view[0] > Inline && !IsIn(data, view[2], view[3], view[0]))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIn(ArrayData data, int buffer, int start, int length) =>
        buffer >= 0 && buffer < data.Buffers.Length - 2 && start >= 0 && (long)start + length <= BytesOf(data, 2 + buffer).Length;

    private static bool PointIntoDictionary(ArrayData data, IArrowType index) => index switch
    {
        Int8Type => PointInto<sbyte>(data),
        UInt8Type => PointInto<byte>(data),
        Int16Type => PointInto<short>(data),
        UInt16Type => PointInto<ushort>(data),
        Int32Type => PointInto<int>(data),
        UInt32Type => PointInto<uint>(data),
        _ => PointInto<long>(data),
    };

    private static bool PointInto<TIndex>(ArrayData data)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        var indices = MemoryMarshal.Cast<byte, TIndex>(BytesOf(data, 1));
        var given = GivenOf(data);
        for (int row = 0; row < data.Length; row++)
        {
            if (given[row] && ulong.CreateTruncating(indices[data.Offset + row]) >= (ulong)data.Dictionary.Length)
            {
                return false;
            }
        }

        return true;
    }

    private static Given GivenOf(ArrayData data) => new(data.NullCount == 0 ? default : BytesOf(data, 0), data.Offset);
}
