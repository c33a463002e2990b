using System.Runtime.CompilerServices;
using System.Text;

namespace Scales.Data;

/// <summary>
/// A record of Thrift's compact protocol, in which Parquet keeps its footer: the fields by their numbers, each as the bytes that it was read from, so
/// that what nobody asks for is written as it came.
/// See https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md.
/// </summary>
internal sealed class ThriftRecord
{
    private const int Stop = 0, True = 1, False = 2, Byte = 3, Int16 = 4, Int64 = 6, Double = 7, Binary = 8, List = 9, Set = 10, Struct = 12, Long = 15;

    private readonly SortedList<int, (int Type, ArraySegment<byte> Bytes)> _fields = [];

    internal static ThriftRecord Read(ArraySegment<byte> bytes)
    {
        var record = new ThriftRecord();
        var from = ReaderOf(bytes);
        for (int id = 0; NextField(from, ref id) is not Stop and var type;)
        {
            record._fields[id] = (type, Skipped(from, bytes, () => Skip(from, type)));
        }

        return record;
    }

    internal byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        int last = 0;
        foreach (var (id, (type, value)) in _fields)
        {
            int step = id - last;
            to.Write((byte)((step is > 0 and < 16 ? step << 4 : 0) | type));
            to.Write(step is > 0 and < 16 ? [] : Number(id));
            to.Write(value);
            last = id;
        }

        to.Write((byte)Stop);
        return bytes.ToArray();
    }

    internal bool Has(int field) => _fields.ContainsKey(field);

    /// <summary>A whole number; 0 where there is none.</summary>
    internal long this[int field]
    {
        get => Has(field) ? NextNumber(ReaderOf(_fields[field].Bytes)) : 0;
        set => _fields[field] = (Has(field) ? _fields[field].Type : Int64, Number(value));
    }

    internal ThriftRecord Record(int field) => Read(_fields[field].Bytes);

    internal void Put(int field, ThriftRecord record) => _fields[field] = (Struct, record.ToBytes());

    /// <summary>The records of a list; none where there is no list.</summary>
    internal IReadOnlyList<ThriftRecord> Records(int field)
    {
        var records = new List<ThriftRecord>();
        if (Has(field))
        {
            var bytes = _fields[field].Bytes;
            var from = ReaderOf(bytes);
            for (int left = NextList(from, out int type); left > 0; left--)
            {
                records.Add(Read(Skipped(from, bytes, () => Skip(from, type))));
            }
        }

        return records;
    }

    internal void Put(int field, IReadOnlyCollection<ThriftRecord> records)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        to.Write((byte)((Math.Min(records.Count, Long) << 4) | Struct));
        if (records.Count >= Long)
        {
            to.Write7BitEncodedInt(records.Count);
        }

        foreach (var record in records)
        {
            to.Write(record.ToBytes());
        }

        _fields[field] = (List, bytes.ToArray());
    }

    /// <summary>Takes a field over from another record, as it is there, or is not.</summary>
    internal void Take(int field, ThriftRecord other)
    {
        _fields.Remove(field);
        if (other._fields.TryGetValue(field, out var value))
        {
            _fields[field] = value;
        }
    }

    private static BinaryReader ReaderOf(ArraySegment<byte> bytes) => new(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), Encoding.UTF8);

    private static ArraySegment<byte> Skipped(BinaryReader from, ArraySegment<byte> bytes, Action skip)
    {
        int start = (int)from.BaseStream.Position;
        skip();
        return bytes[start..(int)from.BaseStream.Position];
    }

    private static int NextField(BinaryReader from, ref int id)
    {
        int head = from.ReadByte(), step = head >> 4;
        if (head != Stop)
        {
            id = step == 0 ? (int)NextNumber(from) : id + step;
        }

        return head & 15;
    }

    private static int NextList(BinaryReader from, out int type)
    {
        int head = from.ReadByte(), count = head >> 4;
        type = head & 15;
        return count == Long ? from.Read7BitEncodedInt() : count;
    }

    // Small negative numbers are kept as small numbers, too: 0, -1, 1, -2 as 0, 1, 2, 3.
    private static long NextNumber(BinaryReader from) => from.Read7BitEncodedInt64() is var folded ? (folded >>> 1) ^ -(folded & 1) : 0;

    private static byte[] Number(long number)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        to.Write7BitEncodedInt64((number << 1) ^ (number >> 63));
        return bytes.ToArray();
    }

    private static void Skip(BinaryReader from, int type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (type)
        {
            case True or False:
                break;
            case >= Int16 and <= Int64:
                from.Read7BitEncodedInt64();
                break;
            case Byte:
                Pass(from, 1);
                break;
            case Double:
                Pass(from, sizeof(double));
                break;
            case Binary:
                Pass(from, from.Read7BitEncodedInt());
                break;
            case List or Set:
                for (int left = NextList(from, out int of); left > 0; left--)
                {
                    Skip(from, of is True or False ? Byte : of);
                }

                break;
            case Struct:
                for (int id = 0; NextField(from, ref id) is not Stop and var field;)
                {
                    Skip(from, field);
                }

                break;
            default:
                throw new InvalidDataException("A Parquet footer has no such field."); // Nor a map.
        }
    }

    private static void Pass(BinaryReader from, int bytes)
    {
        if (bytes < 0 || bytes > from.BaseStream.Length - from.BaseStream.Position)
        {
            throw new EndOfStreamException();
        }

        from.BaseStream.Position += bytes;
    }
}
