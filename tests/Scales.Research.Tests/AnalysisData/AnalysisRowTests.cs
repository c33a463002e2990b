namespace Scales.Research.Tests.AnalysisData;

public class AnalysisRowTests
{
    private static readonly AnalysisParameter<VasPain> s_pain = AnalysisParameter.WithPercent<VasPain>("VASPAIN", VasThresholds.Dworkin2008Moderate);

    [Fact]
    public void Every_visit_of_every_patient_is_a_row_with_the_names_of_ADaM()
    {
        var table = AnalysisRow.ToTable(s_pain.Rows("S1", [Patient("01", Mm(70m), Mm(49m), null), Patient("02", Mm(0m), Mm(5m), Mm(0m))]));
        Assert.Equal(
            """
            STUDYID,USUBJID,TRTP,PARAMCD,PARAM,AVISIT,AVISITN,ABLFL,AVAL,BASE,CHG,PCHG,CRIT1,CRIT1FL
            S1,01,baclofen,VASPAIN,VAS pain intensity (mm),baseline,0,Y,70,70,,,,
            S1,01,baclofen,VASPAIN,VAS pain intensity (mm),visit 1,1,,49,70,-21,-30,Dworkin2008Moderate: 30 % improvement,Y
            S1,01,baclofen,VASPAIN,VAS pain intensity (mm),visit 2,2,,,70,,,Dworkin2008Moderate: 30 % improvement,
            S1,02,baclofen,VASPAIN,VAS pain intensity (mm),baseline,0,Y,0,0,,,,
            S1,02,baclofen,VASPAIN,VAS pain intensity (mm),visit 1,1,,5,0,5,,Dworkin2008Moderate: 30 % improvement,
            S1,02,baclofen,VASPAIN,VAS pain intensity (mm),visit 2,2,,0,0,0,,Dworkin2008Moderate: 30 % improvement,

            """.ReplaceLineEndings("\n"),
            table.ToCsv());
    }

    [Fact]
    public void A_missed_baseline_is_no_baseline_and_leaves_no_change()
    {
        var rows = s_pain.Rows("S1", [Patient("01", null, Mm(49m))]);
        Assert.DoesNotContain(rows, row => row.IsBaseline);
        Assert.All(rows, row => Assert.Equal((null, null, null), (row.Baseline, row.Change, row.PercentChange)));
        Assert.Null(rows[1].Criteria[0].IsMet);
    }

    [Fact]
    public void A_scale_whose_zero_does_not_mean_none_has_no_percent_change()
    {
        var series = new Series<WhoqolSocial>("quality of life", new("baseline", Score<WhoqolSocial>.Create(50)), new("week 12", Score<WhoqolSocial>.Create(75)));
        var rows = AnalysisParameter.WithoutPercent<WhoqolSocial>("WHOQSOC").Rows("S1", [new("01", "placebo", series)]);
        Assert.Equal((25.0, null), (rows[1].Change, rows[1].PercentChange));
    }

    [Fact]
    public void Parameters_with_different_numbers_of_criteria_share_a_table()
    {
        var without = AnalysisParameter.WithPercent<VasPain>("VASALONE").Rows("S1", [Patient("01", Mm(70m), Mm(49m))]);
        var table = AnalysisRow.ToTable([.. s_pain.Rows("S1", [Patient("01", Mm(70m), Mm(49m))]), .. without]);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count));
        Assert.Equal([null, null], table.Rows[3].TakeLast(2));
    }

    [Theory]
    [InlineData("")]
    [InlineData("vaspain")]
    [InlineData("1VAS")]
    [InlineData("VASPAIN_MM")]
    [InlineData("VAS\n")]
    public void A_parameter_code_that_SAS_would_not_take_is_refused(string code) =>
        Assert.Throws<ArgumentException>(() => AnalysisParameter.WithPercent<VasPain>(code));

    [Fact]
    public void A_subject_that_is_given_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => s_pain.Rows("S1", [Patient("01", Mm(70m)), Patient("01", Mm(49m))]));

    [Fact]
    public void Rows_and_subjects_do_not_show_scores()
    {
        var patient = Patient("01", Mm(70m), Mm(49m));
        Assert.DoesNotContain("70", $"{patient} {s_pain.Rows("S1", [patient])[0]}", StringComparison.Ordinal);
    }

    private static Score<VasPain> Mm(decimal value) => VasPain.FromMillimetres(value);

    private static AnalysisSubject<VasPain> Patient(string id, params Score<VasPain>?[] scores) =>
        new(id, "baclofen", new("pain", scores.Select((score, visit) => new Visit<VasPain>(visit == 0 ? "baseline" : FormattableString.Invariant($"visit {visit}"), score))));
}
