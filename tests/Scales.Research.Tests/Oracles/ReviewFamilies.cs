using Scales.Research.Tests.Reviews;

namespace Scales.Research.Tests.Oracles;

internal static class ReviewFamilies
{
    [Family("vote_n1")]
    [Family("vote_n2")]
    [Family("vote_n3")]
    [Family("vote_n4")]
    [Family("vote_n6")]
    [Family("vote_n10")]
    [Family("vote_n12")]
    internal static Numbers Votes(OracleCase given)
    {
        int n = given.Whole("n");
        VoteCount[] votes = [.. given.Wholes("k").Select(k => new VoteCount(k, n - k))];
        return new()
        {
            ["p_two_sided"] = votes.Select(vote => vote.P!.Value.Value),
            ["p_one_sided_benefit"] = votes.Select(vote => vote.PForBenefit!.Value.Value),
            ["cp_lower"] = votes.Select(vote => vote.Share!.ClopperPearson().Lower),
            ["cp_upper"] = votes.Select(vote => vote.Share!.ClopperPearson().Upper),
            ["wilson_lower"] = votes.Select(vote => vote.Share!.Wilson().Lower),
            ["wilson_upper"] = votes.Select(vote => vote.Share!.Wilson().Upper),
            ["minimum_attainable_p"] = votes[0].SmallestAttainableP,
        };
    }

    [Family("vote_seed_review_table2")]
    internal static Numbers VotesOfTheReview(OracleCase given)
    {
        var review = Shipped.Review;
        var printed = Assert.Single(review.Claims.Votes);
        var onDirection = VoteCount.On(review, "neuropathic pain");
        Assert.Equal(given.Texts("studies"), review.Studies.Select(study => study.Name));
        return new()
        {
            ["vote_on_printed_significance_k"] = printed.For.Count,
            ["vote_on_printed_significance_n"] = printed.For.Count + printed.NotFor.Count,
            ["p_if_loubser_counted_as_harm"] = new VoteCount(onDirection.Benefit, onDirection.Harm + 1).P!.Value.Value,
            ["p_if_loubser_excluded_no_direction"] = onDirection.P!.Value.Value,
            ["p_if_all_four_favour"] = new VoteCount(review.Studies.Count, 0).P!.Value.Value,
            ["smallest_n_that_can_reach_p05"] = VoteCount.FewestVotesFor(0.05),
        };
    }

    // The expected numbers of this case are printed to five decimals and are exact at that: 4 factors of two decimals at most.
    [Family("poisson_binomial")]
    internal static Numbers UnequalVotes(OracleCase given)
    {
        double[] p = given.Numbers("p");
        return new()
        {
            ["pmf"] = PoissonBinomial.Of(p),
            ["upper_tail_ge3"] = new VoteCount(3, 1).ProbabilityOfAtLeast(p),
        };
    }

    [Family("combine_p")]
    internal static Numbers CombinedPs(OracleCase given)
    {
        double[] p = given.Numbers("p_one_sided");
        var (fisher, stouffer) = (CombinedP.Fisher(p), CombinedP.Stouffer(p));
        return new()
        {
            ["fisher_chi2"] = fisher.Statistic,
            ["fisher_df"] = fisher.DegreesOfFreedom!.Value,
            ["fisher_p"] = fisher.P.Value,
            ["stouffer_z"] = stouffer.Statistic,
            ["stouffer_p"] = stouffer.P.Value,
            ["stouffer_weighted_sqrt_n_z"] = CombinedP.Stouffer(p, given.Wholes("weights")).Statistic,
            ["tippett_p"] = CombinedP.Tippett(p).P.Value,
        };
    }

    [Family("range_of_effects")]
    internal static Numbers Range(OracleCase given)
    {
        var range = EffectRange.Of(given.Numbers("percent_reduction").Select(value => Effects.Outcome((decimal)value)), TimePoints.Same)!;
        return new()
        {
            ["n"] = range.Used,
            ["min"] = range.Lowest,
            ["max"] = range.Highest,
            ["median"] = range.Median,
            ["q1_type7"] = range.Quartiles(QuartileType.Type7).Lower,
            ["q3_type7"] = range.Quartiles(QuartileType.Type7).Upper,
            ["q1_type6"] = range.Quartiles(QuartileType.Type6).Lower,
            ["q3_type6"] = range.Quartiles(QuartileType.Type6).Upper,
            ["q1_type2"] = range.Quartiles(QuartileType.Type2).Lower,
            ["q3_type2"] = range.Quartiles(QuartileType.Type2).Upper,
        };
    }

    [Family("seed_review_totals")]
    internal static Numbers Totals(OracleCase given)
    {
        var review = Shipped.Review;
        Assert.Equal(given.Wholes("total"), review.Studies.Select(study => study.Patients));
        Assert.Equal(given.Wholes("baclofen"), review.Studies.Select(study => study.Treated!.Value));
        Assert.Equal(given.Numbers("median_age"), review.Studies.Select(study => (double)study.Age!.Median!));
        return new()
        {
            ["patients"] = review.Patients,
            ["baclofen"] = review.Treated!.Value,
            ["n_weighted_mean_of_medians"] = PatientChecks.Weighted(review, age => age.Median)!.Value,
            ["unweighted_mean_of_medians"] = review.Studies.Average(study => study.Age!.Median!.Value),
            ["male_count_from_percent"] = review.Patients * review.Claims.MalePercent!.Value / 100,
        };
    }

    [Family("sd_from_reported")]
    internal static Numbers FromReported(OracleCase given)
    {
        int n = given.Whole("n");
        double[] interval = given.Numbers("ci95");
        double mean = given.Number("mean"), q1 = given.Number("q1"), median = given.Number("median"), q3 = given.Number("q3"), min = given.Number("min"), max = given.Number("max");
        return new()
        {
            ["from_se"] = Conversions.StandardDeviationFromStandardError(given.Number("se"), n).Value,
            ["from_ci_t"] = Conversions.StandardDeviationFromInterval(interval[0], interval[1], n).Value,
            ["from_ci_z"] = Conversions.StandardDeviationFromNormalInterval(interval[0], interval[1], n).Value,
            ["from_t"] = Conversions.StandardDeviationFromT(mean, given.Number("t"), n).Value,
            ["from_p"] = Conversions.StandardDeviationFromP(mean, given.Number("p_two_sided"), n).Value,
            ["wan_sd_iqr"] = Conversions.StandardDeviationFromQuartiles(q1, q3, n).Value,
            ["wan_sd_range"] = Conversions.StandardDeviationFromRange(min, max, n).Value,
            ["wan_mean_iqr"] = Conversions.MeanFromQuartilesUnweighted(q1, median, q3, n).Value,
            ["luo_mean_iqr"] = Conversions.MeanFromQuartiles(q1, median, q3, n).Value,
            ["luo_mean_range"] = Conversions.MeanFromRange(min, median, max, n).Value,
        };
    }

    [Family("combine_groups")]
    internal static Numbers TwoGroups(OracleCase given)
    {
        GroupSummary[] groups = [.. given.Wholes("n").Zip(given.Numbers("mean"), given.Numbers("sd")).Select(group => new GroupSummary(group.First, group.Second, group.Third))];
        var all = groups[0].With(groups[1]);
        return new() { ["n"] = all.N, ["mean"] = all.Mean, ["sd"] = all.StandardDeviation };
    }

    [Family("effect_direction_70")]
    internal static Numbers StudyDirections(OracleCase given)
    {
        StudyDirection[] studies =
        [
            .. given.Input.GetProperty("outcomes").EnumerateArray().Select(outcomes => StudyDirection.Of(
                outcomes.EnumerateArray().Select(sign => sign.GetString() switch { "+" => EffectDirection.Benefit, "-" => EffectDirection.Harm, _ => EffectDirection.NoDifference }))),
        ];
        return new()
        {
            ["direction"] = studies.Select(study => Words.Of(study.Direction)),
            ["share"] = studies.Select(study => study.Share!.Value),
        };
    }

    [Family("adverse_events")]
    internal static Numbers Events(OracleCase given)
    {
        var arms = given.Rows().GroupBy(row => row["arm"]).ToDictionary(arm => arm.Key, arm => EventReport.Counted(arm.Count(row => row.Whole(given.Text("column")) == 1), arm.Count()).Proportion);
        var (baclofen, placebo) = (arms["Baclofen"], arms["Placebo"]);
        return new()
        {
            ["n_baclofen"] = baclofen.Count,
            ["n_placebo"] = placebo.Count,
            ["ci_cp_baclofen"] = Numbers.Of(baclofen.ClopperPearson()),
            ["ci_cp_placebo"] = Numbers.Of(placebo.ClopperPearson()),
            ["fisher_p"] = baclofen.Versus(placebo).Fisher().Value,
        };
    }

    [Family("responders_from_summary")]
    internal static Numbers RespondersFromMean(OracleCase given)
    {
        return new() { ["p_continuous"] = Share(0), ["p_half_unit_corrected_nrs"] = Share(1) };

        double Share(double step) => Conversions.RespondersFromMean(given.Number("mean_change"), given.Number("sd_change"), given.Number("mid"), step).Value;
    }

    [Family("sd_of_change")]
    internal static Numbers SpreadOfChange(OracleCase given) => new()
    {
        ["sd_change"] = given.Numbers("r").Select(r => Conversions.StandardDeviationOfChange(given.Number("sd_base"), given.Number("sd_fu"), r).Value),
    };
}
