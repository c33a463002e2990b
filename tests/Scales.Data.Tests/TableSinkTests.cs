using Apache.Arrow;
using Apache.Arrow.Types;
using ParquetSharp;

namespace Scales.Data.Tests;

public sealed class TableSinkTests : IDisposable
{
    private static readonly Schema s_schema = new([new("id", StringType.Default, true), new("nrs", Int32Type.Default, true)], metadata: null);

    private readonly string _folder = Directory.CreateTempSubdirectory("scales").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Extensions => ["csv", "parquet", "arrow", "arrows"];

    [Theory]
    [MemberData(nameof(Extensions))]
    public void Rows_of_other_columns_are_refused(string extension)
    {
        using var sink = TableSink.Create(PathOf(extension), s_schema);
        var swapped = new RecordBatch(new([s_schema.GetFieldByIndex(1), s_schema.GetFieldByIndex(0)], metadata: null), [Ratings(3), Ids("a")], 1);
        Assert.Equal("Column 1 is \"nrs\" (int32) where \"id\" (utf8) is expected. (Parameter 'batch')", Assert.Throws<ArgumentException>(() => sink.Write(swapped)).Message);
        var narrow = new RecordBatch(new([s_schema.GetFieldByIndex(0)], metadata: null), [Ids("a")], 1);
        Assert.Equal("Column 2 is none where \"nrs\" (int32) is expected. (Parameter 'batch')", Assert.Throws<ArgumentException>(() => sink.Write(narrow)).Message);
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public void Nothing_is_added_to_a_table_that_is_complete_or_closed(string extension)
    {
        var sink = TableSink.Create(PathOf(extension), s_schema);
        sink.Write(Batch());
        sink.Complete();
        Assert.Throws<InvalidOperationException>(() => sink.Write(Batch()));
        Assert.Throws<InvalidOperationException>(sink.Complete);
        sink.Dispose();
        Assert.Throws<InvalidOperationException>(() => sink.Write(Batch()));
        using var table = TableSource.Open(PathOf(extension));
        Assert.Equal(1, table.ReadNext()!.Length);
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public void A_table_that_is_not_completed_leaves_no_file(string extension)
    {
        var sink = TableSink.Create(PathOf(extension), s_schema);
        sink.Write(Batch());
        sink.Dispose();
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData(1 << 14)]
    [InlineData(10_000)]
    public void A_group_of_Parquet_rows_has_no_more_than_131072(int rows)
    {
        int[] ratings = new int[rows];
        var schema = new Schema([s_schema.GetFieldByIndex(1)], metadata: null);
        using (var sink = TableSink.Create(PathOf("parquet"), schema))
        {
            for (int batch = 0; batch < 20; batch++)
            {
                sink.Write(new RecordBatch(schema, [new Int32Array.Builder().AppendRange(ratings).Build()], rows));
            }

            sink.Complete();
        }

        using var reader = new ParquetFileReader(PathOf("parquet"));
        int most = 131_072 / rows * rows;
        Assert.Equal(((20 * rows) + most - 1) / most, reader.FileMetaData.NumRowGroups);
        using var first = reader.RowGroup(0);
        Assert.Equal(most, first.MetaData.NumRows);
    }

    [Fact]
    public void A_table_is_scored_into_one_of_its_own_columns()
    {
        using var table = Tables.Csv("id,nrs\na,3\n");
        var scoring = TableScoring.Of(table, [Nrs.Instrument], new());
        using var other = Tables.Csv("nrs,id\n3,a\n");
        using var sink = TableSink.Create(Stream.Null, scoring.Schema, TableFormat.Csv);
        Assert.Equal("table", Assert.Throws<ArgumentException>(() => scoring.Score(other, sink)).ParamName);
        using var narrow = TableSink.Create(Stream.Null, table.Schema, TableFormat.Csv);
        Assert.Equal("scored", Assert.Throws<ArgumentException>(() => scoring.Score(table, narrow)).ParamName);
        Assert.Equal("sink", Assert.Throws<ArgumentException>(() => table.CopyTo(sink)).ParamName);
    }

    private string PathOf(string extension) => Path.Combine(_folder, "table." + extension);

    private static RecordBatch Batch() => new(s_schema, [Ids("a"), Ratings(3)], 1);

    private static StringArray Ids(string id) => new StringArray.Builder().Append(id).Build();

    private static Int32Array Ratings(int rating) => new Int32Array.Builder().Append(rating).Build();
}
