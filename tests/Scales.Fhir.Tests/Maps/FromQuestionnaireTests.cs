using Hl7.Fhir.Model;

namespace Scales.Fhir.Tests.Maps;

public class FromQuestionnaireTests
{
    private const string Site = "https://hospital.example/fhir";

    [Fact]
    public void A_map_written_from_a_Questionnaire_scores_its_responses()
    {
        var draft = FormMap.FromQuestionnaire(Fixture.Questionnaire("whoqol"), Site, WhoqolBref.Instrument);
        Assert.Empty(draft.Open);
        Assert.Equal(["https://hospital.example/fhir/Questionnaire/qol|1"], draft.Map!.Questionnaires);
        Assert.Equal(["instruments[0].coding", "instruments[0].answers"], draft.Notes.Select(note => note.Path));
        Assert.Equal(Fixture.Scored("whoqol.by-domain").Form<WhoqolBref>(), draft.Map.Score(Fixture.Bytes("whoqol.by-domain")).Form<WhoqolBref>());
    }

    [Fact]
    public void Items_are_found_by_their_codes_and_computed_ones_are_left_out()
    {
        var map = FormMap.FromQuestionnaire(Fixture.Questionnaire("bpi"), Site, Bpi.Instrument).Map!;
        var response = new QuestionnaireResponse
        {
            Id = "x",
            Questionnaire = "https://hospital.example/fhir/Questionnaire/bpi",
            Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
            Subject = new("Patient/1"),
            Authored = "2026-01-01",
            Item =
            [
                new() { LinkId = "q.1", Answer = [new() { Value = new Coding("http://loinc.org", "LA13942-0") }] },
                .. Enumerable.Range(10, 7).Select(i => new QuestionnaireResponse.ItemComponent { LinkId = $"q.{i}", Answer = [new() { Value = new Coding(Site + "/ten", "c") }] }),
                new() { LinkId = "q.sum", Answer = [new() { Value = new FhirDecimal(7) }] },
            ],
        };
        var scores = map.Score(response);
        Assert.Equal("2", scores.Score<BpiInterference>()?.ToString());
        Assert.Equal(8, scores.Instruments[0].Answers.Count(answer => answer.State == AnswerState.Answered));
        Assert.DoesNotContain(scores.Scores, score => score.Key == "bpi_severity");
        Assert.Empty(scores.Findings);
    }

    [Fact]
    public void Muscles_are_found_by_their_printed_grades_and_sided_by_their_linkIds()
    {
        var draft = FormMap.FromQuestionnaire(Fixture.Questionnaire("mas"), Site, ModifiedAshworth.Instrument);
        Assert.Empty(draft.Open);
        Assert.Contains(draft.Notes, note => note.Problem.Contains("the code NT is no grade", StringComparison.Ordinal));
        var response = Fixture.Text("mas.six-muscles").Replace("\"id\": \"mas-1\",", "\"id\": \"mas-1\", \"questionnaire\": \"https://hospital.example/fhir/Questionnaire/mas\",", StringComparison.Ordinal);
        var scores = draft.Map!.Score(System.Text.Encoding.UTF8.GetBytes(response));
        Assert.Equal("1+", scores.Scores.First().Grade);
        Assert.Contains("91775009", Firely.Write(scores.ToObservations()[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_found_is_left_open_and_named()
    {
        var draft = FormMap.FromQuestionnaire(new Questionnaire { Item = [new() { LinkId = "a", Type = Questionnaire.QuestionnaireItemType.Integer, Text = "pain intensity" }] }, Site, Nrs.Instrument);
        Assert.Null(draft.Map);
        Assert.Equal("instruments[0].items", Assert.Single(draft.Open).Path);
        Assert.Equal(["questionnaires", "instruments[0].items.nrs"], draft.Notes.Select(note => note.Path));
    }

    [Fact]
    public void Two_items_that_could_be_one_are_not_chosen_between()
    {
        var form = new Questionnaire { Url = "urn:q", Item = [Item("a", "72514-3"), Item("b", "72514-3"), Item("c", "38221-8")] };
        var draft = FormMap.FromQuestionnaire(form, Site, Nrs.Instrument);
        Assert.Contains(draft.Notes, note => note.Problem == "may be any of a, b: say which");

        static Questionnaire.ItemComponent Item(string linkId, string loinc) =>
            new() { LinkId = linkId, Type = Questionnaire.QuestionnaireItemType.Integer, Code = [new("http://loinc.org", loinc)] };
    }

    [Theory]
    [InlineData("72514-3", false)]
    [InlineData("75893-8", true)]
    [InlineData("38208-5", true)]
    public void A_rating_of_another_name_in_LOINC_is_to_be_checked(string loinc, bool isNoted)
    {
        var form = new Questionnaire { Url = "urn:q", Item = [new() { LinkId = "a", Type = Questionnaire.QuestionnaireItemType.Integer, Code = [new("http://loinc.org", loinc)] }] };
        var draft = FormMap.FromQuestionnaire(form, Site, Nrs.Instrument);
        Assert.NotNull(draft.Map);
        Assert.Equal(isNoted ? [$"LOINC {loinc} may be of another period or method: check that; the rating is written as 72514-3"] : [], draft.Notes.Select(note => note.Problem));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "what the answer codes count is not said: add them to \"answers\" for a")]
    public void An_answer_code_that_stands_twice_counts_only_what_both_say(int secondWeight, string note)
    {
        var item = new Questionnaire.ItemComponent { LinkId = "a", Type = Questionnaire.QuestionnaireItemType.Choice, Code = [new("http://loinc.org", "72514-3")], AnswerOption = [Option(1), Option(secondWeight)] };
        var draft = FormMap.FromQuestionnaire(new Questionnaire { Url = "urn:q", Item = [item] }, Site, Nrs.Instrument);
        Assert.Equal(note, string.Concat(draft.Notes.Select(each => each.Problem)));
        Assert.Equal(note.Length == 0, draft.Json.Contains("\"c\": 1", StringComparison.Ordinal));

        Questionnaire.AnswerOptionComponent Option(int weight)
        {
            var option = new Questionnaire.AnswerOptionComponent { Value = new Coding { Code = "c" } };
            option.Value.AddExtension("http://hl7.org/fhir/StructureDefinition/itemWeight", new FhirDecimal(weight));
            return option;
        }
    }
}
