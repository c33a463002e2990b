namespace Scales.Tool.Tests;

public sealed class ThresholdTests : IDisposable
{
    // The 24 made-up patients of docs/thresholds.md: NRS at baseline, change, PGIC.
    private const string Patients = "nrs,change,pgic\n8,-5,1\n7,-4,1\n6,-2,2\n9,-4,1\n5,-3,2\n7,-2,2\n8,-2,3\n6,-1,3\n7,-2,3\n5,-2,2\n6,-1,3\n8,-1,3\n"
        + "7,-1,3\n9,-3,2\n6,-1,4\n5,-1,3\n8,0,4\n7,-2,4\n6,-1,4\n7,0,4\n5,1,5\n8,-1,4\n6,1,5\n7,1,6\n";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_method_estimates_the_threshold_of_the_guide()
    {
        var run = Threshold(Patients, "--minimal", "3", "--reliability", "0.8", "--bootstrap", "200", "--seed", "7");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("| mean change | 1.286 | 0.8344 | 1.737 | paired t, 95 % | 7 | 24 |", run.Out, StringComparison.Ordinal);
        Assert.Contains("| ROC, Youden | 1 |", run.Out, StringComparison.Ordinal);
        Assert.Contains("| MDC 95 % | 1.506 |", run.Out, StringComparison.Ordinal);
        Assert.Contains("| pgic (1 best, 6 worst) | 0.8866 | 24 of 24 |", run.Out, StringComparison.Ordinal);
        Assert.Equal(run.Out, Threshold(Patients, "--minimal", "3", "--reliability", "0.8", "--bootstrap", "200", "--seed", "7").Out);
    }

    [Fact]
    public void A_rating_or_a_change_that_is_no_number_is_told_and_never_repeated()
    {
        var run = Threshold(Patients + "7,canary,3\n7,-1,3.5\n");
        Assert.Equal((1, "2 cells are no number, or no whole number in the anchor, and count as missing.\n"), (run.ExitCode, run.Error));
        Assert.Contains("24 of 26", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bootstrap 200", "A bootstrap wants both: --bootstrap N, from 100 to 1000000, and --seed S.")]
    [InlineData("--minimal 4", "--minimal names some of the categories of --improved.")]
    [InlineData("--minimal x", "--minimal is a list of whole numbers from -1000 to 1000, such as 1,2,3.")]
    [InlineData("--plot roc.jpg", "The name roc.jpg does not say what to draw; let it end in .png or .svg.")]
    [InlineData("-o out.txt", "The name out.txt does not say what to write; let it end in .md or .csv.")]
    public void What_cannot_be_estimated_is_refused(string options, string problem)
    {
        var run = Threshold(Patients, options.Split(' '));
        Assert.Equal((2, "", $"scales: {problem}\n"), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(["t.csv"], _folder.Names);
    }

    [Fact]
    public void One_file_holds_the_roc_curve_and_beside_it_every_method()
    {
        var run = Threshold(Patients, "--minimal", "3", "--plot", _folder["figure.svg"]);
        string figure = File.ReadAllText(_folder["figure.svg"]);
        Assert.Equal((0, "", Threshold(Patients, "--minimal", "3").Out), (run.ExitCode, run.Error, run.Out));
        Assert.All(["AUC 0.889 (0.763 to 1.000; 95 %, DeLong)", "at least 1 points: Youden", "predictive MIC", "1.29 (0.834 to 1.74)"], words => Assert.Contains(words, figure, StringComparison.Ordinal));
        Assert.Equal(["figure.svg", "t.csv"], _folder.Names);
    }

    [Fact]
    public void Groups_too_small_for_a_curve_are_drawn_without_one()
    {
        var run = Threshold("nrs,change,pgic\n8,-3,1\n7,-2,2\n6,0,4\n", "--unchanged", "4", "--plot", _folder["figure.svg"]);
        string figure = File.ReadAllText(_folder["figure.svg"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("mean change", figure, StringComparison.Ordinal);
        Assert.DoesNotContain("AUC", figure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_study_that_is_refused_leaves_no_figure()
    {
        var run = Threshold("nrs,change,pgic\n8,-3,1\n", "--plot", _folder["figure.png"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal(["t.csv"], _folder.Names);
    }

    [Fact]
    public void Groups_that_overlap_are_refused_in_one_line()
    {
        string table = _folder.Write("t.csv", Patients);
        var run = Run.Of("threshold", table, "--change", "change", "--baseline", "nrs", "--anchor", "pgic", "--improved", "1,4", "--unchanged", "3", "--better", "lower");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("scales: Both groups are categories of the pgic", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_better_end_is_read_off_the_name_of_a_score_or_asked_for()
    {
        string[] rest = ["--change", "change", "--anchor", "pgic", "--improved", "1,2,3", "--unchanged", "4,5,6", "--baseline"];
        var known = Run.Of(["threshold", _folder.Write("t.csv", Patients), .. rest, "nrs"]);
        Assert.Equal((0, Threshold(Patients).Out), (known.ExitCode, known.Out));
        var unknown = Run.Of(["threshold", _folder.Write("u.csv", Patients.Replace("nrs", "before", StringComparison.Ordinal)), .. rest, "before"]);
        Assert.Equal(
            (2, "", "scales: Which end of the score is the better one is not known by the name of the column: state --better lower or --better higher.\n"),
            (unknown.ExitCode, unknown.Out, unknown.Error));
    }

    private Run Threshold(string table, params string[] more) => Run.Of(
    [
        "threshold", _folder.Write("t.csv", table), "--change", "change", "--baseline", "nrs", "--anchor", "pgic", "--improved", "1,2,3", "--better", "lower",
        .. more.Contains("--unchanged") ? [] : (string[])["--unchanged", "4,5,6"], .. more,
    ]);
}
