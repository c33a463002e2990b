namespace Scales.Research.Tests.Reviews;

public class DurationTests
{
    [Theory]
    [InlineData("24 hours", "1 day")]
    [InlineData("1 week", "7 days")]
    [InlineData("12 months", "1 year")]
    [InlineData("0.5 years", "6 months")]
    public void Durations_are_equal_in_any_unit(string one, string other) => Assert.Equal(Read(one), Read(other));

    [Theory]
    [InlineData("24 hours", "6 months")]
    [InlineData("4 weeks", "1 month")]
    public void Durations_are_put_in_order(string shorter, string longer)
    {
        Assert.True(Read(shorter) < Read(longer) && Read(longer) >= Read(shorter));
        Assert.Equal(shorter, Read(shorter).ToString());
        Assert.Equal(longer, Read(longer).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("24hours")]
    [InlineData("24 Hours")]
    [InlineData("-1 day")]
    [InlineData("1,5 days")]
    [InlineData("1e3 days")]
    [InlineData("100001 days")]
    [InlineData("6 fortnights")]
    public void What_is_no_duration_is_refused(string? text) => Assert.False(Duration.TryParse(text, out _));

    [Fact]
    public void A_period_names_both_ends_or_one() =>
        Assert.Equal(("24 hours", "6 to 12"), ($"{new Period(Read("24 hours"), Read("24 hours"))}", $"{new Period(Read("6 months"), Read("12 months"))}".Replace(" months", "", StringComparison.Ordinal)));

    private static Duration Read(string text) => Duration.TryParse(text, out var duration) ? duration : throw new FormatException();
}
