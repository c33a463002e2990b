using Apache.Arrow;
using Apache.Arrow.Types;
using ParquetSharp;
using ParquetSharp.Arrow;

namespace Scales.Data.Tests.Formats;

public class WholeNumbersTests
{
    private static readonly IArrowType[] s_types =
    [
        Int8Type.Default, Int16Type.Default, Int32Type.Default, Int64Type.Default, UInt8Type.Default, UInt16Type.Default, UInt32Type.Default, UInt64Type.Default,
    ];

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(7, 0.5)]
    [InlineData(1_000, 0)]
    [InlineData(4_097, 0.1)]
    [InlineData(40_001, 0.1)]
    [InlineData(40_001, 1)]
    public void They_are_read_as_they_were_written(int rows, double missing)
    {
        var random = new Random(rows);
        bool[] given = [.. Enumerable.Range(0, rows).Select(_ => random.NextDouble() >= missing)];
        var columns = s_types.Select(type => Numbers(type, given, random)).Append(new StringArray.Builder().AppendRange(given.Select(there => there ? "a" : "")).Build()).ToList();
        var schema = new Apache.Arrow.Schema([.. columns.Select((column, index) => new Field("c" + index, column.Data.DataType, nullable: missing > 0))], metadata: null);
        foreach (var some in (List<int[]>)[[0, 1, 2, 3, 4, 5, 6, 7], [0, 8, 7], [8]]) // Numbers alone, beside texts, and texts alone.
        {
            Assert.Equal(some.Select(column => Cells([columns[column]])), Read(Write(schema, columns, some)));
        }
    }

    private static IArrowArray Numbers(IArrowType type, bool[] given, Random random)
    {
        byte[] values = new byte[given.Length * ((IntegerType)type).BitWidth / 8], bits = new byte[(given.Length + 7) / 8];
        random.NextBytes(values);
        for (int row = 0; row < given.Length; row++)
        {
            bits[row / 8] |= (byte)((given[row] ? 1 : 0) << (row % 8));
        }

        int missing = given.Count(there => !there);
        return ArrowArrayFactory.BuildArray(new ArrayData(type, given.Length, missing, 0, [missing == 0 ? ArrowBuffer.Empty : new(bits), new(values)]));
    }

    // Pages end where it pleases them, and groups too.
    private static MemoryStream Write(Apache.Arrow.Schema schema, List<IArrowArray> columns, int[] some)
    {
        var file = new MemoryStream();
        var part = new Apache.Arrow.Schema([.. some.Select(schema.GetFieldByIndex)], metadata: null);
        using var properties = new WriterPropertiesBuilder().DataPagesize(500).WriteBatchSize(101).MaxRowGroupLength(30_001).Build();
        using var arrow = new ArrowWriterPropertiesBuilder();
        using var writer = new FileWriter(file, part, properties, arrow.StoreSchema().Build(), leaveOpen: true);
        writer.WriteRecordBatch(new(part, some.Select(column => columns[column]), columns[0].Length), chunkSize: 30_001);
        writer.Close();
        return file;
    }

    private static List<List<object?>> Read(MemoryStream file)
    {
        using var table = TableSource.Open(new MemoryStream(file.ToArray()));
        var columns = table.Schema.FieldsList.Select(_ => new List<object?>()).ToList();
        while (table.ReadNext() is { } batch)
        {
            foreach (var (array, cells) in batch.Arrays.Zip(columns))
            {
                Assert.Equal(array.Length - array.NullCount, Cells([array]).Count(cell => cell is not null));
                cells.AddRange(Cells([array]));
            }
        }

        return columns;
    }

    private static List<object?> Cells(IEnumerable<IArrowArray> arrays) => [.. arrays.SelectMany(array => ((System.Collections.IEnumerable)array).Cast<object?>())];
}
