namespace Scales.Tests;

public class ModifiedAshworthTests
{
    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("1", 1, 1)]
    [InlineData("1+", 1.5, 2)]
    [InlineData("2", 2, 3)]
    [InlineData("3", 3, 4)]
    [InlineData("4", 4, 5)]
    public void A_grade_is_read_written_and_counted_in_both_codings(string printed, double points, double rank)
    {
        var grade = ModifiedAshworth.Parse(printed);
        Assert.Equal(printed, grade.ToString());
        Assert.Equal((points, rank), (grade.Points.Value, grade.Rank.Value));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1,5")]
    [InlineData("5")]
    [InlineData("2+")]
    [InlineData("0+")]
    [InlineData("+1")]
    [InlineData("1 +")]
    [InlineData("-1")]
    [InlineData("01")]
    [InlineData("1.0")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_but_the_six_printed_grades_is_refused(string? text)
    {
        Assert.False(ModifiedAshworth.TryParse(text, out var grade));
        Assert.Equal(default, grade);
        Assert.Throws<FormatException>(() => ModifiedAshworth.Parse(text!));
    }

    [Fact]
    public void A_refused_text_is_not_repeated() =>
        Assert.DoesNotContain("canary", Assert.Throws<FormatException>(() => ModifiedAshworth.Parse("canary")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_default_is_grade_0_and_all_six_grades_stand_in_order()
    {
        ModifiedAshworth[] grades =
        [
            default, ModifiedAshworth.Grade1, ModifiedAshworth.Grade1Plus, ModifiedAshworth.Grade2, ModifiedAshworth.Grade3, ModifiedAshworth.Grade4,
        ];
        Assert.Equal(grades, ModifiedAshworth.All);
        Assert.Equal(["0", "1", "1+", "2", "3", "4"], ModifiedAshworth.All.Select(grade => grade.ToString()));
        Assert.Equal(grades, grades.Reverse().Order());
        Assert.All(grades.Zip(grades.Skip(1)), pair =>
        {
            Assert.True(pair.First < pair.Second && pair.First <= pair.Second && pair.Second > pair.First && pair.Second >= pair.First);
            Assert.False(pair.Second < pair.First || pair.Second <= pair.First || pair.First > pair.Second || pair.First >= pair.Second);
        });
    }

    [Fact]
    public void Only_the_two_steps_around_1_plus_are_counted_differently_by_the_codings()
    {
        var points = new PointThreshold<ModifiedAshworthPoints>(1, Samples.Evidence);
        var ranks = new PointThreshold<ModifiedAshworthRanks>(1, Samples.Evidence);
        var differing = from before in ModifiedAshworth.All
                        from after in ModifiedAshworth.All
                        where after.Points.ChangeFrom(before.Points).Reaches(points) != after.Rank.ChangeFrom(before.Rank).Reaches(ranks)
                        select $"{before}->{after}";
        Assert.Equal(["1+->1", "2->1+"], differing);
    }

#if !NETSTANDARD_ASSET
    [Fact]
    public void A_grade_is_read_by_generic_parsing()
    {
        Assert.Equal(ModifiedAshworth.Grade1Plus, Parsed<ModifiedAshworth>("1+"));
        Assert.Equal(OriginalAshworth.From0To4(3), Parsed<OriginalAshworth>("3 on 0-4"));
    }

    private static T Parsed<T>(string text) where T : IParsable<T> => T.TryParse(text, null, out var value) ? value : T.Parse(text, null);
#endif
}
