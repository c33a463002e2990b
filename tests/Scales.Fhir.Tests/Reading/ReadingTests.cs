using System.Text;

namespace Scales.Fhir.Tests.Reading;

public class ReadingTests
{
    private static readonly int?[] s_quality = [4, 3, 2, 2, 4, 4, 3, 4, 3, 4, 5, 3, 4, 3, 4, 3, 4, 4, 5, 4, 3, 5, 4, 3, 4, 2];

    [Theory]
    [InlineData("whoqol.by-domain")]
    [InlineData("whoqol.by-section")]
    [InlineData("whoqol.integers-as-decimals")]
    [InlineData("whoqol.version-not-named")]
    public void The_layout_of_a_form_changes_no_answer(string name) =>
        Assert.Equal(new WhoqolBref(WhoqolBref.Instrument.Read(s_quality), ReversedItems.Raw), Fixture.Scored(name).Form<WhoqolBref>());

    [Fact]
    public void LinkIds_that_are_LOINC_codes_are_read_with_and_without_their_slash()
    {
        var whole = new Bpi(Bpi.Instrument.Read(8, 4, 6, 5, 5, 6, 3, 4, 2, 7, 9), RecallPeriod.Last24Hours);
        Assert.Equal(whole, Fixture.Scored("bpi.slashed-loinc").Form<Bpi>());
        Assert.Equal(whole with { Walking = null }, Fixture.Scored("bpi.bare-loinc-under-answers").Form<Bpi>());
    }

    [Fact]
    public void Definitions_name_items_whose_linkIds_say_nothing() =>
        Assert.Equal(new Npsi(Npsi.Instrument.Read(6, 4, 8, 2, 7, 3, 4, 5, 2, 9, 10, 1)), Fixture.Scored("npsi.by-definition").Form<Npsi>());

    [Fact]
    public void Every_kind_of_missing_stays_apart()
    {
        var scores = Fixture.Scored("whoqol.sentinels");
        var states = Assert.Single(scores.Instruments).Answers.ToDictionary(answer => answer.Item, answer => answer.State);
        Assert.Equal((AnswerState.Declined, AnswerState.NotAsked, AnswerState.NotApplicable, AnswerState.Blank), (states["Q3"], states["Q20"], states["Q21"], states["Q22"]));
        Assert.Equal(22, states.Values.Count(state => state == AnswerState.Answered));
        Assert.Equal([FindingCode.Stopped, FindingCode.Declined, FindingCode.NotAsked, FindingCode.NotApplicable, FindingCode.Blank], scores.Findings.Select(finding => finding.Code));
        Assert.Equal("425/6", scores.Score<WhoqolPhysical>()?.ToFraction());
        Assert.Null(scores.Score<WhoqolSocial>());
    }

    [Fact]
    public void A_refused_answer_is_not_a_missing_one()
    {
        var scores = Fixture.Scored("bpi.three-of-seven");
        Assert.Equal(
            [FindingCode.OutOfRange, FindingCode.NotWhole, FindingCode.Declined, FindingCode.Unreadable, FindingCode.TextNotAllowed, FindingCode.UnknownUnit, FindingCode.ConflictingAnswers, FindingCode.ConflictingValues],
            scores.Findings.Select(finding => finding.Code));
        Assert.Null(scores.Form<Bpi>());
        Assert.Equal(["bpi_worst"], scores.Scores.Where(score => score.IsScored).Select(score => score.Key));
        Assert.Equal(AbsentReason.Error, scores.Scores.Single(score => score.Key == "bpi_interference").AbsentReason);
        Assert.Equal(AbsentReason.AskedDeclined, scores.Scores.Single(score => score.Key == "bpi_now").AbsentReason);
    }

    [Theory]
    [InlineData("""{"value":"3"}""", FindingCode.Unreadable)]
    [InlineData("""{"value":true}""", FindingCode.Unreadable)]
    [InlineData("""{"value":[3]}""", FindingCode.Unreadable)]
    [InlineData("""{"value":1e400}""", FindingCode.Unreadable)]
    [InlineData("""{"value":3.00000000000000000000000000000}""", FindingCode.Unreadable)]
    [InlineData("""{"value":3,"unit":7}""", FindingCode.Unreadable)]
    [InlineData("""{"value":3,"code":7}""", FindingCode.Unreadable)]
    [InlineData("""{"value":3,"system":7}""", FindingCode.Unreadable)]
    [InlineData("""{"value":null}""", FindingCode.Blank)]
    [InlineData("""{}""", FindingCode.Blank)]
    public void A_malformed_quantity_is_refused_and_not_taken_for_a_missing_answer(string quantity, FindingCode code)
    {
        string json = $$"""{"resourceType":"QuestionnaireResponse","id":"a","status":"completed","subject":{"reference":"Patient/1"},"authored":"2026-01-01","item":[{"linkId":"pain-worst","answer":[{"valueQuantity":{{quantity}}}]}]}""";
        Assert.Contains(new Finding(code, "nrs", "nrs", "pain-worst"), Fixture.MapOf("mixed").Score(Encoding.UTF8.GetBytes(json)).Findings);
    }

    [Fact]
    public void Two_different_answers_refuse_the_scores_they_touch_and_no_other()
    {
        var scores = Fixture.Scored("whoqol.answered-twice");
        Assert.Equal([new(FindingCode.Repeated, "whoqol-bref", "Q5", "Q5"), new(FindingCode.ConflictingAnswers, "whoqol-bref", "Q20", "Q20")], scores.Findings);
        Assert.Equal(["whoqol_social"], scores.Scores.Where(score => !score.IsScored).Select(score => score.Key));
    }

    [Fact]
    public void A_code_of_another_scale_and_a_weight_that_contradicts_the_map_are_refused()
    {
        var findings = Fixture.Scored("whoqol.code-of-nobody").Findings;
        Assert.Equal([(FindingCode.UnknownCode, "Q8"), (FindingCode.ConflictingValues, "Q12")], findings.Select(finding => (finding.Code, finding.Item!)));
    }

    [Fact]
    public void Muscles_are_graded_one_by_one_and_a_sentinel_is_no_grade()
    {
        var scores = Fixture.Scored("mas.six-muscles");
        var muscles = scores.Muscles<ModifiedAshworth>()!;
        Assert.Equal((4, 1), (muscles.Muscles, muscles.NotTestable));
        Assert.Equal(ModifiedAshworth.Grade2, muscles.Maximum);
        Assert.Equal("5/4", scores.Score<ModifiedAshworthPoints>()?.ToFraction());
        Assert.Equal(["1+", "2", "1+", null, null, "0"], scores.Scores.Take(6).Select(score => score.Grade));
        Assert.Null(Fixture.Scored("mas.grade-of-nobody").Muscles<ModifiedAshworth>());
    }

    [Fact]
    public void The_original_Ashworth_scale_is_read_in_the_numbering_of_the_map()
    {
        var muscles = Fixture.Scored("ashworth.from-one").Muscles<OriginalAshworth>()!;
        Assert.Equal([OriginalAshworth.From1To5(1), OriginalAshworth.From1To5(4)], muscles.Ratings.Select(rating => rating.Grade!.Value));
        Assert.Equal(FindingCode.OutOfRange, Assert.Single(Fixture.Scored("ashworth.zero").Findings).Code);
    }

    [Fact]
    public void One_response_may_hold_many_instruments()
    {
        var scores = Fixture.Scored("mixed.everything");
        Assert.Equal(["nrs.now 7", "nrs.worst 9", "vas_mm 91/2", "vas_spasticity_mm 65/2", "penn_frequency 0", "penn_severity ", "bpi_sci10_interference 9/2"], scores.Scores.Select(score => $"{score.Key} {score.Fraction}"));
        Assert.Equal(AbsentReason.NotApplicable, scores.Scores.Single(score => score.Key == "penn_severity").AbsentReason);
        Assert.Equal(VasPain.FromMillimetres(45.5m), scores.Score<VasPain>());
        Assert.Equal(new Penn(new PennFrequency(0), null), scores.Form<Penn>());
    }

    [Fact]
    public void What_could_be_guessed_is_refused()
    {
        var findings = Fixture.Scored("mixed.refused").Findings.Select(finding => finding.Code);
        Assert.Equal([FindingCode.TextNotAllowed, FindingCode.TextNotAllowed, FindingCode.AmbiguousUnit, FindingCode.NotWhole, FindingCode.NotExpected, FindingCode.InstrumentNotAsked], findings);
        Assert.DoesNotContain(Fixture.Scored("mixed.refused").Scores, score => score.IsScored);
    }

    [Fact]
    public void A_length_counts_in_the_unit_it_has()
    {
        var scores = Fixture.Scored("mixed.readings");
        Assert.Equal(VasPain.FromMillimetres(72), scores.Score<VasPain>());
        Assert.Equal(VasSpasticity.FromCentimetres(7), scores.Score<VasSpasticity>());
    }

    [Fact]
    public void What_a_response_leaves_out_may_have_been_skipped_and_is_not_said_to_be_unasked()
    {
        var scores = Fixture.Scored("npsi.incomplete");
        Assert.Equal([AbsentReason.Unknown, AbsentReason.Unknown], scores.Scores.Where(score => !score.IsScored).Select(score => score.AbsentReason!.Value));
        Assert.Equal(new Finding(FindingCode.NotAsked, "npsi", "Q12"), Assert.Single(scores.Findings));
    }

    [Fact]
    public void A_linkId_and_a_definition_that_disagree_refuse_both_items()
    {
        var map = FormMap.Parse("""{"site":"https://h.example","instruments":[{"instrument":"penn","items":{"frequency":{"linkId":"f","definition":"urn:d#f"},"severity":{"definition":"urn:d#s"}}}]}""");
        var scores = map.Score(Encoding.UTF8.GetBytes("""{"resourceType":"QuestionnaireResponse","id":"x","status":"completed","subject":{"reference":"Patient/1"},"authored":"2026-01-01","item":[{"linkId":"f","definition":"urn:d#s","answer":[{"valueInteger":2}]}]}"""));
        Assert.Equal([(FindingCode.ConflictingItems, "frequency"), (FindingCode.ConflictingItems, "severity")], scores.Findings.Select(finding => (finding.Code, finding.Item!)));
        Assert.DoesNotContain(scores.Scores, score => score.IsScored);
    }

    [Fact]
    public void Nothing_depends_on_the_culture()
    {
        string[] invariant = [.. Fixture.Names.Select(name => Everything.In(Fixture.Scored(name)))];
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in (string[])["de-DE", "ar-SA", "fa-IR", "tr-TR"])
            {
                System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
                Assert.Equal(invariant, Fixture.Names.Select(name => Everything.In(Fixture.Scored(name))));
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_codes_of_findings_keep_their_numbers() =>
        Assert.Equal(
            (1, 23, 100, 107, 200, 210, 300, 303),
            ((int)FindingCode.Empty, (int)FindingCode.EnteredInError, (int)FindingCode.Stopped, (int)FindingCode.Repeated, (int)FindingCode.OutOfRange, (int)FindingCode.NotExpected, (int)FindingCode.Declined, (int)FindingCode.NotAsked));
}
