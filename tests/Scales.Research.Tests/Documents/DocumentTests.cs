using Scales.Tests.Documents;

namespace Scales.Research.Tests.Documents;

public class DocumentTests
{
    [Theory]
    [InlineData("docs/research.md")]
    [InlineData("docs/thresholds.md")]
    public void The_snippets_print_what_their_comments_say(string document)
    {
        _ = AnchorScale.Pgic; // The library is loaded before a page is compiled against it.
        var snippet = new Snippet(Repository.Read(document));
        string[] printed = snippet.Run();
        Assert.NotEmpty(printed);
        Assert.Equal(snippet.Comments, printed);
    }

    [Theory]
    [InlineData("docs/research.md")]
    [InlineData("docs/thresholds.md")]
    public void No_path_of_a_machine_stands_in_it(string document) => Assert.DoesNotMatch(@"(^|\s)/(home|work|tmp)/", Repository.Read(document));
}
