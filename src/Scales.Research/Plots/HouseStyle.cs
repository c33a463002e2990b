using ScottPlot;
using SkiaSharp;

namespace Scales.Research;

/// <summary>
/// How every figure looks: dark on white, few lines, and nothing told by colour alone. The colours are those of Okabe and Ito 2008, which the
/// colour-blind tell apart; each goes with a pattern of its own, so that a copy in black and white can be read.
/// </summary>
internal static class HouseStyle
{
    private static readonly (string Colour, LinePattern Pattern)[] s_series =
    [
        ("#0072B2", LinePattern.Solid), ("#D55E00", LinePattern.Dashed), ("#000000", LinePattern.Dotted),
        ("#009E73", LinePattern.DenselyDashed), ("#CC79A7", LinePattern.Solid),
    ];

    // The first that the machine has: figures have no serifs where that can be helped.
    private static readonly string s_font = new[] { "Arial", "Helvetica", "Liberation Sans", "DejaVu Sans" }.FirstOrDefault(SKFontManager.Default.FontFamilies.Contains) ?? Fonts.Default;

    internal static Plot Plot(string horizontal, string vertical)
    {
        var plot = new Plot();
        plot.FigureBackground.Color = plot.DataBackground.Color = Colors.White;
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.YAxisStyle.MajorLineStyle.Color = Color.FromHex("#DDDDDD");
        plot.Axes.Right.FrameLineStyle.Width = plot.Axes.Top.FrameLineStyle.Width = 0;
        (plot.Axes.Right.MinimumSize, plot.Axes.Top.MinimumSize) = (30, 20);
        plot.XLabel(horizontal, size: 16);
        plot.YLabel(vertical, size: 16);
        plot.Axes.Bottom.Label.Bold = plot.Axes.Left.Label.Bold = false;
        plot.Axes.Bottom.TickLabelStyle.FontSize = plot.Axes.Left.TickLabelStyle.FontSize = 14;
        plot.Font.Set(s_font);
        return plot;
    }

    /// <summary>Draws a line in the look of its place: the first is solid and blue, the second dashed and vermilion.</summary>
    internal static void Line(Plot plot, int place, string name, IEnumerable<Coordinates> points)
    {
        var (colour, pattern) = s_series[place % s_series.Length];
        var line = plot.Add.ScatterLine(points.ToArray(), Color.FromHex(colour));
        (line.LineWidth, line.LinePattern, line.LegendText) = (2.5f, pattern, name);
    }

    internal static void Legend(Plot plot, Alignment corner)
    {
        var legend = plot.ShowLegend(corner);
        (legend.FontSize, legend.FontName, legend.SymbolWidth, legend.OutlineWidth, legend.ShadowColor) = (14, s_font, 45, 0, Colors.Transparent);
    }

    /// <summary>Ticks at these values, with these words.</summary>
    internal static void Ticks(IAxis axis, IEnumerable<double> values, Func<double, string> words) =>
        axis.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. values], [.. values.Select(words)]);
}
