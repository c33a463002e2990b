using FsCheck.Xunit;

namespace Scales.Research.Tests.Groups;

public class MannWhitneyTestTests
{
    [Property]
    public void Swapping_the_groups_turns_u_and_the_shift_and_keeps_the_p_value((byte, byte)[] first, (byte, byte)[] second)
    {
        var (one, other) = (Patients.SomeArm(first), Patients.SomeArm(second));
        var (there, back) = (one.MannWhitney(other), other.MannWhitney(one));
        Assert.Equal(one.Changes.Count() * other.Changes.Count(), there.U + back.U);
        Assert.Equal(there.P.Exact!.Value.Value, back.P.Exact!.Value.Value, 1e-12);
        Assert.InRange(there.P.Exact!.Value.Value, double.Epsilon, 1);
        Assert.Equal(there.HodgesLehmann, -back.HodgesLehmann);
    }

    [Property]
    public void Millimetres_rank_as_points_do((byte, byte)[] first, (byte, byte)[] second)
    {
        var (one, other) = (Patients.SomeArm(first), Patients.SomeArm(second));
        var (points, millimetres) = (one.MannWhitney(other), Patients.InMillimetres(one).MannWhitney(Patients.InMillimetres(other)));
        Assert.Equal((points.U, points.P.Exact), (millimetres.U, millimetres.P.Exact));
        Assert.Equal(10 * points.HodgesLehmann, millimetres.HodgesLehmann, 1e-12);
    }

    [Fact]
    public void Patients_who_are_all_alike_surprise_nobody()
    {
        var test = MannWhitneyTest.Of([2, 2], [2, 2, 2]);
        Assert.Equal((3.0, 1.0, 1.0, 0.0), (test.U, test.P.Preferred.Value, test.P.Normal.Value, test.HodgesLehmann));
    }

    [Fact]
    public void Too_many_patients_to_enumerate_have_the_normal_p_value_and_say_so()
    {
        double[] many = [.. Enumerable.Range(0, 201).Select(i => (double)(i % 11))];
        Assert.Null(MannWhitneyTest.Of(many, many.AsSpan(..100)).P.Exact);
        Assert.NotNull(MannWhitneyTest.Of(many.AsSpan(..200), many.AsSpan(..100)).P.Exact);
    }

    [Fact]
    public void An_empty_group_and_a_nan_are_refused()
    {
        Assert.Throws<ArgumentException>(() => MannWhitneyTest.Of([], [1]));
        Assert.Throws<ArgumentException>(() => MannWhitneyTest.Of([1], [double.NaN]));
    }

    [Fact]
    public void A_registry_of_100_000_has_rank_sums_too()
    {
        double[] more = [.. Enumerable.Range(50_000, 100_000).Select(patient => (double)patient)], less = [.. Enumerable.Range(-100_000, 100_000).Select(patient => (double)patient)];
        Assert.Equal(1e10, MannWhitneyTest.Of(more, less).U);
        Assert.Equal(0, MannWhitneyTest.Of(less, more).U);
    }
}
