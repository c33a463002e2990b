using FsCheck.Xunit;

namespace Scales.Research.Tests.Measurement;

public class ReliableChangeTests
{
    [Property]
    public void A_change_is_reliable_exactly_when_it_is_larger_than_the_minimal_detectable_change(byte before, byte after, byte spread)
    {
        var change = Score<VasPain>.Create(after % 101).ChangeFrom(Score<VasPain>.Create(before % 101));
        double deviation = 1 + (spread / 10.0);
        bool isReliable = Math.Abs(change.Points) > MeasurementError.FromReliability(deviation, 0.8).DetectableChange();
        Assert.Equal(isReliable, ReliableChange.JacobsonTruax<VasPain>(deviation, 0.8).Classify(change) != Course.Unchanged);
    }

    [Property]
    public void Centimetres_and_millimetres_give_one_index(byte before, byte after)
    {
        var (first, last) = (before % 101, after % 101);
        var millimetres = Score<VasPain>.Create(last).ChangeFrom(Score<VasPain>.Create(first));
        var centimetres = Score<Nrs>.Create(last, 10).ChangeFrom(Score<Nrs>.Create(first, 10));
        Assert.All(Every<VasPain>(10).Zip(Every<Nrs>(1)), pair => Assert.Equal(pair.First.Index(millimetres), pair.Second.Index(centimetres), 1e-9));
    }

    // The same answers on a scale turned round: 100 - x, where higher is better.
    [Property]
    public void A_scale_turned_round_gives_the_same_index(byte before, byte after)
    {
        var (first, last) = (before % 101, after % 101);
        var pain = Score<VasPain>.Create(last).ChangeFrom(Score<VasPain>.Create(first));
        var quality = Score<WhoqolPhysical>.Create(100 - last).ChangeFrom(Score<WhoqolPhysical>.Create(100 - first));
        Assert.All(Every<VasPain>(10).Zip(Every<WhoqolPhysical>(10, turned: true)), pair => Assert.Equal(pair.First.Index(pain), pair.Second.Index(quality), 1e-9));
    }

    [Property]
    public void Clinical_courses_refine_reliable_ones(byte before, byte after)
    {
        var change = Score<Nrs>.Create(after % 11).ChangeFrom(Score<Nrs>.Create(before % 11));
        var reliable = ReliableChange.JacobsonTruax<Nrs>(2, 0.8);
        var course = new ClinicalSignificance<Nrs>(reliable, 4).Classify(change);
        Assert.Equal(reliable.Classify(change) == Course.Improved, course is ClinicalCourse.Improved or ClinicalCourse.Recovered);
        Assert.Equal(reliable.Classify(change) == Course.Worsened, course is ClinicalCourse.Deteriorated or ClinicalCourse.Harmed);
        Assert.True(course != ClinicalCourse.Recovered || (change.Baseline.Value >= 4 && change.FollowUp.Value < 4));
        Assert.True(course != ClinicalCourse.Harmed || (change.Baseline.Value < 4 && change.FollowUp.Value >= 4));
    }

    // 30 people of SD 1.8; computed by hand from the formula: √(0.64·1.8²·0.2 + 1.8²·0.15) = 0.948894.
    [Fact]
    public void Nunnally_and_Kotsch_take_both_reliabilities()
    {
        var change = Score<Nrs>.Create(3).ChangeFrom(Score<Nrs>.Create(7));
        Assert.Equal((6.8 - 3) / Math.Sqrt((0.64 * 3.24 * 0.2) + (3.24 * 0.15)), ReliableChange.NunnallyKotsch<Nrs>(6, 1.8, 0.8, 0.85).Index(change), 1e-12);
    }

    [Fact]
    public void Numbers_outside_their_limits_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReliableChange.JacobsonTruax<Nrs>(0, 0.8));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReliableChange.JacobsonTruax<Nrs>(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReliableChange.JacobsonTruax<Nrs>(double.NaN, 0.8));
        Assert.Throws<ArgumentException>(() => ReliableChange.EdwardsNunnally<Nrs>(double.NaN, 2, 0.8));
        Assert.Throws<NotEstimableException>(() => ReliableChange.HagemanArrindell<Nrs>(-1, 2, 1, 0.5));
        Assert.Throws<ArgumentException>(() => new ClinicalSignificance<Nrs>(ReliableChange.JacobsonTruax<Nrs>(2, 0.8), double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClinicalSignificance<Nrs>.CutOffA(new(4, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasurementError(0));
    }

    [Fact]
    public void Half_a_standard_deviation_is_one_standard_error_at_a_reliability_of_three_quarters() =>
        Assert.Equal(0.9, MeasurementError.FromReliability(1.8, 0.75).StandardError, 1e-15);

    private static IEnumerable<ReliableChange<TScale>> Every<TScale>(double unit, bool turned = false) where TScale : struct, IIntervalScale
    {
        double Place(double mean) => turned ? 100 - (unit * mean) : unit * mean;
        yield return ReliableChange.JacobsonTruax<TScale>(unit * 1.8, 0.8);
        yield return ReliableChange.GulliksenLordNovick<TScale>(Place(6), unit * 1.8, 0.8);
        yield return ReliableChange.HsuLinnLord<TScale>(Place(6), Place(4.5), unit * 1.8, 0.8);
        yield return ReliableChange.EdwardsNunnally<TScale>(Place(6), unit * 1.8, 0.8);
        yield return ReliableChange.NunnallyKotsch<TScale>(Place(6), unit * 1.8, 0.8, 0.85);
        yield return ReliableChange.HagemanArrindell<TScale>((turned ? 1 : -1) * unit * 1.5, unit * 1.8, unit * 2, 0.8);
    }
}
