namespace Scales.Fhir.Tests.Maps;

public class FormMapTests
{
    [Theory]
    [InlineData("", "", "not well-formed JSON, or a name stands twice in one object, at line 1")]
    [InlineData("[]", "", "an object is wanted")]
    [InlineData("""{"site":"https://h.example","site":"x"}""", "", "not well-formed JSON, or a name stands twice in one object")]
    [InlineData("""{"instruments":[{"instrument":"nrs","items":{"nrs":"a"}}]}""", "site", "the URI under which the site's own code systems stand is wanted, such as https://hospital.example/fhir")]
    [InlineData("""{"site":"here","instruments":[{"instrument":"nrs","items":{"nrs":"a"}}]}""", "site", "the URI under which the site's own code systems stand is wanted, such as https://hospital.example/fhir")]
    [InlineData("""{"site":"https://h.example","sites":1,"instruments":[{"instrument":"nrs","items":{"nrs":"a"}}]}""", "sites", "unknown; allowed are site, questionnaires, inProgress, layout, snomed, profiles, instruments")]
    [InlineData("""{"site":"https://h.example"}""", "instruments", "at least one instrument is wanted")]
    [InlineData("""{"site":"https://h.example","layout":"rows","instruments":[{"instrument":"nrs","items":{"nrs":"a"}}]}""", "layout", "one of members, components is wanted")]
    public void A_map_that_is_wrong_says_where(string json, string path, string problem)
    {
        Assert.False(FormMap.TryParse(json, out var map, out var problems));
        Assert.Null(map);
        Assert.Equal(new MapProblem(path, problem), Assert.Single(problems));
    }

    [Theory]
    [InlineData("mas", "")]
    [InlineData("ashworth", "\"numbering\":\"0-4\",")]
    public void A_grade_may_be_a_text_or_a_number(string instrument, string statement) => Assert.True(FormMap.TryParse(
        $$$"""{"site":"https://h.example","instruments":[{"instrument":"{{{instrument}}}",{{{statement}}}"muscles":[{"muscle":"m","side":"left","linkId":"a"}],"answers":{"0":0,"2":"2"}}]}""", out _, out _));

    [Theory]
    [InlineData(""" "instrument":"sf-36" """, "instrument", "one of nrs, vas, npsi, bpi, bpi-sci-7, bpi-sci-10, bpi-sci-12, mas, ashworth, penn, whoqol-bref is wanted")]
    [InlineData(""" "instrument":"nrs","items":{"nrs":null} """, "items", "at least one item has to be on the form")]
    [InlineData(""" "instrument":"nrs","items":{"nrs":{}} """, "items.nrs", "a linkId, a definition or a code is wanted")]
    [InlineData(""" "instrument":"nrs","items":{"nrs":7} """, "items.nrs", "an object is wanted")]
    [InlineData(""" "instrument":"nrs","items":{"nrs":"a"},"coding":"raw" """, "coding", "this instrument has no such thing")]
    [InlineData(""" "instrument":"nrs","items":{"nrs":"a"},"answers":{"x":11} """, "answers.x", "a whole number is wanted: 0 to 10")]
    [InlineData(""" "instrument":"nrs","items":{"nrs":"a"},"missing":{"7":"declined"} """, "missing.7", "this is an answer that the instrument allows")]
    [InlineData(""" "instrument":"nrs","items":{"nrs":"a"},"answers":{"88":8},"missing":{"88":"declined"} """, "missing.88", "this code counts something in \"answers\"")]
    [InlineData(""" "instrument":"nrs","items":{"nrs":{"linkId":"a","answers":{"urn:s|none":0}}},"missing":{"urn:s|none":"declined"} """, "missing.urn:s|none", "this code counts something in \"answers\"")]
    [InlineData(""" "instrument":"mas","muscles":[{"muscle":"m","side":"left","linkId":"a"}],"answers":{"5":"4"},"missing":{"5":"not-asked"} """, "missing.5", "this code counts something in \"answers\"")]
    [InlineData(""" "instrument":"nrs","items":{"nrs":"a"},"missing":{"88":"refused"} """, "missing.88", "one of not-asked, blank, declined, not-applicable is wanted")]
    [InlineData(""" "instrument":"nrs","items":{"nrs":"a"},"muscles":[] """, "muscles", "items are wanted for this instrument")]
    [InlineData(""" "instrument":"nrs","items":{"nrs":"a"},"name":"a b" """, "name", "letters, digits and hyphens are wanted")]
    [InlineData(""" "instrument":"penn","items":{"frequency":"a"} """, "items.severity", "missing; where the item is not on the form, say null")]
    [InlineData(""" "instrument":"penn","items":{"frequency":"a","severity":"a"} """, "items.severity", "\"a\" stands for frequency already")]
    [InlineData(""" "instrument":"penn","items":{"frequency":"a","severity":"b","total":"c"} """, "items.total", "unknown; allowed are frequency, severity")]
    [InlineData(""" "instrument":"penn","items":{"frequency":"a","severity":null},"scales":["severity"] """, "scales", "too few items are on the form for penn_severity")]
    [InlineData(""" "instrument":"penn","items":{"frequency":"a","severity":"b"},"scales":["total"] """, "scales", "each is one of penn_frequency, penn_severity, once")]
    [InlineData(""" "instrument":"penn","items":{"frequency":"a","severity":"b"},"rule":"half" """, "rule", "one of penn-each-alone is wanted")]
    [InlineData(""" "instrument":"vas","items":{"vas":"a"} """, "scales", "one of vas_mm (pain) and vas_spasticity_mm is wanted: what the line stands for cannot be told from the reading")]
    [InlineData(""" "instrument":"vas","items":{"vas":"a"},"scales":["mm"],"unit":"inch" """, "unit", "one of mm, cm is wanted")]
    [InlineData(""" "instrument":"mas","muscles":[{"muscle":"m","side":"left","linkId":"a"}] """, "answers", "what each code or number of the form stands for is wanted, such as { \"1+\": \"1+\", \"2\": \"2\" }")]
    [InlineData(""" "instrument":"mas","muscles":[{"muscle":"m","side":"left","linkId":"a"}],"answers":{"1.5":1.5} """, "answers.1.5", "a grade is wanted: 0, 1, 1+, 2, 3, 4")]
    [InlineData(""" "instrument":"mas","muscles":[{"muscle":"m","side":"middle","linkId":"a"},{"muscle":"m","side":"left","linkId":"b"}],"answers":{"1":"1"} """, "muscles[0].side", "one of left, right is wanted")]
    [InlineData(""" "instrument":"ashworth","muscles":[{"muscle":"m","side":"left","linkId":"a"}],"answers":{"1":1} """, "numbering", "one of 0-4, 1-5 is wanted")]
    [InlineData(""" "instrument":"ashworth","numbering":"1-5","muscles":[{"muscle":"m","side":"left","linkId":"a"}],"answers":{"1":1,"0":"0"} """, "answers.0", "a grade is wanted: 1 to 5")]
    [InlineData(""" "instrument":"ashworth","numbering":"1-5","muscles":[{"muscle":"m","side":"left","linkId":"a"}],"answers":{"1":1,"0":0} """, "answers.0", "a grade is wanted: 1 to 5")]
    public void What_a_map_says_of_an_instrument_is_checked(string section, string path, string problem)
    {
        Assert.False(FormMap.TryParse($$"""{"site":"https://h.example","instruments":[{{{section}}}]}""", out _, out var problems));
        Assert.Equal(new MapProblem($"instruments[0].{path}", problem), Assert.Single(problems));
    }

    [Fact]
    public void Everything_wrong_is_named_at_once()
    {
        var thrown = Assert.Throws<FormMapException>(() => FormMap.Parse("""{"site":"x","instruments":[{"instrument":"whoqol-bref","items":{"Q1":"a","Q2":"a"}}]}"""));
        Assert.Equal(27, thrown.Problems.Count);
        Assert.Equal(["site", "instruments[0].coding"], thrown.Problems.Take(2).Select(problem => problem.Path));
        Assert.Contains("and 7 more", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_instrument_that_stands_twice_needs_a_name()
    {
        const string Twice = """{"site":"https://h.example","instruments":[{"instrument":"nrs","items":{"nrs":"a"}},{"instrument":"nrs"NAME,"items":{"nrs":"b"}}]}""";
        Assert.False(FormMap.TryParse(Twice.Replace("NAME", "", StringComparison.Ordinal), out _, out var problems));
        Assert.Equal("the score nrs would be written twice: give one of the instruments a \"name\"", Assert.Single(problems).Problem);
        Assert.True(FormMap.TryParse(Twice.Replace("NAME", ",\"name\":\"worst\"", StringComparison.Ordinal), out _, out _));
    }

    [Fact]
    public void The_main_scales_are_written_unless_the_map_says_otherwise()
    {
        var draft = FormMap.FromQuestionnaire(Fixture.Questionnaire("whoqol"), "https://h.example", WhoqolBref.Instrument);
        Assert.Equal(WhoqolBref.Instrument.MainScales, draft.Map!.Score(Fixture.Bytes("whoqol.by-domain")).Scores.Select(score => score.Scale));
        Assert.Equal(6, Fixture.Scored("whoqol.by-domain").Scores.Count());
    }

    [Theory]
    [InlineData("https://h.example/Questionnaire/a|1", true)]
    [InlineData("https://h.example/Questionnaire/b|7", true)]
    [InlineData("https://h.example/Questionnaire/b", true)]
    [InlineData("https://h.example/Questionnaire/a|2", false)]
    [InlineData("https://h.example/Questionnaire/c", false)]
    [InlineData(null, false)]
    public void A_map_reads_the_responses_of_its_Questionnaires(string? canonical, bool isRead)
    {
        var map = FormMap.Parse("""{"site":"https://h.example","questionnaires":["https://h.example/Questionnaire/a|1","https://h.example/Questionnaire/b"],"instruments":[{"instrument":"nrs","items":{"nrs":"a"}}]}""");
        var response = new Hl7.Fhir.Model.QuestionnaireResponse
        {
            Id = "x",
            Questionnaire = canonical,
            Status = Hl7.Fhir.Model.QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
            Subject = new("Patient/1"),
            Item = [new() { LinkId = "a", Answer = [new() { Value = new Hl7.Fhir.Model.Integer(3) }] }],
        };
        Assert.Equal(isRead ? ResponseAction.Store : ResponseAction.None, map.Score(response).Action);
    }

    [Fact]
    public void A_map_is_kept_as_it_was_loaded()
    {
        string json = Fixture.Text("bpi.map");
        Assert.Equal(json, FormMap.Parse(json).ToJson());
        Assert.Equal("bpi at https://hospital.example/fhir", FormMap.Parse(json).ToString());
    }
}
