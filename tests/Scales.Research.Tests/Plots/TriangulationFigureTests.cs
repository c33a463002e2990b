using Scales.Research.Tests.Anchors;

namespace Scales.Research.Tests.Plots;

public class TriangulationFigureTests
{
    private const string Anchor = "#0072B2", Distribution = "#D55E00";

    private static readonly AnchorStudy s_study = Pgic.Study();
    private static readonly Triangulation s_table = Triangulation.Of(s_study.Improved([3], against: [4]), s_study.UpTo(3), reliability: 0.8);

    [Fact]
    public void Every_method_stands_there_with_its_numbers_in_the_order_of_the_table()
    {
        string words = Svg.Words(TriangulationFigure.Of(s_table));
        int[] places = [.. s_table.Rows.Select(row => words.IndexOf(row.Method, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.All(["Amount of improvement (points)", "1.51 (1.21 to 1.81) [a]", "[a] below-mdc", "0.805"], text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    /// <summary>Eight estimates from the anchor and six from the distribution, and each mark once more in the legend.</summary>
    [Fact]
    public void Estimates_from_the_anchor_and_from_the_distribution_differ_in_shape()
    {
        var figure = TriangulationFigure.Of(s_table);
        Assert.Equal(8 + 1, Svg.Filled(figure, Anchor));
        Assert.Equal(6 + 1, Svg.Open(figure, Distribution));
        Assert.Equal(0, Svg.Filled(figure, Distribution));
    }

    [Fact]
    public void An_interval_without_an_end_is_an_arrow_to_the_edge()
    {
        Assert.Equal(1 + 2, Svg.Filled(Drawn(1.5, new(0.5, double.PositiveInfinity, 0.95, "x")), Anchor));
        Assert.Contains("1.5 (0.5 to ∞)", Svg.Words(Drawn(1.5, new(0.5, double.PositiveInfinity, 0.95, "x"))), StringComparison.Ordinal);
        Assert.Contains("∞ (0.5 to ∞)", Svg.Words(Drawn(double.PositiveInfinity, new(0.5, double.PositiveInfinity, 0.95, "x"))), StringComparison.Ordinal);
        Assert.Equal(1 + 1, Svg.Filled(Drawn(1.5, null), Anchor));
    }

    [Fact]
    public void A_method_without_an_estimate_has_a_name_and_no_mark()
    {
        var figure = TriangulationFigure.Of(new(s_study, Toward.Worsening, [new("predictive MIC", null, [new("not-estimable", "Why.")])]));
        Assert.Equal(1, Svg.Filled(figure, Anchor));
        Assert.All(["predictive MIC", "none [a]", "[a] not-estimable", "Amount of worsening (points)"], text => Assert.Contains(text, Svg.Words(figure), StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_is_drawn_the_same_every_time() => Assert.Equal(TriangulationFigure.Of(s_table).ToSvg(), TriangulationFigure.Of(s_table).ToSvg());

    private static Figure Drawn(double value, Interval? interval)
    {
        ThresholdEstimate threshold = new(s_study, Toward.Improvement, EvidenceMethod.Anchor, false, new(value, "x", s_study.N) { Interval = interval });
        return TriangulationFigure.Of(new(s_study, Toward.Improvement, [new("a method of a name as long as they come, adjusted twice and improved", threshold, [])]));
    }
}
