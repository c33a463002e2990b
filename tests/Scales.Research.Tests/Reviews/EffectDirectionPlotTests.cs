using System.Xml.Linq;

namespace Scales.Research.Tests.Reviews;

public class EffectDirectionPlotTests
{
    [Fact]
    public void There_is_a_cell_for_every_study_and_domain()
    {
        var plot = EffectDirectionPlot.Of(Shipped.Review);
        Assert.Equal(4 * 4, plot.Cells.Count);
        Assert.Equal(new(EffectDirection.Benefit, 2, 2), plot.Cells[0].Direction);
        Assert.Equal(EffectDirection.NotReported, plot.Cells.Single(cell => cell.Study.Key == "loubser-1996" && cell.Domain == "neuropathic pain").Direction.Direction);
    }

    [Fact]
    public void It_is_drawn_as_PNG_and_as_SVG_with_every_study_named()
    {
        var review = Shipped.Read(file =>
        {
            file["studies"]![0]!["outcomes"]![0]!["direction"] = "harm";
            file["studies"]![0]!["outcomes"]![2]!["direction"] = "harm";
            file["studies"]![1]!["outcomes"]![2]!["direction"] = "no difference";
        });
        var figure = EffectDirectionFigure.Of(EffectDirectionPlot.Of(review));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], figure.ToPng()[..4]);
        string text = XDocument.Parse(figure.ToSvg()).Root!.Value;
        Assert.All(review.Studies, study => Assert.Contains(study.Name, text, StringComparison.Ordinal));
    }

    [Fact]
    public void More_than_a_picture_holds_is_refused()
    {
        var review = Shipped.Read(file =>
        {
            for (int domain = 0; domain < EffectDirectionPlot.MostDomains; domain++)
            {
                file["domains"]!.AsArray().Add($"{domain}");
            }
        });
        Assert.Throws<ArgumentException>(() => EffectDirectionPlot.Of(review));
    }
}
