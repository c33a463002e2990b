using System.Text;
using Hl7.Fhir.Model;

namespace Scales.Fhir.Tests;

public class BadInputTests
{
    private const string Head = """ "resourceType":"QuestionnaireResponse","id":"x","status":"completed","subject":{"reference":"Patient/1"},"authored":"2026-01-01T10:00:00Z" """;

    private static readonly FormMap s_map = FormMap.Parse("""{"site":"https://h.example","instruments":[{"instrument":"nrs","items":{"nrs":"pain"}}]}""");

    public static TheoryData<string, FindingCode> Refused => new()
    {
        { "", FindingCode.Empty },
        { " \r\n\t", FindingCode.Empty },
        { "\uFEFF{}", FindingCode.ByteOrderMark },
        { "not json", FindingCode.NotJson },
        { $"{{{Head}", FindingCode.NotJson },
        { $"{{{Head}}} {{}}", FindingCode.NotJson },
        { $"{{{Head},}}", FindingCode.NotJson },
        { "[]", FindingCode.NotAnObject },
        { "null", FindingCode.NotAnObject },
        { "\"x\"", FindingCode.NotAnObject },
        { "{}", FindingCode.OtherResourceType },
        { """{"resourceType":"Patient","identifier":[]}""", FindingCode.OtherResourceType },
        { """{"resourceType":null}""", FindingCode.OtherResourceType },
        { """{"id":"x","resourceType":"Observation"}""", FindingCode.OtherResourceType },
        { Root(""" ,"questionnaire":{"reference":"Questionnaire/1"} """), FindingCode.FhirStu3 },
        { Root(""" ,"context":{"reference":"Encounter/1"} """), FindingCode.FhirStu3 },
        { Root(""" ,"parent":[] """), FindingCode.FhirStu3 },
        { Root(""" ,"group":{} """), FindingCode.FhirStu3 },
        { Root(""" ,"identifier":[{"value":"1"}] """), FindingCode.FhirR5 },
        { Item("""{"valueInteger64":"3"}"""), FindingCode.FhirR5 },
        { Root(""" ,"item":{} """), FindingCode.WrongShape },
        { Root(""" ,"item":[3] """), FindingCode.WrongShape },
        { Root(""" ,"item":[{"linkId":3}] """), FindingCode.WrongShape },
        { Root(""" ,"item":[{"linkId":"pain","answer":{"valueInteger":3}}] """), FindingCode.WrongShape },
        { Root(""" ,"subject":"Patient/1" """), FindingCode.DuplicateKey },
        { Root(""" ,"i\u0064":"y" """), FindingCode.DuplicateKey },
        { Item("""{"valueInteger":3,"valueInteger":4}"""), FindingCode.DuplicateKey },
        { Root(""" ,"item":[{"linkId":"pain","linkId":"other","answer":[{"valueInteger":3}]}] """), FindingCode.DuplicateKey },
        { Item("""{"valueCoding":{"code":"1","code":"2"}}"""), FindingCode.DuplicateKey },
        { Item("""{"valueInteger":3,"valueDecimal":3}"""), FindingCode.TwoValues },
        { Item("""{"valueInteger":3,"valueDate":"2026-01-01"}"""), FindingCode.TwoValues },
        { Root(""" ,"modifierExtension":[{"url":"urn:x","valueBoolean":true}] """), FindingCode.ModifierExtension },
        { Root(""" ,"implicitRules":"urn:x" """), FindingCode.ModifierExtension },
        { Root(""" ,"item":[{"linkId":"pain","modifierExtension":[{"url":"urn:x"}],"answer":[{"valueInteger":3}]}] """), FindingCode.ModifierExtension },
        { Item("""{"valueInteger":3,"modifierExtension":[{"url":"urn:x"}]}"""), FindingCode.ModifierExtension },
        { $"{{{Head},\"item\":[{string.Concat(Enumerable.Repeat("{\"linkId\":\"g\",\"item\":[", 21))}{string.Concat(Enumerable.Repeat("]}", 21))}]}}", FindingCode.TooDeep },
        { $"{{{Head},\"extension\":{new string('[', 300)}{new string(']', 300)}}}", FindingCode.TooDeep },
        { $"{{{Head},\"item\":[{string.Join(',', Enumerable.Repeat("{}", 5001))}]}}", FindingCode.TooManyItems },
        { """{"resourceType":"QuestionnaireResponse","id":"x","subject":{"reference":"Patient/1"}}""", FindingCode.StatusMissing },
        { """{"resourceType":"QuestionnaireResponse","id":"x","status":"done","subject":{"reference":"Patient/1"}}""", FindingCode.StatusUnknown },
        { """{"resourceType":"QuestionnaireResponse","id":"x","status":"in-progress","subject":{"reference":"Patient/1"}}""", FindingCode.InProgress },
        { """{"resourceType":"QuestionnaireResponse","id":"x","status":"completed"}""", FindingCode.SubjectMissing },
        { """{"resourceType":"QuestionnaireResponse","id":"x","status":"completed","subject":{"reference":"Group/1"}}""", FindingCode.SubjectMissing },
        { """{"resourceType":"QuestionnaireResponse","status":"completed","subject":{"reference":"Patient/1"}}""", FindingCode.NotIdentified },
        { """{"resourceType":"QuestionnaireResponse","id":"a b|c","status":"completed","subject":{"reference":"Patient/1"}}""", FindingCode.NotIdentified },
        { Root(""" ,"item":[{"linkId":"weight","answer":[{"valueInteger":3}]}] """), FindingCode.NothingMapped },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_cannot_be_trusted_is_refused_with_its_reason(string json, FindingCode code)
    {
        var scores = s_map.Score(Encoding.UTF8.GetBytes(json));
        Assert.Equal(ResponseAction.None, scores.Action);
        Assert.Contains(code, scores.Findings.Select(finding => finding.Code));
        Assert.Equal(FindingSeverity.Error, scores.Severity);
        Assert.Empty(scores.Scores);
        Assert.Empty(scores.ToObservations());
        Assert.Empty(scores.ToTransaction().Entry);
        Assert.False(scores.Verify(new StoredScores()).Agrees);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused() =>
        Assert.Equal(FindingCode.NotJson, Assert.Single(s_map.Score([.. """{"resourceType":"QuestionnaireResponse","id":"x"""u8, 0xC3, 0x28, .. "\"}"u8]).Findings).Code);

    [Theory]
    [InlineData("2026-03-02T09:15:00", FindingCode.TimeWithoutZone, "2026-03-02")]
    [InlineData("2026-03-02T09:15", FindingCode.TimeWithoutZone, "2026-03-02")]
    [InlineData("2026-03", FindingCode.TimeUnusable, null)]
    [InlineData("2026-02-30", FindingCode.TimeUnusable, null)]
    [InlineData("02.03.2026", FindingCode.TimeUnusable, null)]
    [InlineData("2026-03-02T25:15:00Z", FindingCode.TimeUnusable, null)]
    [InlineData("2026-03-02 09:15:00Z", FindingCode.TimeUnusable, null)]
    [InlineData("2026-03-02", null, "2026-03-02")]
    [InlineData("2026-03-02T09:15:00.123456+14:00", null, "2026-03-02T09:15:00.123456+14:00")]
    public void A_bad_time_is_a_finding_and_costs_no_score(string authored, FindingCode? code, string? effective)
    {
        string json = $$"""{"resourceType":"QuestionnaireResponse","id":"x","status":"completed","subject":{"reference":"Patient/1"},"authored":"{{authored}}","item":[{"linkId":"pain","answer":[{"valueInteger":3}]}]}""";
        var scores = s_map.Score(Encoding.UTF8.GetBytes(json));
        Assert.Equal(code is null ? [] : [code.Value], scores.Findings.Select(finding => finding.Code));
        var observation = Firely.Strict<Observation>(Firely.Write(Assert.Single(scores.ToObservations())));
        Assert.Equal(effective, (observation.Effective as FhirDateTime)?.Value);
        Assert.Equal(effective?.Length > 10, observation.Issued is not null);
        Assert.Equal(3, ((Quantity)observation.Value!).Value);
    }

    [Theory]
    [InlineData("7.0", "7")]
    [InlineData("70e-1", "7")]
    [InlineData("0.7e1", "7")]
    [InlineData("7.5", null)]
    [InlineData("1e-40", null)]
    [InlineData("1e400", null)]
    [InlineData("-1", null)]
    [InlineData("7.00000000000000000000000000000000000001", null)]
    [InlineData("11", null)]
    public void A_number_is_taken_exactly_or_refused(string number, string? expected)
    {
        var scores = s_map.Score(Encoding.UTF8.GetBytes(Item($$"""{"valueDecimal":{{number}}}""")));
        Assert.Equal(expected, Assert.Single(scores.Scores).Fraction);
        Assert.Equal(expected is null ? FindingSeverity.Error : FindingSeverity.Information, scores.Severity);
    }

    [Fact]
    public void Limits_are_what_the_caller_says()
    {
        byte[] json = Encoding.UTF8.GetBytes(Item("""{"valueInteger":3}"""));
        Assert.Equal(FindingCode.TooManyBytes, Code(new(Bytes: json.Length - 1)));
        Assert.Equal(FindingCode.TooManyItems, Code(new(Items: 1)));
        Assert.Empty(s_map.Score(json, new(json.Length, 2, 1)).Findings);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits(Depth: 21));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits(Bytes: 0));

        FindingCode Code(ReadLimits limits) => Assert.Single(s_map.Score(json, limits).Findings).Code;
    }

    [Fact]
    public void The_limits_hold_for_parsed_responses_too()
    {
        var deep = new QuestionnaireResponse.ItemComponent { LinkId = "pain" };
        for (int i = 0; i < 50; i++)
        {
            deep = new() { LinkId = "g", Item = [deep] };
        }

        Assert.Equal(FindingCode.TooDeep, Assert.Single(s_map.Score(new QuestionnaireResponse { Item = [deep] }).Findings).Code);
        var many = new QuestionnaireResponse { Item = [.. Enumerable.Range(0, 5001).Select(_ => new QuestionnaireResponse.ItemComponent())] };
        Assert.Equal(FindingCode.TooManyItems, Assert.Single(s_map.Score(many).Findings).Code);
        var modified = new QuestionnaireResponse { ModifierExtension = [new() { Url = "urn:x" }] };
        Assert.Equal(FindingCode.ModifierExtension, Assert.Single(s_map.Score(modified).Findings).Code);
    }

    private static string Root(string rest) => $"{{{Head}{rest}}}";

    private static string Item(string answer) => Root($$""" ,"item":[{"linkId":"pain","answer":[{{answer}}]}] """);
}
