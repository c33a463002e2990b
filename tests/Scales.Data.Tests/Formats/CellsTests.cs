using Apache.Arrow;
using FsCheck.Xunit;

namespace Scales.Data.Tests;

public class CellsTests
{
    private static readonly AnswerReader s_reader = new MissingWords(new() { Missing = ["-1", "99"] }).ReaderOf(new(Nrs.Instrument, "nrs"), new(0, 10), '.');

    [Property]
    public void A_column_of_bytes_reads_as_its_numbers_one_by_one(byte?[] numbers, byte skipped)
    {
        byte?[] many = Many(numbers);
        var column = new UInt8Array.Builder();
        System.Array.ForEach(many, number => column.Append(number));
        AssertReads(column.Build(), [.. many.Select(number => (long?)number)], skipped % (many.Length + 1));
    }

    [Property]
    public void A_column_of_signed_bytes_reads_as_its_numbers_one_by_one(sbyte?[] numbers, byte skipped, bool negative)
    {
        sbyte?[] many = [.. Many(numbers).Select(number => negative || number >= 0 ? number : null)];
        var column = new Int8Array.Builder();
        System.Array.ForEach(many, number => column.Append(number));
        AssertReads(column.Build(), [.. many.Select(number => (long?)number)], skipped % (many.Length + 1));
    }

    [Property]
    public void A_column_of_texts_reads_as_its_numbers_one_by_one(byte?[] numbers, byte skipped)
    {
        byte?[] many = Many(numbers);
        var column = new StringArray.Builder();
        System.Array.ForEach(many, number => column.Append(number?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        AssertReads(column.Build(), [.. many.Select(number => (long?)number)], skipped % (many.Length + 1));
    }

    [Property]
    public void A_block_of_bits_says_what_the_bits_say_one_by_one(byte[] bits, byte offset)
    {
        byte[] many = [.. bits, .. bits, .. new byte[4 + (offset / 8)]];
        var given = new Given(many, offset);
        for (int row = 0; row + 32 <= (many.Length * 8) - offset; row += 32)
        {
            var block = given.Block(row);
            for (int cell = 0; cell < 32; cell++)
            {
                Assert.Equal(given[row + cell] ? byte.MaxValue : 0, block[cell]);
            }
        }
    }

    [Theory]
    [InlineData("\u0001")]
    [InlineData("\u00e9")]
    [InlineData("/")]
    [InlineData(":")]
    public void A_single_character_that_is_no_digit_is_refused(string cell)
    {
        var scored = Tables.Score($"nrs\n{string.Concat(Enumerable.Repeat($"3\n{cell}\n", 40))}", Nrs.Instrument);
        Assert.Equal(40, scored.Findings.Count(finding => finding.Code == InvalidAnswerCode.NotANumber));
        Assert.Equal(40, scored.Summary.Scores[0].Scored);
    }

    [Fact]
    public void Cells_of_every_length_are_found_in_rows_of_every_length()
    {
        foreach (int columns in (int[])[1, 2, 31, 32, 33, 63, 64, 65, 130])
        {
            string[] cells = [.. Enumerable.Range(0, columns).Select(column => column == columns - 1 ? "7" : new string('x', column * 7 % 5))];
            string csv = $"{string.Join(',', Enumerable.Range(1, columns - 1).Select(column => $"c{column}").Append("nrs"))}\n{string.Concat(Enumerable.Repeat(string.Join(',', cells) + "\n", 3))}";
            using var table = Tables.Csv(csv);
            var batch = table.ReadNext()!;
            Assert.Equal(cells, Enumerable.Range(0, columns).Select(column => ((StringArray)batch.Column(column)).GetString(2) ?? ""));
            Assert.Equal(3, Tables.Score(csv, Nrs.Instrument).Summary.Scores[0].Scored);
        }
    }

    private static T[] Many<T>(T[] some) => [.. some, .. some, .. some, .. some];

    private static void AssertReads(IArrowArray column, long?[] numbers, int skipped)
    {
        byte[] answers = new byte[numbers.Length - skipped];
        Cells.Of(ArrowArrayFactory.Slice(column, skipped, answers.Length)).Read(s_reader, answers);
        Assert.Equal(numbers[skipped..].Select(number => number is { } given ? s_reader.OfInteger(given) : AnswerReader.Missing), answers);
    }
}
