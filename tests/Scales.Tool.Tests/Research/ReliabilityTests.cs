namespace Scales.Tool.Tests;

public sealed class ReliabilityTests : IDisposable
{
    // Shrout PE, Fleiss JL. Psychol Bull 1979;86:420-428, table 2: two of the judges, and all four.
    private const string Judges = "j1,j2,j3,j4\n9,2,5,8\n6,1,3,2\n8,4,6,8\n7,1,2,6\n10,5,6,9\n6,2,4,7\n";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Alpha_is_the_consistency_of_the_mean_of_the_judges() // 0.91, ICC(3,k) of Shrout and Fleiss
    {
        var run = Reliability(Judges, "--items", "j1,j2,j3,j4");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("| Cronbach's alpha | 0.9093 |", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_measurements_have_six_forms_of_the_icc_an_error_and_limits_of_agreement()
    {
        var run = Reliability(Judges, "--first", "j1", "--second", "j4");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(["ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)", "SEM by agreement", "MDC 95 % by agreement"], method => Assert.Contains($"| {method} |", run.Out, StringComparison.Ordinal));
        Assert.Contains("| mean difference, second less first | -1 |", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_goes_against_the_rest_is_likely_a_coding_error() =>
        Assert.Contains("| likely-coding-error |", Reliability("a,b,c\n1,1,5\n2,2,4\n3,4,3\n4,4,1\n5,5,2\n", "--items", "a,b,c").Out, StringComparison.Ordinal);

    [Fact]
    public void A_cell_that_is_no_number_is_told_and_never_repeated()
    {
        var run = Reliability(Judges + "canary,1,2,3\n", "--first", "j1", "--second", "j4");
        Assert.Equal((1, "1 cells are no number and count as missing.\n"), (run.ExitCode, run.Error));
        Assert.Contains("6 of 7", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--items j1,x,y", "The table has no column \"x\".\nscales: The table has no column \"y\".")]
    [InlineData("--items j1", "Say what is compared: --items COL,COL,... with different columns, or --first COL --second COL.")]
    [InlineData("--first j1", "Say what is compared: --items COL,COL,... with different columns, or --first COL --second COL.")]
    public void What_cannot_be_compared_is_refused(string options, string problem)
    {
        var run = Reliability(Judges, options.Split(' '));
        Assert.Equal((2, "", $"scales: {problem}\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Answers_that_are_all_alike_are_refused_in_one_line() =>
        Assert.Equal((2, "scales: Every answer to a is the same.\n"), Reliability("a,b\n1,2\n1,3\n1,4\n", "--items", "a,b") is var run ? (run.ExitCode, run.Error) : default);

    private Run Reliability(string table, params string[] options) => Run.Of(["reliability", _folder.Write("t.csv", table), .. options]);

    [Fact]
    public void A_form_of_the_icc_without_an_estimate_keeps_its_name() =>
        Assert.Contains("| ICC(2,1) | not-estimable |", Reliability("a,b\n1,1\n1,1\n", "--first", "a", "--second", "b").Out, StringComparison.Ordinal);
}
