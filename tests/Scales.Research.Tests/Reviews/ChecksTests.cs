using System.Text.Json.Nodes;

namespace Scales.Research.Tests.Reviews;

/// <summary>Every check finds what it is for, and leaves alone what fits.</summary>
public class ChecksTests
{
    [Fact]
    public void A_review_whose_claims_fit_its_studies_has_no_findings() => Assert.Empty(Read(_ => { }).Validate());

    [Fact]
    public void A_total_that_does_not_add_up_is_found() =>
        AssertFinds("patients-differ", file => file["studies"]![0]!["patients"] = 12);

    [Fact]
    public void A_stated_mean_age_that_the_means_of_the_studies_do_not_make_is_found() =>
        AssertFinds("mean-age-differs", file => file["claims"]!["age"]!["mean"] = 44);

    [Fact]
    public void A_stated_mean_age_that_no_study_could_give_is_found() =>
        AssertFinds("mean-without-source", file => file["studies"]![0]!["age"]!.AsObject().Remove("mean"));

    [Fact]
    public void A_mean_age_counts_as_printed_to_its_own_decimals() =>
        Assert.Empty(Read(file => (file["claims"]!["age"]!["mean"], file["studies"]![0]!["age"]!["mean"]) = (43, 42.9m)).Validate());

    [Fact]
    public void Ages_beyond_those_of_the_studies_are_found() =>
        AssertFinds("age-range-differs", file => file["claims"]!["age"]!["highest"] = 71);

    [Fact]
    public void A_percentage_of_nobody_is_found() =>
        AssertFinds("percent-of-nobody", file => file["claims"]!["malePercent"]!["value"] = 77.5m);

    [Fact]
    public void A_follow_up_in_other_units_is_the_same_follow_up() =>
        Assert.Empty(Read(file => file["claims"]!["followUp"]!["from"] = "7 days").Validate());

    [Fact]
    public void Patients_who_were_not_given_the_intervention_are_found() =>
        AssertFinds("patients-not-treated", file => file["studies"]![0]!["arms"]![0]!["patients"] = 9);

    [Fact]
    public void A_threshold_cited_from_its_source_is_not_found_and_one_cited_from_nothing_is() =>
        AssertFinds("threshold-source", file => file["claims"]!["thresholds"]![0]!["references"] = new JsonArray());

    [Fact]
    public void A_threshold_of_another_amount_has_another_source() =>
        AssertFinds("threshold-source", file => file["claims"]!["thresholds"]![0]!["amount"] = 31);

    [Fact]
    public void A_threshold_that_judges_group_means_is_found() =>
        AssertFinds("threshold-subject", file => file["claims"]!["thresholds"]![0]!["appliedTo"] = "group means");

    [Fact]
    public void Votes_on_significance_are_found_whatever_the_methods_say()
    {
        AssertFinds("votes-not-on-direction", file => file["claims"]!["votes"]![0]!["countedOn"] = "significance");
        AssertFinds("votes-not-on-direction", file =>
        {
            file["claims"]!.AsObject().Remove("votesOn");
            file["claims"]!["votes"]![0]!["countedOn"] = "significance";
        });
    }

    [Fact]
    public void A_verdict_on_a_threshold_wants_an_effect_size_beside_it() =>
        AssertFinds("verdict-without-number", file =>
        {
            file["claims"]!["votes"]![0]!["countedOn"] = "threshold";
            file["studies"]![0]!["outcomes"]![0]!.AsObject().Remove("effect");
            file["studies"]![0]!["outcomes"]![0]!["direction"] = "benefit";
        }, alsoFinds: "votes-not-on-direction");

    [Fact]
    public void No_serious_event_is_contradicted_by_a_count() =>
        AssertFinds("serious-events-counted", file => file["studies"]![0]!["adverseEvents"]![0]!["patients"] = 1);

    [Fact]
    public void No_serious_event_is_not_shown_by_a_study_that_reports_nothing() =>
        AssertFinds("no-serious-events-unreported", file => file["studies"]![1]!.AsObject().Remove("adverseEvents"));

    private static void AssertFinds(string code, Action<JsonNode> change, string? alsoFinds = null) =>
        Assert.Equal(new[] { alsoFinds, code }.OfType<string>().Order(), Read(change).Validate().Select(finding => finding.Code).Distinct().Order());

    private static Review Read(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(Sound)!;
        change(file);
        return Review.Parse(file.ToJsonString());
    }

    private const string Sound = """
        {
          "citation": { "text": "A review in which everything fits" },
          "population": "spinal cord injury",
          "domains": ["pain"],
          "references": [{ "key": "1", "text": "Dworkin 2008", "doi": "10.1016/J.JPAIN.2007.09.005" }],
          "claims": {
            "patients": { "where": "results", "value": 20 },
            "age": { "where": "results", "mean": 43.0, "lowest": 20, "highest": 70 },
            "malePercent": { "where": "results", "value": 75 },
            "followUp": { "where": "results", "from": "1 week", "to": "6 months" },
            "comparatorRequired": { "where": "methods", "value": false },
            "votesOn": { "where": "methods", "value": "direction" },
            "votes": [{ "where": "table 2", "domain": "pain", "countedOn": "direction", "for": ["a", "b"] }],
            "thresholds": [{ "where": "methods", "measures": ["nrs"], "amount": 30, "unit": "%", "appliedTo": "patients", "references": ["1"] }],
            "measuredInEveryStudy": [{ "where": "results", "value": "nrs" }],
            "measured": [{ "where": "results", "value": "nrs" }],
            "adverseEvents": [{ "where": "results", "value": "headache" }],
            "noSeriousEvents": { "where": "results", "value": true }
          },
          "studies": [
            {
              "key": "a", "name": "A 2001", "citation": { "text": "A" }, "design": "randomised trial", "patients": 10,
              "age": { "mean": 43, "lowest": 20, "highest": 60 }, "followUp": { "from": "1 week" },
              "arms": [{ "name": "drug", "patients": 10, "doses": [{ "where": "table 1", "lowest": 50, "highest": 50, "unit": "mg" }] }],
              "outcomes": [{ "domain": "pain", "measure": "nrs", "effect": { "metric": "percent of means", "improvement": 31 } }],
              "adverseEvents": [{ "event": "serious", "arm": "drug", "patients": 0, "exposed": 10 }, { "event": "headache", "arm": "drug" }]
            },
            {
              "key": "b", "name": "B 2002", "citation": { "text": "B" }, "design": "prospective cohort", "patients": 10,
              "age": { "mean": 43, "lowest": 30, "highest": 70 }, "followUp": { "from": "1 month", "to": "6 months" },
              "arms": [{ "name": "drug", "patients": 10 }],
              "outcomes": [{ "domain": "pain", "measure": "nrs", "effect": { "metric": "percent of means", "improvement": 12 } }],
              "adverseEvents": [{ "event": "serious", "patients": 0, "exposed": 10 }]
            }
          ]
        }
        """;
}
