using FsCheck.Xunit;

namespace Scales.Research.Tests.Groups;

public class SignedRankTestTests
{
    [Property]
    public void Both_rank_sums_are_all_ranks_of_those_who_changed((byte, byte)[] patients)
    {
        var test = Patients.SomeArm(patients).SignedRank(ZeroDifferences.Wilcoxon);
        int changed = test.Improved + test.Worsened;
        Assert.Equal(changed * (changed + 1) / 2.0, test.PositiveRanks + test.NegativeRanks);
        Assert.Equal(test.N.Used, test.Improved + test.Unchanged + test.Worsened);
    }

    [Property]
    public void Turning_every_sign_swaps_the_rank_sums_and_nothing_else((byte, byte)[] patients, bool pratt)
    {
        var zeros = pratt ? ZeroDifferences.Pratt : ZeroDifferences.Wilcoxon;
        var arm = Patients.SomeArm(patients);
        var (there, back) = (arm.SignedRank(zeros), new Arm<Nrs>("back", arm.Patients.Select(patient => new Outcome<Nrs>(patient.FollowUp, patient.Baseline))).SignedRank(zeros));
        Assert.Equal((there.PositiveRanks, there.NegativeRanks), (back.NegativeRanks, back.PositiveRanks));
        Assert.Equal(there.P.Exact, back.P.Exact);
        Assert.Equal(there.HodgesLehmann, -back.HodgesLehmann);
    }

    [Property]
    public void An_exact_p_value_is_above_0_and_at_most_1((byte, byte)[] patients, bool pratt) =>
        Assert.InRange(Patients.SomeArm(patients).SignedRank(pratt ? ZeroDifferences.Pratt : ZeroDifferences.Wilcoxon).P.Exact!.Value.Value, double.Epsilon, 1);

    /// <summary>0.7 to 0.4 and 0.6 to 0.3 are the same fall, which doubles do not see.</summary>
    [Fact]
    public void Falls_that_are_equal_share_a_rank_whatever_the_doubles_are()
    {
        (decimal Before, decimal After)[] visits = [(0.7m, 0.4m), (0.6m, 0.3m), (0.1m, 0.2m)];
        var arm = new Arm<VasPain>("arm", visits.Select(visit => VasPain.FromMillimetres(visit.After).ComparedWith(VasPain.FromMillimetres(visit.Before))));
        Assert.Equal([2.5, 2.5, 1], Midranks.Of<Exact>([.. arm.Changes.Select(Exact.Improvement)]).AsDoubles());
        Assert.Equal(4 / 8.0, arm.SignedRank(ZeroDifferences.Wilcoxon).P.Exact!.Value.Value);
        Assert.NotEqual(0.7 - 0.4, 0.6 - 0.3);
    }

    [Fact]
    public void Where_nobody_changed_nothing_is_surprising()
    {
        var test = Patients.Arm((3, 3), (5, 5)).SignedRank(ZeroDifferences.Pratt);
        Assert.Equal((1.0, 1.0, 0.0), (test.P.Preferred.Value, test.P.Normal.Value, test.P.Z));
        Assert.Null(test.RankBiserial);
        Assert.Null(test.HodgesLehmannOfChanged);
        Assert.Equal(0, test.HodgesLehmann);
    }

    [Fact]
    public void Too_many_patients_to_enumerate_have_the_normal_p_value_and_say_so()
    {
        double[] many = [.. Enumerable.Range(1, RankDistributions.MostDifferences + 1).Select(i => i % 3 == 0 ? -i : (double)i)];
        var test = SignedRankTest.Of(many, ZeroDifferences.Pratt);
        Assert.Null(test.P.Exact);
        Assert.Equal("normal, ties and continuity corrected", test.P.Preferred.Method);
        Assert.Equal("exact, given the ties", SignedRankTest.Of(many.AsSpan(1..), ZeroDifferences.Pratt).P.Preferred.Method);
    }

    [Fact]
    public void What_is_not_stated_or_not_a_number_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SignedRankTest.Of([1, 2], default));
        Assert.Throws<ArgumentException>(() => SignedRankTest.Of([1, double.NaN], ZeroDifferences.Pratt));
        Assert.Throws<ArgumentException>(() => SignedRankTest.Of([], ZeroDifferences.Pratt));
        Assert.Throws<ArgumentException>(() => Patients.Arm((11, 3)).SignedRank(ZeroDifferences.Pratt));
    }

    [Fact]
    public void A_registry_of_100_000_has_rank_sums_too()
    {
        double[] improvements = [.. Enumerable.Range(1, 100_000).Select(patient => patient % 3 == 0 ? -patient : (double)patient)];
        var test = SignedRankTest.Of(improvements, ZeroDifferences.Pratt);
        Assert.Equal(100_000.0 * 100_001 / 2, test.PositiveRanks + test.NegativeRanks);
        Assert.Equal(improvements.Where(improvement => improvement < 0).Sum(), -test.NegativeRanks);
        Assert.Null(test.P.Exact);
    }
}
