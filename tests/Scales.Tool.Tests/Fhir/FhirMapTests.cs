using System.Text.Json.Nodes;

namespace Scales.Tool.Tests.Fhir;

public sealed class FhirMapTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_map_that_was_written_scores_the_responses_to_the_form()
    {
        var run = Run.Of("fhir", "map", Fixtures.PathOf("whoqol.questionnaire"), "--instrument", "whoqol-bref", "--site", "https://hospital.example/fhir", "-o", _folder["map.json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("check: instruments[0].coding: raw", run.Error, StringComparison.Ordinal);
        Assert.All(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("check: ", line, StringComparison.Ordinal));
        var scored = Run.Of("fhir", "score", Fixtures.PathOf("whoqol.by-domain"), "--map", _folder["map.json"]);
        Assert.Equal(0, scored.ExitCode);
        Assert.Contains("\"value\":71.4286,", scored.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_was_not_named_is_still_to_be_filled_in()
    {
        var run = Run.Of("fhir", "map", Fixtures.PathOf("whoqol.questionnaire"), "--instrument", "whoqol-bref", "--quiet");
        Assert.Equal((1, "to be filled in: site: the URI under which the site's own code systems stand is wanted, such as https://hospital.example/fhir\n"), (run.ExitCode, run.Error));
        Assert.Equal("", JsonNode.Parse(run.Out)!["site"]!.GetValue<string>());
    }

    [Fact]
    public void Several_instruments_are_on_one_form()
    {
        var run = Run.Of("fhir", "map", Fixtures.PathOf("mas.questionnaire"), "--instrument", "mas,nrs", "--site", "https://h.example");
        Assert.Equal(["mas", "nrs"], JsonNode.Parse(run.Out)!["instruments"]!.AsArray().Select(each => each!["instrument"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("", "bpi", "{0} cannot be read: it is not the JSON of an R4 Questionnaire.")]
    [InlineData("{\"resourceType\":\"Questionnaire\",\"status\":\"CANARY\",", "bpi", "{0} cannot be read: it is not the JSON of an R4 Questionnaire.")]
    [InlineData("{\"resourceType\":\"Patient\",\"id\":\"CANARY\"}", "bpi", "{0} cannot be read: it is not the JSON of an R4 Questionnaire.")]
    [InlineData("[\"CANARY\"]", "bpi", "{0} cannot be read: it is not the JSON of an R4 Questionnaire.")]
    [InlineData("{}", "pain", "There is no instrument \"pain\"; there are nrs, vas, npsi, bpi, bpi-sci-7, bpi-sci-10, bpi-sci-12, mas, ashworth, penn, whoqol-bref.")]
    public void What_is_no_form_leaves_no_map(string form, string instrument, string problem)
    {
        string path = _folder.Write("q.json", form);
        var run = Run.Of("fhir", "map", path, "--instrument", instrument, "-o", _folder["map.json"]);
        Assert.Equal((2, "", $"scales: {problem.Replace("{0}", path, StringComparison.Ordinal)}\n"), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(["q.json"], _folder.Names);
    }
}
