using ScottPlot;

namespace Scales.Research;

/// <summary>A ROC curve with the line of chance, its area, and the cut-offs that rules choose.</summary>
public static class RocFigure
{
    private const float MarkerSize = 14;

    // One shape a cut-off: there are no more rules than shapes.
    private static readonly MarkerShape[] s_shapes = [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.FilledDiamond];

    private static readonly double[] s_fifths = [0, 0.2, 0.4, 0.6, 0.8, 1];

    /// <summary>Draws a ROC curve: to the right the others who reach an amount of change, upwards the changed who do.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="rules">The rules whose best cut-offs are marked; rules that choose the same cut-off share a mark.</param>
    public static Figure Of(RocCurve curve, params IReadOnlyList<RocRule> rules)
    {
        ArgumentNullException.ThrowIfNull(curve);
        ArgumentNullException.ThrowIfNull(rules);
        var plot = HouseStyle.Plot(FormattableString.Invariant($"1 − specificity ({curve.Against} patients)"), FormattableString.Invariant($"Sensitivity ({curve.Changed} patients)"));
        HouseStyle.Reference(plot, new(0, 0), new(1, 1), LinePattern.Dotted);
        HouseStyle.Text(plot, "chance", new(0.62, 0.6), Alignment.UpperLeft);
        HouseStyle.Line(plot, 0, Area(curve), curve.Points.Select(At));
        var chosen = rules.Distinct().Select(rule => (Rule: rule, curve.BestBy(rule)?.Point)).ToLookup(choice => choice.Point, choice => choice.Rule);
        foreach (var (place, cut) in chosen.Where(cut => cut.Key is not null).Index())
        {
            Mark(plot, place, cut.Key!.Value, HouseStyle.OnLines(64, [$"at least {HouseStyle.Number(cut.Key.Value.AtLeast)} {curve.Unit}:", .. Names(cut)]));
        }

        if (chosen[null].Any())
        {
            HouseStyle.LegendText(plot, HouseStyle.OnLines(64, ["no cut-off:", .. Names(chosen[null])]));
        }

        plot.Axes.SetLimits(-0.02, 1.02, -0.02, 1.02);
        HouseStyle.Ticks(plot.Axes.Left, s_fifths, value => HouseStyle.Number(value));
        HouseStyle.Ticks(plot.Axes.Bottom, s_fifths, value => HouseStyle.Number(value));
        HouseStyle.LegendBelow(plot);
        return new(plot, 600, 720);
    }

    private static Coordinates At(RocPoint point) => new(1 - point.Specificity, point.Sensitivity);

    private static string Area(RocCurve curve) => FormattableString.Invariant($"AUC {curve.Area.Value:0.000}")
        + (curve.Area.Interval is { } interval ? FormattableString.Invariant($" ({interval.Lower:0.000} to {interval.Upper:0.000}; {100 * interval.Level:0.##} %, {interval.Method})") : "");

    private static IEnumerable<string> Names(IEnumerable<RocRule> rules)
    {
        string[] names = [.. rules.Select(rule => rule.InWords())];
        return names.Select((name, place) => place + 1 < names.Length ? name + "," : name);
    }

    private static void Mark(Plot plot, int place, RocPoint cut, string name)
    {
        var mark = plot.Add.Marker(At(cut), s_shapes[place], MarkerSize, HouseStyle.Accent);
        mark.LegendText = name;
    }
}
