namespace Scales.Research.Tests.Anchors;

public class TriangulationTests
{
    private static readonly AnchorStudy s_pgic = Pgic.Study();

    [Fact]
    public void Every_method_has_a_row_and_the_methods_disagree()
    {
        var table = Triangulation.Of(s_pgic.Improved([3], against: [4]), s_pgic.UpTo(3), reliability: 0.8, anchorReliability: 0.6, bootstrap: new Bootstrap(200, seed: 1));
        Assert.Equal(
            [1.51, 1.14, 1, 1, 1, 2, 1.04, 0.83, 0.30, 0.32, 0.48, 0.81, 0.72, 1.68, 2.00],
            table.Rows.Select(row => Math.Round(row.Threshold!.Value, 2)));
        Assert.All(table.Rows.Take(9), row => Assert.NotNull(row.Threshold!.Estimate.Interval));
        Assert.All(table.Rows, row => Assert.True(row.Threshold!.Estimate.N is { Used: > 0, Given: 200 }));
        Assert.Contains(table.Rows[0].Warnings, warning => warning.Code == "below-mdc");
        Assert.DoesNotContain(table.Rows[5].Warnings, warning => warning.Code == "below-mdc");
        Assert.Contains(table.Rows[2].Warnings, warning => warning.Code == "discrete");
    }

    [Fact]
    public void What_is_not_stated_is_left_out()
    {
        var table = Triangulation.Of(s_pgic.Improved([3], against: [4]), s_pgic.UpTo(3));
        var inPercent = s_pgic.InPercent().UpTo(3);
        Assert.Equal(11, table.Rows.Count);
        Assert.DoesNotContain(table.Rows, row => row.Method.Contains("SEM", StringComparison.Ordinal) || row.Method.StartsWith("improved", StringComparison.Ordinal));
        Assert.DoesNotContain(Triangulation.Of(inPercent, inPercent).Rows, row => row.Method.Contains("SD", StringComparison.Ordinal));
    }

    [Fact]
    public void A_method_without_an_estimate_stands_there_with_the_reason()
    {
        var groups = AnchorStudy.Of([9, 9, 9, 8], [6, 7, 9, 8], [1, 1, 0, 0], Direction.HigherIsWorse, new("improved", 1, 0)).Improved([1], against: [0]);
        var table = Triangulation.Of(groups, groups);
        var row = Assert.Single(table.Rows, row => row.Method == "predictive MIC");
        Assert.Null(row.Threshold);
        Assert.Equal("not-estimable", Assert.Single(row.Warnings).Code);
        Assert.Contains("| predictive MIC | none |", table.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("| mean change | 2.5 |", table.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_towards_worsening_is_so_throughout_and_explains_its_warnings_once()
    {
        var groups = s_pgic.Worsened([5, 6], against: [4]);
        var table = Triangulation.Of(groups, groups, reliability: 0.8);
        Assert.All(table.Rows, row => Assert.Equal(Toward.Worsening, row.Threshold!.Toward));
        string[] explained = [.. table.ToMarkdown().Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];
        Assert.Equal(explained.Distinct(), explained);
        Assert.Contains(explained, line => line.StartsWith("- present-state-bias: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Groups_of_two_studies_are_refused() =>
        Assert.Throws<ArgumentException>(() => Triangulation.Of(s_pgic.UpTo(3), Pgic.Study().UpTo(3)));

    [Fact]
    public void Without_a_reliability_nothing_is_below_an_error_of_measurement()
    {
        var wrongly = AnchorStudy.Of([5, 6, 7, 8, 5, 6], [6, 8, 8, 7, 4, 4], [1, 1, 1, 0, 0, 0], Direction.HigherIsWorse, new("improved", 1, 0)).Improved([1], against: [0]);
        var rows = Triangulation.Of(wrongly, wrongly).Rows;
        Assert.True(rows[0].Threshold!.Value < 0);
        Assert.DoesNotContain(rows.SelectMany(row => row.Warnings), warning => warning.Code == "below-mdc");
    }
}
