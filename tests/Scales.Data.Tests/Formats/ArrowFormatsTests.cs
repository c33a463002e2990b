using Apache.Arrow;
using Apache.Arrow.Compression;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace Scales.Data.Tests.Formats;

public class ArrowFormatsTests
{
    [Theory]
    [InlineData(CompressionCodecType.Lz4Frame, true)]
    [InlineData(CompressionCodecType.Lz4Frame, false)]
    [InlineData(CompressionCodecType.Zstd, true)]
    [InlineData(CompressionCodecType.Zstd, false)]
    public void Compressed_batches_are_read(CompressionCodecType codec, bool isFile)
    {
        var options = new IpcOptions { CompressionCodec = codec, CompressionCodecFactory = new CompressionCodecFactory() };
        var schema = new Schema([new("nrs", Int32Type.Default, true)], metadata: null);
        int[] ratings = [.. Enumerable.Range(0, 1000).Select(row => row % 11)];
        var bytes = new MemoryStream();
        using (var writer = isFile ? new ArrowFileWriter(bytes, schema, leaveOpen: true, options) : new ArrowStreamWriter(bytes, schema, leaveOpen: true, options))
        {
            writer.WriteRecordBatch(new(schema, [new Int32Array.Builder().AppendRange(ratings).Build()], ratings.Length));
            writer.WriteEnd();
        }

        Assert.True(bytes.Length < 4 * ratings.Length);
        var scored = Tables.Score(TableSource.Open(new MemoryStream(bytes.ToArray())), [Nrs.Instrument]);
        Assert.Equal(ratings.Select(rating => (double?)rating), scored.Columns["nrs_score"].Select(Tables.Number));
    }

    [Theory]
    [InlineData(TableFormat.Parquet)]
    [InlineData(TableFormat.ArrowFile)]
    [InlineData(TableFormat.ArrowStream)]
    public void Words_of_a_dictionary_are_carried(TableFormat format)
    {
        var type = new DictionaryType(Int8Type.Default, StringType.Default, ordered: false);
        var words = new DictionaryArray(type, new Int8Array.Builder().Append(1).AppendNull().Append(0).Build(), new StringArray.Builder().AppendRange(["women", "men"]).Build());
        var schema = new Schema([new("sex", type, true), new("nrs", Int32Type.Default, true)], metadata: null);
        var bytes = new MemoryStream();
        using (var writer = new ArrowStreamWriter(bytes, schema, leaveOpen: true))
        {
            writer.WriteRecordBatch(new(schema, [words, new Int32Array.Builder().AppendRange([3, 4, 5]).Build()], 3));
            writer.WriteEnd();
        }

        var scored = Tables.Score(TableSource.Open(new MemoryStream(bytes.ToArray())), [Nrs.Instrument], format: format);
        using var table = scored.Open();
        var text = new MemoryStream();
        using var sink = TableSink.Create(text, table.Schema, TableFormat.Csv);
        table.CopyTo(sink);
        sink.Complete();
        Assert.Equal("sex,nrs,nrs_score\nmen,3,3\n,4,4\nwomen,5,5\n", System.Text.Encoding.UTF8.GetString(text.ToArray()));
    }

    [Fact]
    public void A_type_that_parquet_has_not_is_said()
    {
        var schema = new Schema([new("for", IntervalType.YearMonth, true)], metadata: null);
        Assert.Equal("A column has a type that Parquet cannot hold; write Arrow.", Assert.Throws<TableException>(() => TableSink.Create(new MemoryStream(), schema, TableFormat.Parquet)).Message);
    }

    [Fact]
    public void A_time_of_day_is_printed_in_csv()
    {
        var time = new Time64Type(TimeUnit.Microsecond);
        var seconds = new Time32Type(TimeUnit.Second);
        var schema = new Schema([new("nrs", Int32Type.Default, true), new("at", time, true), new("asked", seconds, true)], metadata: null);
        var batch = new RecordBatch(
            schema,
            [
                new Int32Array.Builder().AppendRange([3, 4]).Build(),
                new Time64Array.Builder(time).Append(3_723_500_000L).AppendNull().Build(), new Time32Array.Builder(seconds).Append(0).Append(86_399).Build(),
            ],
            2);
        var text = new MemoryStream();
        using var sink = TableSink.Create(text, schema, TableFormat.Csv);
        sink.Write(batch);
        sink.Complete();
        Assert.Equal("nrs,at,asked\n3,01:02:03.5,00:00:00\n4,,23:59:59\n", System.Text.Encoding.UTF8.GetString(text.ToArray()));
    }
}
