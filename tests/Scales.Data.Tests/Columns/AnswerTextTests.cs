using System.Globalization;
using System.Text;
using FsCheck.Xunit;

namespace Scales.Data.Tests;

public class AnswerTextTests
{
    private static readonly AnswerReader s_reader = new MissingWords(ColumnMap.None).ReaderOf(new(Nrs.Instrument, "nrs"), new(0, 10), '.');

    public static TheoryData<string> Texts =>
    [
        "0", "1", "9", "10", "11", "3.0", " 3", "3 ", "\t3", "03", "3.", "+3", "+03.00", "-0", "-1", "--3", "3.5", "5.01", ".0", ".5", "+", "-", "+.0", "3.0.0", "1e0", "３", "3\0", "3x",
        "4294967297", "0000000000000000000000000003", "3.0000000000000000000000000000000000000000", "3.0000000000000000000000000000000000000001", "0x3", "1 0", "3,0", "five", "🙂",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_cell_is_read_as_the_library_reads_a_text(string text) => AssertSame(text);

    [Property]
    public void Any_cell_is_read_as_the_library_reads_a_text(string? text) => AssertSame(text ?? "");

    [Property]
    public void Any_number_is_read_as_the_library_reads_its_text(decimal number) => AssertSame(number.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("NA")]
    [InlineData("N/A")]
    [InlineData(" n/a ")]
    [InlineData("NaN")]
    [InlineData(".")]
    public void Few_words_mean_missing_everywhere(string text) => Assert.Equal(AnswerReader.Missing, s_reader.OfText(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_number_that_a_map_calls_missing_is_missing_however_it_is_written()
    {
        var reader = new MissingWords(new() { Missing = ["-1", "99", "refused"] }).ReaderOf(new(Nrs.Instrument, "nrs"), new(0, 10), '.');
        Assert.All(["-1", " 99", "99.0", "099", "refused"], text => Assert.Equal(AnswerReader.Missing, reader.OfText(Encoding.UTF8.GetBytes(text))));
        Assert.Equal(AnswerReader.Missing, reader.OfInteger(99));
        Assert.Equal(AnswerReader.Missing, reader.OfDouble(-1));
        Assert.Equal(AnswerReader.OutOfRange, reader.OfInteger(98));
        Assert.Equal(AnswerReader.NotANumber, reader.OfDouble(0.5));
    }

    private static void AssertSame(string text)
    {
        byte read = s_reader.OfText(Encoding.UTF8.GetBytes(text));
        if (text.Trim(' ', '\t') is "" or "NA" or "N/A" or "n/a" or "NaN" or ".")
        {
            Assert.Equal(AnswerReader.Missing, read);
        }
        else if (ZeroToTen.TryParse(text, out var answer))
        {
            Assert.Equal(answer.Value, read);
        }
        else
        {
            Assert.InRange(read, AnswerReader.OutOfRange, AnswerReader.NotANumber);
        }
    }
}
