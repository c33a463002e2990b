using System.Xml.Linq;
using Scales.Research.Tests.Oracles;

namespace Scales.Research.Tests.Plots;

public class FigureTests
{
    private static readonly Figure s_figure = ResponderCurveFigure.Of([.. Trial.Pain.Select(arm => CumulativeResponderCurve.OfPercent(arm, MissingVisit.Nonresponder, ZeroBaseline.Nonresponder))]);

    [Fact]
    public void A_responder_curve_is_a_png_of_the_size_asked_for()
    {
        byte[] png = s_figure.ToPng(640, 480);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal((640, 480), ((png[18] << 8) + png[19], (png[22] << 8) + png[23]));
    }

    [Fact]
    public void A_responder_curve_is_an_svg_that_names_its_arms_and_axes()
    {
        string words = Svg.Words(s_figure);
        Assert.All(["Baclofen (n = 20)", "Placebo (n = 20)", "Improvement from baseline (%)", "Patients improved at least so much (%)"], text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_side_by_side_are_one_figure_as_wide_as_both()
    {
        var both = s_figure.Beside(ResponderCurveFigure.Of(CumulativeResponderCurve.OfPoints(Trial.Pain[0], MissingVisit.Observed)));
        byte[] png = both.ToPng();
        Assert.Equal((1800, 600), (both.Width, both.Height));
        Assert.Equal((1800, 600), ((png[18] << 8) + png[19], (png[22] << 8) + png[23]));
        Assert.All(["Improvement from baseline (%)", "Improvement from baseline (points)"], text => Assert.Contains(text, Svg.Words(both), StringComparison.Ordinal));
        Assert.Throws<ArgumentNullException>(() => s_figure.Beside(null!));
    }

    /// <summary>The first line is one stroke, the second many: its dashes are drawn one by one.</summary>
    [Fact]
    public void Two_arms_differ_by_more_than_colour()
    {
        var paths = XDocument.Parse(s_figure.ToSvg()).Descendants().Where(element => element.Name.LocalName == "path").ToList();
        Assert.Equal(1, Strokes("#0072B2"));
        Assert.InRange(Strokes("#D55E00"), 20, 200);

        int Strokes(string colour) => paths.Where(path => path.Attributes().Any(attribute => attribute.Value == colour)).Max(path => path.Attribute("d")!.Value.Count(letter => letter == 'M'));
    }

    [Fact]
    public void A_file_is_written_whole_or_not_at_all()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        s_figure.Save(Path.Combine(folder, "curve.svg"));
        s_figure.Save(Path.Combine(folder, "curve.PNG"));
        Assert.Throws<ArgumentException>(() => s_figure.Save(Path.Combine(folder, "curve.gif")));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_figure.Save(Path.Combine(folder, "large.png"), 20_000));
        Assert.Equal(["curve.PNG", "curve.svg"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Points_and_percent_are_not_drawn_over_each_other()
    {
        var percent = CumulativeResponderCurve.OfPercent(Trial.Pain[0], MissingVisit.Observed, ZeroBaseline.Exclude);
        var points = CumulativeResponderCurve.OfPoints(Trial.Pain[0], MissingVisit.Observed);
        Assert.Throws<ArgumentException>(() => ResponderCurveFigure.Of(percent, points));
        Assert.Throws<ArgumentException>(() => ResponderCurveFigure.Of());
        Assert.NotEmpty(ResponderCurveFigure.Of(points).ToPng());
    }
}
