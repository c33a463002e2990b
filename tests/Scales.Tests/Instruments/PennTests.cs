namespace Scales.Tests;

public class PennTests
{
    [Fact]
    public void Severity_without_spasms_is_refused_by_the_constructor()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new Penn(new(0), new(1)));
        Assert.Equal("severity", thrown.ParamName);
    }

    [Fact]
    public void Severity_without_spasms_is_refused_by_every_reader()
    {
        InvalidAnswer[] expected = [new(1, "severity", InvalidAnswerCode.NotExpected, "no severity when frequency is 0")];
        Assert.Equal(expected, Assert.Throws<InvalidAnswersException>(() => Penn.Instrument.Read(0, 1)).Answers);
        Assert.Equal(expected, Assert.Throws<InvalidAnswersException>(() => Penn.Instrument.ReadBytes((ReadOnlySpan<byte>)[0, 3])).Answers);
        Assert.False(Penn.Instrument.TryRead([0, 2], out var read, out _));
        Assert.Equal(default, read);
    }

    [Fact]
    public void The_contradiction_is_named_at_the_place_where_severity_stood()
    {
        Assert.False(Penn.Instrument.TryRead([KeyValuePair.Create("severity", (int?)3), KeyValuePair.Create("frequency", (int?)0)], out _, out var invalid));
        Assert.Equal((0, "severity"), (Assert.Single(invalid).Position, invalid[0].Item));
    }

    [Fact]
    public void Severity_is_not_asked_without_spasms_and_missing_with_them()
    {
        var none = new Penn(new(0), null).Completeness<PennSeverity>();
        Assert.Equal((Shortage.NotAsked, false, false), (none.Shortage, none.IsAsked, none.IsScored));
        Assert.Equal(Shortage.AnswersOnScale, new Penn(new(1), null).Completeness<PennSeverity>().Shortage);
        Assert.Equal(Shortage.AnswersOnScale, new Penn(null, null).Completeness<PennSeverity>().Shortage);
        Assert.Equal(Shortage.None, new Penn(new(0), null).Completeness<PennFrequency>().Shortage);
    }

    [Fact]
    public void Frequency_and_severity_stand_each_alone()
    {
        Assert.Equal((4, null), (new Penn(new(4), null).FrequencyScore!.Value.Value, new Penn(new(4), null).SeverityScore));
        Assert.Equal((null, 3), (new Penn(null, new(3)).FrequencyScore, new Penn(null, new(3)).SeverityScore!.Value.Value));
        Assert.Equal(0, new Penn(new(0), null).FrequencyScore!.Value.Value);
    }
}
