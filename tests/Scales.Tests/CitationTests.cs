using System.Reflection;

namespace Scales.Tests;

public class CitationTests
{
    [Fact]
    public void Every_citation_has_a_text_a_year_or_a_place_and_a_plain_identifier()
    {
        var citations = typeof(Citations).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (property.Name, Citation: (Citation)property.GetValue(null)!)).ToList();
        Assert.NotEmpty(citations);
        Assert.All(citations, named =>
        {
            Assert.True(named.Citation.Text.Length > 30);
            Assert.DoesNotContain("doi", named.Citation.Text, StringComparison.OrdinalIgnoreCase);
            Assert.True(named.Citation.Doi is null || named.Citation.Doi.StartsWith("10.", StringComparison.Ordinal));
            string year = new([.. named.Name.Where(char.IsAsciiDigit)]);
            Assert.Contains(year, named.Citation.Text, StringComparison.Ordinal);
        });
        Assert.Equal(citations.Count, citations.Select(named => named.Citation.Text).Distinct().Count());
    }

    [Fact]
    public void An_identifier_that_was_not_seen_is_marked_wherever_it_is_shown()
    {
        Assert.Equal("A. doi:10.1/a", new Citation("A", "10.1/a").ToString());
        Assert.Equal("A. doi:10.1/a (identifier unverified)", new Citation("A", "10.1/a", doiVerified: false).ToString());
        Assert.Equal("A", new Citation("A").ToString());
        Assert.False(new Citation("A").IsDoiVerified);
    }
}
