using System.Reflection;

namespace Scales.Tests;

public class RegistryTests
{
    // What the registry holds is compared with what reflection finds, so that no number is left out of a list.
    private static IEnumerable<T> Published<T>() where T : class =>
        typeof(Thresholds).Assembly.GetExportedTypes()
            .Where(type => type.IsAbstract && type.IsSealed && type != typeof(ReviewRules))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => typeof(T).IsAssignableFrom(property.PropertyType))
            .Select(property => (T)property.GetValue(null)!);

    private static string Full(Threshold threshold) => $"{threshold.Scale.Name} {threshold.Name}";

    public static TheoryData<Threshold> All => [.. Thresholds.All];

    [Fact]
    public void Every_published_threshold_is_in_the_registry_once() =>
        Assert.Equal(Published<Threshold>().Select(Full).Order(), Thresholds.All.Select(Full).Order());

    [Fact]
    public void Every_set_of_bands_is_in_a_list() =>
        Assert.Equal(Published<SeverityBands>().Count(), NrsBands.All.Count + VasBands.All.Count);

    [Fact]
    public void A_name_is_the_property_that_holds_it()
    {
        Assert.Equal("Dworkin2008Moderate", NrsThresholds.Dworkin2008Moderate.Name);
        Assert.Equal("Jang2004HalfSdPhysical", WhoqolThresholds.Jang2004HalfSdPhysical.Name);
        Assert.Equal("Forchheimer2011", NrsBands.Forchheimer2011.Name);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_threshold_says_in_whom_how_and_by_whom(Threshold threshold)
    {
        Assert.False(string.IsNullOrWhiteSpace(threshold.Evidence.Population));
        Assert.Matches(@"(19|20)\d\d|ePPOC", threshold.Evidence.Source.Text);
        Assert.Matches(@"^[A-Z][A-Za-z]+(\d{4})?", threshold.Name);
        Assert.True(threshold.Amount <= threshold.Scale.Scores.Width || threshold.Unit == "%");
    }

    [Theory]
    [InlineData("NRS pain intensity", 2)]
    [InlineData("VAS pain intensity", 0)]
    [InlineData("NPSI total", 0)]
    [InlineData("BPI pain interference", 0)]
    [InlineData("Modified Ashworth in points (1+ is 1.5)", 0)]
    [InlineData("Penn spasm frequency", 0)]
    [InlineData("WHOQOL-BREF physical health, 0-100", 0)]
    public void Only_the_NRS_has_thresholds_from_spinal_cord_injury(string name, int established)
    {
        var scale = Instruments.All.SelectMany(instrument => instrument.Scales).First(scale => scale.Name == name);
        var answer = Thresholds.InSpinalCordInjury(scale);
        Assert.Equal(established, answer is Established some ? some.Thresholds.Count : 0);
        Assert.True(answer is Established || answer is NotEstablished { Statement.Length: > 20, Source.Text.Length: > 10 });
    }

    [Fact]
    public void Half_a_standard_deviation_of_Jang_2004_is_on_both_ranges()
    {
        Assert.Equal(1.4m, WhoqolThresholds.Jang2004HalfSdPhysical4To20.Amount);
        Assert.Equal(8.75m, WhoqolThresholds.Jang2004HalfSdPhysical.Amount);
        Assert.Equal(8.4375m, WhoqolThresholds.Jang2004HalfSdPsychological.Amount);
        Assert.Equal(8.125m, WhoqolThresholds.Jang2004HalfSdSocial.Amount);
        Assert.All(WhoqolThresholds.All, threshold => Assert.Equal(EvidenceMethod.Distribution, threshold.Evidence.Method));
    }

    [Fact]
    public void Half_a_standard_deviation_of_ones_own_is_named_as_such()
    {
        var own = PointThreshold<WhoqolSocial>.HalfStandardDeviation(15.3m, "our clinic", 80);
        Assert.Equal(7.65m, own.Amount);
        Assert.Equal((Citations.OwnData, Reading.OwnData), (own.Evidence.Source, own.Evidence.Reading));
        Assert.Contains("distribution-based", own.Evidence.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Worsening_has_thresholds_of_its_own()
    {
        Assert.Equal(Toward.Worsening, VasThresholds.Hagg2003Worsening.Toward);
        Assert.Equal(Toward.Worsening, VasThresholds.Pope2009Worsening.Toward);
        Assert.All(Thresholds.All.Where(threshold => !threshold.Name.EndsWith("Worsening", StringComparison.Ordinal)), threshold => Assert.Equal(Toward.Improvement, threshold.Toward));
    }

    [Fact]
    public void Unverified_identifiers_are_printed_as_such()
    {
        Assert.EndsWith("(identifier unverified)", NrsThresholds.Farrar2001Points.Evidence.Source.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("unverified", NrsThresholds.Dworkin2008Moderate.Evidence.Source.ToString(), StringComparison.Ordinal);
    }
}
