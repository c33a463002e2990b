using Thrift;
using Thrift.Protocol;
using Thrift.Protocol.Entities;
using Thrift.Transport.Client;

namespace Scales.Data;

/// <summary>A record of a Parquet footer: its fields by their numbers, those that nobody asks for among them.</summary>
internal sealed class ThriftRecord
{
    private readonly SortedList<short, (TType Type, object Value)> _fields = [];

    /// <summary>Reads a record.</summary>
    internal static ThriftRecord Read(byte[] bytes) => Read(Protocol(new(bytes, new()))).GetAwaiter().GetResult();

    /// <summary>The record as bytes.</summary>
    internal byte[] ToBytes()
    {
        var bytes = new TMemoryBufferTransport(new());
        Write(Protocol(bytes)).GetAwaiter().GetResult();
        return bytes.GetBuffer();
    }

    internal bool Has(short field) => _fields.ContainsKey(field);

    internal long Number(short field) => _fields.TryGetValue(field, out var held) ? Convert.ToInt64(held.Value, null) : 0;

    internal ThriftRecord Record(short field) => (ThriftRecord)_fields[field].Value;

    internal IReadOnlyList<ThriftRecord> Records(short field) => _fields.TryGetValue(field, out var held) ? [.. ((Items)held.Value).Values.Cast<ThriftRecord>()] : [];

    internal void Set(short field, long number) => _fields[field] = (TType.I64, number);

    internal void Set(short field, IEnumerable<ThriftRecord> records) => _fields[field] = (TType.List, new Items(TType.Struct, [.. records]));

    /// <summary>Whether two records have the same in some fields.</summary>
    internal bool IsSame(ThriftRecord other, params ReadOnlySpan<short> fields)
    {
        foreach (short field in fields)
        {
            if (!Only(field).AsSpan().SequenceEqual(other.Only(field)))
            {
                return false;
            }
        }

        return true;
    }

    internal void Remove(params ReadOnlySpan<short> fields)
    {
        foreach (short field in fields)
        {
            _fields.Remove(field);
        }
    }

    private byte[] Only(short field)
    {
        var only = new ThriftRecord();
        if (_fields.TryGetValue(field, out var held))
        {
            only._fields[field] = held;
        }

        return only.ToBytes();
    }

    private static TCompactProtocol Protocol(TMemoryBufferTransport bytes) => new(bytes);

    private static async Task<ThriftRecord> Read(TProtocol from)
    {
        var record = new ThriftRecord();
        await from.ReadStructBeginAsync();
        while (await from.ReadFieldBeginAsync() is { Type: not TType.Stop } field)
        {
            record._fields[field.ID] = (field.Type, await ReadValue(from, field.Type));
            await from.ReadFieldEndAsync();
        }

        await from.ReadStructEndAsync();
        return record;
    }

    private static async Task<object> ReadValue(TProtocol from, TType type) => type switch
    {
        TType.Bool => await from.ReadBoolAsync(),
        TType.Byte => await from.ReadByteAsync(),
        TType.I16 => await from.ReadI16Async(),
        TType.I32 => await from.ReadI32Async(),
        TType.I64 => await from.ReadI64Async(),
        TType.Double => await from.ReadDoubleAsync(),
        TType.String => await from.ReadBinaryAsync(),
        TType.Struct => await Read(from),
        TType.List => await ReadItems(from),
        _ => throw new InvalidDataException("A Parquet footer has no such field."),
    };

    private static async Task<Items> ReadItems(TProtocol from)
    {
        var list = await from.ReadListBeginAsync();
        var values = new List<object>();
        while (values.Count < list.Count)
        {
            values.Add(await ReadValue(from, list.ElementType));
        }

        await from.ReadListEndAsync();
        return new(list.ElementType, values);
    }

    private async Task Write(TProtocol to)
    {
        await to.WriteStructBeginAsync(default);
        foreach (var (id, (type, value)) in _fields)
        {
            await to.WriteFieldBeginAsync(new("", type, id));
            await WriteValue(to, value);
            await to.WriteFieldEndAsync();
        }

        await to.WriteFieldStopAsync();
        await to.WriteStructEndAsync();
    }

    private static Task WriteValue(TProtocol to, object value) => value switch
    {
        bool flag => to.WriteBoolAsync(flag),
        sbyte number => to.WriteByteAsync(number),
        short number => to.WriteI16Async(number),
        int number => to.WriteI32Async(number),
        long number => to.WriteI64Async(number),
        double number => to.WriteDoubleAsync(number),
        byte[] text => to.WriteBinaryAsync(text),
        ThriftRecord record => record.Write(to),
        _ => ((Items)value).Write(to),
    };

    private sealed record Items(TType Type, IReadOnlyList<object> Values)
    {
        internal async Task Write(TProtocol to)
        {
            await to.WriteListBeginAsync(new(Type, Values.Count));
            foreach (object value in Values)
            {
                await WriteValue(to, value);
            }

            await to.WriteListEndAsync();
        }
    }
}
