using FsCheck.Xunit;

namespace Scales.Research.Tests.Measurement;

public class RepeatedMeasurementsTests
{
    [Property]
    public void Consistency_does_not_mind_a_shift_of_an_occasion_and_agreement_does(byte[] values, byte shift)
    {
        double?[][] rows = Rows(values);
        if (rows.Length > 2)
        {
            RepeatedMeasurements plain = new(rows), shifted = new([.. rows.Select(row => new[] { row[0], row[1] + 20 + shift })]);
            Assert.Equal(plain.Icc(IccForm.TwoWayConsistencySingle).Value, shifted.Icc(IccForm.TwoWayConsistencySingle).Value, 1e-9);
            Assert.True(shifted.Variance.BetweenOccasions > plain.Variance.BetweenOccasions);
            if (plain.Icc(IccForm.TwoWayAgreementSingle).Value > 0.01)
            {
                Assert.True(shifted.Icc(IccForm.TwoWayAgreementSingle).Value < plain.Icc(IccForm.TwoWayAgreementSingle).Value);
            }
        }
    }

    [Property]
    public void Agreement_errs_no_less_than_consistency_and_an_interval_holds_its_icc(byte[] values)
    {
        double?[][] rows = Rows(values);
        if (rows.Length > 2 && new RepeatedMeasurements(rows).Variance.Error > 1e-9)
        {
            var measured = new RepeatedMeasurements(rows);
            Assert.True(measured.Agreement.StandardError >= measured.Consistency.StandardError);
            Assert.All(Enum.GetValues<IccForm>().Where(form => form is not IccForm.TwoWayAgreementSingle and not IccForm.TwoWayAgreementAverage), form =>
            {
                var icc = measured.Icc(form);
                Assert.True(icc.Interval!.Value.Lower <= icc.Value + 1e-12 && icc.Value <= icc.Interval.Value.Upper + 1e-12);
            });
        }
    }

    [Fact]
    public void Scores_of_one_scale_are_compared_where_both_are_there()
    {
        var measured = RepeatedMeasurements.Of<Nrs>([Score<Nrs>.Create(3), null, Score<Nrs>.Create(5), Score<Nrs>.Create(8)], [Score<Nrs>.Create(4), Score<Nrs>.Create(4), Score<Nrs>.Create(5), Score<Nrs>.Create(9)]);
        Assert.Equal(new SampleSize(3, 4), measured.N);
        Assert.Equal(2 / 3.0, measured.LimitsOfAgreement().Bias.Value, 1e-12);
    }

    [Fact]
    public void Measurements_without_spread_or_without_error_have_no_estimate()
    {
        Assert.Throws<NotEstimableException>(() => new RepeatedMeasurements([[1, 1], [1, 1], [1, 1]]).Icc(IccForm.OneWaySingle));
        Assert.Throws<NotEstimableException>(() => new RepeatedMeasurements([[1, 1], [2, 2], [3, 3]]).Consistency);
        Assert.Throws<InvalidOperationException>(() => new RepeatedMeasurements([[1, 1, 2], [2, 2, 3]]).LimitsOfAgreement());
        Assert.Throws<ArgumentOutOfRangeException>(() => new RepeatedMeasurements([[1, 1], [2, 3]]).Icc(default));
        Assert.Throws<ArgumentException>(() => new RepeatedMeasurements([[1, double.PositiveInfinity], [2, 3]]));
        Assert.Throws<ArgumentException>(() => new RepeatedMeasurements([]));
    }

    // The limits of Bland and Altman 1999 for 10 differences of mean 0: SD·t·√(1/n + z²/2(n−1)) to each side.
    [Fact]
    public void The_limits_have_their_approximate_intervals()
    {
        var limits = new RepeatedMeasurements([.. Enumerable.Range(0, 10).Select(i => new double?[] { 0, i % 2 == 0 ? 1 : -1 })]).LimitsOfAgreement();
        double deviation = Math.Sqrt(10 / 9.0), reach = 2.2621571627409915 * deviation * Math.Sqrt(0.1 + (1.9599639845400545 * 1.9599639845400545 / 18));
        Assert.Equal(1.9599639845400545 * deviation, limits.Upper.Value, 1e-10);
        Assert.Equal(limits.Upper.Value + reach, limits.Upper.Interval!.Value.Upper, 1e-9);
        Assert.Equal(-limits.Upper.Value, limits.Lower.Value, 1e-12);
    }

    private static double?[][] Rows(byte[] values) => [.. values.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new double?[] { pair[0], pair[0] + (pair[1] % 16) })];

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(10)]
    public void What_only_rounding_leaves_is_no_error_of_measurement(int subjects)
    {
        RepeatedMeasurements shifted = new([.. Enumerable.Range(0, subjects).Select(subject => new double?[] { subject * 0.1, (subject * 0.1) + 0.1 })]);
        Assert.Throws<NotEstimableException>(() => shifted.Consistency);
        Assert.Null(shifted.Icc(IccForm.TwoWayConsistencySingle).Interval);
        RepeatedMeasurements alike = new([.. Enumerable.Repeat(new double?[] { 0.1, 0.1 }, subjects)]);
        Assert.Throws<NotEstimableException>(() => alike.Icc(IccForm.TwoWayConsistencySingle));
    }

    [Fact]
    public void Differences_that_are_all_alike_have_limits_without_intervals()
    {
        var limits = new RepeatedMeasurements([[0.1, 0.2], [0.2, 0.3], [0.3, 0.4]]).LimitsOfAgreement();
        Assert.Equal(0, limits.StandardDeviation);
        Assert.All([limits.Bias, limits.Lower, limits.Upper], limit => Assert.Equal((0.1, null), (Math.Round(limit.Value, 12), limit.Interval)));
    }
}
