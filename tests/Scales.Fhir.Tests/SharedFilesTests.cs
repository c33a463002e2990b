using Hl7.Fhir.Model;

namespace Scales.Fhir.Tests;

/// <summary>Files of others, read where they lie and never copied into this repository.</summary>
public class SharedFilesTests
{
    private static readonly string s_folder = Path.Combine(
        Environment.GetEnvironmentVariable("SCALES_SHARED_DATA") ?? Path.Combine(Repository.Root, "..", "shared", "data"), "fhir");

    private static readonly FormMap s_any = FormMap.Parse("""
        {"site":"https://h.example","instruments":[
          {"instrument":"nrs","items":{"nrs":["1","PHQ.1","CE-VISIBLE"]}},
          {"instrument":"penn","items":{"frequency":["2","PHQ.2"],"severity":["3","/44255-8"]}}]}
        """);

    [SkippableFact]
    public void Every_public_file_goes_through_with_a_sensible_finding()
    {
        foreach (string file in Files("public"))
        {
            byte[] bytes = File.ReadAllBytes(file);
            var scores = s_any.Score(bytes);
            bool isResponse = System.Text.Json.JsonDocument.Parse(bytes).RootElement.GetProperty("resourceType").GetString() == "QuestionnaireResponse";
            Assert.True(isResponse || scores.Findings.Single().Code == FindingCode.OtherResourceType, Path.GetFileName(file));
            Assert.True(!isResponse || scores.Findings.Count > 0, Path.GetFileName(file));
            Assert.Equal(ResponseAction.None, Fixture.MapOf("bpi").Score(bytes).Action);
            if (Firely.Recovered<QuestionnaireResponse>(File.ReadAllText(file)) is { } parsed)
            {
                Assert.Equal(Everything.In(scores), Everything.In(s_any.Score(parsed)));
            }
        }
    }

    [SkippableFact]
    public void Integers_stored_as_decimals_in_a_response_without_a_questionnaire_are_read()
    {
        var scores = s_any.Score(File.ReadAllBytes(Files("public").Single(file => file.Contains("glasgow", StringComparison.Ordinal))));
        Assert.Equal(ResponseAction.Store, scores.Action);
        Assert.Equal("4", scores.Scores.First().Fraction);
        Assert.Contains(scores.Findings, finding => finding.Code == FindingCode.OutOfRange);
    }

    [SkippableTheory]
    [InlineData("observation-bpi-interference-mean.json")]
    [InlineData("observation-whoqol-physical.json")]
    [InlineData("observation-whoqol-social-unscorable.json")]
    [InlineData("observation-whoqol-panel.json")]
    [InlineData("observation-mas-elbow.json")]
    public void The_proposed_shapes_are_produced(string name)
    {
        var proposed = Firely.Strict<Observation>(File.ReadAllText(Files("proposed").Single(file => Path.GetFileName(file) == name)));
        var ours = Fixture.Names.SelectMany(fixture => Fixture.Scored(fixture).ToObservations()).Select(Shape).ToList();
        Assert.Contains(ours, shape => Shape(proposed).IsSubsetOf(shape));
    }

    [SkippableFact]
    public void The_proposed_definition_is_produced()
    {
        var proposed = Firely.Strict<ObservationDefinition>(File.ReadAllText(Files("proposed").Single(file => file.Contains("definition", StringComparison.Ordinal))));
        var ours = Fixture.MapOf("bpi").ToObservationDefinitions().Select(Shape);
        Assert.Contains(ours, shape => Shape(proposed).IsSubsetOf(shape));
    }

    // Which elements there are, without what they say.
    private static HashSet<string> Shape(Base resource) => [.. Elements(resource, "").Where(path => !path.Contains("display", StringComparison.Ordinal))];

    private static IEnumerable<string> Elements(Base element, string path) => element.EnumerateElements().SelectMany(child =>
        (child.Value is IEnumerable<Base> list ? list : child.Value is Base single ? [single] : []).SelectMany(each => Elements(each, $"{path}.{child.Key}:{each.TypeName}")).Prepend($"{path}.{child.Key}"));

    private static string[] Files(string folder)
    {
        string path = Path.Combine(s_folder, folder);
        Skip.IfNot(Directory.Exists(path), $"The shared files are not here: {path}.");
        return Directory.GetFiles(path, "*.json");
    }
}
