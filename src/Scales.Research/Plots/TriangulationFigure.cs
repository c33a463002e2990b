using ScottPlot;

namespace Scales.Research;

/// <summary>The forest of a threshold: what every method says of it, one below another, in the order of the table.</summary>
public static class TriangulationFigure
{
    private const double Cap = 0.15;

    /// <summary>
    /// Draws a row a method: a filled square is an estimate from the anchor, an open diamond one from the distribution; the line through it is its interval, with an
    /// arrow where that does not end. On the right stand the numbers, with letters for the warnings, which are named below.
    /// </summary>
    public static Figure Of(Triangulation table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (left, right) = Limits(table);
        string[] warnings = [.. table.Rows.SelectMany(row => row.Warnings).Select(warning => warning.Code).Distinct()];
        var plot = HouseStyle.Plot($"Amount of {(table.Toward == Toward.Improvement ? "improvement" : "worsening")} ({table.Unit})", "");
        (plot.Grid.YAxisStyle.IsVisible, plot.Axes.Left.FrameLineStyle.Width, plot.Axes.Bottom.MinorTickStyle.Length) = (false, 0, 0);
        HouseStyle.Reference(plot, new(0, 0.5 - table.Rows.Count), new(0, 0.5), LinePattern.Solid);
        foreach (var (place, row) in table.Rows.Index())
        {
            if (row.Threshold is { } threshold)
            {
                Draw(plot, threshold, -place, left, right);
            }
        }

        HouseStyle.Rows(plot.Axes.Left, table.Rows.Select(row => row.Method));
        HouseStyle.Rows(plot.Axes.Right, table.Rows.Select(row => Numbers(row, warnings)));
        plot.Axes.SetLimits(left, right, 0.5 - table.Rows.Count, 0.5);
        plot.Axes.SetLimitsY(0.5 - table.Rows.Count, 0.5, plot.Axes.Right);
        HouseStyle.LegendMark(plot, Shape(false), HouseStyle.Main, "from the anchor");
        HouseStyle.LegendMark(plot, Shape(true), HouseStyle.Accent, "from the distribution");
        if (warnings.Length > 0)
        {
            HouseStyle.LegendText(plot, HouseStyle.OnLines(44, warnings.Select((warning, letter) => $"[{Letter(letter)}] {warning}")));
        }

        HouseStyle.LegendBelow(plot);
        return new(plot, 900, 210 + (34 * table.Rows.Count));
    }

    private static (double Left, double Right) Limits(Triangulation table)
    {
        var estimates = table.Rows.Select(row => row.Threshold?.Estimate).OfType<Estimate>();
        double[] ends = [0, .. estimates.SelectMany(estimate => new[] { estimate.Value, estimate.Interval?.Lower ?? 0, estimate.Interval?.Upper ?? 0 }).Where(double.IsFinite)];
        double margin = ends.Max() > ends.Min() ? (ends.Max() - ends.Min()) / 20 : 1;
        return (ends.Min() - margin, ends.Max() + margin);
    }

    private static void Draw(Plot plot, ThresholdEstimate threshold, int y, double left, double right)
    {
        var colour = threshold.IsFromDistribution ? HouseStyle.Accent : HouseStyle.Main;
        if (threshold.Estimate.Interval is { } interval)
        {
            Stroke(plot, new(Math.Max(interval.Lower, left), y), new(Math.Min(interval.Upper, right), y), colour);
            End(plot, interval.Lower, left, right, y, colour);
            End(plot, interval.Upper, right, left, y, colour);
        }

        if (double.IsFinite(threshold.Value))
        {
            var mark = plot.Add.Marker(threshold.Value, y, Shape(threshold.IsFromDistribution), 12, colour);
            mark.MarkerLineWidth = 2;
        }
    }

    // Where an interval does not end it runs to the edge of the figure and points beyond.
    private static void End(Plot plot, double end, double edge, double otherEdge, int y, Color colour)
    {
        if (double.IsFinite(end))
        {
            Stroke(plot, new(end, y - Cap), new(end, y + Cap), colour);
            return;
        }

        var arrow = plot.Add.Arrow(new Coordinates(edge + ((otherEdge - edge) / 20), y), new Coordinates(edge, y));
        (arrow.ArrowFillColor, arrow.ArrowLineWidth, arrow.ArrowWidth, arrow.ArrowheadWidth) = (colour, 0, 2, 12);
        arrow.ArrowheadLength = arrow.ArrowheadAxisLength = 12;
    }

    private static void Stroke(Plot plot, Coordinates from, Coordinates to, Color colour)
    {
        var line = plot.Add.Line(from, to);
        (line.LineWidth, line.Color, line.MarkerSize) = (2, colour, 0);
    }

    private static MarkerShape Shape(bool isFromDistribution) => isFromDistribution ? MarkerShape.OpenDiamond : MarkerShape.FilledSquare;

    private static string Numbers(TriangulationRow row, string[] warnings)
    {
        string letters = row.Warnings.Count == 0 ? "" : $" [{string.Join(", ", row.Warnings.Select(warning => Letter(Array.IndexOf(warnings, warning.Code))).Distinct().Order())}]";
        return row.Threshold is not { } threshold ? "none" + letters
            : HouseStyle.Number(threshold.Value) + (threshold.Estimate.Interval is { } interval ? $" ({HouseStyle.Number(interval.Lower)} to {HouseStyle.Number(interval.Upper)})" : "") + letters;
    }

    private static char Letter(int place) => (char)('a' + place);
}
