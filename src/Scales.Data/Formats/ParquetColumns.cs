using Apache.Arrow;
using Apache.Arrow.Ipc;
using ParquetSharp;
using ParquetSharp.Arrow;

namespace Scales.Data;

/// <summary>
/// The columns of a Parquet file, group of rows by group of rows. Whole numbers are taken as the library finds them in the pages, which is faster
/// than to have it make Arrow arrays of them; of the others it makes those.
/// </summary>
internal sealed class ParquetColumns : IDisposable
{
    private readonly FileReader _file;
    private readonly Apache.Arrow.Schema _schema;
    private readonly WholeNumbers?[] _numbers;
    private readonly int[] _rest;
    private RowGroupReader? _group;
    private IArrowArrayStream? _others;
    private long _left;

    internal ParquetColumns(FileReader file, Apache.Arrow.Schema schema)
    {
        (_file, _schema) = (file, schema);
        var kept = file.ParquetReader.FileMetaData.Schema;
        _numbers = [.. schema.FieldsList.Select((field, index) => WholeNumbers.Of(kept, file.SchemaManifest.SchemaField(index).ColumnIndex, field.DataType))];
        _rest = [.. Enumerable.Range(0, kept.NumColumns).Except(_numbers.OfType<WholeNumbers>().Select(numbers => numbers.Column))];
    }

    public void Dispose() => End();

    /// <summary>Begins a group of rows.</summary>
    internal void Begin(int group)
    {
        End();
        _group = _file.ParquetReader.RowGroup(group);
        _left = _group.MetaData.NumRows;
        foreach (var numbers in _numbers)
        {
            numbers?.Begin(_group);
        }

        _others = _rest.Length == 0 ? null : _file.GetRecordBatchReader(rowGroups: [group], columns: _rest);
    }

    /// <summary>The next rows of the group, of use until those that follow are asked for; <see langword="null"/> after the last.</summary>
    internal RecordBatch? Next(int most)
    {
        var others = _others?.ReadNextRecordBatchAsync().AsTask().GetAwaiter().GetResult();
        int rows = others?.Length ?? (_others is null ? (int)Math.Min(most, _left) : 0), next = 0;
        _left -= rows;
        return rows == 0 ? null : new(_schema, [.. _numbers.Select(numbers => numbers?.Next(rows) ?? others!.Column(next++))], rows);
    }

    private void End()
    {
        foreach (var numbers in _numbers)
        {
            numbers?.Dispose();
        }

        _others?.Dispose();
        _group?.Dispose();
        (_others, _group) = (null, null);
    }
}
