namespace Scales.Tests;

public class VasTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(49, 4.9)]
    [InlineData(0.1, 0.01)]
    [InlineData(100, 10)]
    public void Millimetres_and_centimetres_of_one_length_are_one_score(double millimetres, double centimetres)
    {
        Assert.Equal(VasPain.FromMillimetres((decimal)millimetres), VasPain.FromCentimetres((decimal)centimetres));
        Assert.Equal(VasSpasticity.FromMillimetres((decimal)millimetres), VasSpasticity.FromCentimetres((decimal)centimetres));
        Assert.Equal(millimetres, VasPain.FromMillimetres((decimal)millimetres).Value);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    [InlineData(49.05)]
    public void A_length_off_the_line_or_between_tenths_of_a_millimetre_is_refused(double millimetres)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => VasPain.FromMillimetres((decimal)millimetres));
        Assert.Equal(("millimetres", (decimal)millimetres), (thrown.ParamName, thrown.ActualValue));
        thrown = Assert.Throws<ArgumentOutOfRangeException>(() => VasSpasticity.FromCentimetres((decimal)millimetres / 10));
        Assert.Equal(("centimetres", (decimal)millimetres / 10), (thrown.ParamName, thrown.ActualValue));
    }

    [Fact]
    public void The_largest_decimals_are_refused_and_do_not_overflow()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => VasPain.FromCentimetres(decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => VasPain.FromMillimetres(decimal.MinValue));
    }

    [Fact]
    public void A_text_is_read_in_its_stated_unit_in_every_culture() => Cultures.Each(() =>
    {
        Assert.True(VasPain.TryParse(" 49.5 ", LengthUnit.Millimetre, out var reading));
        Assert.Equal(VasPain.FromMillimetres(49.5m), reading);
        Assert.True(VasPain.TryParse("4.95", LengthUnit.Centimetre, out var same));
        Assert.Equal(reading, same);
        Assert.True(VasSpasticity.TryParse("7", LengthUnit.Centimetre, out var spasticity));
        Assert.Equal(70, spasticity.Value);
    });

    [Theory]
    [InlineData("4,95")]
    [InlineData("1,000")]
    [InlineData("-1")]
    [InlineData("49.5")]
    [InlineData("1e0")]
    [InlineData("")]
    [InlineData(null)]
    public void A_text_that_is_no_reading_in_centimetres_is_refused_in_every_culture(string? text) =>
        Cultures.Each(() => Assert.False(VasPain.TryParse(text, LengthUnit.Centimetre, out _)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(-1)]
    [InlineData(-double.Epsilon)]
    [InlineData(double.Epsilon)]
    [InlineData(100.1)]
    [InlineData(double.MaxValue)]
    public void A_double_that_is_no_length_on_the_line_is_no_score(double value)
    {
        Assert.False(Score<VasPain>.TryCreate(value, out var score));
        Assert.Equal(default, score);
        Assert.Equal(value, Assert.Throws<ArgumentOutOfRangeException>(() => Score<VasPain>.Create(value)).ActualValue);
    }

    [Fact]
    public void A_unit_has_to_be_stated() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VasPain.TryParse("5", default, out _));
}
