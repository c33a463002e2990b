namespace Scales.Research.Tests.Oracles;

internal static class ResponderFamilies
{
    [Family("prop_")]
    internal static Numbers Proportions(OracleCase given)
    {
        var proportion = new Proportion(given.Whole("x"), given.Whole("n"));
        double level = given.Number("conf_level");
        return new()
        {
            ["estimate"] = proportion.Value,
            ["wilson"] = Numbers.Of(proportion.Wilson(level)),
            ["wilson_cc"] = Numbers.Of(proportion.WilsonCorrected(level)),
            ["clopper_pearson"] = Numbers.Of(proportion.ClopperPearson(level)),
            ["clopper_pearson90"] = Numbers.Of(proportion.ClopperPearson(0.9)),
            ["agresti_coull"] = Numbers.Of(proportion.AgrestiCoull(level)),
            ["jeffreys"] = Numbers.Of(proportion.Jeffreys(level)),
        };
    }

    [Family("rule_of_three")]
    internal static Numbers NoEvents(OracleCase given)
    {
        Proportion[] none = [.. given.Wholes("n").Select(n => new Proportion(0, n))];
        return new()
        {
            ["exact_upper_one_sided95"] = none.Select(proportion => proportion.UpperBound()),
            ["clopper_pearson_upper_two_sided95"] = none.Select(proportion => proportion.ClopperPearson().Upper),
            ["approx_3_over_n"] = none.Select(proportion => 3.0 / proportion.Total),
        };
    }
}
