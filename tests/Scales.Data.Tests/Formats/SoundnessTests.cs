using Apache.Arrow;
using Apache.Arrow.Types;

namespace Scales.Data.Tests.Formats;

public class SoundnessTests
{
    private static readonly ArrowBuffer s_threeTexts = Buffer(0, 1, 1, 3), s_bytes = new("abc"u8.ToArray()), s_noBits = ArrowBuffer.Empty, s_secondMissing = new(new byte[] { 0b101 });

    private static readonly Dictionary<string, (bool IsSound, Func<ArrayData> Data)> s_data = new()
    {
        ["texts"] = (true, () => Texts(s_threeTexts)),
        ["a text between others"] = (true, () => new(StringType.Default, 1, 0, 2, [s_noBits, s_threeTexts, s_bytes])),
        ["no text"] = (true, () => new(StringType.Default, 0, 0, 0, [s_noBits, ArrowBuffer.Empty, ArrowBuffer.Empty])),
        ["a text that ends behind all"] = (false, () => Texts(Buffer(0, 1, 1, 4))),
        ["a text that ends before it begins"] = (false, () => Texts(Buffer(0, 2, 1, 3))),
        ["a text that begins before all"] = (false, () => Texts(Buffer(-1, 1, 1, 3))),
        ["a text without an end"] = (false, () => Texts(Buffer(0, 1, 1))),
        ["long texts"] = (true, () => new(LargeStringType.Default, 1, 0, 0, [s_noBits, Buffer(0L, 3L), s_bytes])),
        ["a long text that ends behind all"] = (false, () => new(LargeStringType.Default, 1, 0, 0, [s_noBits, Buffer(0L, 1L << 32), s_bytes])),
        ["a missing number"] = (true, () => Numbers(3, 1, s_secondMissing, 3)),
        ["a missing number that is not counted"] = (false, () => Numbers(3, 0, s_secondMissing, 3)),
        ["a missing number that is not marked"] = (false, () => Numbers(3, 1, s_noBits, 3)),
        ["more numbers than marks"] = (false, () => Numbers(9, 7, s_secondMissing, 9)),
        ["fewer numbers than rows"] = (false, () => Numbers(3, 0, s_noBits, 2)),
        ["a negative number of rows"] = (false, () => Numbers(-1, 0, s_noBits, 2)),
        ["flags"] = (true, () => new(BooleanType.Default, 8, 0, 0, [s_noBits, new ArrowBuffer(new byte[1])])),
        ["fewer flags than rows"] = (false, () => new(BooleanType.Default, 9, 0, 0, [s_noBits, new ArrowBuffer(new byte[1])])),
        ["nothing"] = (true, () => new(NullType.Default, 3, 3, 0, System.Array.Empty<ArrowBuffer>())),
        ["words"] = (true, () => Words(0, 1, -7)),
        ["a word behind the last"] = (false, () => Words(0, 2, 0)),
        ["a word before the first"] = (false, () => Words(-1, 1, 0)),
        ["words of a damaged dictionary"] = (false, () => Words(Texts(Buffer(0, 1, 1, 4)), 0, 1, 0)),
        ["views"] = (true, () => Views(2, 0, 0, 0, 13, 0, 0, 3)),
        ["a view that ends behind its text"] = (false, () => Views(2, 0, 0, 0, 14, 0, 0, 3)),
        ["a view before its text"] = (false, () => Views(2, 0, 0, 0, 13, 0, 0, -1)),
        ["a view of a text that is not there"] = (false, () => Views(2, 0, 0, 0, 13, 0, 1, 0)),
        ["a view of less than nothing"] = (false, () => Views(-2, 0, 0, 0, 13, 0, 0, 3)),
        ["fewer views than rows"] = (false, () => Views(2, 0, 0, 0)),
        ["lists"] = (true, () => Lists(Numbers(3, 0, s_noBits, 3))),
        ["lists of damaged numbers"] = (false, () => Lists(Numbers(3, 0, s_noBits, 2))),
        ["lists longer than what is in them"] = (false, () => Lists(Numbers(2, 0, s_noBits, 2))),
        ["lists of two"] = (true, () => new(new FixedSizeListType(Int8Type.Default, 2), 1, 0, 0, [s_noBits], [Numbers(2, 0, s_noBits, 2)])),
        ["lists of two of which the last lacks one"] = (false, () => new(new FixedSizeListType(Int8Type.Default, 2), 2, 0, 0, [s_noBits], [Numbers(3, 0, s_noBits, 3)])),
        ["records"] = (true, () => Records(3)),
        ["records that lack a part"] = (false, () => Records(2)),
    };

    public static TheoryData<string> Names => [.. s_data.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Data_is_sound_that_holds_what_it_promises(string name) => Assert.Equal(s_data[name].IsSound, s_data[name].Data().IsSound());

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Parquet)]
    [InlineData(TableFormat.ArrowStream)]
    public void A_damaged_file_is_refused_or_does_no_harm(TableFormat format)
    {
        const int Stride = 7; // So that every bit has its turn.
        byte[] file = Tables.Score(Tables.Csv("id,nrs,word\na,3,x\nb,,y\nc,10,\n"), [Nrs.Instrument], format: TableFormat.ArrowFile).Bytes;
        int refused = 0;
        for (int place = 0; place < file.Length; place += Stride)
        {
            byte[] damaged = [.. file];
            damaged[place] ^= (byte)(1 << (place % 8));
            try
            {
                Tables.Score(TableSource.Open(new MemoryStream(damaged)), [Nrs.Instrument], format: format);
            }
            catch (Exception failure) when (failure is TableException or IOException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 1, file.Length / Stride);
    }

    private static ArrowBuffer Buffer<T>(params T[] values)
        where T : unmanaged => new(System.Runtime.InteropServices.MemoryMarshal.AsBytes<T>(values).ToArray());

    private static ArrayData Texts(ArrowBuffer ends) => new(StringType.Default, 3, 0, 0, [s_noBits, ends, s_bytes]);

    private static ArrayData Numbers(int rows, int missing, ArrowBuffer given, int numbers) => new(Int8Type.Default, rows, missing, 0, [given, new ArrowBuffer(new byte[numbers])]);

    private static ArrayData Words(params sbyte[] indices) => Words(new(StringType.Default, 2, 0, 0, [s_noBits, s_threeTexts, s_bytes]), indices);

    // The third is missing, and points nowhere.
    private static ArrayData Words(ArrayData dictionary, params sbyte[] indices) =>
        new(new DictionaryType(Int8Type.Default, StringType.Default, ordered: false), 3, 1, 0, [new ArrowBuffer(new byte[] { 0b011 }), Buffer(indices)], [], dictionary);

    private static ArrayData Views(params int[] views) => new(StringViewType.Default, 2, 0, 0, [s_noBits, Buffer(views), new ArrowBuffer(new byte[16])]);

    private static ArrayData Lists(ArrayData numbers) => new(new ListType(Int8Type.Default), 3, 0, 0, [s_noBits, s_threeTexts], [numbers]);

    private static ArrayData Records(int numbers) =>
        new(new StructType([new Field("a", Int8Type.Default, false)]), 3, 0, 0, [s_noBits], [Numbers(numbers, 0, s_noBits, numbers)]);
}
