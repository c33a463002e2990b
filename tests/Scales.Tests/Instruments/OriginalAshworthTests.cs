namespace Scales.Tests;

public class OriginalAshworthTests
{
    [Fact]
    public void The_same_grade_has_two_numbers_that_differ_by_one()
    {
        for (int grade = 0; grade <= 4; grade++)
        {
            var from0 = OriginalAshworth.From0To4(grade);
            Assert.Equal(from0, OriginalAshworth.From1To5(grade + 1));
            Assert.Equal((grade, grade + 1), (from0.On0To4.Value, from0.On1To5.Value));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_number_outside_0_to_4_is_refused(int grade)
    {
        Assert.False(OriginalAshworth.TryFrom0To4(grade, out var refused));
        Assert.Equal(default, refused);
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => OriginalAshworth.From0To4(grade));
        Assert.Equal(("grade", grade), (thrown.ParamName, thrown.ActualValue));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_number_outside_1_to_5_is_refused(int grade)
    {
        Assert.False(OriginalAshworth.TryFrom1To5(grade, out _));
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => OriginalAshworth.From1To5(grade));
        Assert.Equal(("grade", grade), (thrown.ParamName, thrown.ActualValue));
    }

    [Fact]
    public void A_grade_is_read_with_its_numbering_and_written_so()
    {
        Assert.Equal("0 on 0-4", default(OriginalAshworth).ToString());
        Assert.Equal(OriginalAshworth.Parse("3 on 0-4"), OriginalAshworth.Parse("4 on 1-5"));
        for (int grade = 0; grade <= 4; grade++)
        {
            Assert.Equal(OriginalAshworth.From0To4(grade), OriginalAshworth.Parse(OriginalAshworth.From0To4(grade).ToString()));
        }
    }

    [Theory]
    [InlineData("3")]
    [InlineData("5 on 0-4")]
    [InlineData("0 on 1-5")]
    [InlineData("3 on 0-5")]
    [InlineData("-1 on 0-4")]
    [InlineData("1.5 on 0-4")]
    [InlineData(" on 0-4")]
    [InlineData("")]
    [InlineData(null)]
    public void A_grade_without_its_numbering_or_outside_it_is_refused(string? text)
    {
        Assert.False(OriginalAshworth.TryParse(text, out _));
        Assert.Throws<FormatException>(() => OriginalAshworth.Parse(text!));
    }

    [Fact]
    public void Grades_stand_in_order()
    {
        var (low, high) = (OriginalAshworth.From0To4(1), OriginalAshworth.From0To4(2));
        Assert.True(low < high && low <= high && high > low && high >= low && low.CompareTo(high) < 0);
        Assert.False(high < low || high <= low || low > high || low >= high);
    }
}
