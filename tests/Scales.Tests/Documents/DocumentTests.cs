namespace Scales.Tests.Documents;

public class DocumentTests
{
    [Fact]
    public void The_evidence_page_is_what_the_registry_says() =>
        Repository.AssertUpToDate("docs/evidence.md", Thresholds.Describe());

    [Fact]
    public void The_page_of_instruments_is_what_the_definitions_say() =>
        Repository.AssertUpToDate("docs/instruments.md", string.Join("\n", Instruments.All.Select(instrument => instrument.Describe())));

    [Theory]
    [InlineData("README.md", 4)]
    [InlineData("docs/using.md", 15)]
    public void The_snippets_print_what_their_comments_say(string document, int lines)
    {
        var snippet = new Snippet(Repository.Read(document));
        string[] printed = snippet.Run();
        Assert.Equal(lines, printed.Length);
        Assert.Equal(lines, snippet.Comments.Count);
        Assert.All(printed.Zip(snippet.Comments), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void No_path_of_a_machine_stands_in_a_document() =>
        Assert.All(["README.md", "CONTRIBUTING.md", "CHANGELOG.md", .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(file => $"docs/{Path.GetFileName(file)}")],
            document => Assert.DoesNotMatch(@"(^|\s)/(home|work|tmp)/", Repository.Read(document)));
}
