namespace Scales.Tool.Tests;

public sealed class RespondersTests : IDisposable
{
    private static readonly string s_trial = Path.Combine(Repository.Root, "samples", "data", "baclofen_trial.csv");

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_shipped_study_becomes_a_responder_table_a_number_needed_to_treat_and_a_curve()
    {
        var run = Shipped("--plot", _folder["curve.png"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("| baclofen | 30 | 28 | 13 | 0.4643 | 0.2953 | 0.6419 |", run.Out, StringComparison.Ordinal);
        Assert.Contains("| placebo | 30 | 29 | 3 | 0.1034 | 0.03581 | 0.2639 |", run.Out, StringComparison.Ordinal);
        Assert.Contains("| NNTB 2.77 (NNTB 7.82 to NNTB 1.82) |", run.Out, StringComparison.Ordinal);
        Assert.Contains("| baclofen | 33.33 | % | 13 | 28 | 0.4643 |", run.Out, StringComparison.Ordinal);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], File.ReadAllBytes(_folder["curve.png"])[..4]);
        Assert.Equal(["curve.png"], _folder.Names);
    }

    [Fact]
    public void The_control_turns_the_comparison_round() =>
        Assert.Contains("NNTH 2.77 (NNTH 1.82 to NNTH 7.82)", Shipped("--control", "baclofen").Out, StringComparison.Ordinal);

    [Fact]
    public void A_csv_is_a_file_for_every_table()
    {
        var run = Shipped("-o", _folder["out.csv"], "--plot", _folder["curve.svg"]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(["curve.svg", "out-comparisons.csv", "out-curve.csv", "out-definition.csv", "out-warnings.csv", "out.csv"], _folder.Names);
        Assert.Equal("Dworkin2008Moderate: 30 % improvement,Nonresponder,NotEvaluable,95 %", File.ReadAllLines(_folder["out-definition.csv"])[1]);
    }

    [Theory]
    [InlineData("nonresponder", "not-evaluable", "| A | 5 | 4 | 1 |")]
    [InlineData("observed", "not-evaluable", "| A | 5 | 2 | 1 |")]
    [InlineData("nonresponder", "nonresponder", "| A | 5 | 5 | 1 |")]
    [InlineData("observed", "exclude", "| A | 4 | 2 | 1 |")]
    public void Who_is_in_the_denominator_is_stated(string missing, string zero, string row) =>
        Assert.Contains(row, Beside("10,7\n10,8\n0,3\n9,\n,4\n", "A", missing, zero).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("--missing-visit")]
    [InlineData("--zero-baseline")]
    [InlineData("--threshold")]
    public void A_clinical_choice_has_no_default(string choice)
    {
        string[] all = ["responders", "nrs", s_trial, "--baseline", "nrs", "--follow-up", "vas", "--arm", "arm", "--threshold", "Dworkin2008Moderate", "--missing-visit", "observed", "--zero-baseline", "exclude"];
        int place = Array.IndexOf(all, choice);
        var run = Run.Of([.. all[..place], .. all[(place + 2)..]]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(choice, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_that_cannot_be_read_is_told_and_never_repeated()
    {
        var run = Beside("10,7\n10,canary\n", "A", "nonresponder", "exclude");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("1 scores cannot be read and count as missed visits; `scales change --findings FILE` lists them.\n", run.Error);
        Assert.DoesNotContain("canary", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b,base,5\na,c,week,3\n", "Rows 1 and 2 are of one patient and name different arms; a patient is in one arm.")]
    [InlineData("a,b,week,5\na,b,week,3\n", "Rows 1 and 2 are both the follow-up of one patient; keep one of them.")]
    [InlineData("a,b,base,5\n", "No row is of the follow-up visit; write its name as the table does: --follow-up-visit.")]
    [InlineData("a,b,week,5\n", "No row is of the baseline visit; write its name as the table does: --baseline-visit.")]
    [InlineData("a,,base,5\n", "Row 1 names no arm; fill in the column of --arm.")]
    [InlineData(",b,base,5\n", "Row 1 names no patient; fill in the column of --id.")]
    [InlineData("", "The table has no rows.")]
    public void What_is_no_trial_is_refused(string rows, string problem)
    {
        string table = _folder.Write("t.csv", "id,arm,visit,nrs\n" + rows);
        var run = Run.Of(
            "responders", "nrs", table, "--id", "id", "--visit", "visit", "--baseline-visit", "base", "--follow-up-visit", "week", "--value", "nrs",
            "--arm", "arm", "--threshold", "Dworkin2008Moderate", "--missing-visit", "observed", "--zero-baseline", "exclude", "--plot", _folder["c.svg"]);
        Assert.Equal((2, "", $"scales: {problem}\n"), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(["t.csv"], _folder.Names);
    }

    [Fact]
    public void One_column_for_both_visits_is_refused()
    {
        var run = Run.Of("responders", "nrs", _folder.Write("t.csv", "arm,b\nA,7\n"), "--baseline", "b", "--follow-up", "b", "--arm", "arm", "--threshold", "Dworkin2008Moderate", "--missing-visit", "observed", "--zero-baseline", "exclude");
        Assert.Equal((2, "scales: --baseline and --follow-up name one column; a change wants two.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void No_figure_is_left_where_the_tables_cannot_be_written()
    {
        var run = Shipped("-o", _folder["none/out.md"], "--plot", _folder["curve.svg"]);
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("cannot be written: there is no such folder.\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Names);
    }

    private Run Beside(string rows, string arm, string missing, string zero)
    {
        string[] lines = rows.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string table = _folder.Write("t.csv", "arm,b,f\n" + string.Concat(lines.Select(line => $"{arm},{line}\n")));
        return Run.Of("responders", "nrs", table, "--baseline", "b", "--follow-up", "f", "--arm", "arm", "--threshold", "Dworkin2008Moderate", "--missing-visit", missing, "--zero-baseline", zero);
    }

    private static Run Shipped(params string[] more) => Run.Of(
    [
        "responders", "nrs", s_trial, "--id", "synthetic_patient", "--visit", "visit", "--baseline-visit", "baseline", "--follow-up-visit", "week12", "--value", "nrs",
        "--arm", "arm", "--threshold", "Dworkin2008Moderate", "--missing-visit", "nonresponder", "--zero-baseline", "not-evaluable", .. more,
    ]);
}
