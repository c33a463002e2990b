using Hl7.Fhir.Model;

namespace Scales.Fhir.Tests;

public class VerificationTests
{
    [Fact]
    public void What_was_written_agrees()
    {
        foreach (string name in Fixture.Names)
        {
            var scores = Fixture.Scored(name);
            var stored = new StoredScores();
            foreach (var observation in scores.ToObservations())
            {
                stored.Add(Firely.Strict<Observation>(Firely.Write(observation)));
            }

            var verification = scores.Verify(stored);
            Assert.Equal(scores.Scores.Count(), verification.Checks.Count);
            Assert.All(verification.Checks, check => Assert.Equal(StoredVerdict.Agrees, check.Verdict));
        }
    }

    // The exact score is 500/7 = 71.428571...
    [Theory]
    [InlineData("71.4286", StoredVerdict.Agrees)]
    [InlineData("71.43", StoredVerdict.Agrees)]
    [InlineData("71.4", StoredVerdict.Agrees)]
    [InlineData("71", StoredVerdict.Agrees)]
    [InlineData("71.42857142857142", StoredVerdict.Agrees)]
    [InlineData("71.42", StoredVerdict.Stale)]
    [InlineData("71.5", StoredVerdict.Stale)]
    [InlineData("72", StoredVerdict.Stale)]
    [InlineData("71.40", StoredVerdict.Stale)]
    public void A_stored_score_is_stale_when_it_is_off_by_more_than_half_its_last_digit(string value, StoredVerdict verdict)
    {
        var stored = new StoredScores();
        stored.Add(Stored(new Quantity { Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) }));
        Assert.Equal(verdict, Physical(stored));
    }

    [Theory]
    [InlineData("""{"value":71.43,"unit":"points"}""", StoredVerdict.Agrees)]
    [InlineData("""{"value":71.43,"code":"{score}"}""", StoredVerdict.Agrees)]
    [InlineData("""{"value":71.43,"code":"1"}""", StoredVerdict.Agrees)]
    [InlineData("""{"value":71.43,"unit":"percent","code":"%"}""", StoredVerdict.NotComparable)]
    [InlineData("""{"value":71.43,"unit":"mm"}""", StoredVerdict.NotComparable)]
    [InlineData("""{"value":71.43,"comparator":"<"}""", StoredVerdict.NotComparable)]
    public void A_stored_score_in_another_unit_is_not_comparable(string quantity, StoredVerdict verdict)
    {
        var stored = new StoredScores();
        Assert.True(stored.TryAdd($$"""{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"https://hospital.example/fhir/CodeSystem/score","code":"whoqol_physical"}]},"derivedFrom":[{"reference":"QuestionnaireResponse/qol-1"}],"valueQuantity":{{quantity}}}"""));
        Assert.Equal(verdict, Physical(stored));
    }

    [Theory]
    [InlineData("""{"value":43,"unit":"mm"}""", StoredVerdict.Agrees)]
    [InlineData("""{"value":43,"unit":"cm"}""", StoredVerdict.NotComparable)]
    [InlineData("""{"value":4.3,"code":"cm"}""", StoredVerdict.NotComparable)]
    public void A_stored_reading_of_a_line_is_compared_in_millimetres(string quantity, StoredVerdict verdict)
    {
        const string Response = """{"resourceType":"QuestionnaireResponse","id":"x","status":"completed","subject":{"reference":"Patient/1"},"authored":"2026-01-01","item":[{"linkId":"pain-line","answer":[{"valueInteger":43}]}]}""";
        var stored = new StoredScores();
        Assert.True(stored.TryAdd($$"""{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"38214-3"}]},"derivedFrom":[{"reference":"QuestionnaireResponse/x"}],"valueQuantity":{{quantity}}}"""));
        Assert.Equal(verdict, Assert.Single(Fixture.MapOf("mixed").Score(System.Text.Encoding.UTF8.GetBytes(Response)).Verify(stored).Checks).Verdict);
    }

    [Fact]
    public void A_half_is_no_difference()
    {
        var stored = new StoredScores();
        stored.Add(new Observation { Code = new("https://hospital.example/fhir/CodeSystem/score", "whoqol_environment"), DerivedFrom = [new("QuestionnaireResponse/qol-1")], Value = new Quantity { Value = 63 } });
        Assert.Equal(StoredVerdict.Agrees, Fixture.Scored("whoqol.by-domain").Verify(stored).Checks.Single(check => check.Key == "whoqol_environment").Verdict);
    }

    [Fact]
    public void Scores_of_other_programs_are_found_by_their_code_and_source()
    {
        var stored = new StoredScores();
        stored.Add(Stored(new FhirString("71.4")));
        Assert.Equal(StoredVerdict.Agrees, Physical(stored));
        stored.Add(Stored(new Quantity { Value = 66 }));
        Assert.Equal(StoredVerdict.Contradictory, Physical(stored));

        var components = new StoredScores();
        components.Add(new Observation
        {
            DerivedFrom = [new("https://fhir.example/QuestionnaireResponse/qol-1/_history/2")],
            Component = [new() { Code = new("https://hospital.example/fhir/CodeSystem/score", "whoqol_physical"), Value = new Integer(71) }],
        });
        Assert.Equal(StoredVerdict.Agrees, Physical(components));
    }

    [Fact]
    public void Absent_scores_are_told_from_stored_ones()
    {
        Assert.Equal(StoredVerdict.NotStored, Physical(new StoredScores()));
        var absent = new StoredScores();
        absent.Add(new Observation { Code = Code, DerivedFrom = [Source], DataAbsentReason = new("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown") });
        Assert.Equal(StoredVerdict.NotStored, Physical(absent));
        var text = new StoredScores();
        text.Add(Stored(new FhirString("about 71")));
        Assert.Equal(StoredVerdict.NotComparable, Physical(text));
        var error = new StoredScores();
        error.Add(new Observation { Status = ObservationStatus.EnteredInError, Code = Code, DerivedFrom = [Source], Value = new Quantity { Value = 1 } });
        Assert.Equal(0, error.Count);
        var social = new StoredScores();
        social.Add(new Observation { Code = new("https://hospital.example/fhir/CodeSystem/score", "whoqol_social"), DerivedFrom = [new("QuestionnaireResponse/qol-4")], Value = new Quantity { Value = 50 } });
        Assert.Equal(StoredVerdict.NotScorable, Fixture.Scored("whoqol.sentinels").Verify(social).Checks.Single(check => check.Key == "whoqol_social").Verdict);
    }

    [Fact]
    public void A_score_that_is_stored_though_its_instrument_was_taken_out_is_not_scorable()
    {
        var map = Fixture.MapOf("mixed");
        var stored = Written(map.Score(Response("completed", "pain-now", "pain-worst")));
        Assert.Equal(
            [new("nrs.now", StoredVerdict.Agrees), new("nrs.worst", StoredVerdict.NotScorable)],
            map.Score(Response("amended", "pain-now")).Verify(stored).Checks);
    }

    [Fact]
    public void Of_a_response_entered_in_error_no_score_may_be_left()
    {
        var map = Fixture.MapOf("mixed");
        var retraction = map.Score(Response("entered-in-error", "pain-now", "pain-worst"));
        Assert.Equal(StoredVerdict.NotScorable, Assert.Single(retraction.Verify(Written(map.Score(Response("completed", "pain-now")))).Checks, check => check.Key == "nrs.now").Verdict);
        Assert.True(retraction.Verify(Written(retraction)).Agrees);
    }

    [Fact]
    public void Stored_scores_are_read_from_Observations_and_Bundles()
    {
        var scores = Fixture.Scored("whoqol.by-domain");
        var (lines, bundle) = (new StoredScores(), new StoredScores());
        Assert.All(scores.ToObservations(), observation => Assert.True(lines.TryAdd(Firely.Write(observation))));
        Assert.True(bundle.TryAdd(Firely.Write(scores.ToTransaction())));
        Assert.True(scores.Verify(lines).Agrees);
        Assert.True(scores.Verify(bundle).Agrees);
        Assert.Equal(lines.Count, bundle.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"resourceType":"Patient"}""")]
    [InlineData("""{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":"x"}}""")]
    public void What_is_no_Observation_is_not_added(string json)
    {
        var stored = new StoredScores();
        Assert.False(stored.TryAdd(json));
        Assert.Equal(0, stored.Count);
    }

    private static byte[] Response(string status, params string[] linkIds) => System.Text.Encoding.UTF8.GetBytes(
        $$"""{"resourceType":"QuestionnaireResponse","id":"x","status":"{{status}}","subject":{"reference":"Patient/1"},"authored":"2026-01-01","item":[{{string.Join(',', linkIds.Select(linkId => $$"""{"linkId":"{{linkId}}","answer":[{"valueInteger":3}]}"""))}}]}""");

    private static StoredScores Written(ResponseScores scores)
    {
        var stored = new StoredScores();
        foreach (var observation in scores.ToObservations())
        {
            stored.Add(observation);
        }

        return stored;
    }

    private static CodeableConcept Code => new("https://hospital.example/fhir/CodeSystem/score", "whoqol_physical");

    private static ResourceReference Source => new("QuestionnaireResponse/qol-1");

    private static Observation Stored(DataType value) => new() { Code = Code, DerivedFrom = [Source], Value = value };

    private static StoredVerdict Physical(StoredScores stored) =>
        Fixture.Scored("whoqol.by-domain").Verify(stored).Checks.Single(check => check.Key == "whoqol_physical").Verdict;
}
