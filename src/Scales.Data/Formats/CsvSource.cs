using System.Globalization;
using System.Text.Unicode;
using Apache.Arrow;
using Apache.Arrow.Types;
using CsvHelper;

namespace Scales.Data;

/// <summary>A CSV or TSV file.</summary>
internal sealed class CsvSource : TableSource
{
    private const int RowsAtOnce = 2048, LongestRow = 1 << 24;

    private readonly Stream _stream;
    private readonly CsvReader _reader;
    private readonly CsvRows _rows;
    private readonly int _columns;

    internal CsvSource(Stream stream, char? delimiter)
    {
        _stream = stream;
        _reader = CsvReader.Create(stream, new()
        {
            Separator = delimiter,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            MaxRecordSize = LongestRow,
            BufferSize = 1 << 17,
            OnMalformedRecord = Refuse,
        });
        Schema = new(Header().Select(name => new Field(name, StringType.Default, nullable: true)), metadata: null);
        _columns = Schema.FieldsList.Count;
        _rows = new(_columns, _reader.Separator, RowsAtOnce);
    }

    public override Schema Schema { get; }

    public override TableFormat Format => TableFormat.Csv;

    public override double Progress => _stream.CanSeek ? (double)_stream.Position / _stream.Length : double.NaN;

    public override char? Delimiter => _reader.Separator;

    internal override char DecimalSign => _reader.Separator == ',' ? '.' : ',';

    internal override Rows? Next()
    {
        _rows.Clear();
        _rows.Before = Rows;
        while (!_rows.IsFull && Read())
        {
            if (_reader.FieldCount != _columns)
            {
                throw Refusal.CellCount(_reader.LineNumber, _reader.FieldCount, _columns);
            }

            _rows.Add(_reader);
        }

        Rows += _rows.Length;
        CheckText();
        return _rows.Length == 0 ? null : _rows;
    }

    private protected override void Close()
    {
        _reader.Dispose();
        _stream.Dispose();
    }

    private IReadOnlyList<string> Header()
    {
        IReadOnlyList<string> names;
        try
        {
            names = _reader.Headers;
        }
        catch (CsvFormatException)
        {
            throw Refusal.TooLongRow(1);
        }

        if (names.All(string.IsNullOrWhiteSpace))
        {
            throw Refusal.NoHeader();
        }

        if (names.Any(name => name.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            throw Refusal.NotUtf8(1);
        }

        if (2 * names.Count(name => decimal.TryParse(name, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) > names.Count)
        {
            throw Refusal.NumbersForHeader();
        }

        CheckRepeated(names);
        return names;
    }

    private static void CheckRepeated(IReadOnlyList<string> names)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int column = 0; column < names.Count; column++)
        {
            if (!first.TryAdd(names[column].Trim(), column))
            {
                throw Refusal.RepeatedName(first[names[column].Trim()] + 1, column + 1);
            }
        }
    }

    private bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException failure)
        {
            throw Refusal.TooLongRow(failure.LineNumber);
        }
    }

    private void CheckText()
    {
        if (Utf8.IsValid(_rows.Text))
        {
            return;
        }

        for (int row = 0; row < _rows.Length; row++)
        {
            if (!Utf8.IsValid(_rows.Raw(row)))
            {
                throw Refusal.NotUtf8(_rows.LineOf(row)!.Value);
            }
        }
    }

    private static void Refuse(CsvMalformedRecord record) => throw Refusal.At(record.LineNumber, record.Reason == CsvMalformedReason.UnterminatedQuote
        ? "a quotation mark is opened and never closed; close it, or double it if it belongs to the text."
        : "quotation marks enclose a whole cell and are doubled within it; put this right.");
}
