using System.Collections;
using System.Reflection;
using System.Text;
using Hl7.Fhir.Model;
using Xunit.Abstractions;

namespace Scales.Fhir.Tests;

/// <summary>Marked values go in through every public path; they may come out in Observations and nowhere else.</summary>
public class CanaryTests(ITestOutputHelper output)
{
    private const string Canary = "CANARY";

    private static readonly FormMap s_map = FormMap.Parse("""
        {"site":"https://h.example","instruments":[
          {"instrument":"nrs","items":{"nrs":"pain"}},
          {"instrument":"mas","muscles":[{"muscle":"elbow","side":"left","linkId":"elbow"}],"answers":{"2":"2"}},
          {"instrument":"penn","items":{"frequency":"f","severity":"s"}}]}
        """);

    public static TheoryData<string> Marked =>
    [
        Response("""{"linkId":"pain","answer":[{"valueString":"CANARY"}]}"""),
        Response("""{"linkId":"pain","text":"CANARY","answer":[{"valueCoding":{"system":"CANARY","code":"CANARY","display":"CANARY"}}]}"""),
        Response("""{"linkId":"CANARY","definition":"CANARY","answer":[{"valueInteger":4},{"valueReference":{"display":"CANARY"}}]}"""),
        Response("""{"linkId":"elbow","answer":[{"valueCoding":{"code":"CANARY"}}]}"""),
        Response("""{"linkId":"pain","answer":[{"valueInteger":"CANARY"}]}"""),
        Response("""{"linkId":"pain","answer":[{"valueQuantity":{"value":3,"unit":"CANARY"}}]}"""),
        Response("""{"linkId":"pain","answer":[{"valueInteger":3,"valueString":"CANARY"}]}"""),
        Response("""{"linkId":"pain","CANARY":"CANARY","answer":[{"valueCANARY":"CANARY"}]}"""),
        Response("""{"linkId":"pain","answer":[{"_valueInteger":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"CANARY"}]}}]}"""),
        Response("""{"linkId":"pain","modifierExtension":[{"url":"CANARY"}]}"""),
        """{"resourceType":"CANARY"}""", """["CANARY"]""", "CANARY", """{"resourceType":"QuestionnaireResponse","status":"CANARY","CANARY":CANARY""",
        """{"resourceType":"QuestionnaireResponse","id":"CANARY/CANARY","status":"CANARY","authored":"CANARY","questionnaire":"CANARY","subject":{"reference":"CANARY"},"identifier":{"value":"CANARY"}}""",
        """{"resourceType":"QuestionnaireResponse","id":"CANARY","status":"completed","authored":"CANARY","subject":{"reference":"Patient/CANARY"},"item":[{"linkId":"pain","answer":[{"valueInteger":4}]},{"linkId":"f","answer":[{"valueInteger":0}]},{"linkId":"s","answer":[{"valueInteger":2}]}]}""",
    ];

    [Theory, MemberData(nameof(Marked))]
    public async System.Threading.Tasks.Task A_marked_value_is_found_nowhere_but_in_Observations(string json)
    {
        var seen = new List<object?> { s_map.Score(Encoding.UTF8.GetBytes(json)) };
        seen.AddRange([Firely.Read<QuestionnaireResponse>(json) is { } strict ? s_map.Score(strict) : null, Firely.Recovered<QuestionnaireResponse>(json) is { } loose ? s_map.Score(loose) : null]);
        await foreach (var line in s_map.ScoreLinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(json))))
        {
            seen.Add(line);
        }

        var stored = new StoredScores();
        seen.Add(stored);
        foreach (var scores in seen.OfType<ResponseScores>().ToList())
        {
            foreach (var observation in scores.ToObservations())
            {
                stored.Add(observation);
            }

            seen.Add(scores.Verify(stored));
        }

        Assert.All(seen, one => AssertSilent(one, 6));
    }

    [Fact]
    public void A_marked_value_in_what_is_stored_is_not_quoted()
    {
        var stored = new StoredScores();
        stored.Add(new Observation { Value = new FhirString(Canary), Identifier = [new("urn:x", Canary)], Code = new("urn:x", Canary), DerivedFrom = [new(Canary)] });
        AssertSilent(stored, 3);
        string json = """{"resourceType":"Observation","status":"CANARY","code":{"text":"x"},"valueQuantity":{"value":"CANARY"}}""";
        if (Firely.Recovered<Observation>(json) is { } broken)
        {
            var thrown = Record.Exception(() => stored.Add(broken));
            AssertSilent(thrown, 3);
            output.WriteLine(thrown?.Message ?? "read without an exception");
        }
    }

    [Fact]
    public void A_number_is_not_in_the_text_of_what_holds_it()
    {
        var scores = s_map.Score(Encoding.UTF8.GetBytes(Response("""{"linkId":"pain","answer":[{"valueInteger":7}]}""")));
        Assert.Equal("7", Assert.Single(scores.Instruments, each => each.Instrument == Nrs.Instrument).Scores[0].Fraction);
        Assert.All([scores.ToString(), scores.Instruments[0].ToString(), scores.Scores.First().ToString(), string.Concat(scores.Findings)], text => Assert.DoesNotContain('7', text));
    }

    // Everything that can be read off, properties of properties included, but for the typed scores, which are numbers.
    private static void AssertSilent(object? value, int depth)
    {
        if (value is null || depth == 0)
        {
            return;
        }

        Assert.DoesNotContain(Canary, value.ToString(), StringComparison.Ordinal);
        if (value is IEnumerable entries and not string)
        {
            foreach (object? entry in entries)
            {
                AssertSilent(entry, depth - 1);
            }
        }
        else if (value.GetType().Assembly == typeof(FormMap).Assembly || value is Exception)
        {
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                AssertSilent(property.GetValue(value), depth - 1);
            }
        }
    }

    private static string Response(string item) =>
        $$"""{"resourceType":"QuestionnaireResponse","id":"x1","status":"completed","subject":{"reference":"Patient/CANARY"},"authored":"2026-01-01","item":[{{item}}]}""";
}
