namespace Scales.Research.Tests.Reviews;

public class ReviewTests
{
    [Fact]
    public void The_shipped_review_has_four_studies_and_48_patients_43_of_them_treated()
    {
        Assert.Equal(["Kumru 2018", "Kumru 2024", "Loubser 1996", "Taira 1996"], Shipped.Review.Studies.Select(study => study.Name));
        Assert.Equal((48, 43), (Shipped.Review.Patients, Shipped.Review.Treated));
    }

    [Fact]
    public void The_checks_find_what_does_not_fit_in_the_shipped_review() =>
        Assert.Equal(
            [
                ("patients-not-treated", "section 3.2"),
                ("outside-population", "Taira 1996"),
                ("mean-of-medians", "section 3.2"),
                ("follow-up-differs", "section 3.2"),
                ("dose-differs", "Kumru 2024"),
                ("no-comparator", "Kumru 2024"),
                ("no-comparator", "Loubser 1996"),
                ("no-comparator", "Taira 1996"),
                ("not-in-every-study", "section 4.1"),
                ("in-no-study", "section 5"),
                ("event-in-no-study", "section 4.3"),
                ("event-in-no-study", "section 4.3"),
                ("no-serious-events-unreported", "section 4.3"),
                ("threshold-source", "section 2.7"),
                ("threshold-source", "section 2.7"),
                ("threshold-source", "section 2.7"),
                ("threshold-source", "section 2.7"),
                ("threshold-subject", "section 2.7"),
                ("threshold-subject", "section 2.7"),
                ("votes-not-on-direction", "table 2"),
                ("verdict-without-number", "table 2"),
            ],
            Shipped.Review.Validate().Select(finding => (finding.Code, finding.Where)));

    [Theory]
    [InlineData("patients-not-treated", "48 patients are stated; 43 of them got the intervention.")]
    [InlineData("outside-population", "at least 6 of 14 patients have pain after stroke, and the review is about spinal cord injury.")]
    [InlineData("mean-of-medians", "a mean age of 49.3 is stated; no study gives a mean, and the number is the mean of their medians, weighted by their patients (49.33). That is no mean age.")]
    [InlineData("follow-up-differs", "follow-up of 24 hours to 6 months is stated; that of the studies is 24 hours to 12 months.")]
    [InlineData("dose-differs", "the dose of baclofen is 100 to 550 µg/day in table 1, but 100 to 350 µg/day in section 5.")]
    [InlineData("not-in-every-study", "mas is said to be measured in every study; no outcome of Taira 1996 is.")]
    [InlineData("in-no-study", "results of whoqol-bref are spoken of; no outcome of any study is measured by it.")]
    [InlineData("event-in-no-study", "pruritus is spoken of; no study is extracted as reporting it.")]
    [InlineData("no-serious-events-unreported", "no serious event is stated; 2 of 4 studies report nothing of adverse events (Kumru 2024, Loubser 1996), which is not zero. Even no event in all 43 treated would allow 6.7 % (one-sided, 95 %).")]
    [InlineData("verdict-without-number", "verdicts on a threshold are given for Kumru 2018, Kumru 2024, Taira 1996, Loubser 1996; no effect size of neuropathic pain is given beside them.")]
    public void A_finding_says_what_does_not_fit(string code, string text) =>
        Assert.Equal(text, Shipped.Review.Validate().First(finding => finding.Code == code).Text);

    [Fact]
    public void The_thresholds_are_traced_to_the_publications_they_come_from()
    {
        string[] texts = [.. Shipped.Review.Validate().Where(finding => finding.Code == "threshold-source").Select(finding => finding.Text)];
        Assert.StartsWith("30 % on nrs is cited from reference 2, which is not known as its source. Known sources: ", texts[0], StringComparison.Ordinal);
        Assert.Contains(nameof(NrsThresholds.Dworkin2008Moderate), texts[0], StringComparison.Ordinal);
        Assert.Contains("1 point on mas is cited from reference 3", texts[3], StringComparison.Ordinal);
        Assert.Contains(nameof(ModifiedAshworthThresholds.Chen2019UpperLimbHalfSd), texts[3], StringComparison.Ordinal);
    }

    [Fact]
    public void The_votes_of_the_review_are_recounted_on_direction()
    {
        string text = Assert.Single(Shipped.Review.Validate(), finding => finding.Code == "votes-not-on-direction").Text;
        Assert.StartsWith("the votes on neuropathic pain (3 of 4) are counted on threshold, although section 2.8 says direction (Cochrane Handbook, chapter 12). On direction there are 3 of 3 votes for benefit, p = 0.25", text, StringComparison.Ordinal);
        Assert.Contains("Loubser 1996: no direction is given: missing, not a vote against.", text, StringComparison.Ordinal);
        Assert.Contains("3 votes cannot reach p < 0.05: the smallest attainable p is 0.25, and 6 votes are needed.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fits_in_the_shipped_review_is_not_found() =>
        Assert.DoesNotContain(Shipped.Review.Validate(), finding => finding.Code is "patients-differ" or "age-range-differs" or "percent-of-nobody" or "mean-age-differs");

    [Fact]
    public void The_page_on_reviews_explains_every_code_and_prints_what_it_says()
    {
        string page = Repository.Read("docs/reviews.md");
        Assert.All(Shipped.Review.Validate(), finding => Assert.Contains($"`{finding.Code}`", page, StringComparison.Ordinal));
        Assert.Contains($"// {VoteCount.On(Shipped.Review, "neuropathic pain")}\n", page, StringComparison.Ordinal);
        Assert.Contains($"// {EventSummary.Of(Shipped.Review, "headache")}\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_hold_the_studies_and_the_findings()
    {
        var tables = Shipped.Review.Tables().ToDictionary(table => table.Name);
        Assert.Equal(["studies", "outcomes", "votes", "ranges", "adverse-events", "findings"], Shipped.Review.Tables().Select(table => table.Name));
        Assert.Equal(4, tables["studies"].Rows.Count);
        Assert.Equal(Shipped.Review.Studies.Sum(study => study.Outcomes.Count), tables["outcomes"].Rows.Count);
        Assert.Equal(["neuropathic pain", "3", "0", "1", "1"], tables["votes"].Rows[0].Take(5));
        Assert.Empty(tables["ranges"].Rows);
        Assert.Equal(Shipped.Review.Validate().Count, tables["findings"].Rows.Count);
        Assert.All(tables.Values, table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)));
    }

    [Fact]
    public void A_study_that_names_events_has_reported_of_any_event_without_a_number()
    {
        var any = Shipped.Review.Studies.Select(study => study.ReportOf(AdverseEvent.Any).GetType());
        Assert.Equal([typeof(UncountedEvents), typeof(UnreportedEvents), typeof(UnreportedEvents), typeof(UncountedEvents)], any);
    }

    [Fact]
    public void An_event_that_no_study_counts_has_no_number_in_the_tables()
    {
        var headache = Shipped.Review.Tables().Single(table => table.Name == "adverse-events").Rows.Single(row => row[0] == "headache");
        Assert.Equal([null, null, null, null, null], headache.Skip(1).Take(5));
        Assert.Equal("Kumru 2018 (not reported); Kumru 2024 (not reported); Loubser 1996 (not reported); Taira 1996 (reported without a number)", headache[6]);
    }
}
