using Apache.Arrow;
using Apache.Arrow.Types;
using ParquetSharp;
using ParquetSharp.Arrow;

namespace Scales.Data;

/// <summary>A Parquet file in the making: rows by rows, or another Parquet file to which columns are added.</summary>
internal sealed class ParquetSink : ArrowSink
{
    private const int RowsInGroup = 1 << 17;

    private readonly CountedStream _stream;
    private readonly ParquetFooter _empty;
    private FileWriter? _writer;
    private GrownParquet? _grown;
    private int _left; // How many rows the group at hand has room for.

    internal ParquetSink(Stream stream, Apache.Arrow.Schema schema)
        : base(schema)
    {
        _stream = new(stream);
        using var empty = new MemoryStream();
        using (var writer = Open(empty, schema))
        {
            Written(writer.Close);
        }

        _empty = ParquetFooter.Read(empty);
    }

    internal static FileWriter Open(Stream stream, Apache.Arrow.Schema schema)
    {
        using var properties = PropertiesFor(schema);
        using var builder = new ArrowWriterPropertiesBuilder().StoreSchema();
        using var arrow = builder.Build();
        return Written(() => new FileWriter(stream, schema, properties, arrow, leaveOpen: true));
    }

    // What a stream refuses comes back as an error of the Parquet library.
    internal static void Written(Action write) => Written<object?>(() =>
    {
        write();
        return null;
    });

    private protected override void TakeOver(TableSource table, int[] carried, CancellationToken cancellation)
    {
        CheckRows();
        if (_writer is null && table is ParquetSource source && carried.Length == table.Schema.FieldsList.Count && source.FooterToGrow() is { } footer)
        {
            _grown = new(_stream, source, footer, new([.. Schema.FieldsList.Skip(carried.Length)], metadata: null));
            _grown.Begin(cancellation);
        }
    }

    private protected override void WriteRows(Rows rows, int[] carried, IReadOnlyList<ScoreColumn> scores)
    {
        if (_grown is null)
        {
            base.WriteRows(rows, carried, scores);
        }
        else if (scores.Count > 0)
        {
            _grown.Write(scores, rows.Length);
        }
        else
        {
            CheckRows();
        }
    }

    // The words of a dictionary are held to the end of a group of rows, with all that came beside them, when those rows are long gone.
    private protected override IArrowArray Lasting(IArrowArray column) =>
        Schema.FieldsList.Any(field => field.DataType is DictionaryType) ? ArrowArrayFactory.BuildArray(column.Data.Clone()) : column;

    private protected override void WriteBatch(RecordBatch batch)
    {
        _writer ??= Open(_stream, Schema);
        if (_left < batch.Length)
        {
            Written(_writer.NewBufferedRowGroup);
            _left = RowsInGroup;
        }

        Written(() => _writer.WriteBufferedRecordBatch(batch));
        _left -= batch.Length;
    }

    private protected override void End()
    {
        if (_grown is null)
        {
            _writer ??= Open(_stream, Schema);
            Written(_writer.Close);
        }
        else
        {
            _grown.End(_empty);
        }
    }

    private protected override void Close()
    {
        Written(() => _writer?.Dispose());
        Written(() => _grown?.Dispose());
    }

    private void CheckRows()
    {
        if (_grown is not null)
        {
            throw new InvalidOperationException("The table is another Parquet file with columns added to it: no more rows can be.");
        }
    }

    private static T Written<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (ParquetException failure)
        {
            throw failure.Message.Contains("NotImplemented", StringComparison.Ordinal) ? Refusal.NoParquet() : new IOException("The Parquet file cannot be written.", failure);
        }
    }

    // Whole numbers are written as differences: in two thirds of the time that a dictionary takes.
    private static WriterProperties PropertiesFor(Apache.Arrow.Schema schema)
    {
        using var builder = new WriterPropertiesBuilder();
        builder.Compression(Compression.Snappy);
        foreach (var field in schema.FieldsList.Where(field => field.DataType is IntegerType))
        {
            builder.DisableDictionary(field.Name).Encoding(field.Name, Encoding.DeltaBinaryPacked);
        }

        return builder.Build();
    }
}
