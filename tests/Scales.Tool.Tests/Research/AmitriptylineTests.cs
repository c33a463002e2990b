using Scales.Tests.Oracles;

namespace Scales.Tool.Tests;

/// <summary>
/// A trial with pain in HIV neuropathy (Dinat N et al. PLoS One 2015;10:e0126297, CC BY 4.0) from its file to responders, curve, number needed to
/// treat and estimated thresholds, against the counts and means of its authors. Read where it lies outside of the repository; skipped where it is absent.
/// </summary>
public sealed class AmitriptylineTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData("Dworkin2008Moderate", 62, 55, "NNTB 11.05 (NNTH 23.74 to ∞ to NNTB 4.58)")]
    [InlineData("Dworkin2008Substantial", 47, 42, "NNTB 15.20 (NNTH 15.40 to ∞ to NNTB 5.16)")]
    [InlineData("Farrar2001Points", 76, 64, "NNTB 7.04 (NNTB 68.67 to NNTB 3.81)")]
    public void Responders_are_those_the_authors_counted(string threshold, int amitriptyline, int placebo, string needed)
    {
        string table = Table(row => row["authors_percent_reduction"].Length > 0, row => [row["treatment"], row["nrs_w0"], row["nrs_w6"]], "arm,before,after");
        var run = Run.Of(
            "responders", "nrs", table, "--baseline", "before", "--follow-up", "after", "--arm", "arm", "--control", "P", "--threshold", threshold,
            "--missing-visit", "observed", "--zero-baseline", "not-evaluable", "--plot", _folder["curve.svg"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"| A | 105 | 105 | {amitriptyline} |", run.Out, StringComparison.Ordinal);
        Assert.Contains($"| P | 110 | 110 | {placebo} |", run.Out, StringComparison.Ordinal);
        Assert.Contains($"| {needed} |", run.Out, StringComparison.Ordinal);
        Assert.All(["A (n = 105)", "P (n = 110)"], arm => Assert.Contains(arm, File.ReadAllText(_folder["curve.svg"]), StringComparison.Ordinal));
    }

    /// <summary>The arm stands where an anchor would, so that its mean is that of the "improved".</summary>
    [SkippableTheory]
    [InlineData("No", 2.77, 2.80)]
    [InlineData("Yes", 2.69, 2.05)]
    public void Mean_reductions_are_those_of_the_publication(string treated, double amitriptyline, double placebo)
    {
        Assert.Equal(amitriptyline, Math.Round(Estimate("A"), 2));
        Assert.Equal(placebo, Math.Round(Estimate("P"), 2));

        double Estimate(string improved) => MeanChange(Table(
            row => row["in_per_protocol"] == "yes" && row["arv"] == treated, row => [row["nrs_w0"], "-" + row["authors_reduction_w0_w6"], row["treatment"] == improved ? "1" : "0"], "before,change,anchor"));
    }

    [SkippableFact]
    public void Thresholds_are_estimated_from_who_responded_to_the_treatment()
    {
        Func<CsvRow, bool> isTreated = row => row["treatment"] == "A" && row["in_per_protocol"] == "yes";
        string table = Table(isTreated, row => [row["nrs_w0"], "-" + row["authors_reduction_w0_w6"], row["authors_crossover_responder"] == "Responder" ? "1" : "0"], "before,change,anchor");
        var run = Thresholds(table, "--reliability", "0.8", "--plot", _folder["thresholds.png"]);
        var mean = OracleFiles.ReadShared(Amitriptyline).Where(row => isTreated(row) && row["authors_crossover_responder"] == "Responder").Average(row => row.Number("authors_reduction_w0_w6")!.Value);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(mean, MeanChange(table), 12);
        Assert.Contains("| 52 | 122 |", run.Out, StringComparison.Ordinal);
        Assert.Contains("| MDC 95 % |", run.Out, StringComparison.Ordinal);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], File.ReadAllBytes(_folder["thresholds.png"])[..4]);
    }

    private static string Amitriptyline => Path.Combine("nrs_amitriptyline_hivsn", "nrs_crossover.csv");

    private string Table(Func<CsvRow, bool> rows, Func<CsvRow, string[]> cells, string head) => _folder.Write(
        "t.csv", head + "\n" + string.Concat(OracleFiles.ReadShared(Amitriptyline).Where(rows).Select(row => string.Join(',', cells(row)).Replace("--", "", StringComparison.Ordinal) + "\n")));

    private double MeanChange(string table)
    {
        Assert.Equal(0, Thresholds(table, "-o", _folder["out.csv"]).ExitCode);
        return double.Parse(File.ReadAllLines(_folder["out.csv"])[1].Split(',')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Run Thresholds(string table, params string[] more) => Run.Of(
        ["threshold", table, "--change", "change", "--baseline", "before", "--anchor", "anchor", "--improved", "1", "--unchanged", "0", "--better", "lower", .. more]);
}
