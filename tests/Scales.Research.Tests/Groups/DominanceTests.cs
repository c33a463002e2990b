using FsCheck.Xunit;

namespace Scales.Research.Tests.Groups;

public class DominanceTests
{
    private const double Near = 1e-12;

    [Property]
    public void Delta_is_its_negative_from_the_other_side_and_twice_the_area_less_one(byte[] first, byte[] second)
    {
        int[] one = Grades(first), other = Grades(second);
        var (there, back) = (Dominance.Of(one, other), Dominance.Of(other, one));
        var u = MannWhitneyTest.Of(Array.ConvertAll(one, grade => (double)grade), Array.ConvertAll(other, grade => (double)grade)).U;
        Assert.Equal(-there.CliffsDelta().Value, back.CliffsDelta().Value, Near);
        Assert.Equal((2 * there.AreaUnderCurve().Value) - 1, there.CliffsDelta().Value, Near);
        Assert.Equal((2 * u / (one.Length * other.Length)) - 1, there.CliffsDelta().Value, Near);
        Assert.Equal(1 - there.Probability, back.Probability, Near);
        Assert.Equal(there.BrunnerMunzel()?.P.Value ?? 1, back.BrunnerMunzel()?.P.Value ?? 1, Near);
    }

    [Property]
    public void Only_the_order_counts(byte[] first, byte[] second)
    {
        int[] one = Grades(first), other = Grades(second);
        var (plain, stretched) = (Dominance.Of(one, other), Dominance.Of(one.Select(grade => Math.Pow(2, grade)), other.Select(grade => Math.Pow(2, grade))));
        Assert.Equal((plain.Greater, plain.Equal, plain.Less), (stretched.Greater, stretched.Equal, stretched.Less));
        Assert.Equal(plain.CliffsDelta().Interval, stretched.CliffsDelta().Interval);
    }

    [Property]
    public void Every_interval_holds_its_estimate_and_stays_inside_its_range(byte[] first, byte[] second)
    {
        var dominance = Dominance.Of(Grades(first), Grades(second));
        Assert.All([dominance.CliffsDelta(), dominance.AreaUnderCurve(), dominance.BrunnerMunzel()?.Probability], estimate =>
        {
            Assert.True(estimate?.Interval is not { } interval || (interval.Lower <= estimate.Value + Near && interval.Upper >= estimate.Value - Near && interval.Lower >= -1 - Near && interval.Upper <= 1 + Near));
        });
    }

    [Fact]
    public void Grades_are_compared_and_no_number_is_put_on_them()
    {
        var dominance = Dominance.Of([ModifiedAshworth.Grade2, ModifiedAshworth.Grade3], [ModifiedAshworth.Grade1Plus, ModifiedAshworth.Grade2]);
        Assert.Equal((3, 1, 0), (dominance.Greater, dominance.Equal, dominance.Less));
        Assert.Equal("3 greater, 1 equal, 0 less", dominance.ToString());
    }

    [Fact]
    public void Where_every_pair_points_one_way_there_is_no_interval_and_a_warning()
    {
        var dominance = Dominance.Of([5, 6, 7], [1, 2, 3]);
        Assert.Equal((1.0, 1.0), (dominance.CliffsDelta().Value, dominance.Probability));
        Assert.Null(dominance.CliffsDelta().Interval);
        Assert.Null(dominance.BrunnerMunzel());
        Assert.Equal("no-spread", Assert.Single(dominance.AreaUnderCurve().Warnings).Code);
    }

    [Fact]
    public void What_is_absent_or_not_a_number_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Dominance.Of([1.0, double.NaN], [2.0]));
        Assert.Throws<ArgumentException>(() => Dominance.Of([], [2.0]));
        Assert.Throws<ArgumentException>(() => Dominance.Of(["a", null!], ["b"]));
    }

    private static int[] Grades(byte[] bytes) => [.. bytes.Select(value => value % 6), 2, 4];
}
