using Scales.Tests.Documents;

namespace Scales.Research.Tests.Documents;

public class ThresholdsPageTests
{
    [Fact]
    public void The_page_on_thresholds_prints_what_its_comments_say()
    {
        _ = AnchorScale.Pgic; // The library is loaded before the page is compiled against it.
        var snippet = new Snippet(Repository.Read("docs/thresholds.md"));
        Assert.Equal(snippet.Comments, snippet.Run());
        Assert.Equal(6, snippet.Comments.Count);
    }
}
