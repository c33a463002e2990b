namespace Scales.Tests;

public class BpiTests
{
    public static IEnumerable<object[]> Versions =>
    [
        [Bpi.Instrument, typeof(BpiInterference), 7, 4], [BpiSci7.Instrument, typeof(BpiSci7Interference), 7, 4],
        [BpiSci10.Instrument, typeof(BpiSci10Interference), 10, 6], [BpiSci12.Instrument, typeof(BpiSci12Interference), 12, 7],
    ];

    [Theory, MemberData(nameof(Versions))]
    public void Interference_needs_more_than_half_of_its_items_and_severity_all_of_its_own(Instrument instrument, Type interference, int items, int needed)
    {
        switch (instrument)
        {
            case Instrument<Bpi> bpi: Check(bpi); break;
            case Instrument<BpiSci7> bpi: Check(bpi); break;
            case Instrument<BpiSci10> bpi: Check(bpi); break;
            default: Check((Instrument<BpiSci12>)instrument); break;
        }

        void Check<TForm>(Instrument<TForm> version) where TForm : Form<TForm>
        {
            Assert.True(2 * needed > items && 2 * (needed - 1) <= items);
            for (int answered = 0; answered <= items; answered++)
            {
                int?[] row = [null, 9, 9, 9, .. Enumerable.Range(0, items).Select(i => i < answered ? (int?)4 : null)];
                var (score, completeness) = Every.Scores(Every.Form(version, row))[interference];
                Assert.Equal(answered >= needed ? new Exact(4, 1) : null, score);
                Assert.Equal((answered, needed, items, answered >= needed), (completeness.Answered, completeness.Needed, completeness.Of, completeness.IsScored));
                Assert.Null(Every.Scores(Every.Form(version, row))[typeof(BpiSeverity)].Score);
                row[0] = 9;
                Assert.Equal(new Exact(9, 1), Every.Scores(Every.Form(version, row))[typeof(BpiSeverity)].Score);
            }
        }
    }

    [Fact]
    public void A_walking_item_that_does_not_apply_is_left_out_of_the_mean()
    {
        var form = Samples.SomeBpi() with { Walking = null };
        Assert.Equal("11/2", form.InterferenceScore!.Value.ToFraction());
        Assert.Equal("9/2", form.ActivityScore!.Value.ToFraction());
        Assert.Null((form with { Work = null }).ActivityScore);
    }

    [Fact]
    public void The_single_intensities_are_scales_of_their_own()
    {
        var form = Samples.SomeBpi() with { Least = null };
        Assert.Null(form.SeverityScore);
        Assert.Equal((8, 6, 5), (form.Score<BpiWorst>()!.Value.Value, form.Score<BpiAverage>()!.Value.Value, form.Score<BpiNow>()!.Value.Value));
        Assert.Null(form.Score<BpiLeast>());
    }

    [Fact]
    public void Activity_and_affective_interference_have_their_own_items()
    {
        var form = Samples.SomeBpi();
        Assert.Equal("4", form.ActivityScore!.Value.ToFraction());
        Assert.Equal("17/3", form.AffectiveScore!.Value.ToFraction());
        Assert.Equal(form.ActivityScore, (form with { Mood = new(0), Relations = new(0), Sleep = new(0), Enjoyment = new(0) }).ActivityScore);
        Assert.Equal(form.AffectiveScore, (form with { GeneralActivity = new(0), Walking = new(0), Work = new(0), Sleep = new(0) }).AffectiveScore);
    }

    [Fact]
    public void Forms_with_different_recall_periods_are_not_compared_and_an_unstated_one_is()
    {
        var day = Samples.SomeBpi(RecallPeriod.Last24Hours);
        var week = Samples.SomeBpi(RecallPeriod.LastWeek);
        Assert.Equal(Obstacle.DifferentRecallPeriod, week.ComparedWith<BpiSeverity>(day).Obstacle);
        Assert.Null(week.ComparedWith<BpiSeverity>(day).Change);
        Assert.Equal(Obstacle.None, day.ComparedWith<BpiSeverity>(day).Obstacle);
        Assert.Equal(Obstacle.None, day.ComparedWith<BpiSeverity>(Samples.SomeBpi()).Obstacle);
        Assert.Equal(Obstacle.None, Samples.SomeBpi().ComparedWith<BpiSeverity>(week).Obstacle);
    }
}
