namespace Scales.Fhir.Tests;

public class DocumentTests
{
    private static readonly string s_text = Repository.Read("docs/fhir.md");

    [Fact]
    public void The_map_that_is_shown_loads()
    {
        int start = s_text.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
        var map = FormMap.Parse(s_text[start..s_text.IndexOf("```", start, StringComparison.Ordinal)]);
        Assert.Equal([Bpi.Instrument, ModifiedAshworth.Instrument], map.Instruments);
    }

    [Fact]
    public void Every_finding_is_listed_with_its_number() => Assert.Equal(
        Enum.GetValues<FindingCode>().Select(code => FormattableString.Invariant($"| {(int)code} | `{code}` | ")),
        s_text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]) && line.Contains('`', StringComparison.Ordinal)).Select(line => line[..(line.LastIndexOf("` | ", StringComparison.Ordinal) + 4)]));

    [Fact]
    public void Every_instrument_and_every_word_of_a_map_is_explained()
    {
        Assert.All(Instruments.All, instrument => Assert.Contains($"`{instrument.Key}`", s_text, StringComparison.Ordinal));
        Assert.All(
            (string[])["site", "questionnaires", "inProgress", "layout", "snomed", "profiles", "instrument", "name", "coding", "rule", "recall", "scales", "unit", "numbering", "strings", "category", "items", "muscles", "answers", "missing"],
            word => Assert.Contains($"`{word}`", s_text, StringComparison.Ordinal));
    }
}
