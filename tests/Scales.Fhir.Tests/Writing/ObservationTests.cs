using Hl7.Fhir.Model;

namespace Scales.Fhir.Tests.Writing;

public class ObservationTests
{
    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    [Theory, MemberData(nameof(Fixtures))]
    public void Every_output_parses_strictly_and_carries_what_a_screening_assessment_needs(string name)
    {
        var scores = Fixture.Scored(name);
        foreach (var written in scores.ToObservations())
        {
            var observation = Firely.Strict<Observation>(Firely.Write(written));
            Assert.NotNull(observation.Status);
            Assert.Contains(observation.Category.SelectMany(category => category.Coding), coding => coding.Code is "survey" or "exam");
            Assert.NotEmpty(observation.Code!.Coding);
            Assert.NotNull(observation.Subject);
            Assert.True(observation.Value is null || observation.DataAbsentReason is null);
            Assert.True(observation.Value is not null || observation.DataAbsentReason is not null || observation.HasMember.Count > 0 || observation.Component.Count > 0);
            Assert.All(observation.Component, part => Assert.True(part.Value is null != part.DataAbsentReason is null));
            Assert.All(Quantities(observation), quantity => Assert.Equal(("http://unitsofmeasure.org", quantity.Unit), (quantity.System, quantity.Code)));
            Assert.True(observation.Effective is null or FhirDateTime { Value.Length: >= 10 });
            Assert.NotEmpty(observation.DerivedFrom);
            Assert.DoesNotContain("\"display\"", Firely.Write(written), StringComparison.Ordinal);
        }

        var bundle = Firely.Strict<Bundle>(Firely.Write(scores.ToTransaction()));
        Assert.Equal(scores.ToObservations().Count, bundle.Entry.Count);
        Assert.All(scores.Map.ToObservationDefinitions(), definition => Firely.Strict<ObservationDefinition>(Firely.Write(definition)));
    }

    [Fact]
    public void A_score_is_written_with_its_codes_its_rule_its_counts_and_its_source()
    {
        var observation = Of("bpi.bare-loinc-under-answers", "bpi_interference");
        Assert.Equal(["http://loinc.org|77565-0", "https://hospital.example/fhir/CodeSystem/score|bpi_interference"], observation.Code!.Coding.Select(coding => $"{coding.System}|{coding.Code}"));
        Assert.Equal((5.5m, "{score}", "http://unitsofmeasure.org", "{score}"), Read((Quantity)observation.Value!));
        var method = observation.Method!.Coding[0];
        Assert.Equal(("https://hospital.example/fhir/CodeSystem/scoring-rule", "bpi-user-guide", typeof(Scale).Assembly.GetName().Version!.ToString(3)), (method.System, method.Code, method.Version));
        Assert.Equal(["items-answered 6", "items-expected 7"], observation.Component.Select(part => $"{part.Code!.Coding[0].Code} {((Integer)part.Value!).Value}"));
        Assert.Equal("QuestionnaireResponse/bpi-2", Assert.Single(observation.DerivedFrom).Reference);
        Assert.Equal("https://hospital.example/fhir/identifier/score|bpi-2:bpi_interference", $"{observation.Identifier[0].System}|{observation.Identifier[0].Value}");
        Assert.Equal(("Patient/p1", "Encounter/e1", "Practitioner/d1"), (observation.Subject!.Reference, observation.Encounter!.Reference, observation.Performer[0].Reference));
        Assert.Equal("2026-03-02T09:15:00+01:00", ((FhirDateTime)observation.Effective!).Value);
        Assert.Contains("\"issued\":\"2026-03-02T09:15:00+01:00\"", Firely.Write(observation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bpi.slashed-loinc", "bpi_interference", "5.1429")]
    [InlineData("whoqol.by-domain", "whoqol_psychological", "79.1667")]
    [InlineData("npsi.incomplete", "npsi_evoked", "5.3333")]
    [InlineData("bpi.slashed-loinc", "bpi_severity", "5.75")]
    [InlineData("whoqol.by-domain", "whoqol_social", "75")]
    public void Values_are_rounded_to_four_decimals_and_have_no_zeros_of_their_own(string name, string key, string expected)
    {
        string json = string.Concat(Fixture.Scored(name).ToObservations().Select(Firely.Write));
        Assert.Contains($"\"value\":{expected},\"unit\"", json, StringComparison.Ordinal);
        Assert.Contains(key, json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_that_cannot_be_computed_says_why()
    {
        var absent = Of("whoqol.absent-reasons", "whoqol_social").DataAbsentReason!;
        Assert.Equal(("http://terminology.hl7.org/CodeSystem/data-absent-reason", "asked-declined", "no score: 0 of 3 items answered, 2 needed (who-syntax)"), (absent.Coding[0].System, absent.Coding[0].Code, absent.Text));
        Assert.Equal("not-applicable", Of("mixed.everything", "penn_severity").DataAbsentReason!.Coding[0].Code);
        Assert.Equal("error", Of("bpi.three-of-seven", "bpi_interference").DataAbsentReason!.Coding[0].Code);
        Assert.Equal("unknown", Of("whoqol.sentinels", "whoqol_social").DataAbsentReason!.Coding[0].Code);
    }

    [Fact]
    public void A_panel_has_the_scores_as_members_and_no_value()
    {
        var all = Fixture.Scored("whoqol.by-domain").ToObservations();
        Assert.Equal(all.Skip(1).Select(member => $"Observation/{member.Id}"), all[0].HasMember.Select(member => member.Reference));
        Assert.Null(all[0].Value);
        Assert.Equal("whoqol-bref", all[0].Code!.Coding[0].Code);
        Assert.Equal(6, all.Skip(1).Count());
    }

    [Fact]
    public void Components_are_an_option()
    {
        var panel = Assert.Single(Fixture.Scored("npsi.by-definition").ToObservations());
        Assert.Equal(ObservationStatus.Preliminary, panel.Status);
        Assert.Empty(panel.HasMember);
        var total = panel.Component.Single(part => part.Code!.Coding[0].Code == "npsi_total");
        Assert.Equal(55, ((Quantity)total.Value!).Value);
        Assert.Contains(panel.Component, part => part.Code!.Coding[0].Code == "items-answered.npsi_total" && part.Value is Integer { Value: 10 });
    }

    [Fact]
    public void A_grade_of_a_muscle_is_a_code_with_its_number_and_its_body_site()
    {
        var elbow = Of("mas.six-muscles", "mas_left_elbow-flexors");
        Assert.Equal("exam", elbow.Category[0].Coding[0].Code);
        Assert.Equal("765771006", elbow.Code!.Coding.Single(coding => coding.System == "http://snomed.info/sct").Code);
        var coding = ((CodeableConcept)elbow.Value!).Coding[0];
        Assert.Equal(("1+", 1.5m), (coding.Code, coding.GetExtensionValue<FhirDecimal>("http://hl7.org/fhir/StructureDefinition/ordinalValue")!.Value));
        Assert.Equal(("http://snomed.info/sct", "91775009"), (elbow.BodySite!.Coding[0].System, elbow.BodySite.Coding[0].Code));
    }

    [Fact]
    public void SNOMED_CT_is_written_only_where_the_map_asks_for_it()
    {
        Assert.Contains(Of("mixed.everything", "nrs.now").Code!.Coding, coding => coding.Code == "1284857008");
        Assert.DoesNotContain("snomed", string.Concat(Fixture.Scored("bpi.slashed-loinc").ToObservations().Select(Firely.Write)), StringComparison.Ordinal);
    }

    [Fact]
    public void Profiles_of_the_map_are_named_on_surveys() =>
        Assert.Equal(["http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment"], Of("mixed.everything", "vas_mm").Meta!.Profile);

    [Fact]
    public void A_second_run_and_an_amendment_replace_what_the_first_one_wrote()
    {
        var map = Fixture.MapOf("whoqol");
        var first = map.Score(Fixture.Bytes("whoqol.by-domain"));
        var amended = map.Score(System.Text.Encoding.UTF8.GetBytes(Fixture.Text("whoqol.by-section").Replace("qol-2", "qol-1", StringComparison.Ordinal)));
        Assert.Equal(Firely.Write(first.ToTransaction()), Firely.Write(map.Score(Fixture.Bytes("whoqol.by-domain")).ToTransaction()));
        Assert.Equal(first.ToTransaction().Entry.Select(entry => entry.Request!.Url), amended.ToTransaction().Entry.Select(entry => entry.Request!.Url));
        Assert.All(amended.ToObservations(), observation => Assert.Equal(ObservationStatus.Amended, observation.Status));
    }

    [Fact]
    public void A_transaction_updates_by_identifier_and_refers_within_itself()
    {
        var bundle = Fixture.Scored("whoqol.by-domain").ToTransaction();
        Assert.Equal(Bundle.BundleType.Transaction, bundle.Type);
        Assert.All(bundle.Entry, entry =>
        {
            Assert.Equal(Bundle.HTTPVerb.PUT, entry.Request!.Method);
            Assert.Null(entry.Resource!.Id);
            var identifier = ((Observation)entry.Resource).Identifier[0];
            Assert.Equal($"Observation?identifier={identifier.System}|{identifier.Value}", Uri.UnescapeDataString(entry.Request.Url!));
        });
        Assert.Equal(bundle.Entry.Skip(1).Select(entry => entry.FullUrl), ((Observation)bundle.Entry[0].Resource!).HasMember.Select(member => member.Reference));
        Assert.Equal(bundle.Entry.Count, bundle.Entry.Select(entry => entry.Request!.Url).Distinct().Count());
    }

    [Fact]
    public void A_response_entered_in_error_retracts_what_it_wrote_and_states_no_value()
    {
        var scores = Fixture.Scored("whoqol.entered-in-error");
        Assert.Equal(ResponseAction.Retract, scores.Action);
        Assert.Equal(Fixture.Scored("whoqol.by-domain").ToTransaction().Entry.Select(entry => entry.Request!.Url), scores.ToTransaction().Entry.Select(entry => entry.Request!.Url));
        Assert.All(scores.ToObservations(), observation =>
        {
            Assert.Equal(ObservationStatus.EnteredInError, observation.Status);
            Assert.Null(observation.Value);
        });
    }

    [Fact]
    public void Two_ratings_of_one_kind_are_told_apart_by_their_text()
    {
        const string Json = """{"resourceType":"QuestionnaireResponse","id":"x","status":"completed","subject":{"reference":"Patient/p1"},"item":[{"linkId":"pain-now","answer":[{"valueInteger":3}]},{"linkId":"pain-worst","answer":[{"valueInteger":8}]}]}""";
        Assert.Equal(["NRS pain intensity, now", "NRS pain intensity, worst"], Fixture.MapOf("mixed").Score(System.Text.Encoding.UTF8.GetBytes(Json)).ToObservations().Select(each => each.Code!.Text));
    }

    [Fact]
    public void Nothing_is_stated_of_a_response_entered_in_error()
    {
        var scores = Fixture.Scored("whoqol.entered-in-error");
        Assert.DoesNotContain(scores.Scores, score => score.IsScored);
        Assert.Null(scores.Score<WhoqolPhysical>());
        Assert.Null(scores.Form<WhoqolBref>());
        Assert.Equal([FindingCode.EnteredInError], scores.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_response_entered_in_error_is_retracted_when_its_answers_were_taken_out_as_well()
    {
        const string Emptied = """{"resourceType":"QuestionnaireResponse","id":"qol-1","questionnaire":"https://hospital.example/fhir/Questionnaire/qol|1","status":"entered-in-error","subject":{"reference":"Patient/p1"}}""";
        var scores = Fixture.MapOf("whoqol").Score(System.Text.Encoding.UTF8.GetBytes(Emptied));
        Assert.Equal(ResponseAction.Retract, scores.Action);
        Assert.Equal(Fixture.Scored("whoqol.by-domain").ToTransaction().Entry.Select(entry => entry.Request!.Url), scores.ToTransaction().Entry.Select(entry => entry.Request!.Url));
    }

    [Fact]
    public void Of_a_form_with_many_instruments_those_are_retracted_that_were_answered()
    {
        const string Half = """{"resourceType":"QuestionnaireResponse","id":"x","status":"entered-in-error","subject":{"reference":"Patient/p1"},"item":[{"linkId":"pain-now","answer":[{"valueInteger":3}]}]}""";
        var scores = Fixture.MapOf("mixed").Score(System.Text.Encoding.UTF8.GetBytes(Half));
        Assert.Equal(["nrs.now"], scores.Scores.Select(score => score.Key));
    }

    [Fact]
    public void A_response_without_an_id_is_identified_by_its_identifier()
    {
        const string Json = """{"resourceType":"QuestionnaireResponse","identifier":{"system":"urn:forms","value":"7|8, 9"},"status":"completed","subject":{"identifier":{"system":"urn:mrn","value":"12"}},"item":[{"linkId":"a.1","answer":[{"valueInteger":2}]}]}""";
        var observation = Fixture.MapOf("ashworth").Score(System.Text.Encoding.UTF8.GetBytes(Json)).ToObservations()[1];
        Assert.Equal("urn%3Aforms%7C7%7C8%2C%209:ashworth_left_hip-adductors", observation.Identifier[0].Value);
        Assert.Equal(("urn:forms", "7|8, 9"), (observation.DerivedFrom[0].Identifier!.System, observation.DerivedFrom[0].Identifier!.Value));
        Assert.Equal("12", observation.Subject!.Identifier!.Value);
    }

    [Fact]
    public void The_range_of_a_score_stands_in_its_definition()
    {
        var definition = Fixture.MapOf("bpi").ToObservationDefinitions().Single(each => each.Identifier[0].Value == "bpi_interference");
        var interval = definition.QualifiedInterval[0];
        Assert.Equal((0m, 10m, ObservationDefinition.ObservationRangeCategory.Absolute), (interval.Range!.Low!.Value!.Value, interval.Range.High!.Value!.Value, interval.Category!.Value));
        Assert.Equal("77565-0", definition.Code!.Coding[0].Code);
        Assert.Equal("{score}", definition.QuantitativeDetails!.Unit!.Coding[0].Code);
    }

    private static Observation Of(string name, string key) =>
        Fixture.Scored(name).ToObservations().Single(observation => observation.Code!.Coding.Exists(coding => coding.Code == key));

    private static (decimal?, string?, string?, string?) Read(Quantity quantity) => (quantity.Value, quantity.Unit, quantity.System, quantity.Code);

    private static IEnumerable<Quantity> Quantities(Observation observation) =>
        observation.Component.Select(part => part.Value).Append(observation.Value).OfType<Quantity>();
}
