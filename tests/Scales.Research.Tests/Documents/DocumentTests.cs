using Scales.Tests.Documents;

namespace Scales.Research.Tests.Documents;

public class DocumentTests
{
    [Fact]
    public void The_snippets_print_what_their_comments_say()
    {
        var snippet = new Snippet(Repository.Read("docs/research.md"));
        string[] printed = snippet.Run();
        Assert.NotEmpty(printed);
        Assert.Equal(snippet.Comments, printed);
    }

    [Fact]
    public void No_path_of_a_machine_stands_in_it() => Assert.DoesNotMatch(@"(^|\s)/(home|work|tmp)/", Repository.Read("docs/research.md"));
}
