using System.Text.Json.Nodes;

namespace Scales.Research.Tests.Reviews;

public class EventSummaryTests
{
    [Fact]
    public void What_is_not_reported_has_no_number_at_all()
    {
        var headache = EventSummary.Of(Shipped.Review, "headache");
        Assert.Null(headache.Counted);
        Assert.Null(headache.Share());
        Assert.Equal(["not-reported", "not-reported", "not-reported", "uncounted"], headache.Warnings.Select(warning => warning.Code));
        Assert.Equal("headache: not counted by any study", headache.ToString());
    }

    [Fact]
    public void A_count_of_zero_is_a_count_with_an_exact_interval()
    {
        var serious = EventSummary.Of(Counting("kumru-2018", "serious", 0, 8), AdverseEvent.Serious);
        var share = serious.Share()!;
        Assert.Equal((0, 8, 43), (serious.Counted!.Count, share.N.Used, share.N.Given));
        Assert.Equal(0, share.Interval!.Value.Lower);
        Assert.Equal(0.369416647552819, share.Interval.Value.Upper, 1e-12);
        Assert.Equal(3, share.Warnings.Count);
    }

    [Fact]
    public void Counts_are_added_up_over_the_studies_that_count()
    {
        var both = Shipped.Read(file =>
        {
            Add(file["studies"]![0]!, "pruritus", 2, 8);
            Add(file["studies"]![1]!, "pruritus", 1, 9);
        });
        Assert.Equal(new Proportion(3, 17), EventSummary.Of(both, "pruritus").Counted);
    }

    [Fact]
    public void The_events_of_the_comparator_are_not_those_of_the_intervention()
    {
        var review = Shipped.Read(file =>
        {
            Add(file["studies"]![0]!, "nausea", 3, 5);
            file["studies"]![0]!["adverseEvents"]![1]!["arm"] = "control";
        });
        Assert.Null(EventSummary.Of(review, "nausea").Counted);
    }

    [Fact]
    public void A_study_that_counts_in_one_arm_and_not_in_another_has_not_counted()
    {
        var review = Counting("taira-1996", "headache", 2, 14);
        Assert.IsType<UncountedEvents>(review.Find("taira-1996")!.ReportOf("headache"));
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    public void A_count_that_cannot_be_is_refused(int patients, int exposed) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EventReport.Counted(patients, exposed));

    private static Review Counting(string study, string name, int patients, int exposed) => Shipped.Read(file =>
        Add(file["studies"]!.AsArray().Single(candidate => (string)candidate!["key"]! == study)!, name, patients, exposed));

    private static void Add(JsonNode study, string name, int patients, int exposed)
    {
        study["adverseEvents"] ??= new JsonArray();
        study["adverseEvents"]!.AsArray().Add(new JsonObject { ["event"] = name, ["patients"] = patients, ["exposed"] = exposed });
    }
}
