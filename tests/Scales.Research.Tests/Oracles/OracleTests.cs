using System.Reflection;
using System.Text.Json;

namespace Scales.Research.Tests.Oracles;

public class OracleTests
{
    /// <summary>What other programs do wrong or differently, and what is left out: not computed on purpose. Each has a test of what is right instead.</summary>
    private static readonly string[] s_notReproduced =
    [
        "anchor_zero_baseline",             // a baseline of 0 comes back improved and deteriorated at once
        "anchor_group_category_asymmetry",  // no verdict where a higher score is better
        "mic_roc_mict",                     // a midpoint, by a direction that was guessed
        "rci_hlm",                          // left out: needs a mixed model
    ];

    /// <summary>Names within a case that are not reproduced.</summary>
    private static readonly string[] s_keysNotReproduced =
    [
        "b_as_in_",             // cut-off b with the standard deviation of the wrong population
        "odds_ratio_cond_mle",  // R stops looking at its default tolerance of 1.2e-4: IndependentProportionsTests proves ours to 12 digits
    ];

    private static readonly IReadOnlyList<(FamilyAttribute Family, MethodInfo Function)> s_families =
    [
        .. typeof(OracleTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .SelectMany(method => method.GetCustomAttributes<FamilyAttribute>().Select(family => (family, method))),
    ];

    public static TheoryData<string> Ids => [.. OracleCase.All.Keys.Where(id => !s_notReproduced.Contains(id)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_expected_number_is_computed_within_its_tolerance(string id)
    {
        var given = OracleCase.All[id];
        var computed = (IReadOnlyDictionary<string, object>)FunctionOf(id).Invoke(null, [given])!;
        var wanted = given.Expected.EnumerateObject().Where(property => !s_keysNotReproduced.Any(key => property.Name.StartsWith(key, StringComparison.Ordinal))).ToList();
        Assert.Empty(wanted.Select(property => property.Name).Except(computed.Keys));
        Assert.All(wanted, property => Closeness.Compare(property.Value, computed[property.Name], given.Tolerance));
    }

    [Fact]
    public void Every_function_computes_some_case() =>
        Assert.All(s_families, family => Assert.Contains(OracleCase.All.Keys, family.Family.Holds));

    [Fact]
    public void What_is_not_reproduced_is_there_and_nobody_computes_it() =>
        Assert.All(s_notReproduced, id =>
        {
            Assert.Contains(id, OracleCase.All.Keys);
            Assert.DoesNotContain(s_families, family => family.Family.Holds(id));
        });

    [Fact]
    public void A_case_that_nobody_computes_is_no_passed_one() =>
        Assert.StartsWith("Nothing computes", Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => FunctionOf("a_new_case")).Message, StringComparison.Ordinal);

    private static MethodInfo FunctionOf(string id)
    {
        var found = s_families.Where(family => family.Family.Holds(id)).ToList();
        Assert.True(found.Count > 0, $"Nothing computes {id}.");
        Assert.True(found.Count == 1, $"{found.Count} functions compute {id}.");
        return found[0].Function;
    }
}
