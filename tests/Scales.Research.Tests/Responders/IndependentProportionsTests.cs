using System.Numerics;
using FsCheck.Xunit;

namespace Scales.Research.Tests.Responders;

public class IndependentProportionsTests
{
    private const double Near = 1e-9;

    [Property]
    public void The_difference_seen_from_the_other_group_is_its_negative(byte a, byte b, byte c, byte d)
    {
        var compared = Patients.Proportion(a, b).Versus(Patients.Proportion(c, d));
        var back = compared.Second.Versus(compared.First);
        Same(compared.Newcombe(), back.Newcombe().Negated());
        Same(compared.MiettinenNurminen(), back.MiettinenNurminen().Negated());
        Assert.Equal(compared.Fisher().Value, back.Fisher().Value, Near);
        Assert.Equal(compared.ChiSquared()?.Value ?? 1, back.ChiSquared()?.Value ?? 1, Near);
    }

    [Property]
    public void Every_interval_holds_the_difference_and_none_is_longer_than_all_differences(byte a, byte b, byte c, byte d)
    {
        var compared = Patients.Proportion(a, b).Versus(Patients.Proportion(c, d));
        Assert.All([compared.Newcombe(), compared.MiettinenNurminen()], interval =>
        {
            Assert.True(interval.Lower <= compared.Difference + 1e-12 && interval.Upper >= compared.Difference - 1e-12);
            Assert.True(interval is { Lower: >= -1 - 1e-12, Upper: <= 1 + 1e-12 });
        });
    }

    [Property]
    public void The_number_needed_to_treat_is_the_difference_turned_over(byte a, byte b, byte c, byte d)
    {
        var compared = Patients.Proportion(a, b).Versus(Patients.Proportion(c, d));
        var needed = compared.NumberNeededToTreat();
        Assert.Equal(compared.Difference, TurnedOver(needed.Value), Near);
        Assert.Equal(compared.Newcombe().Lower, TurnedOver(needed.AtLower), Near);
        Assert.Equal(compared.Newcombe().Upper, TurnedOver(needed.AtUpper), Near);
        Assert.Equal(needed.Difference.Lower < 0 && needed.Difference.Upper > 0, needed.ToString().Contains(" to ∞ to ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4, 8, 1, 5, "NNTB 3.33 (NNTH 4.74 to ∞ to NNTB 1.59)", 4)]
    [InlineData(56, 70, 48, 80, "NNTB 5.00 (NNTB 19.07 to NNTB 3.00)", 5)]
    [InlineData(48, 80, 56, 70, "NNTH 5.00 (NNTH 3.00 to NNTH 19.07)", 5)]
    [InlineData(3, 10, 3, 10, "∞ (NNTH 2.79 to ∞ to NNTB 2.79)", double.PositiveInfinity)]
    public void Its_interval_runs_through_infinity_where_harm_is_possible(int x1, int n1, int x2, int n2, string words, double roundedUp)
    {
        var needed = new Proportion(x1, n1).Versus(new(x2, n2)).NumberNeededToTreat();
        Assert.Equal(words, needed.ToString());
        Assert.Equal(roundedUp, needed.Value.RoundedUp);
    }

    [Property]
    public void A_number_needed_that_is_whole_is_not_rounded_up_to_the_next(byte others)
    {
        int n = others + 2;
        Assert.Equal(n, new Proportion(1, n).Versus(new(0, 7)).NumberNeededToTreat().Value.RoundedUp);
    }

    [Property]
    public void Fishers_test_adds_up_the_tables_that_are_no_likelier(byte a, byte b, byte c, byte d)
    {
        var compared = Patients.Proportion((byte)(a % 12), (byte)(b % 12)).Versus(Patients.Proportion((byte)(c % 12), (byte)(d % 12)));
        int counted = compared.First.Count + compared.Second.Count;
        BigInteger[] ways = [.. Enumerable.Range(0, counted + 1).Select(cell => Choose(compared.First.Total, cell) * Choose(compared.Second.Total, counted - cell))];
        var unlikely = ways.Where(way => way <= ways[compared.First.Count]).Aggregate(BigInteger.Add);
        Assert.Equal((double)unlikely / (double)ways.Aggregate(BigInteger.Add), compared.Fisher().Value, 1e-10);
    }

    /// <summary>The conditional odds ratio makes the mean of the first cell the count that was seen: shown in whole numbers, and that R's value does not.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 2.64919027064139)]
    [InlineData(9, 10, 3, 10, 17.2758680539422)]
    [InlineData(4, 8, 1, 5, 3.59809676967803)]
    public void The_conditional_odds_ratio_solves_its_equation_to_twelve_digits_and_that_of_R_does_not(int x1, int n1, int x2, int n2, double r)
    {
        double found = new Proportion(x1, n1).Versus(new(x2, n2)).ConditionalOddsRatio()!.Value;
        Assert.Equal(-1, Excess(found * (1 - 1e-12)));
        Assert.Equal(1, Excess(found * (1 + 1e-12)));
        Assert.NotEqual(Excess(found * (1 - 1e-12)), Excess(r));
        Assert.Equal(1, Excess(r * (1 - 1e-9)));
        Assert.Equal(r, found, 2e-3 * r);

        int Excess(double oddsRatio) => MeanOver(new BigInteger(oddsRatio * (1L << 50)), BigInteger.One << 50, x1, n1, n2, x1 + x2);
    }

    [Fact]
    public void A_ratio_of_nothing_to_nothing_is_absent_and_one_to_nothing_is_infinite()
    {
        var nobody = new Proportion(0, 10).Versus(new(0, 20));
        Assert.Null(nobody.RiskRatio());
        Assert.Null(nobody.OddsRatio());
        Assert.Null(nobody.ConditionalOddsRatio());
        Assert.Null(nobody.ChiSquared());
        var some = new Proportion(5, 56).Versus(new(0, 29));
        Assert.Equal(double.PositiveInfinity, some.RiskRatio()!.Value);
        Assert.Null(some.RiskRatio()!.Interval);
        Assert.Equal(double.PositiveInfinity, some.ConditionalOddsRatio()!.Value);
        Assert.Equal(0, some.Second.Versus(some.First).ConditionalOddsRatio()!.Value);
    }

    /// <summary>The sign of the mean of the first cell less what was seen, at an odds ratio given as a fraction.</summary>
    private static int MeanOver(BigInteger numerator, BigInteger denominator, int seen, int n1, int n2, int counted)
    {
        var sum = BigInteger.Zero;
        for (int cell = 0; cell <= counted; cell++)
        {
            sum += (cell - seen) * Choose(n1, cell) * Choose(n2, counted - cell) * BigInteger.Pow(numerator, cell) * BigInteger.Pow(denominator, counted - cell);
        }

        return sum.Sign;
    }

    private static BigInteger Choose(int n, int k) =>
        k < 0 || k > n ? 0 : Enumerable.Range(0, k).Aggregate(BigInteger.One, (ways, i) => ways * (n - i) / (i + 1));

    private static double TurnedOver(NumberNeeded number) => (number.IsHarm ? -1 : 1) / number.Patients;

    private static void Same(Interval expected, Interval computed)
    {
        Assert.Equal(expected.Lower, computed.Lower, Near);
        Assert.Equal(expected.Upper, computed.Upper, Near);
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(0.9, 0.1)]
    [InlineData(-0.9, -0.8)]
    public void A_number_needed_to_treat_wants_an_interval_that_holds_the_difference(double lower, double upper) =>
        Assert.Throws<ArgumentException>(() => new NumberNeededToTreat(0.5, new(lower, upper, 0.95, "by hand")));
}
