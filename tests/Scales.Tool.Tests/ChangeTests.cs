using Scales.Tests.Oracles;

namespace Scales.Tool.Tests;

public sealed class ChangeTests : IDisposable
{
    private const string Amitriptyline = "nrs_amitriptyline_hivsn/nrs_crossover.csv", Fibromyalgia = "nrs_fm_ds001928/nrs_prepost.csv";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_columns_are_compared_row_by_row()
    {
        var run = Change("nrs", "id,b,f\n1,10,7\n2,0,3\n3,,4\n4,7,4.9\n5,9,\n", "--baseline", "b", "--follow-up", "f", "--threshold", "Dworkin2008Moderate,Farrar2001Points");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
        [
            "id,b,f,change,improvement,percent_change,Dworkin2008Moderate,Farrar2001Points",
            "1,10,7,-3,3,-30,yes,yes", "2,0,3,3,-3,,not_evaluable,no", "3,,4,,,,not_evaluable,not_evaluable", "4,7,4.9,-2.1,2.1,-30,yes,yes", "5,9,,,,,not_evaluable,not_evaluable",
        ], run.Lines);
    }

    [Fact]
    public void Visits_below_one_another_are_compared_with_the_baseline_wherever_it_stands()
    {
        string[] options = ["--id", "id", "--visit", "v", "--baseline-visit", "base", "--value", "s", "--threshold", "Canori2025PooledUpper"];
        const string Table = "id,v,s\nA,w4,40\nA,base,50\nB,w4,30\nA,w8,33.333333333333336\n";
        Assert.Equal(["id,v,s,change,improvement,percent_change,Canori2025PooledUpper", "A,w4,40,-10,10,-20,yes", "A,base,50,,,,", "B,w4,30,,,,not_evaluable", "A,w8,33.333333333333336,-16.666666666666668,16.666666666666668,-33.333333333333336,yes"],
            Change("npsi_total", Table, options).Lines);
        Assert.Equal(["id,v,s,baseline,change,improvement,percent_change,Canori2025PooledUpper", "A,w4,40,50,-10,10,-20,yes", "A,base,50,,,,,", "B,w4,30,,,,,not_evaluable", "A,w8,33.333333333333336,50,-16.666666666666668,16.666666666666668,-33.333333333333336,yes"],
            Change("npsi_total", Table, [.. options, "--with-baseline"]).Lines);
    }

    [Fact]
    public void A_patient_has_one_baseline()
    {
        var run = Change("nrs", "id,v,s\nsecret,base,5\nsecret,base,6\n", "--id", "id", "--visit", "v", "--baseline-visit", "base", "--value", "s");
        Assert.Equal((2, "", "scales: Rows 1 and 2 are both the baseline of one patient; keep one of them.\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void A_score_that_cannot_be_read_is_a_finding_and_not_a_missing_visit_in_silence()
    {
        string table = _folder.Write("t.csv", "b,f\n5,canary\n7,11\n6,3\n");
        var run = Run.Of("change", "nrs", table, "--baseline", "b", "--follow-up", "f", "--findings", _folder["findings.csv"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["b,f,change,improvement,percent_change", "5,canary,,,", "7,11,,,", "6,3,-3,3,-50"], run.Lines);
        string findings = File.ReadAllText(_folder["findings.csv"]);
        Assert.StartsWith("row,line,column,item,code,allowed\n1,2,f,nrs,NotANumber,\"a number from 0 to 10", findings, StringComparison.Ordinal);
        Assert.Contains("\n2,3,f,nrs,OutOfRange,", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", findings + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.714285714285714", "7", "-2.2857142857142856")]
    [InlineData("4.7142857", "7", "-2.2857142857142856")]
    [InlineData("4.71", null, "-2.29")]
    public void A_long_decimal_is_the_mean_of_so_many_days(string followUp, string? denominator, string change)
    {
        string[] parts = denominator is null ? [] : ["--denominator", denominator];
        Assert.Equal($"7,{followUp},{change}", Change("nrs", $"b,f\n7,{followUp}\n", ["--baseline", "b", "--follow-up", "f", .. parts]).Lines[1][..(3 + followUp.Length + change.Length)]);
    }

    [Fact]
    public void A_score_of_more_days_than_were_stated_is_refused() =>
        Assert.Equal(1, Change("nrs", "b,f\n7,4.714285714285714\n", "--baseline", "b", "--follow-up", "f").ExitCode);

    [Fact]
    public void There_is_no_percent_change_of_a_whoqol_domain() =>
        Assert.Equal("50,75,25,25,", Change("whoqol_physical", "b,f\n50,75\n", "--baseline", "b", "--follow-up", "f").Lines[1]);

    [Fact]
    public void The_numbering_of_ashworth_is_stated()
    {
        string table = _folder.Write("t.csv", "b,f\n3,1\n");
        Assert.Equal(2, Run.Of("change", "ashworth_mean", table, "--baseline", "b", "--follow-up", "f").ExitCode);
        Assert.Equal("3,1,-2,2,,yes", Run.Of("change", "ashworth_mean", table, "--baseline", "b", "--follow-up", "f", "--coding", "1-5", "--threshold", "Meythaler2001On1To5").Lines[1]);
    }

    [Theory]
    [InlineData("nrs", "--baseline b --follow-up x", "The table has no column \"x\".")]
    [InlineData("nrs", "--baseline b", "Say where the visits stand: --baseline COL --follow-up COL, or --id COL --visit COL --baseline-visit V --value COL.")]
    [InlineData("nrs", "--baseline b --follow-up f --id b", "Say where the visits stand: --baseline COL --follow-up COL, or --id COL --visit COL --baseline-visit V --value COL.")]
    [InlineData("nrs", "--baseline b --follow-up f --denominator 0", "--denominator is a whole number from 1 to 1000.")]
    [InlineData("nrs", "--id b --visit f --baseline-visit x --value b", "No row is of the baseline visit; write its name as the table does: --baseline-visit.")]
    [InlineData("npsi_total", "--baseline b --follow-up f --threshold Nobody2020", "There is no threshold \"Nobody2020\" for npsi_total; there are Canori2025RegressionChangeSd, Canori2025RegressionBaselineSd, Canori2025PooledUpper, Canori2025PooledLower.")]
    public void What_cannot_be_compared_is_refused(string scale, string options, string problem)
    {
        var run = Run.Of(["change", scale, _folder.Write("t.csv", "b,f\n5,3\n"), "-o", _folder["out.csv"], .. options.Split(' ')]);
        Assert.Equal((2, "", $"scales: {problem}\n"), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(["t.csv"], _folder.Names);
    }

    [Fact]
    public void Visits_in_rows_of_their_own_do_not_come_from_standard_input() =>
        Assert.Equal(2, Run.OfInput("id,v,s\n", "change", "nrs", "-", "--id", "id", "--visit", "v", "--baseline-visit", "b", "--value", "s").ExitCode);

    [Fact]
    public void A_column_of_the_table_is_never_written_over()
    {
        var run = Change("nrs", "b,change\n5,3\n", "--baseline", "b", "--follow-up", "change");
        Assert.Equal((2, "scales: The table has a column \"change\" already, which would be added; rename it.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("parquet")]
    [InlineData("arrow")]
    [InlineData("arrows")]
    public void Every_format_holds_the_same_changes(string extension)
    {
        string table = _folder.Write("t.csv", "b,f\n10,7\n9,\n");
        string[] how = ["--baseline", "b", "--follow-up", "f", "--threshold", "Dworkin2008Moderate"];
        Assert.Equal(0, Run.Of(["change", "nrs", table, "-o", _folder["out." + extension], .. how]).ExitCode);
        Assert.Equal(Run.Of(["change", "nrs", table, .. how]).Out, Run.Of("convert", _folder["out." + extension]).Out);
    }

    [SkippableFact]
    public void Changes_under_amitriptyline_are_those_of_the_authors()
    {
        var authors = OracleFiles.ReadShared(Amitriptyline);
        var rows = Compared("nrs", OracleFiles.PathOf(Amitriptyline), "nrs_w0", "nrs_w6", "Dworkin2008Moderate", "Dworkin2008Substantial", "Farrar2001Points");
        Assert.Equal(248, rows.Count);
        Assert.All(rows.Zip(authors), pair => Assert.Equal(pair.Second.Number("authors_reduction_w0_w6") ?? pair.First.Number("improvement"), pair.First.Number("improvement")));
        Assert.All(rows.Zip(authors).Where(pair => pair.Second["authors_percent_reduction"].Length > 0), pair => Assert.Equal(pair.Second.Number("authors_percent_reduction")!.Value, -pair.First.Number("percent_change")!.Value, 0.0501));
        var counted = rows.Where(row => row["authors_percent_reduction"].Length > 0).ToLookup(row => row["treatment"]);
        Assert.Equal((62, 105, 55, 110), (Yes(counted["A"], "Dworkin2008Moderate"), counted["A"].Count(), Yes(counted["P"], "Dworkin2008Moderate"), counted["P"].Count()));
        Assert.Equal((47, 42), (Yes(counted["A"], "Dworkin2008Substantial"), Yes(counted["P"], "Dworkin2008Substantial")));
        Assert.Equal(20, rows.Count(row => row["Dworkin2008Moderate"] == "not_evaluable"));
    }

    [SkippableFact]
    public void Changes_in_fibromyalgia_are_those_of_the_authors()
    {
        int checkedCells = 0;
        foreach (string condition in new[] { "pi_control", "pu_control", "pi_music", "pu_music" })
        {
            var authors = OracleFiles.ReadShared(Fibromyalgia);
            var rows = Compared("nrs", OracleFiles.PathOf(Fibromyalgia), condition + "_pre", condition + "_post", "Dworkin2008Moderate");
            foreach (var (row, author) in rows.Zip(authors))
            {
                bool isThere = double.TryParse(author["authors_d_" + condition], System.Globalization.CultureInfo.InvariantCulture, out double change);
                Assert.Equal(isThere ? change : null, row.Number("improvement"));
                checkedCells += isThere ? 1 : 0;
            }
        }

        Assert.Equal(68, checkedCells);
    }

    private Run Change(string scale, string table, params string[] options) => Run.Of(["change", scale, _folder.Write("t.csv", table), .. options]);

    private IReadOnlyList<CsvRow> Compared(string scale, string table, string baseline, string followUp, params string[] thresholds)
    {
        var run = Run.Of(["change", scale, table, "-o", _folder["out.csv"], "--baseline", baseline, "--follow-up", followUp, "--threshold", .. thresholds]);
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        return Csv.Read(_folder["out.csv"]);
    }

    private static int Yes(IEnumerable<CsvRow> rows, string threshold) => rows.Count(row => row[threshold] == "yes");
}
