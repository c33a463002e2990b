using Scales.Research.Tests.Anchors;

namespace Scales.Research.Tests.Plots;

public class RocFigureTests
{
    private const string Cuts = "#D55E00";

    private static readonly AnchorGroups s_groups = Pgic.Study().UpTo(3);

    [Fact]
    public void A_curve_names_its_area_with_the_interval_its_groups_and_every_cut_off()
    {
        string words = Svg.Words(RocFigure.Of(s_groups.Roc(), RocRule.Youden, RocRule.ClosestToTopLeft, RocRule.SpecificityAtLeast80));
        Assert.All(
            ["AUC 0.930 (0.898 to 0.962; 95 %, DeLong)", "Sensitivity (133 patients)", "1 − specificity (67 patients)", "chance",
                "at least 1 points: Youden, closest to top left", "at least 2 points: specificity at least 0.80"],
            text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    /// <summary>Each stands in the curve and in the legend.</summary>
    [Fact]
    public void Rules_that_choose_the_same_cut_off_share_a_mark()
    {
        Assert.Equal(0, Svg.Filled(RocFigure.Of(s_groups.Roc()), Cuts));
        Assert.Equal(2, Svg.Filled(RocFigure.Of(s_groups.Roc(), RocRule.Youden, RocRule.ClosestToTopLeft), Cuts));
        Assert.Equal(4, Svg.Filled(RocFigure.Of(s_groups.Roc(), RocRule.Youden, RocRule.SpecificityAtLeast80), Cuts));
    }

    [Fact]
    public void A_wrongly_signed_score_has_a_curve_below_chance_and_no_cut_off()
    {
        var turned = AnchorStudy.Of([8, 7, 9, 6], [9, 9, 8, 5], [1, 1, 4, 4], Direction.HigherIsWorse, AnchorScale.Pgic).Improved([1], against: [4]);
        var figure = RocFigure.Of(turned.Roc(), RocRule.Youden);
        Assert.Contains("AUC 0.000", Svg.Words(figure), StringComparison.Ordinal);
        Assert.Contains("no cut-off: Youden", Svg.Words(figure), StringComparison.Ordinal);
        Assert.Equal(0, Svg.Filled(figure, Cuts));
    }

    [Fact]
    public void A_figure_is_drawn_the_same_every_time()
    {
        var (first, second) = (RocFigure.Of(s_groups.Roc(), RocRule.Youden), RocFigure.Of(s_groups.Roc(), RocRule.Youden));
        Assert.Equal(first.ToSvg(), second.ToSvg());
        Assert.Equal(first.ToSvg(), first.ToSvg());
        Assert.Equal(first.ToPng(), second.ToPng());
    }

    [Fact]
    public void A_rule_is_stated() => Assert.Throws<ArgumentOutOfRangeException>(() => RocFigure.Of(s_groups.Roc(), default(RocRule)));
}
