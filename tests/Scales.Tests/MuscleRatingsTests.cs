namespace Scales.Tests;

public class MuscleRatingsTests
{
    private static readonly MuscleRatings<ModifiedAshworth> s_baseline = Of("3", "2", "1+"), s_followUp = Of("2", "1+", "1");

    [Fact]
    public void The_mean_and_the_median_depend_on_the_coding_and_the_maximum_does_not()
    {
        Assert.Equal("13/6", s_baseline.Mean<ModifiedAshworthPoints>()!.Value.ToFraction());
        Assert.Equal("3", s_baseline.Mean<ModifiedAshworthRanks>()!.Value.ToFraction());
        Assert.Equal("2", s_baseline.Median<ModifiedAshworthPoints>()!.Value.ToFraction());
        Assert.Equal("3", s_baseline.Median<ModifiedAshworthRanks>()!.Value.ToFraction());
        Assert.Equal(ModifiedAshworth.Grade3, s_baseline.Maximum);
    }

    [Theory]
    [InlineData("0", new[] { "0" })]
    [InlineData("1/2", new[] { "1", "0" })]
    [InlineData("7/4", new[] { "4", "2", "0", "1+" })]
    [InlineData("3/2", new[] { "4", "1+", "4", "0", "1" })]
    public void The_median_of_an_even_number_is_the_mean_of_the_middle_two(string median, string[] grades) =>
        Assert.Equal(median, Of(grades).Median<ModifiedAshworthPoints>()!.Value.ToFraction());

    [Fact]
    public void The_original_scale_has_a_mean_on_each_numbering()
    {
        MuscleRatings<OriginalAshworth> ratings = new(new("knee", Side.Left, OriginalAshworth.From0To4(4)), new("knee", Side.Right, OriginalAshworth.From0To4(1)));
        Assert.Equal(("5/2", "7/2"), (ratings.Mean<OriginalAshworth0To4>()!.Value.ToFraction(), ratings.Mean<OriginalAshworth1To5>()!.Value.ToFraction()));
        Assert.Equal(ratings.Mean<OriginalAshworth1To5>(), ratings.Median<OriginalAshworth1To5>());
    }

    [Fact]
    public void A_muscle_without_a_grade_is_left_out_and_one_that_cannot_be_tested_is_counted()
    {
        MuscleRatings<ModifiedAshworth> ratings = new(
            new("knee", Side.Left, ModifiedAshworth.Grade2), new("knee", Side.Right, null), MuscleRating<ModifiedAshworth>.NotTestable("ankle", Side.Left));
        Assert.Equal((1, 1, 3), (ratings.Muscles, ratings.NotTestable, ratings.Ratings.Count));
        Assert.Equal(2, ratings.Mean<ModifiedAshworthPoints>()!.Value.Value);
    }

    [Fact]
    public void No_grade_has_no_mean_no_median_and_no_maximum()
    {
        MuscleRatings<ModifiedAshworth> none = new(MuscleRating<ModifiedAshworth>.NotTestable("knee", Side.Left));
        Assert.Equal((null, null, null, 0), (none.Mean<ModifiedAshworthPoints>(), none.Median<ModifiedAshworthRanks>(), none.Maximum, none.Muscles));
    }

    [Fact]
    public void A_muscle_is_named_and_rated_once_on_each_side()
    {
        MuscleRating<ModifiedAshworth> left = new("knee", Side.Left, ModifiedAshworth.Grade1), right = new("knee", Side.Right, ModifiedAshworth.Grade1);
        Assert.Equal(2, new MuscleRatings<ModifiedAshworth>(left, right).Muscles);
        Assert.Equal("ratings", Assert.Throws<ArgumentException>(() => new MuscleRatings<ModifiedAshworth>(left, MuscleRating<ModifiedAshworth>.NotTestable("knee", Side.Left))).ParamName);
        Assert.Throws<ArgumentException>(() => new MuscleRatings<ModifiedAshworth>(new MuscleRating<ModifiedAshworth>(" ", Side.Left, null)));
        Assert.Throws<ArgumentException>(() => new MuscleRatings<ModifiedAshworth>(default(MuscleRating<ModifiedAshworth>)));
    }

    [Fact]
    public void The_same_fall_of_the_mean_is_one_rank_and_two_thirds_of_a_point()
    {
        Assert.Equal(-1, s_followUp.ComparedWith<ModifiedAshworthRanks>(s_baseline).Change!.Value.Points);
        Assert.Equal(-2.0 / 3, s_followUp.ComparedWith<ModifiedAshworthPoints>(s_baseline).Change!.Value.Points);
    }

    [Fact]
    public void Examinations_of_different_muscles_are_not_compared()
    {
        MuscleRatings<ModifiedAshworth> other = new(new("m0", Side.Left, ModifiedAshworth.Grade1), new("m1", Side.Left, null), new("m2", Side.Left, ModifiedAshworth.Grade1));
        Assert.Equal(Obstacle.DifferentMuscles, other.ComparedWith<ModifiedAshworthPoints>(s_baseline).Obstacle);
        Assert.Equal(Obstacle.MissingFollowUp, new MuscleRatings<ModifiedAshworth>().ComparedWith<ModifiedAshworthPoints>(s_baseline).Obstacle);
        Assert.Equal(Obstacle.MissingBaseline, s_baseline.ComparedWith<ModifiedAshworthPoints>(new()).Obstacle);
    }

    [Fact]
    public void No_text_shows_a_grade()
    {
        Assert.Equal("3 of 3 muscles graded, 0 not testable", s_baseline.ToString());
        Assert.Equal("knee, right", new MuscleRating<ModifiedAshworth>("knee", Side.Right, ModifiedAshworth.Grade4).ToString());
    }

    private static MuscleRatings<ModifiedAshworth> Of(params string[] grades) =>
        new(grades.Select((grade, i) => new MuscleRating<ModifiedAshworth>($"m{i}", Side.Left, ModifiedAshworth.Parse(grade))));

    [Fact]
    public void A_muscle_is_the_same_in_capitals_and_with_a_blank_beside_it()
    {
        MuscleRatings<ModifiedAshworth> Of(string muscle) => new(new MuscleRating<ModifiedAshworth>(muscle, Side.Left, ModifiedAshworth.Grade2));
        Assert.Equal(Obstacle.None, Of("Soleus").ComparedWith<ModifiedAshworthRanks>(Of("soleus ")).Obstacle);
        Assert.Throws<ArgumentException>(() => new MuscleRating<ModifiedAshworth>("soleus", default, null));
    }
}
