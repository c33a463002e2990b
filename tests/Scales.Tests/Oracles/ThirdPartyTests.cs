namespace Scales.Tests.Oracles;

/// <summary>What other authors published beside their data.</summary>
public sealed class ThirdPartyTests
{
    private const string Amitriptyline = "nrs_amitriptyline_hivsn/nrs_crossover.csv";

    [SkippableFact]
    public void Six_vectors_of_another_library_follow_the_text_of_the_manual_and_one_departs_from_the_syntax()
    {
        var vectors = OracleFiles.ReadShared("whoqol_vectors/whoqol_vectors.csv");

        Assert.Equal(6, vectors.Count);
        Assert.All(vectors, row => Assert.True(AgreesUnder(WhoqolRules.WhoManualText, row), row["vector"]));
        Assert.Equal(["awell_best_miss_3_5_6_8_9"], vectors.Where(row => !AgreesUnder(WhoqolRules.WhoSyntax, row)).Select(row => row["vector"]));
    }

    [SkippableFact]
    public void Fifty_six_responders_at_twenty_percent_are_those_of_the_authors()
    {
        var patients = OracleFiles.ReadShared("vas_responder_ds000208/vas_percent_response.csv");
        var baseline = VasPain.FromMillimetres(10);

        Assert.Equal(56, patients.Count);
        Assert.All(patients, row =>
        {
            var followUp = Score<VasPain>.Create(10 - (row.Decimal("authors_percent_analgesia_vas")!.Value / 10));
            Assert.Equal(row["authors_response"] == "1", followUp.ChangeFrom(baseline).Reaches(Sizes.Percent<VasPain>(20)));
        });
    }

    [SkippableFact]
    public void Sixty_eight_changes_before_and_after_music_are_those_of_the_authors()
    {
        var cells =
            from row in OracleFiles.ReadShared("nrs_fm_ds001928/nrs_prepost.csv")
            from measure in (string[])["pi_control", "pu_control", "pi_music", "pu_music"]
            where row[$"authors_d_{measure}"] != "n/a"
            select (Authors: row.Number($"authors_d_{measure}"), ChangeBetween(row, $"{measure}_pre", $"{measure}_post").Improvement);

        Assert.Equal(68, cells.Count());
        Assert.All(cells, cell => Assert.Equal(cell.Authors, cell.Improvement));
    }

    [SkippableFact]
    public void Changes_under_amitriptyline_are_those_of_the_authors()
    {
        var rows = OracleFiles.ReadShared(Amitriptyline);
        var changes = rows.Where(row => row["authors_reduction_w0_w6"].Length > 0).ToArray();
        var percents = rows.Where(row => row["authors_percent_reduction"].Length > 0).ToArray();

        Assert.Equal((248, 244, 215), (rows.Count, changes.Length, percents.Length));
        Assert.All(changes, row => Assert.Equal(row.Number("authors_reduction_w0_w6"), OverSixWeeks(row).Improvement));
        Assert.All(percents, row => Assert.Equal(
            row.Number("authors_percent_reduction"), Math.Round(OverSixWeeks(row).PercentImprovement()!.Value, 1, MidpointRounding.AwayFromZero)));
    }

    [SkippableTheory]
    [InlineData("A", 12, 112, 63, 48)]
    [InlineData("P", 8, 116, 57, 44)]
    public void Responders_among_all_are_counted_without_those_who_had_no_pain(string treatment, int painless, int evaluable, int by30, int by50)
    {
        var changes = ChangesUnder(treatment, row => true);

        Assert.Equal(painless, changes.Count(change => change.PercentImprovement() is null));
        Assert.Equal((evaluable, by30), Responders(changes, NrsThresholds.Dworkin2008Moderate));
        Assert.Equal((evaluable, by50), Responders(changes, NrsThresholds.Dworkin2008Substantial));
    }

    [SkippableTheory]
    [InlineData("A", 105, 62, 47)]
    [InlineData("P", 110, 55, 42)]
    public void Responders_per_protocol_are_those_behind_the_number_needed_to_treat(string treatment, int evaluable, int by30, int by50)
    {
        var changes = ChangesUnder(treatment, row => row["in_per_protocol"] == "yes" && row.Whole("nrs_w0") >= 4);

        Assert.Equal((evaluable, by30), Responders(changes, NrsThresholds.Dworkin2008Moderate));
        Assert.Equal((evaluable, by50), Responders(changes, NrsThresholds.Dworkin2008Substantial));
    }

    [SkippableFact]
    public void Means_of_seven_interference_items_lie_on_the_sevenths()
    {
        var sevenths = Enumerable.Range(0, 71).Select(sum => (decimal?)Score<BpiInterference>.Create(sum, 7).Round(2)).ToHashSet();
        var means = OracleFiles.ReadShared("bpi_composites_kamerman/painful_hivsn_bpi_mean.csv")
            .Select(row => row.Decimal("authors_bpi_interference_mean")).Where(mean => mean is not null).ToArray();

        Assert.Equal(125, means.Length);
        Assert.All(means, mean => Assert.Contains(mean, sevenths));
    }

    [SkippableFact]
    public void Rounded_interference_scores_lie_on_the_scale()
    {
        var scores = OracleFiles.ReadShared("bpi_composites_kamerman/resilience_bpi_interference.csv")
            .Select(row => row["authors_bpi_interference"]).Where(score => score != "NA").ToArray();

        Assert.Equal(99, scores.Length);
        Assert.All(scores, score => Assert.Equal(1, Score<BpiInterference>.Parse(score).Denominator));
    }

    private static bool AgreesUnder(MissingRule rule, CsvRow row)
    {
        WhoqolBref form = new(WhoqolBref.Instrument.Read([.. Enumerable.Range(1, 26).Select(item => row.Whole($"q{item}"))]), ReversedItems.Raw, rule);
        return WhoqolDomain.All.Zip(["authors_phys", "authors_psych", "authors_soc", "authors_env"])
            .All(pair => pair.First.On0To100(form).IsCloseTo(row.Number(pair.Second), row.Number("tolerance")!.Value));
    }

    private static Change<Nrs> ChangeBetween(CsvRow row, string before, string after) =>
        new Nrs(row.Whole(after)!.Value).ChangeFrom(new Nrs(row.Whole(before)!.Value));

    private static Change<Nrs> OverSixWeeks(CsvRow row) => ChangeBetween(row, "nrs_w0", "nrs_w6");

    private static Change<Nrs>[] ChangesUnder(string treatment, Func<CsvRow, bool> isCounted) =>
        [.. OracleFiles.ReadShared(Amitriptyline).Where(row => row["treatment"] == treatment && isCounted(row)).Select(OverSixWeeks)];

    private static (int Evaluable, int Responders) Responders(Change<Nrs>[] changes, Threshold<Nrs> threshold)
    {
        var verdicts = changes.Select(change => change.Judge(threshold).Verdict).ToArray();
        return (verdicts.Count(verdict => verdict != Verdict.NotEvaluable), verdicts.Count(verdict => verdict == Verdict.Yes));
    }
}
