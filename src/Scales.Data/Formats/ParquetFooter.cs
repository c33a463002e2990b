using System.Buffers.Binary;

namespace Scales.Data;

/// <summary>
/// The footer of a Parquet file, which says where the pages of every column are.
/// Its fields have the numbers of https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift.
/// </summary>
internal sealed class ParquetFooter
{
    private const int End = sizeof(int) + 4; // Its length, and PAR1.
    private const int Schema = 2, Groups = 4, Metadata = 5, Orders = 7, Encryption = 8; // Of a file.
    private const int Children = 5; // Of an element of the schema.
    private const int Columns = 1, Bytes = 2, RowsInGroup = 3, CompressedBytes = 6; // Of a group of rows.
    private const int OtherFile = 1, Offset = 2, Column = 3, OffsetIndex = 4, ColumnIndex = 6; // Of the part of a column in a group.
    private const int Pages = 9, IndexPage = 10, DictionaryPage = 11, BloomFilter = 14; // Of what is said of it.

    private readonly ThriftRecord _file;

    private ParquetFooter(ThriftRecord file, long start) => (_file, Start) = (file, start);

    /// <summary>Where the footer begins, and all pages end.</summary>
    internal long Start { get; }

    /// <summary>Whether columns can be added to groups of no more rows than given: the file is one, and open to everyone.</summary>
    internal bool CanGrow(int rowsInGroup) => !_file.Has(Encryption) && _file.Records(Groups).All(group =>
        group[RowsInGroup] <= rowsInGroup && !group.Records(Columns).Any(column => column.Has(OtherFile)));

    internal static ParquetFooter Read(Stream file)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        file.Position = file.Length - End;
        file.ReadExactly(length);
        long start = file.Length - End - BinaryPrimitives.ReadInt32LittleEndian(length);
        file.Position = start;
        byte[] footer = new byte[file.Length - End - start];
        file.ReadExactly(footer);
        return new(ThriftRecord.Read(footer), start);
    }

    /// <summary>The footer of this file with columns added to it.</summary>
    /// <param name="added">The footer of a file of those columns.</param>
    /// <param name="place">Where in this file that file begins.</param>
    /// <param name="whole">The footer of a file of all columns, from which is taken how Arrow sees them.</param>
    internal ParquetFooter With(ParquetFooter added, long place, ParquetFooter whole)
    {
        var file = ThriftRecord.Read(_file.ToBytes());
        var (schema, more) = (_file.Records(Schema), added._file.Records(Schema));
        schema[0][Children] += more[0][Children];
        file.Put(Schema, [.. schema, .. more.Skip(1)]);
        file.Put(Groups, [.. Beside(_file.Records(Groups), added._file.Records(Groups), place)]);
        file.Take(Metadata, whole._file);
        if (file.Has(Orders))
        {
            file.Put(Orders, [.. _file.Records(Orders), .. added._file.Records(Orders)]);
        }

        return new(file, place);
    }

    /// <summary>Writes the footer, with which a file ends.</summary>
    internal void Write(Stream stream)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        byte[] footer = _file.ToBytes();
        BinaryPrimitives.WriteInt32LittleEndian(length, footer.Length);
        stream.Write(footer);
        stream.Write(length);
        stream.Write("PAR1"u8);
    }

    private static IReadOnlyList<ThriftRecord> Beside(IReadOnlyList<ThriftRecord> groups, IReadOnlyList<ThriftRecord> added, long place)
    {
        if (!groups.Select(group => group[RowsInGroup]).SequenceEqual(added.Select(group => group[RowsInGroup])))
        {
            throw new InvalidDataException("The groups of the file do not have the rows that its footer says.");
        }

        foreach (var (group, part) in groups.Zip(added))
        {
            group.Put(Columns, [.. group.Records(Columns), .. part.Records(Columns).Select(column => Moved(column, place))]);
            group[Bytes] += part[Bytes];
            if (group.Has(CompressedBytes))
            {
                group[CompressedBytes] += part[CompressedBytes];
            }
        }

        return groups;
    }

    private static ThriftRecord Moved(ThriftRecord column, long by)
    {
        var pages = column.Record(Column);
        Move(pages, by, Pages, IndexPage, DictionaryPage, BloomFilter);
        column.Put(Column, pages);
        Move(column, by, Offset, OffsetIndex, ColumnIndex);
        return column;
    }

    private static void Move(ThriftRecord record, long by, params ReadOnlySpan<int> places)
    {
        foreach (int place in places)
        {
            if (record[place] > 0)
            {
                record[place] += by;
            }
        }
    }
}
