namespace Scales.Tests;

public class SeverityBandsTests
{
    // Every whole rating from 0 to 10, as printed: n none, m mild, o moderate, s severe.
    [Theory]
    [InlineData(nameof(NrsBands.Forchheimer2011), "nmmmooossss")]
    [InlineData(nameof(NrsBands.Hanley2006PainInGeneral), "nmmmoooosss")]
    [InlineData(nameof(NrsBands.Hanley2006WorstProblem), "nmmmooossss")]
    [InlineData(nameof(NrsBands.Serlin1995), "nmmmmoossss")]
    [InlineData(nameof(NrsBands.Zelman2005), "nmmmooossss")]
    [InlineData(nameof(NrsBands.Boonstra2016), "nmmmmmoosss")]
    [InlineData(nameof(NrsBands.Eppoc), "mmmmmoossss")]
    public void Whole_ratings_fall_into_the_printed_bands(string name, string printed)
    {
        var bands = (SeverityBands<Nrs>)NrsBands.All.Single(bands => bands.Name == name);
        Assert.Equal(printed, string.Concat(Enumerable.Range(0, 11).Select(rating => Letter(bands.Classify(new Nrs(rating))))));
    }

    [Fact]
    public void A_source_of_whole_numbers_says_nothing_of_a_score_between_them()
    {
        Assert.Null(NrsBands.Forchheimer2011.Classify(Score<Nrs>.Create(3.5m)));
        Assert.Equal(Severity.Mild, NrsBands.Zelman2005.Classify(Score<Nrs>.Create(3.99m)));
        Assert.Equal(Severity.Moderate, NrsBands.Zelman2005.Classify(Score<Nrs>.Create(4)));
        Assert.Equal(Severity.Moderate, NrsBands.Zelman2005.Classify(Score<Nrs>.Create(6.99m)));
    }

    [Theory]
    [InlineData(nameof(VasBands.Jensen2003), "0 4 4.9|5 44 44.9|45 74 74.9|75 100")]
    [InlineData(nameof(VasBands.Boonstra2014Interference), "0|0.01 34 34.9|35 64|65 100")]
    [InlineData(nameof(VasBands.Boonstra2014Verbal), "0|0.01 34|35 74|75 100")]
    [InlineData(nameof(VasBands.Boonstra2014LatentClasses), "0 0.9|1 38|39 57|58 100")]
    public void Readings_fall_into_bands_without_holes(string name, string printed)
    {
        var bands = (SeverityBands<VasPain>)VasBands.All.Single(bands => bands.Name == name);
        foreach (var (readings, severity) in printed.Split('|').Zip(Enum.GetValues<Severity>()))
        {
            Assert.All(readings.Split(' '), reading => Assert.Equal(severity, bands.Classify(Score<VasPain>.Parse(reading))));
        }
    }

    private static char Letter(Severity? severity) => severity switch { Severity.None => 'n', Severity.Mild => 'm', Severity.Moderate => 'o', Severity.Severe => 's', _ => '?' };
}
