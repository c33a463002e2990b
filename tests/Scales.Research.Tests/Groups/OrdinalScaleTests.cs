using System.Reflection;

namespace Scales.Research.Tests.Groups;

public class OrdinalScaleTests
{
    private static readonly string[] s_ordinal = [nameof(GroupChange.Benefit), nameof(GroupChange.SignedRank), nameof(GroupChange.MannWhitney), nameof(GroupChange.DominanceOver)];

    private static readonly string[] s_percent = [nameof(GroupChange.PercentOfMeans), nameof(GroupChange.MeanOfPercents), nameof(GroupChange.MedianOfPercents)];

    private static IEnumerable<MethodInfo> Methods => typeof(GroupChange).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);

    [Fact]
    public void Of_grades_and_frequencies_there_are_no_means() =>
        Assert.All(Methods, method => Assert.Equal(
            s_ordinal.Contains(method.Name), Takes(method, typeof(ModifiedAshworthPoints)) && Takes(method, typeof(PennFrequency)) && Takes(method, typeof(WhoqolGeneralHealth))));

    [Fact]
    public void Of_a_quality_of_life_there_are_means_and_no_percentages() =>
        Assert.All(Methods, method => Assert.Equal(!s_percent.Contains(method.Name), Takes(method, typeof(WhoqolPhysical))));

    [Fact]
    public void Of_pain_there_is_everything() => Assert.All(Methods, method => Assert.True(Takes(method, typeof(Nrs))));

    // The runtime refuses by the constraint that the compiler refuses by.
    private static bool Takes(MethodInfo method, Type scale) =>
        method.GetGenericArguments()[0].GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)).All(constraint => constraint.IsAssignableFrom(scale));
}
