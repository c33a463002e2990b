using System.Globalization;
using System.Text;
using BaclofenTrial.Generator;

namespace BaclofenTrial.Tests;

public sealed class SampleTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    public void Dispose()
    {
        File.Delete(_file);
        CultureInfo.CurrentCulture = _culture;
    }

    [Fact]
    public void The_generator_reproduces_the_committed_file()
    {
        byte[] committed = File.ReadAllBytes(Path.Combine(Root, "samples", "data", "baclofen_trial.csv"));
        Assert.Equal(committed, Encoding.UTF8.GetBytes(SyntheticStudy.ToCsv()));
    }

    // The counts and means were computed from the file by another program, in exact fractions.
    [Theory]
    [InlineData("NPSI total, 0-100                    22         8  29.14         24         6  46.29")]
    [InlineData("NRS >= 30 %          baclofen  30                 15/26              2        2              0")]
    [InlineData("NPSI total >= 50 %    placebo  30                  2/22              0        8              0")]
    [InlineData("MAS mean >= 1 point  baclofen  30                 14/26              0        2              2")]
    [InlineData("MAS mean >= 1 rank   baclofen  30                 18/26              0        2              2")]
    public void The_study_has_these_results(string line) => Assert.Contains(line, Run().Output.ReplaceLineEndings("\n").Split('\n'));

    [Fact]
    public void The_report_says_that_the_data_are_synthetic_and_fits_a_terminal()
    {
        var (exitCode, output, error) = Run();
        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("Synthetic data:", output, StringComparison.Ordinal);
        Assert.All(output.ReplaceLineEndings("\n").Split('\n'), line => Assert.InRange(line.Length, 0, 99));
    }

    [Fact]
    public void The_report_is_the_same_in_every_culture()
    {
        string expected = Run().Output;
        CultureInfo.CurrentCulture = new("de-DE");
        Assert.Equal(expected, Run().Output);
    }

    [SkippableFact]
    public void The_amitriptyline_trial_has_these_responders()
    {
        string shared = Environment.GetEnvironmentVariable("SCALES_SHARED_DATA") ?? Path.Combine(Root, "..", "shared", "data");
        string file = Path.Combine(shared, "nrs_amitriptyline_hivsn", "nrs_crossover.csv");
        Skip.IfNot(File.Exists(file), "The data of the trial are not here.");
        string[] lines = Run(file, "--baseline", "nrs_w0", "--follow-up", "nrs_w6", "--arm", "treatment").Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(
            [
                "NRS >= 30 %    A  124                63/112             12        0",
                "NRS >= 30 %    P  124                57/116              8        0",
                "NRS >= 50 %    A  124                48/112             12        0",
                "NRS >= 50 %    P  124                44/116              8        0",
            ],
            lines[2..6]);
    }

    [Theory]
    [InlineData("arm,w0,w6\nA,10,7\nA,10,8\nA,0,0\nB,,3\n")]
    [InlineData("\"arm\",w0,w6\r\n\"A\",10,7\r\nA,10,8\r\n\r\nA,0,0\r\nB,,3")]
    [InlineData("arm,w0,w6\rA,10,7\rA,10,8\rA,0,0\rB,,3\r")]
    public void Any_line_ends_will_do(string csv)
    {
        string[] lines = RunOn(csv).Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("NRS >= 30 %    A  3                   1/2              1        0", lines[2]);
        Assert.Equal("NRS >= 30 %    B  1                   0/0              0        1", lines[3]);
    }

    [Theory]
    [InlineData("arm,w0,w6\nA,10,7\nA,77,8\n", "Line 3, column w0: allowed is a whole number from 0 to 10, or an empty cell when it is missing.")]
    [InlineData("arm,w0,w6\nA,10,7.5\n", "Line 2, column w6: allowed is a whole number from 0 to 10, or an empty cell when it is missing.")]
    [InlineData("arm,w0,w6\n\"a\nb\",10,7\n,10,7\n", "Line 4, column arm: allowed is a name.")]
    [InlineData("arm,w0,w6\nA,10\n", "Line 2: 2 cells, but the header has 3 columns.")]
    [InlineData("arm,w0,w6\nA,10,\"7\n", "Line 2: quotation marks enclose a whole cell, and are doubled within it.")]
    [InlineData("arm,w0,w6\nA,10,\"7\"5\n", "Line 2: quotation marks enclose a whole cell, and are doubled within it.")]
    [InlineData("arm,w0,w1\nA,10,7\n", "The file has no column w6.")]
    [InlineData("arm,w0,w0\nA,10,7\n", "The file needs a header, with a different name for each column, and rows.")]
    [InlineData("arm,w0,w6\n", "The file needs a header, with a different name for each column, and rows.")]
    [InlineData("", "The file needs a header, with a different name for each column, and rows.")]
    public void A_file_that_cannot_be_scored_is_refused_on_one_line(string csv, string expected) =>
        Assert.Equal((2, "", expected + Environment.NewLine), RunOn(csv));

    [Theory]
    [InlineData("--help")]
    [InlineData("data.csv", "--baseline", "w0")]
    [InlineData("data.csv", "--baseline", "w0", "--follow-up", "w6", "--group", "arm")]
    [InlineData("--baseline", "w0", "--follow-up", "w6", "--arm", "arm", "data.csv")]
    public void Arguments_that_are_not_understood_are_answered_with_the_usage(params string[] args)
    {
        var (exitCode, output, error) = Run(args);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("Usage: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal(
            (2, "", "There is no file nowhere.csv." + Environment.NewLine),
            Run("nowhere.csv", "--baseline", "w0", "--follow-up", "w6", "--arm", "arm"));

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Scales.sln")))
            {
                folder = folder.Parent!;
            }

            return folder.FullName;
        }
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        return (Program.Run(args, output, error), output.ToString(), error.ToString());
    }

    private (int ExitCode, string Output, string Error) RunOn(string csv)
    {
        File.WriteAllText(_file, csv);
        return Run(_file, "--baseline", "w0", "--follow-up", "w6", "--arm", "arm");
    }
}
