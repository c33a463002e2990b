namespace Scales.Tests;

public class ReviewRulesTests
{
    [Fact]
    public void Pain_is_judged_at_thirty_percent()
    {
        Assert.True(new Nrs(7).ChangeFrom(new Nrs(10)).Reaches(ReviewRules.NrsPain));
        Assert.False(VasPain.FromMillimetres(70.1m).ChangeFrom(VasPain.FromMillimetres(100m)).Reaches(ReviewRules.VasPain));
        Assert.True(Score<NpsiTotal>.Create(42).ChangeFrom(Score<NpsiTotal>.Create(60)).Reaches(ReviewRules.NpsiPain));
    }

    // Step by step, with the verdict in points and in ranks.
    [Theory]
    [InlineData("1+", "1", Verdict.No, Verdict.Yes)]
    [InlineData("2", "1+", Verdict.No, Verdict.Yes)]
    [InlineData("2", "1", Verdict.Yes, Verdict.Yes)]
    [InlineData("1", "0", Verdict.Yes, Verdict.Yes)]
    [InlineData("1", "1+", Verdict.No, Verdict.No)]
    public void Only_the_steps_around_one_plus_hang_on_the_coding(string before, string after, Verdict points, Verdict ranks)
    {
        var judged = ReviewRules.Spasticity(ModifiedAshworth.Parse(before), ModifiedAshworth.Parse(after));
        Assert.Equal((points, ranks), (judged.InPoints.Verdict, judged.InRanks.Verdict));
        Assert.Equal(points != ranks, judged.IsCodingSensitive);
    }

    [Fact]
    public void The_mean_of_three_muscles_hangs_on_the_coding()
    {
        var judged = ReviewRules.Spasticity(Ratings("3", "2", "1+"), Ratings("2", "1+", "1"));
        Assert.True(judged.IsCodingSensitive);
        Assert.Equal(Verdict.Yes, judged.InRanks.Verdict);
    }

    [Fact]
    public void Means_of_different_muscles_are_not_compared() =>
        Assert.Equal(Obstacle.DifferentMuscles, ReviewRules.Spasticity(Ratings("3", "2"), Ratings("3", "2", "1")).InPoints.Obstacle);

    [Fact]
    public void A_muscle_without_tone_cannot_improve() =>
        Assert.True(ReviewRules.Spasticity(ModifiedAshworth.Grade0, ModifiedAshworth.Grade0).InPoints.IsOutOfReach);

    private static MuscleRatings<ModifiedAshworth> Ratings(params string[] grades) =>
        new(grades.Select((grade, i) => new MuscleRating<ModifiedAshworth>($"muscle {i}", Side.Left, ModifiedAshworth.Parse(grade))));
}
