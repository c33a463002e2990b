using System.Globalization;
using System.Text;
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

    /// <summary>The colour of what a figure is about.</summary>
    internal static Color Main { get; } = Color.FromHex(s_series[0].Colour);

    /// <summary>The colour of what is set off against it.</summary>
    internal static Color Accent { get; } = Color.FromHex(s_series[1].Colour);

    internal static Plot Plot(string horizontal, string vertical)
    {
        var plot = new Plot();
        plot.RenderManager.ClearCanvasBeforeEachRender = false; // A figure may stand beside another.
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

    /// <summary>A thin grey line to measure by.</summary>
    internal static void Reference(Plot plot, Coordinates from, Coordinates to, LinePattern pattern)
    {
        var line = plot.Add.Line(from, to);
        (line.LineWidth, line.LinePattern, line.LineColor) = (1.5f, pattern, Color.FromHex("#555555"));
    }

    internal static void Text(Plot plot, string words, Coordinates at, Alignment alignment)
    {
        var text = plot.Add.Text(words, at);
        (text.LabelFontSize, text.LabelAlignment, text.LabelFontName) = (14, alignment, s_font);
    }

    internal static void Legend(Plot plot, Alignment corner) => Style(plot.ShowLegend(corner));

    /// <summary>A legend below the figure, where it covers nothing.</summary>
    internal static void LegendBelow(Plot plot)
    {
        var panel = plot.ShowLegend(Edge.Bottom);
        panel.Legend.Orientation = Orientation.Vertical;
        panel.Legend.InterItemPadding = new(4, 4, 2, 2);
        Style(panel.Legend);
    }

    /// <summary>A mark that the legend explains.</summary>
    internal static void LegendMark(Plot plot, MarkerShape shape, Color colour, string words) =>
        plot.Legend.ManualItems.Add(new() { LabelText = words, MarkerShape = shape, MarkerSize = 12, MarkerColor = colour, MarkerLineWidth = 2 });

    /// <summary>Words in the legend that no mark goes with.</summary>
    internal static void LegendText(Plot plot, string words) => plot.Legend.ManualItems.Add(new() { LabelText = words });

    private static void Style(Legend legend) =>
        (legend.FontSize, legend.FontName, legend.SymbolWidth, legend.OutlineWidth, legend.ShadowColor) = (14, s_font, 45, 0, Colors.Transparent);

    /// <summary>Ticks at these values, with these words.</summary>
    internal static void Ticks(IAxis axis, IEnumerable<double> values, Func<double, string> words) =>
        axis.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. values], [.. values.Select(words)]);

    /// <summary>Rows from the top down, the first at 0 and each 1 below the last, with these words beside them.</summary>
    internal static void Rows(IAxis axis, IEnumerable<string> words)
    {
        string[] rows = [.. words];
        Ticks(axis, Enumerable.Range(0, rows.Length).Select(row => -(double)row), row => rows[-(int)row]);
        axis.MajorTickStyle.Length = 0;
        axis.TickLabelStyle.FontSize = 14;
        axis.TickLabelStyle.FontName = s_font;
    }

    /// <summary>Words in lines of about so many letters.</summary>
    internal static string OnLines(int letters, IEnumerable<string> parts)
    {
        StringBuilder text = new();
        int line = 0;
        foreach (string part in parts)
        {
            bool isNewLine = line > 0 && line + part.Length > letters;
            text.Append(line == 0 ? "" : isNewLine ? '\n' : ' ').Append(part);
            line = isNewLine ? part.Length : line + 1 + part.Length;
        }

        return text.ToString();
    }

    /// <summary>A number as figures have it, with three digits that count.</summary>
    internal static string Number(double? value) => value switch
    {
        double.PositiveInfinity => "∞",
        double.NegativeInfinity => "−∞",
        _ => value?.ToString("G3", CultureInfo.InvariantCulture) ?? "",
    };
}
