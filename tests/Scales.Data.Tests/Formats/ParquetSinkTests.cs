using Apache.Arrow;
using Apache.Arrow.Types;
using ParquetSharp;
using ParquetSharp.Arrow;
using TimeUnit = Apache.Arrow.Types.TimeUnit;

namespace Scales.Data.Tests.Formats;

public class ParquetSinkTests
{
    private static readonly Time64Type s_time = new(TimeUnit.Microsecond);
    private static readonly TimestampType s_stamp = new(TimeUnit.Nanosecond, "UTC");
    private static readonly Decimal128Type s_decimal = new(9, 2);
    private static readonly DictionaryType s_words = new(Int8Type.Default, StringType.Default, ordered: false);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_column_of_any_type_is_carried_as_it_is(bool dropItems)
    {
        byte[] file = Parquet(Anything(0), Anything(4), Anything(0));
        var scored = Tables.Score(TableSource.Open(new MemoryStream(file)), [Nrs.Instrument], new() { DropItems = dropItems }, TableFormat.Parquet);
        var (before, after) = (Rows(file), Rows(scored.Bytes));
        Assert.Equal(dropItems ? [.. before.Keys.Where(name => name != "nrs"), "nrs"] : [.. before.Keys, "nrs_score"], after.Keys);
        Assert.All(before.Keys.Where(name => name != "nrs"), name => Assert.Equal(before[name], after[name]));
        Assert.Equal([3.0, null, 5.0, 3.0, null, 9.0, 3.0, null, 5.0], after[dropItems ? "nrs" : "nrs_score"]);
    }

    [Fact]
    public void A_file_is_copied_byte_by_byte_up_to_its_footer()
    {
        byte[] file = Parquet(Anything(0), Anything(4));
        byte[] scored = Score(file);
        int pages = file.Length - 8 - BitConverter.ToInt32(file, file.Length - 8);
        Assert.Equal(file[..pages], scored[..pages]);
        Assert.Equal((Compression.Zstd, Compression.Snappy), (CompressionOf(scored, group: 1, column: 0), CompressionOf(scored, group: 1, column: ^1)));
    }

    [Fact]
    public void Columns_are_added_again_and_again()
    {
        byte[] file = Parquet(Anything(0), Anything(4));
        using var table = TableSource.Open(new MemoryStream(Score(file)));
        var changes = TableChanges.Of(table, ScaleColumn.Find("nrs")!, new SideBySide("nrs", "nrs_score"), new() { Thresholds = [NrsThresholds.Dworkin2008Moderate] });
        var compared = new MemoryStream();
        using var sink = TableSink.Create(compared, changes.Schema, TableFormat.Parquet);
        changes.Compare(table, sink);
        sink.Complete();
        var rows = Rows(compared.ToArray());
        Assert.Equal([.. Rows(file).Keys, "nrs_score", "change", "improvement", "percent_change", "Dworkin2008Moderate"], rows.Keys);
        Assert.Equal([3.0, null, 5.0, 3.0, null, 9.0], rows["nrs_score"]);
        Assert.Equal([0.0, null, 0.0, 0.0, null, 0.0], rows["change"]);
        Assert.Equal(["no", "not_evaluable", "no", "no", "not_evaluable", "no"], rows["Dworkin2008Moderate"]);
        Assert.Equal(Rows(file)["numbers"], rows["numbers"]);
    }

    [Fact]
    public void The_footer_says_of_all_columns_what_there_is()
    {
        byte[] scored = Score(Parquet(Anything(0), Anything(4)));
        const int Groups = 4, Columns = 1, CompressedInGroup = 6, Column = 3, CompressedInColumn = 7;
        Assert.All(FooterOf(scored).Records(Groups), group => Assert.Equal(group.Records(Columns).Sum(column => column.Record(Column)[CompressedInColumn]), group[CompressedInGroup]));
        using var reader = new ParquetFileReader(new MemoryStream(scored));
        foreach (int group in (int[])[0, 1])
        {
            using var rows = reader.RowGroup(group);
            var chunks = Enumerable.Range(0, rows.MetaData.NumColumns).Select(column => rows.MetaData.GetColumnChunkMetaData(column)).ToList();
            Assert.Equal(chunks.Sum(chunk => chunk.TotalUncompressedSize), rows.MetaData.TotalByteSize);
            using var scores = (Statistics<double>)chunks[^1].Statistics!;
            Assert.Equal((3.0, group == 0 ? 5.0 : 9.0, 1), (scores.Min, scores.Max, scores.NullCount));
            Assert.Equal(ColumnOrder.TypeDefinedOrder, reader.FileMetaData.Schema.Column(chunks.Count - 1).ColumnOrder);
            chunks.ForEach(chunk => chunk.Dispose());
        }
    }

    [Fact]
    public void Groups_without_rows_are_kept()
    {
        byte[] scored = Score(Parquet(Anything(0).Slice(0, 0), Anything(0), Anything(0).Slice(0, 0), Anything(4), Anything(0).Slice(0, 0)));
        Assert.Equal([3.0, null, 5.0, 3.0, null, 9.0], Rows(scored)["nrs_score"]);
        using var reader = new ParquetFileReader(new MemoryStream(scored));
        Assert.Equal(5, reader.FileMetaData.NumRowGroups);
    }

    [Fact]
    public void A_file_of_larger_groups_than_are_held_is_written_anew()
    {
        const int Rows = (1 << 20) + 1;
        var schema = new Apache.Arrow.Schema([new Field("nrs", Int8Type.Default, nullable: false)], metadata: null);
        var file = new MemoryStream();
        using (var properties = new WriterPropertiesBuilder().MaxRowGroupLength(Rows).Build())
        using (var writer = new FileWriter(file, schema, properties, leaveOpen: true))
        {
            writer.WriteRecordBatch(new(schema, [new Int8Array(new ArrowBuffer(new byte[Rows]), ArrowBuffer.Empty, Rows, 0, 0)], Rows), chunkSize: Rows);
            writer.Close();
        }

        using var before = new ParquetFileReader(new MemoryStream(file.ToArray()));
        using var after = new ParquetFileReader(new MemoryStream(Score(file.ToArray())));
        Assert.Equal((1, 9, Rows), (before.FileMetaData.NumRowGroups, after.FileMetaData.NumRowGroups, after.FileMetaData.NumRows));
    }

    [Fact]
    public void What_a_file_says_of_itself_is_kept()
    {
        var metadata = new Dictionary<string, string> { ["study"] = "baclofen" };
        var anything = Anything(0);
        using var table = TableSource.Open(new MemoryStream(Score(Parquet(new RecordBatch(new([.. anything.Schema.FieldsList], metadata), anything.Arrays, anything.Length)))));
        Assert.Equal("baclofen", table.Schema.Metadata["study"]);
        Assert.Equal([.. anything.Schema.FieldsList.Select(field => field.DataType.TypeId), ArrowTypeId.Double], table.Schema.FieldsList.Select(field => field.DataType.TypeId));
    }

    [Fact]
    public void No_rows_follow_those_of_a_file()
    {
        using var table = TableSource.Open(new MemoryStream(Parquet(Anything(0))));
        var scoring = TableScoring.Of(table, [Nrs.Instrument], new());
        var bytes = new MemoryStream();
        using var sink = TableSink.Create(bytes, scoring.Schema, TableFormat.Parquet);
        scoring.Score(table, sink);
        Assert.Throws<InvalidOperationException>(() => sink.Write(scoring.Score(Anything(4), out _)));
        using var another = TableSource.Open(new MemoryStream(Parquet(Anything(0))));
        Assert.Throws<InvalidOperationException>(() => scoring.Score(another, sink));
        sink.Complete();
        Assert.Equal([3.0, null, 5.0], Rows(bytes.ToArray())["nrs_score"]);
    }

    [Fact]
    public void A_file_follows_other_rows()
    {
        using var table = TableSource.Open(new MemoryStream(Parquet(Anything(0))));
        var scoring = TableScoring.Of(table, [Nrs.Instrument], new());
        var bytes = new MemoryStream();
        using var sink = TableSink.Create(bytes, scoring.Schema, TableFormat.Parquet);
        sink.Write(scoring.Score(Anything(4), out _));
        scoring.Score(table, sink);
        sink.Complete();
        Assert.Equal([3.0, null, 9.0, 3.0, null, 5.0], Rows(bytes.ToArray())["nrs_score"]);
    }

    [Fact]
    public void The_rest_of_a_file_is_not_the_file()
    {
        using var table = TableSource.Open(new MemoryStream(Parquet(Anything(0), Anything(4))));
        Assert.Equal(3, table.ReadNext()!.Length);
        var scoring = TableScoring.Of(table, [Nrs.Instrument], new());
        var bytes = new MemoryStream();
        using var sink = TableSink.Create(bytes, scoring.Schema, TableFormat.Parquet);
        scoring.Score(table, sink);
        sink.Complete();
        Assert.Equal([3.0, null, 9.0], Rows(bytes.ToArray())["nrs_score"]);
    }

    [Fact]
    public void A_table_that_was_scored_in_part_does_not_make_a_file()
    {
        using var table = TableSource.Open(new MemoryStream(Parquet(Anything(0), Anything(0))));
        var scoring = TableScoring.Of(table, [Nrs.Instrument], new());
        using var sink = TableSink.Create(new MemoryStream(), scoring.Schema, TableFormat.Parquet);
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => scoring.Score(table, sink, progress: stop.Cancel, cancellation: stop.Token));
        Assert.Throws<InvalidOperationException>(sink.Complete);
    }

    [Fact]
    public void Copying_can_be_stopped()
    {
        using var table = TableSource.Open(new MemoryStream(Parquet(Anything(0))));
        var scoring = TableScoring.Of(table, [Nrs.Instrument], new());
        var bytes = new MemoryStream();
        using var sink = TableSink.Create(bytes, scoring.Schema, TableFormat.Parquet);
        Assert.Throws<OperationCanceledException>(() => scoring.Score(table, sink, cancellation: new(canceled: true)));
        Assert.Equal(0, bytes.Length);
    }

    [Fact]
    public void A_file_without_rows_has_its_columns()
    {
        byte[] scored = Score(Parquet());
        using var table = TableSource.Open(new MemoryStream(scored));
        Assert.Equal(Anything(0).ColumnCount + 1, table.Schema.FieldsList.Count);
        Assert.Null(table.ReadNext());
    }

    [Fact]
    public void Damage_to_a_footer_is_refused_or_does_no_harm()
    {
        const int Stride = 7; // So that every bit has its turn.
        byte[] file = Parquet(Anything(0), Anything(4));
        int footer = file.Length - 8 - BitConverter.ToInt32(file, file.Length - 8), refused = 0;
        for (int place = footer; place < file.Length; place += Stride)
        {
            byte[] damaged = [.. file], scored = [];
            damaged[place] ^= (byte)(1 << (place % 8));
            try
            {
                scored = Score(damaged);
            }
            catch (TableException)
            {
                refused++;
                continue;
            }

            Rows(scored);
        }

        Assert.InRange(refused, 1, file.Length);
    }

    [Fact]
    public void A_group_that_lacks_rows_is_damage()
    {
        const int Groups = 4, RowsInGroup = 3;
        byte[] file = Parquet(Anything(0), Anything(4));
        var footer = FooterOf(file);
        var groups = footer.Records(Groups);
        groups[0][RowsInGroup]++;
        footer.Put(Groups, groups);
        byte[] damaged = [.. file[..(file.Length - 8 - BitConverter.ToInt32(file, file.Length - 8))], .. footer.ToBytes(), .. BitConverter.GetBytes(footer.ToBytes().Length), .. "PAR1"u8];
        Assert.StartsWith("The file is damaged", Assert.Throws<TableException>(() => Score(damaged)).Message, StringComparison.Ordinal);
    }

    private static ThriftRecord FooterOf(byte[] file) => ThriftRecord.Read(new(file[(file.Length - 8 - BitConverter.ToInt32(file, file.Length - 8))..^8]));

    private static byte[] Score(byte[] file) => Tables.Score(TableSource.Open(new MemoryStream(file)), [Nrs.Instrument], format: TableFormat.Parquet).Bytes;

    private static Compression CompressionOf(byte[] file, int group, Index column)
    {
        using var reader = new ParquetFileReader(new MemoryStream(file));
        using var rows = reader.RowGroup(group);
        using var chunk = rows.MetaData.GetColumnChunkMetaData(column.GetOffset(rows.MetaData.NumColumns));
        return chunk.Compression;
    }

    private static byte[] Parquet(params RecordBatch[] groups)
    {
        var bytes = new MemoryStream();
        using var properties = new WriterPropertiesBuilder().Compression(Compression.Zstd).Build();
        using var arrow = new ArrowWriterPropertiesBuilder();
        using (var writer = new FileWriter(bytes, groups.FirstOrDefault(Anything(0)).Schema, properties, arrow.StoreSchema().Build(), leaveOpen: true))
        {
            groups.ToList().ForEach(group => writer.WriteRecordBatch(group));
            writer.Close();
        }

        return bytes.ToArray();
    }

    // Three rows, the second of them without anything.
    private static RecordBatch Anything(int more)
    {
        var numbers = new ListArray.Builder(Int32Type.Default);
        var number = (Int32Array.Builder)numbers.ValueBuilder;
        numbers.Append();
        number.Append(1).AppendNull();
        numbers.AppendNull();
        numbers.Append();
        number.Append(3 + more);
        var place = new StructType([new Field("ward", StringType.Default, true), new Field("bed", Int16Type.Default, true)]);
        (string Name, IArrowArray Cells)[] columns =
        [
            ("id", new StringArray.Builder().Append("a").AppendNull().Append("c").Build()),
            ("nrs", new Int8Array.Builder().Append(3).AppendNull().Append((sbyte)(5 + more)).Build()),
            ("numbers", numbers.Build()),
            ("place", new StructArray(place, 3, [new StringArray.Builder().Append("B").AppendNull().Append("").Build(), new Int16Array.Builder().AppendNull().AppendNull().Append(4).Build()], new ArrowBuffer(new byte[] { 0b101 }), 1)),
            ("wide", new Int64Array.Builder().Append(long.MinValue).AppendNull().Append(more).Build()),
            ("unsigned", new UInt64Array.Builder().Append(ulong.MaxValue).AppendNull().Append(0).Build()),
            ("real", new DoubleArray.Builder().Append(double.NaN).AppendNull().Append(-0.5).Build()),
            ("single", new FloatArray.Builder().Append(float.MaxValue).AppendNull().Append(more).Build()),
            ("is", new BooleanArray.Builder().Append(true).AppendNull().Append(false).Build()),
            ("day", new Date32Array.Builder().Append(new DateOnly(2024, 2, 29)).AppendNull().Append(new DateOnly(1969, 12, 31)).Build()),
            ("at", new Time64Array.Builder(s_time).Append(1).AppendNull().Append(86_399_999_999).Build()),
            ("stamp", new TimestampArray.Builder(s_stamp).Append(DateTimeOffset.UnixEpoch).AppendNull().Append(DateTimeOffset.UnixEpoch.AddTicks(-1)).Build()),
            ("price", new Decimal128Array.Builder(s_decimal).Append(1234567.89m).AppendNull().Append(-0.01m).Build()),
            ("bytes", new BinaryArray.Builder().Append([1, 0, 2]).AppendNull().Append([]).Build()),
            ("word", new DictionaryArray(s_words, new Int8Array.Builder().Append(1).AppendNull().Append(0).Build(), new StringArray.Builder().AppendRange(["women", "men"]).Build())),
        ];
        return new(new Apache.Arrow.Schema([.. columns.Select(column => new Field(column.Name, column.Cells.Data.DataType, true))], null), columns.Select(column => column.Cells), 3);
    }

    private static Dictionary<string, List<object?>> Rows(byte[] file)
    {
        using var table = TableSource.Open(new MemoryStream(file));
        var rows = table.Schema.FieldsList.ToDictionary(field => field.Name, _ => new List<object?>());
        while (table.ReadNext() is { } batch)
        {
            foreach (var (name, cells) in rows)
            {
                cells.AddRange(Cells(batch.Column(name)));
            }
        }

        return rows;
    }

    private static IEnumerable<object?> Cells(IArrowArray array) => array switch
    {
        ListArray lists => [.. Enumerable.Range(0, lists.Length).Select(row => lists.IsNull(row) ? null : string.Join(',', Cells(lists.GetSlicedValues(row))))],
        StructArray records => [.. Enumerable.Range(0, records.Length).Select(row => records.IsNull(row) ? null : string.Join(',', records.Fields.Select(field => Cells(field).ElementAt(row))))],
        DictionaryArray words => [.. Cells(words.Indices).Select(index => index is null ? null : Cells(words.Dictionary).ElementAt((sbyte)index))],
        NullArray nothing => [.. Enumerable.Repeat<object?>(null, nothing.Length)],
        BinaryArray texts and not StringArray => [.. Enumerable.Range(0, texts.Length).Select(row => texts.IsNull(row) ? null : Convert.ToHexString(texts.GetBytes(row)))],
        _ => [.. ((System.Collections.IEnumerable)array).Cast<object?>()],
    };
}
