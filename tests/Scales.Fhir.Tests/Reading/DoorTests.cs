using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hl7.Fhir.Model;

namespace Scales.Fhir.Tests.Reading;

public class DoorTests
{
    private static readonly Dictionary<string, FormMap> s_maps = AnyResponse.Maps.ToDictionary(name => name, Fixture.MapOf);

    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    [Theory, MemberData(nameof(Fixtures))]
    public void Both_doors_come_to_the_same_on_every_fixture(string name)
    {
        var response = Firely.Read<QuestionnaireResponse>(Fixture.Text(name));
        Assert.NotNull(response);
        Assert.Equal(Everything.In(Fixture.Scored(name)), Everything.In(Fixture.MapOf(name).Score(response)));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(AnyResponse)])]
    public void Both_doors_come_to_the_same_on_any_response(ResponseJson any)
    {
        var response = Firely.Read<QuestionnaireResponse>(any.Json);
        Assert.NotNull(response);
        var map = s_maps[any.Map];
        Assert.Equal(Everything.In(map.Score(Encoding.UTF8.GetBytes(any.Json))), Everything.In(map.Score(response)));
    }

    [Theory]
    [InlineData("""{"valueInteger":"3"}""")]
    [InlineData("""{"valueInteger":3.0}""")]
    [InlineData("""{"valueDecimal":"3,5"}""")]
    [InlineData("""{"valueDecimal":1e1}""")]
    [InlineData("""{"valueDecimal":1e400}""")]
    [InlineData("""{"valueCoding":{"code":"I3","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":"3"}]}}""")]
    [InlineData("""{"valueQuantity":{"value":"3"}}""")]
    [InlineData("""{"valueQuantity":{"value":true}}""")]
    [InlineData("""{"valueQuantity":{"value":1e400}}""")]
    [InlineData("""{"valueQuantity":{"value":3,"unit":7}}""")]
    [InlineData("""{"valueQuantity":{"value":3,"code":7}}""")]
    [InlineData("""{"valueQuantity":{"value":3,"system":7}}""")]
    [InlineData("""{"valueQuantity":{"value":null}}""")]
    [InlineData("""{"valueQuantity":{"value":3,"unit":null}}""")]
    public void Both_doors_come_to_the_same_on_what_Firely_can_only_recover(string answer)
    {
        string json = $$"""{"resourceType":"QuestionnaireResponse","id":"a","questionnaire":"https://hospital.example/fhir/Questionnaire/qol|1","status":"completed","subject":{"reference":"Patient/1"},"authored":"2026-01-01T10:00:00Z","item":[{"linkId":"Q1","answer":[{{answer}}]}]}""";
        var response = Firely.Recovered<QuestionnaireResponse>(json);
        Assert.NotNull(response);
        var map = Fixture.MapOf("whoqol");
        Assert.Equal(Everything.In(map.Score(Encoding.UTF8.GetBytes(json))), Everything.In(map.Score(response)));
    }
}

/// <summary>A response as JSON, and the map that reads it. Its text is its JSON only when a test fails.</summary>
public sealed record ResponseJson(string Map, string Json);

/// <summary>Responses of all kinds of answers at places that maps know and at others, nested in each other.</summary>
public static class AnyResponse
{
    internal static readonly string[] Maps = ["whoqol", "bpi", "mixed", "mas", "ashworth"];

    private static readonly string[] s_linkIds =
    [
        "Q1", "Q3", "Q5", "quality.5", "Q20", "Q21", "Q22", "Q26", "/BPI-ic-1", "/BPI-ic-4", "/77566-8", "77567-6", "pain-now", "pain-line", "spasm-line", "1.1", "1.2", "i-mood", "left-elbow", "right-knee", "a.1", "a.2", "else",
    ];

    private static readonly string[] s_answers =
    [
        """{"valueInteger":0}""", """{"valueInteger":1}""", """{"valueInteger":3}""", """{"valueInteger":5}""", """{"valueInteger":88}""", """{"valueInteger":-1}""",
        """{"valueDecimal":1.5}""", """{"valueDecimal":4.00}""", """{"valueDecimal":12.345}""", """{"valueString":"3"}""", """{"valueString":"3,5"}""", """{"valueBoolean":true}""", """{"valueDate":"2026-01-01"}""",
        """{"valueCoding":{"code":"I4"}}""", """{"valueCoding":{"code":"1+"}}""", """{"valueCoding":{"code":"NT"}}""", """{"valueCoding":{"system":"http://loinc.org","code":"LA6113-0"}}""", """{"valueCoding":{"display":"x"}}""",
        """{"valueCoding":{"code":"z","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":2}]}}""",
        """{"valueCoding":{"code":"C3","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":2}]}}""",
        """{"valueQuantity":{"value":4.5,"unit":"cm","system":"http://unitsofmeasure.org","code":"cm"}}""", """{"valueQuantity":{"value":45.5,"unit":"mm"}}""", """{"valueQuantity":{"value":4}}""", """{"valueQuantity":{"value":4,"comparator":"<"}}""",
        """{"_valueInteger":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"asked-declined"}]}}""",
        """{"valueCoding":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"not-applicable"}]}}""",
    ];

    private static readonly string[] s_heads =
    [
        """ "id":"r1","status":"completed","subject":{"reference":"Patient/1"},"authored":"2026-01-01T10:00:00Z" """,
        """ "id":"r2","status":"amended","subject":{"identifier":{"system":"urn:x","value":"7"}},"authored":"2026-01-01" """,
        """ "identifier":{"system":"urn:y","value":"9 |"},"status":"stopped","subject":{"reference":"Patient/1"},"author":{"reference":"#a"} """,
        """ "id":"r3","status":"entered-in-error","subject":{"reference":"https://x.example/Patient/1"},"authored":"2026" """,
        """ "status":"completed","subject":{"reference":"Group/1"} """,
    ];

    public static Arbitrary<ResponseJson> Responses() => Arb.From(
        from map in Gen.Elements(Maps)
        from head in Gen.Elements(s_heads)
        from canonical in Gen.Elements("https://hospital.example/fhir/Questionnaire/qol|1", "https://hospital.example/fhir/Questionnaire/qol")
        from items in Items(3)
        select new ResponseJson(map, $$"""{"resourceType":"QuestionnaireResponse","questionnaire":"{{canonical}}",{{head}}{{Property("item", items)}}}"""));

    private static Gen<string> Items(int depth) =>
        from count in Gen.Choose(0, depth == 3 ? 12 : 2)
        from items in Gen.ListOf(Item(depth), count)
        select string.Join(',', items);

    private static Gen<string> Item(int depth) =>
        from linkId in Gen.Elements(s_linkIds)
        from answers in Gen.Frequency((8, Gen.ListOf(Answer(depth), 1)), (1, Gen.ListOf(Answer(depth), 2)), (2, Gen.Constant(new List<string>())))
        from items in depth == 0 ? Gen.Constant("") : Items(depth - 1)
        select $$"""{"linkId":"{{linkId}}"{{Property("answer", string.Join(',', answers))}}{{Property("item", items)}}}""";

    private static Gen<string> Answer(int depth) =>
        from answer in Gen.Elements(s_answers)
        from items in depth == 0 ? Gen.Constant("") : Items(depth - 1)
        select answer[..^1] + Property("item", items) + "}";

    private static string Property(string name, string entries) => entries.Length == 0 ? "" : $",\"{name}\":[{entries}]";
}
