using System.Numerics;
using System.Runtime.Intrinsics;
using Apache.Arrow;
using Apache.Arrow.Types;
using ParquetSharp;

namespace Scales.Data;

/// <summary>A column of whole numbers in a Parquet file.</summary>
/// <param name="column">Which of all columns it is.</param>
internal abstract class WholeNumbers(int column) : IDisposable
{
    internal int Column => column;

    /// <summary>The column; <see langword="null"/> where it has no whole numbers, one in a row.</summary>
    internal static WholeNumbers? Of(SchemaDescriptor file, int column, IArrowType type) => column < 0 || type is not IntegerType whole
        ? null
        : (file.Column(column).PhysicalType, whole.BitWidth) switch
        {
            (PhysicalType.Int32, 8) => new WholeNumbers<int, byte>(column, type),
            (PhysicalType.Int32, 16) => new WholeNumbers<int, ushort>(column, type),
            (PhysicalType.Int32, 32) => new WholeNumbers<int, int>(column, type),
            (PhysicalType.Int64, 64) => new WholeNumbers<long, long>(column, type),
            _ => null,
        };

    /// <summary>Begins a group of rows.</summary>
    internal abstract void Begin(RowGroupReader group);

    /// <summary>The next numbers, of use until those that follow are asked for.</summary>
    internal abstract IArrowArray Next(int rows);

    public abstract void Dispose();
}

/// <summary>A column of whole numbers that have one width in the pages and another in memory.</summary>
internal sealed class WholeNumbers<TPage, T>(int column, IArrowType type) : WholeNumbers(column)
    where TPage : unmanaged, IBinaryInteger<TPage>
    where T : unmanaged, IBinaryInteger<T>
{
    private const int RowsAtOnce = 1 << 12; // Few enough to stay in the nearest cache.

    private ColumnReader<TPage>? _reader;
    private T[] _values = [];
    private byte[] _given = [];

    internal override void Begin(RowGroupReader group)
    {
        Dispose();
        _reader = (ColumnReader<TPage>)group.Column(Column);
    }

    internal override IArrowArray Next(int rows)
    {
        if (_values.Length < rows)
        {
            (_values, _given) = (new T[rows], new byte[(rows + 7) / 8]);
        }

        int missing = rows;
        for (int row = 0; row < rows; row += RowsAtOnce)
        {
            int some = Math.Min(RowsAtOnce, rows - row);
            missing -= Read(_values.AsSpan(row, some), _given.AsSpan(row / 8, (some + 7) / 8));
        }

        var given = missing == 0 ? ArrowBuffer.Empty : new(_given.AsMemory(0, (rows + 7) / 8));
        return ArrowArrayFactory.BuildArray(new ArrayData(type, rows, missing, offset: 0, [given, new(new BytesOf<T>(_values.AsMemory(0, rows)).Memory)]));
    }

    public override void Dispose() => _reader?.Dispose();

    private int Read(Span<T> values, Span<byte> given)
    {
        Span<short> levels = stackalloc short[RowsAtOnce]; // 1 where there is a number, 0 where there is none.
        Span<TPage> numbers = stackalloc TPage[RowsAtOnce];
        levels.Fill(1); // Where none can be missing, no levels are read.
        int found = 0;
        for (int read = 0; read < values.Length;)
        {
            int more = (int)_reader!.ReadBatch(values.Length - read, levels[read..], default, numbers[found..], out long among);
            (read, found) = more > 0 ? (read + more, found + (int)among) : throw new InvalidDataException("A column ends before its group of rows does.");
        }

        Place(numbers, levels, values);
        Pack(levels, given);
        return found;
    }

    private static void Place(ReadOnlySpan<TPage> numbers, ReadOnlySpan<short> levels, Span<T> values)
    {
        int next = 0;
        for (int row = 0; row < values.Length; row++)
        {
            values[row] = T.CreateTruncating(numbers[next]);
            next += levels[row];
        }
    }

    private static void Pack(ReadOnlySpan<short> levels, Span<byte> given)
    {
        for (int eight = 0; eight < given.Length; eight++)
        {
            given[eight] = (byte)Vector128.Equals(Vector128.Create(levels[(eight * 8)..]), Vector128<short>.One).ExtractMostSignificantBits();
        }
    }
}
