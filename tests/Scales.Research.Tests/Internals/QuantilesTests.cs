namespace Scales.Research.Tests.Internals;

public class QuantilesTests
{
    private const double Near = 1e-10;

    private static readonly double[] s_probabilities = [1e-9, 1e-6, 0.001, 0.025, 0.2, 0.5, 0.8, 0.975, 0.999, 1 - 1e-6];

    public static TheoryData<double> Probabilities => [.. s_probabilities];

    [Theory]
    [MemberData(nameof(Probabilities))]
    public void Quantiles_with_a_closed_form_have_it(double p)
    {
        Close(-1 / Math.Tan(Math.PI * p), Quantiles.StudentT(p, 1));
        Close(((2 * p) - 1) * Math.Sqrt(1 / (2 * p * (1 - p))), Quantiles.StudentT(p, 2));
        Close(Math.Pow(Math.Tan(Math.PI * p / 2), 2), Quantiles.F(p, 1, 1));
        Close(p / (1 - p), Quantiles.F(p, 2, 2));
        Close(-2 * LogOfOneLess(p), Quantiles.ChiSquared(p, 2));
        Close(-Math.Exp(LogOfOneLess(p) / 1000) + 1, Quantiles.Beta(p, 1, 1000), 1e-9);
        Close(Math.Pow(p, 1 / 7.0), Quantiles.Beta(p, 7, 1));
    }

    [Theory]
    [MemberData(nameof(Probabilities))]
    public void The_distribution_takes_a_quantile_back(double p)
    {
        Close(p, Distributions.NormalBelow(Quantiles.Normal(p)));
        Close(p, Distributions.BetaBelow(Quantiles.Beta(p, 3, 18), 3, 18));
        Close(p, Distributions.FBelow(Quantiles.F(p, 7, 1e6), 7, 1e6));
        Close(p, Distributions.ChiSquaredBelow(Quantiles.ChiSquared(p, 5.5), 5.5));
        Close(Math.Min(p, 1 - p), Distributions.StudentTAbove(Math.Abs(Quantiles.StudentT(p, 29.38)), 29.38));
    }

    [Theory]
    [InlineData(0.95, 1.9599639845400545)]
    [InlineData(0.9, 1.6448536269514722)]
    [InlineData(0.99, 2.5758293035489004)]
    public void The_normal_quantile_is_that_of_the_tables(double level, double z) => Close(z, Quantiles.NormalTwoSided(level));

    private static double LogOfOneLess(double p) => p < 1e-4 ? -p - (p * p / 2) - (p * p * p / 3) : Math.Log(1 - p);

    private static void Close(double expected, double computed, double tolerance = Near) =>
        Assert.True(Math.Abs(expected - computed) <= tolerance * Math.Abs(expected) || Math.Abs(expected - computed) < 1e-15, $"Expected {expected:R}, computed {computed:R}.");
}
