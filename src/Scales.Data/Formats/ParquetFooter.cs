using System.Buffers.Binary;

namespace Scales.Data;

/// <summary>The end of a Parquet file, which says what its columns are and where the pages of each group of rows are.</summary>
internal sealed class ParquetFooter
{
    private const int Tail = 8; // The length of the footer, and the name of the format.
    private const int AtOnce = 1 << 20;

    // The fields of the records, by the numbers that parquet.thrift gives them.
    private const short Schema = 2, RowsOfFile = 3, GroupsOfFile = 4, OrdersOfFile = 7, EncryptionOfFile = 8;
    private const short Type = 1, Length = 2, Repetition = 3, Name = 4, Children = 5, Scale = 7, Precision = 8, Meaning = 10;
    private const short ChunksOfGroup = 1, BytesOfGroup = 2, RowsOfGroup = 3;
    private const short Path = 1, ChunkAt = 2, Pages = 3, OffsetIndexAt = 4, OffsetIndexLength = 5, ColumnIndexAt = 6, ColumnIndexLength = 7;
    private const short PlainBytes = 6, StoredBytes = 7, DataAt = 9, IndexAt = 10, DictionaryAt = 11, Statistics = 12, BloomAt = 14, BloomLength = 15;
    private const short OldHighest = 1, OldLowest = 2; // Their order was not defined.

    private readonly ThriftRecord _file;
    private readonly IReadOnlyList<ThriftRecord> _elements;
    private readonly List<ThriftRecord> _groups;
    private readonly List<(Range Elements, Range Leaves)> _columns = [];

    private ParquetFooter(ThriftRecord file)
    {
        (_file, _elements, _groups) = (file, file.Records(Schema), [.. file.Records(GroupsOfFile)]);
        for (int element = 1, leaf = 0; element < _elements.Count;)
        {
            var (end, leaves) = Under(element);
            _columns.Add((element..end, leaf..(leaf + leaves)));
            (element, leaf) = (end, leaf + leaves);
        }
    }

    /// <summary>How many groups of rows there are.</summary>
    internal int Groups => _groups.Count;

    /// <summary>Reads the footer of a file.</summary>
    internal static ParquetFooter Of(Stream file)
    {
        byte[] tail = new byte[Tail];
        file.Seek(-Tail, SeekOrigin.End);
        file.ReadExactly(tail);
        byte[] footer = new byte[BinaryPrimitives.ReadInt32LittleEndian(tail)];
        file.Seek(-Tail - footer.Length, SeekOrigin.End);
        file.ReadExactly(footer);
        return new(ThriftRecord.Read(footer));
    }

    /// <summary>How many rows a group has.</summary>
    internal long Rows(int group) => _groups[group].Number(RowsOfGroup);

    /// <summary>The leaves of some columns: a column of lists or of records has several, or one that is further down.</summary>
    internal int[] Leaves(IEnumerable<int> columns) => [.. columns.SelectMany(LeavesOf)];

    /// <summary>Whether some columns of this file are kept in the same way as the first columns of another, so that their pages can be copied.</summary>
    internal bool AreAlike(int[] columns, ParquetFooter other) => !_file.Has(EncryptionOfFile)
        && columns.Index().All(column => ElementsOf(column.Item).SequenceEqual(other.ElementsOf(column.Index), new Alike()));

    /// <summary>Copies the pages of some columns of a group to the end of another file, and gives the records that say where they are now.</summary>
    internal IEnumerable<ThriftRecord> CopyChunks(int group, IEnumerable<int> columns, Stream from, Stream to)
    {
        var chunks = _groups[group].Records(ChunksOfGroup);
        foreach (int leaf in Leaves(columns))
        {
            var pages = chunks[leaf].Record(Pages);
            long start = pages.Number(DictionaryAt) is > 0 and long dictionary ? Math.Min(dictionary, pages.Number(DataAt)) : pages.Number(DataAt);
            Move(chunks[leaf], pages, to.Position - start);
            Copy(from, start, pages.Number(StoredBytes), to);
            yield return chunks[leaf];
        }
    }

    /// <summary>Adds a group of rows.</summary>
    internal void Add(IReadOnlyList<ThriftRecord> chunks, long rows)
    {
        var group = new ThriftRecord();
        group.Set(ChunksOfGroup, chunks);
        group.Set(BytesOfGroup, chunks.Sum(chunk => chunk.Record(Pages).Number(PlainBytes)));
        group.Set(RowsOfGroup, rows);
        _groups.Add(group);
    }

    /// <summary>Writes the end of a file.</summary>
    internal void Write(Stream file)
    {
        _file.Set(GroupsOfFile, _groups);
        _file.Set(RowsOfFile, _groups.Sum(group => group.Number(RowsOfGroup)));
        byte[] footer = _file.ToBytes(), tail = [0, 0, 0, 0, .. "PAR1"u8];
        BinaryPrimitives.WriteInt32LittleEndian(tail, footer.Length);
        file.Write(footer);
        file.Write(tail);
    }

    private IEnumerable<int> LeavesOf(int column) => Enumerable.Range(_columns[column].Leaves.Start.Value, _columns[column].Leaves.End.Value - _columns[column].Leaves.Start.Value);

    private IEnumerable<ThriftRecord> ElementsOf(int column) => _elements.Take(_columns[column].Elements);

    private (int End, int Leaves) Under(int element)
    {
        long children = _elements[element++].Number(Children);
        int leaves = children == 0 ? 1 : 0;
        for (; children > 0; children--)
        {
            (element, int more) = Under(element);
            leaves += more;
        }

        return (element, leaves);
    }

    // What lies outside the pages is left behind, and so are lowest and highest values that the file does not say the order of.
    private void Move(ThriftRecord chunk, ThriftRecord pages, long by)
    {
        chunk.Remove(Path, OffsetIndexAt, OffsetIndexLength, ColumnIndexAt, ColumnIndexLength);
        chunk.Set(ChunkAt, 0);
        pages.Remove(BloomAt, BloomLength);
        foreach (short at in (short[])[DataAt, IndexAt, DictionaryAt])
        {
            if (pages.Has(at))
            {
                pages.Set(at, pages.Number(at) + by);
            }
        }

        if (!_file.Has(OrdersOfFile))
        {
            pages.Remove(Statistics);
        }
        else if (pages.Has(Statistics))
        {
            pages.Record(Statistics).Remove(OldHighest, OldLowest);
        }
    }

    private static void Copy(Stream from, long start, long length, Stream to)
    {
        byte[] bytes = ArrowSource.Guarded(() =>
        {
            from.Position = start;
            return new byte[Math.Min(length, AtOnce)];
        });
        while (length > 0)
        {
            int part = ArrowSource.Guarded(() => from.ReadAtLeast(bytes.AsSpan(0, (int)Math.Min(length, bytes.Length)), 1));
            to.Write(bytes, 0, part);
            length -= part;
        }
    }

    /// <summary>Elements of two schemas that say the same of how values are kept.</summary>
    private sealed class Alike : IEqualityComparer<ThriftRecord>
    {
        public bool Equals(ThriftRecord? one, ThriftRecord? other) => one!.IsSame(other!, Type, Length, Repetition, Name, Children, Scale, Precision)
            && (!one.Has(Meaning) || !other!.Has(Meaning) || one.IsSame(other, Meaning));

        public int GetHashCode(ThriftRecord element) => 0;
    }
}
