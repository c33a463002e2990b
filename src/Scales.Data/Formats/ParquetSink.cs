using Apache.Arrow;
using Apache.Arrow.Types;
using ParquetSharp;
using ParquetSharp.Arrow;

namespace Scales.Data;

/// <summary>
/// A Parquet file in the making. Every group of rows is written as a small file of its own, from which its pages are taken over; those of
/// columns that another Parquet file has in the same way are taken from there, without being read.
/// </summary>
internal sealed class ParquetSink : ArrowSink
{
    private const int RowsInGroup = 1 << 17;

    private readonly Stream _stream;
    private readonly ParquetFooter _footer;
    private readonly MemoryStream _part = new();
    private FileWriter? _writer;
    private long _rows;
    private readonly Queue<int> _groups = new(); // Those of the other file that are to come.
    private ParquetSource? _copied;
    private int[] _carried = [];

    internal ParquetSink(Stream stream, Apache.Arrow.Schema schema)
        : base(schema)
    {
        _stream = new CountedStream(stream);
        Begin(schema);
        _footer = Finish();
        _stream.Write("PAR1"u8);
    }

    internal override void Carry(TableSource table, int[] carried, IEnumerable<int> read)
    {
        CheckWhole();
        if (table is ParquetSource { Rows: 0 } file && file.Footer.AreAlike(carried, _footer))
        {
            EndGroup();
            file.Only(read);
            (_copied, _carried) = (file, carried);
            Enumerable.Range(0, file.Footer.Groups).Where(group => file.Footer.Rows(group) > 0).ToList().ForEach(_groups.Enqueue);
        }
    }

    private protected override void WriteRows(Rows rows, int[] carried, IReadOnlyList<ScoreColumn> scores)
    {
        if (_groups.Count == 0 || scores.Count == 0)
        {
            CheckWhole();
            base.WriteRows(rows, carried, scores);
            return;
        }

        Add(new(new([.. Schema.FieldsList.Skip(carried.Length)], null), scores.Select(score => score.Shared()), rows.Length));
        if (_rows == _copied!.Footer.Rows(_groups.Peek()))
        {
            EndGroup();
        }
    }

    // The words of a dictionary are held to the end of a group of rows, with all that came beside them, when those rows are long gone.
    private protected override IArrowArray Lasting(IArrowArray column) =>
        Schema.FieldsList.Any(field => field.DataType is DictionaryType) ? ArrowArrayFactory.BuildArray(column.Data.Clone()) : column;

    private protected override void WriteBatch(RecordBatch batch)
    {
        Add(batch);
        if (_rows >= RowsInGroup)
        {
            EndGroup();
        }
    }

    private protected override void End()
    {
        CheckWhole();
        EndGroup();
        _footer.Write(_stream);
    }

    private protected override void Close() => _writer?.Dispose();

    private void Begin(Apache.Arrow.Schema schema)
    {
        using var properties = PropertiesFor(schema);
        using var arrow = new ArrowWriterPropertiesBuilder().StoreSchema();
        _part.SetLength(0);
        _writer = Written(() => new FileWriter(_part, schema, properties, arrow.Build(), leaveOpen: true));
    }

    private void Add(RecordBatch batch)
    {
        if (_writer is null)
        {
            Begin(batch.Schema);
            _writer!.NewBufferedRowGroup();
        }

        Written(() => _writer.WriteBufferedRecordBatch(batch));
        _rows += batch.Length;
    }

    private ParquetFooter Finish()
    {
        Written(_writer!.Close);
        _writer!.Dispose();
        (_writer, _rows) = (null, 0);
        return ParquetFooter.Of(_part);
    }

    private void EndGroup()
    {
        if (_writer is null)
        {
            return;
        }

        var part = Finish();
        if (_groups.TryDequeue(out int copied))
        {
            var written = Enumerable.Range(0, Schema.FieldsList.Count - _carried.Length);
            _footer.Add([.. _copied!.Footer.CopyChunks(copied, _carried, _copied.Stream, _stream), .. part.CopyChunks(0, written, _part, _stream)], part.Rows(0));
            return;
        }

        for (int group = 0; group < part.Groups; group++)
        {
            _footer.Add([.. part.CopyChunks(group, Enumerable.Range(0, Schema.FieldsList.Count), _part, _stream)], part.Rows(group));
        }
    }

    // The pages of a group hold all its rows.
    private void CheckWhole()
    {
        if (_groups.Count > 0)
        {
            throw new InvalidOperationException("A table was not scored to its end: nothing can be added to the file.");
        }
    }

    // What a stream refuses comes back as an error of the Parquet library.
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

    private static void Written(Action write) => Written<object?>(() =>
    {
        write();
        return null;
    });

    // Whole numbers are written as differences: in two thirds of the time that a dictionary takes.
    private static WriterProperties PropertiesFor(Apache.Arrow.Schema schema)
    {
        using var builder = new WriterPropertiesBuilder();
        builder.Compression(Compression.Snappy);
        foreach (var field in schema.FieldsList.Where(field => field.DataType is Apache.Arrow.Types.IntegerType))
        {
            builder.DisableDictionary(field.Name).Encoding(field.Name, Encoding.DeltaBinaryPacked);
        }

        return builder.Build();
    }
}
