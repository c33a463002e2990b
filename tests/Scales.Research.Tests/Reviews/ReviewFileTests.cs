using System.Text.Json.Nodes;

namespace Scales.Research.Tests.Reviews;

public class ReviewFileTests
{
    [Fact]
    public void Every_mistake_is_named_with_its_place()
    {
        var mistakes = Shipped.Mistakes(file =>
        {
            file["population"] = 7;
            file["studies"]![0]!["patients"] = -1;
            file["studies"]![1]!["design"] = "guess";
            file["studies"]![1]!["arms"]![0]!["doses"]![0]!["lowest"] = 600;
            file["studies"]![2]!["followUp"]!["to"] = "soon";
            file["studies"]![3]!["outcomes"]![0]!["domain"] = "pian";
            file["studies"]![3]!["adverseEvents"]![0]!["patients"] = 0;
            file["claims"]!["votes"]![0]!["for"]![0] = "nobody-1999";
            file["claims"]!["thresholds"]![0]!["references"]![0] = "99";
        });
        Assert.Equal(
            [
                "population: is a text on one line of 1 to 1000 characters",
                "claims.thresholds[0].references: names keys of \"references\"",
                "claims.votes[0]: names keys of studies, each once",
                "studies[0].patients: is a number from 1 to 1000000",
                "studies[1].arms[0].doses[0].highest: is not below the number before it",
                "studies[1].design: is one of \"randomised trial\", \"nonrandomised trial\", \"prospective cohort\", \"retrospective cohort\", \"case series\"",
                "studies[2].followUp.to: is a number and a unit, such as \"24 hours\" or \"6 months\"",
                "studies[3].adverseEvents[0].patients: is given together with \"exposed\", and is not more",
                "studies[3].outcomes[0].domain: is one of \"domains\"",
            ],
            mistakes.Where(mistake => mistake.Where != "studies[0].arms").Select(mistake => $"{mistake}").Order(StringComparer.Ordinal).OrderBy(text => text.StartsWith("population", StringComparison.Ordinal) ? 0 : 1));
    }

    [Fact]
    public void A_member_with_a_slip_of_the_pen_is_a_mistake_and_not_missing_data()
    {
        var mistake = Assert.Single(Shipped.Mistakes(file => file["studies"]![0]!["adverseEvent"] = new JsonArray()));
        Assert.Equal("studies[0]", mistake.Where);
        Assert.StartsWith("has a member of an unknown name; known are key, name", mistake.Allowed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("citation")]
    [InlineData("population")]
    [InlineData("studies")]
    public void What_is_needed_is_asked_for(string member) =>
        Assert.Contains(Shipped.Mistakes(file => file.AsObject().Remove(member)), mistake => mistake.Where == member);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"population\": \"a\", \"population\": \"b\"}")]
    [InlineData("null")]
    [InlineData("{\"\\ud800\": 1}")]
    [InlineData("\"\ud800\"")]
    public void What_is_no_review_is_refused_without_a_crash(string json)
    {
        Assert.False(Review.TryParse(json, out _, out var mistakes));
        Assert.Equal("the file", mistakes[0].Where);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_text()
    {
        Assert.False(Review.TryParse(Shipped.Json.Replace("\"Kumru 2018\"", "\"\\ud800\"", StringComparison.Ordinal), out _, out var mistakes));
        Assert.Equal("studies[0].name", Assert.Single(mistakes).Where);
    }

    [Fact]
    public void A_file_too_large_or_too_deep_is_refused()
    {
        Assert.False(Review.TryParse(new string(' ', 4_000_001), out _, out var tooLarge));
        Assert.Equal("has at most 4000000 characters", Assert.Single(tooLarge).Allowed);
        Assert.False(Review.TryParse(new string('[', 10_000), out _, out _));
    }

    [Fact]
    public void A_refused_file_is_an_exception_with_every_mistake()
    {
        string json = Shipped.Changed(file => file.AsObject().Remove("population"));
        var refusal = Assert.Throws<InvalidReviewException>(() => Review.Parse(json));
        Assert.Equal("The review was refused. population: is missing.", refusal.Message);
        Assert.Single(refusal.Mistakes);
    }

    [Fact]
    public void A_message_names_the_first_mistakes_and_counts_the_rest()
    {
        string json = Shipped.Changed(file =>
        {
            for (int study = 0; study < 50; study++)
            {
                file["studies"]!.AsArray().Add(7);
            }
        });
        var refusal = Assert.Throws<InvalidReviewException>(() => Review.Parse(json));
        Assert.Equal(50, refusal.Mistakes.Count);
        Assert.EndsWith("; studies[35]: is an object; and 18 more.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_direction_that_contradicts_its_effect_is_a_mistake() =>
        Assert.Equal("studies[0].outcomes[0].direction", Assert.Single(Shipped.Mistakes(file =>
            file["studies"]![0]!["outcomes"]![0]!["effect"] = new JsonObject { ["metric"] = "percent of means", ["improvement"] = -31.5m })).Where);

    [Fact]
    public void An_effect_outside_its_interval_is_a_mistake() =>
        Assert.Equal("studies[0].outcomes[0].effect.upper: is not below the number before it", $"{Assert.Single(Shipped.Mistakes(file =>
            file["studies"]![0]!["outcomes"]![0]!["effect"] = new JsonObject { ["metric"] = "mean change", ["improvement"] = 2, ["lower"] = 0, ["upper"] = 1 }))}");

    [Fact]
    public void A_claim_without_its_value_is_a_mistake_and_not_a_no() =>
        Assert.Equal("claims.noSeriousEvents.value: is missing", $"{Assert.Single(Shipped.Mistakes(file => file["claims"]!["noSeriousEvents"]!.AsObject().Remove("value")))}");

    [Fact]
    public void An_effect_gives_the_direction_where_none_is_stated()
    {
        var review = Shipped.Read(file => file["studies"]![2]!["outcomes"]![0] = new JsonObject
        {
            ["domain"] = "neuropathic pain",
            ["measure"] = "npsi_total",
            ["effect"] = new JsonObject { ["metric"] = "mean change", ["improvement"] = -2, ["lower"] = -4, ["upper"] = 0.5m },
        });
        var outcome = review.Studies[2].Outcomes[0];
        Assert.Equal(EffectDirection.Harm, outcome.Direction);
        Assert.Same(Npsi.Instrument, outcome.Instrument);
        Assert.Equal((-4m, 0.5m), outcome.Effect!.Interval);
    }

    [Fact]
    public void No_effect_that_is_significant_is_not_a_direction()
    {
        var outcome = Shipped.Review.Find("loubser-1996")!.Outcomes[0];
        Assert.Equal((EffectDirection.NotReported, SignificanceClaim.NotSignificant), (outcome.Direction, outcome.Significance));
    }

    [Fact]
    public void Any_broken_file_is_refused_or_read_but_never_crashes()
    {
        const string Slips = "{}[]\",:0-9.eE nulltrue\u0001\uD800";
        var random = new Random(7);
        for (int round = 0; round < 2000; round++)
        {
            char[] broken = Shipped.Json.ToCharArray();
            for (int slip = random.Next(1, 4); slip > 0; slip--)
            {
                broken[random.Next(broken.Length)] = Slips[random.Next(Slips.Length)];
            }

            bool read = Review.TryParse(new string(broken), out var review, out var mistakes);
            Assert.Equal(read, mistakes.Count == 0);
            Assert.True(!read || review!.Validate().Count > 0);
        }
    }

    [Fact]
    public void No_more_patients_are_exposed_to_an_event_than_the_study_has()
    {
        var mistake = Assert.Single(Shipped.Mistakes(file => file["studies"]![0]!["adverseEvents"] = new JsonArray(
            JsonNode.Parse("""{ "event": "nausea", "patients": 3, "exposed": 14 }"""),
            JsonNode.Parse("""{ "event": "drowsiness", "patients": 3, "exposed": 13 }"""))));
        Assert.Equal("studies[0].adverseEvents[0].exposed", mistake.Where);
    }

    [Theory]
    [InlineData("percent responders", 300)]
    [InlineData("risk difference", -120)]
    public void A_percentage_of_patients_is_one(string metric, int improvement)
    {
        var mistake = Assert.Single(Shipped.Mistakes(file =>
        {
            var outcome = file["studies"]![0]!["outcomes"]![0]!.AsObject();
            outcome["direction"] = improvement > 0 ? "benefit" : "harm";
            outcome["effect"] = new JsonObject { ["metric"] = metric, ["improvement"] = improvement };
        }));
        Assert.Equal("studies[0].outcomes[0].effect.improvement", mistake.Where);
    }

    [Theory]
    [InlineData("""{ "population": "a", "population": "b" }""", "the file: is JSON in which no object has a member twice; one has")]
    [InlineData("{\n\"population\":", "the file: is JSON; line 2 is not")]
    public void What_is_no_json_is_told_from_a_member_given_twice(string json, string expected)
    {
        Assert.False(Review.TryParse(json, out _, out var mistakes));
        Assert.Equal(expected, Assert.Single(mistakes).ToString());
    }
}
