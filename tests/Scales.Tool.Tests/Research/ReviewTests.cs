using System.Text.Json.Nodes;

namespace Scales.Tool.Tests;

public sealed class ReviewTests : IDisposable
{
    private static readonly string s_review = Path.Combine(Repository.Root, "samples", "data", "baclofen_review.json");

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_shipped_review_is_recounted_and_its_inconsistencies_are_named()
    {
        var run = Run.Of("review", s_review);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("| neuropathic pain | 3 | 0 | 1 |", run.Out, StringComparison.Ordinal);
        Assert.Contains("## findings", run.Out, StringComparison.Ordinal);
        Assert.Equal("21 statements of the review do not fit; the table of findings names them.\n", run.Error);
    }

    [Fact]
    public void A_folder_holds_every_table_and_the_effect_direction_plot()
    {
        var run = Run.Of("review", s_review, "-o", _folder["out"], "--quiet");
        Assert.Equal((1, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(
            ["adverse-events.csv", "effect-direction.png", "effect-direction.svg", "findings.csv", "outcomes.csv", "ranges.csv", "review.md", "studies.csv", "votes.csv"],
            Directory.GetFiles(_folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(Run.Of("review", s_review).Out, File.ReadAllText(Path.Combine(_folder["out"], "review.md")));
    }

    [Fact]
    public void A_mistake_in_the_file_is_named_with_its_place_and_nothing_is_written()
    {
        var run = Run.Of("review", _folder.Write("r.json", "{\"canary\": 1, \"studies\": 2}"), "-o", _folder["out"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("scales: studies: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["r.json"], _folder.Names);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused() =>
        Assert.EndsWith("cannot be read: there is no such file.\n", Run.Of("review", _folder["none.json"]).Error, StringComparison.Ordinal);

    [Fact]
    public void A_review_too_large_for_a_plot_has_its_tables_and_says_so()
    {
        var file = JsonNode.Parse(File.ReadAllText(s_review))!;
        foreach (int study in Enumerable.Range(0, 100))
        {
            var copy = file["studies"]![0]!.DeepClone();
            copy["key"] = $"copy-{study}";
            file["studies"]!.AsArray().Add(copy);
        }

        var run = Run.Of("review", _folder.Write("r.json", file.ToJsonString()), "-o", _folder["out"]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("There is no effect direction plot: it has room for 100 studies and for 1 to 12 domains.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(_folder["out"]), path => path.Contains("effect-direction", StringComparison.Ordinal));
    }
}
