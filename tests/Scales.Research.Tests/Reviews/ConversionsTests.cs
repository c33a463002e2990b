using FsCheck;
using FsCheck.Xunit;

namespace Scales.Research.Tests.Reviews;

public class ConversionsTests
{
    [Fact]
    public void Every_conversion_names_its_method_its_source_and_what_it_takes_for_granted() =>
        Assert.All(
            [
                Conversions.StandardDeviationFromStandardError(0.4, 24),
                Conversions.StandardDeviationFromInterval(1, 3, 24),
                Conversions.StandardDeviationFromNormalInterval(1, 3, 24),
                Conversions.StandardDeviationFromT(2, 5, 24),
                Conversions.StandardDeviationFromP(2, 0.003, 24),
                Conversions.StandardDeviationFromQuartiles(2, 6, 24),
                Conversions.StandardDeviationFromRange(0, 9, 24),
                Conversions.MeanFromQuartiles(2, 4, 6, 24),
                Conversions.MeanFromQuartilesUnweighted(2, 4, 6, 24),
                Conversions.MeanFromRange(0, 4, 9, 24),
                Conversions.StandardDeviationOfChange(2, 2, 0.5),
                Conversions.RespondersFromMean(2, 2, 2, 1),
            ],
            conversion =>
            {
                Assert.NotEmpty(conversion.Method);
                Assert.NotEmpty(conversion.Source.Text);
                Assert.NotEmpty(conversion.Warning.Text);
            });

    [Fact]
    public void What_is_not_a_number_is_an_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Conversions.StandardDeviationFromStandardError(double.NaN, 24));
        Assert.Throws<ArgumentException>(() => Conversions.StandardDeviationFromInterval(double.NaN, 3, 24));
        Assert.Throws<ArgumentException>(() => Conversions.StandardDeviationFromT(double.NaN, 5, 24));
        Assert.Throws<ArgumentException>(() => Conversions.MeanFromRange(0, double.PositiveInfinity, 9, 24));
        Assert.Throws<ArgumentOutOfRangeException>(() => Conversions.StandardDeviationFromP(2, double.NaN, 24));
        Assert.Throws<ArgumentOutOfRangeException>(() => Conversions.StandardDeviationOfChange(2, 2, double.NaN));
        Assert.Throws<ArgumentException>(() => Conversions.RespondersFromMean(double.NaN, 2, 2, 1));
    }

    [Fact]
    public void Numbers_that_cannot_belong_together_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Conversions.StandardDeviationFromInterval(3, 1, 24));
        Assert.Throws<ArgumentException>(() => Conversions.StandardDeviationFromT(2, -5, 24));
        Assert.Throws<ArgumentException>(() => Conversions.StandardDeviationFromT(0, 0, 24));
        Assert.Throws<ArgumentException>(() => Conversions.MeanFromQuartiles(2, 7, 6, 24));
        Assert.Throws<ArgumentException>(() => Conversions.StandardDeviationFromQuartiles(2, 6, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Conversions.StandardDeviationOfChange(2, 2, 1.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => Conversions.RespondersFromMean(2, 0, 2, 1));
        Assert.Throws<ArgumentException>(() => new GroupSummary(0, 1, 1).With(new(5, 1, 1)));
    }

    [Fact]
    public void A_mean_that_falls_has_a_positive_standard_deviation_all_the_same() =>
        Assert.Equal(Conversions.StandardDeviationFromP(2, 0.003, 24).Value, Conversions.StandardDeviationFromP(-2, 0.003, 24).Value);

    [Property]
    public void Two_groups_are_one_whichever_comes_first(PositiveInt n1, PositiveInt n2, short mean1, short mean2, byte sd1, byte sd2)
    {
        GroupSummary first = new(n1.Get, mean1, sd1), second = new(n2.Get, mean2, sd2);
        var (one, other) = (first.With(second), second.With(first));
        Assert.Equal((one.N, one.Mean, one.StandardDeviation), (other.N, other.Mean, other.StandardDeviation));
    }

    [Property]
    public void The_mean_lies_between_the_ends_it_was_computed_from(short first, byte second, byte third, PositiveInt n)
    {
        double low = first, middle = low + second, high = middle + third;
        int patients = Math.Max(2, n.Get);
        Assert.InRange(Conversions.MeanFromRange(low, middle, high, patients).Value, low - 1e-9, high + 1e-9);
        Assert.InRange(Conversions.MeanFromQuartiles(low, middle, high, patients).Value, low - 1e-9, high + 1e-9);
    }

    [Fact]
    public void A_negative_standard_deviation_is_no_group() =>
        Assert.Throws<ArgumentException>(() => new GroupSummary(3, 1, -1).With(new(3, 1, 1)));

    [Fact]
    public void A_threshold_of_improvement_with_the_sign_of_a_change_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Conversions.RespondersFromMean(-3, 1, -2, 0));
}
