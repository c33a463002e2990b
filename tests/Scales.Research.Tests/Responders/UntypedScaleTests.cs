namespace Scales.Research.Tests;

public sealed class UntypedScaleTests
{
    [Fact]
    public void A_scale_named_at_run_time_gives_typed_outcomes_and_the_curve_of_a_threshold()
    {
        var column = ScaleColumn.Find("nrs")!;
        Assert.True(column.TryRead("8", 1, out var before));
        Assert.True(column.TryRead("4", 1, out var after));
        Assert.Same(Scale.Of<Nrs>(), column.Accept(new TypedScale()));
        var change = column.Compare(before, after);
        Assert.Equal(-4, change.As<Nrs>().Change!.Value.Points);
        Assert.Throws<InvalidCastException>(() => change.As<NpsiTotal>());
        var arm = new Arm<Nrs>("A", [change.As<Nrs>()]);
        Assert.Equal("%", CumulativeResponderCurve.InUnitOf(NrsThresholds.Dworkin2008Moderate, arm, MissingVisit.Observed, ZeroBaseline.Exclude).Unit);
        Assert.Equal(4, CumulativeResponderCurve.InUnitOf(NrsThresholds.Farrar2001Points, arm, MissingVisit.Observed, ZeroBaseline.Exclude).Steps[0].Improvement);
    }

    private sealed class TypedScale : IScaleVisitor<Scale>
    {
        public Scale Visit<TScale>() where TScale : struct, IScale => Scale.Of<TScale>();
    }
}
