namespace Scales.Research.Tests;

public class TableTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"http://example.org\",\"x\")", "\"'=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\"")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-", "'-")]
    public void A_text_that_a_spreadsheet_would_run_is_written_behind_an_apostrophe(string text, string cell) =>
        Assert.Equal($"x\n{cell}\n", One(text).ToCsv());

    [Theory]
    [InlineData("-1.79")]
    [InlineData("-1E-07")]
    [InlineData("+5")]
    [InlineData("1=1")]
    [InlineData("50 to 100 µg")]
    public void A_number_and_a_harmless_text_stay_as_they_are(string text) => Assert.Equal($"x\n{text}\n", One(text).ToCsv());

    [Fact]
    public void Commas_quotes_and_line_ends_are_quoted_and_a_missing_cell_is_empty()
    {
        Table table = new("t", ["a", "b"], [["1,5", "say \"x\""], ["two\nlines", null]]);
        Assert.Equal("a,b\n\"1,5\",\"say \"\"x\"\"\"\n\"two\nlines\",\n", table.ToCsv());
    }

    [Fact]
    public void Nothing_in_a_cell_is_taken_for_markdown_or_html()
    {
        Table table = new("t", ["a|b"], [["<script>", null], ["[x](y) `z` *w*\nnext"]]);
        Assert.Equal("| a\\|b |\n| --- |\n| &lt;script> |  |\n| \\[x\\](y) \\`z\\` \\*w\\* next |\n", table.ToMarkdown());
    }

    [Fact]
    public void A_long_decimal_is_shown_to_four_digits_and_a_number_without_decimals_whole()
    {
        Assert.Equal("| x |\n| --- |\n| 0.4385 |\n", One("0.43850296824495466").ToMarkdown());
        Assert.Equal("| x |\n| --- |\n| 123456789 |\n", One("123456789").ToMarkdown());
    }

    private static Table One(string text) => new("t", ["x"], [[text]]);
}
