using FsCheck.Xunit;

namespace Scales.Research.Tests.Reviews;

public class VoteCountTests
{
    [Fact]
    public void No_significant_effect_is_missing_and_not_a_vote_against()
    {
        var votes = VoteCount.On(Shipped.Review, "neuropathic pain");
        Assert.Equal((3, 0, 4), (votes.Benefit, votes.Harm, votes.Votes.Count));
        Assert.Equal(["too-few-votes", "no-direction"], votes.Warnings.Select(warning => warning.Code));
        Assert.Equal("3 of 3 votes for benefit, p = 0.25 (sign test, exact binomial)", votes.ToString());
    }

    [Fact]
    public void Four_studies_that_agree_cannot_reach_5_percent_and_six_can()
    {
        Assert.Equal("too-few-votes", Assert.Single(new VoteCount(4, 0).Warnings).Code);
        Assert.Equal(0.125, new VoteCount(4, 0).P!.Value.Value);
        Assert.Empty(new VoteCount(6, 0).Warnings);
        Assert.Equal((6, 8, 11), (VoteCount.FewestVotesFor(0.05), VoteCount.FewestVotesFor(0.01), VoteCount.FewestVotesFor(0.001)));
    }

    [Fact]
    public void Without_a_vote_there_is_no_p_value_and_no_share()
    {
        var none = new VoteCount(0, 0);
        Assert.Null(none.P);
        Assert.Null(none.PForBenefit);
        Assert.Null(none.Share);
        Assert.Equal(1, none.SmallestAttainableP);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(2, -1)]
    [InlineData(600, 401)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void Votes_that_cannot_be_are_refused(int benefit, int harm) => Assert.Throws<ArgumentOutOfRangeException>(() => new VoteCount(benefit, harm));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_level_that_is_none_is_refused(double alpha) => Assert.Throws<ArgumentOutOfRangeException>(() => VoteCount.FewestVotesFor(alpha));

    [Fact]
    public void A_domain_that_the_review_does_not_have_is_refused() =>
        Assert.Throws<ArgumentException>(() => VoteCount.On(Shipped.Review, "pian"));

    [Fact]
    public void A_study_without_an_outcome_in_the_domain_is_told_apart_from_one_without_a_direction() =>
        Assert.Equal(
            "Kumru 2018, Kumru 2024, Taira 1996: no outcome in this domain.",
            VoteCount.On(Shipped.Review, "musculoskeletal pain").Warnings.Single(warning => warning.Code == "no-outcome").Text);

    [Fact]
    public void A_study_whose_outcomes_disagree_has_no_vote()
    {
        var review = Shipped.Read(file => file["studies"]![0]!["outcomes"]![0]!["direction"] = "harm");
        var votes = VoteCount.On(review, "neuropathic pain");
        Assert.Equal(2, votes.Counted);
        Assert.Contains(votes.Warnings, warning => warning.Code == "conflicting" && warning.Text.StartsWith("Kumru 2018", StringComparison.Ordinal));
    }

    [Fact]
    public void The_most_votes_are_counted_without_overflow() =>
        Assert.Equal((1.0, Math.ScaleB(1, -999)), (new VoteCount(500, 500).P!.Value.Value, new VoteCount(1000, 0).P!.Value.Value));

    [Property]
    public void Turning_every_vote_round_leaves_the_p_value(byte benefit, byte harm) =>
        Assert.Equal(new VoteCount(benefit, harm).P, new VoteCount(harm, benefit).P);

    [Property]
    public void A_p_value_is_a_probability_and_never_below_the_smallest_attainable(byte benefit, byte harm)
    {
        var votes = new VoteCount(benefit, harm);
        Assert.InRange(votes.P?.Value ?? 1, votes.SmallestAttainableP, 1);
    }

    [Property]
    public void Votes_of_one_half_each_are_the_sign_test(byte benefit, byte harm)
    {
        var votes = new VoteCount(benefit % 32, harm % 32);
        double[] halves = new double[votes.Counted];
        Array.Fill(halves, 0.5);
        Assert.Equal(votes.PForBenefit?.Value ?? 1, votes.ProbabilityOfAtLeast(halves), 1e-12);
    }

    [Fact]
    public void Every_vote_has_a_probability_of_its_own()
    {
        Assert.Throws<ArgumentException>(() => new VoteCount(2, 1).ProbabilityOfAtLeast(0.5, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VoteCount(1, 1).ProbabilityOfAtLeast(0.5, double.NaN));
    }
}
