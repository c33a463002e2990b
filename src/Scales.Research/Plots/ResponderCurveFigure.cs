using System.Globalization;
using ScottPlot;

namespace Scales.Research;

/// <summary>The cumulative responder curves of the arms of a trial, drawn over each other.</summary>
public static class ResponderCurveFigure
{
    /// <summary>Draws curves: to the right the size of improvement, upwards the patients who improved at least so much.</summary>
    /// <param name="curves">The curves of the arms, all in one unit.</param>
    /// <exception cref="ArgumentException">There is no curve, or their units differ.</exception>
    public static Figure Of(params IReadOnlyList<CumulativeResponderCurve> curves)
    {
        if (curves is not [_, ..] || curves.Any(curve => curve.Unit != curves[0].Unit))
        {
            Throw.Unknown("The curves of a figure are at least one, and all in one unit", nameof(curves));
        }

        var (left, right) = Limits(curves);
        var plot = HouseStyle.Plot($"Improvement from baseline ({curves[0].Unit})", "Patients improved at least so much (%)");
        foreach (var (place, curve) in curves.Index())
        {
            HouseStyle.Line(plot, place, string.Create(CultureInfo.InvariantCulture, $"{curve.Arm} (n = {curve.N.Used})"), Steps(curve, left, right));
        }

        plot.Axes.SetLimits(left, right + ((right - left) / 50), 0, 102);
        HouseStyle.Ticks(plot.Axes.Left, Enumerable.Range(0, 6).Select(fifth => 20.0 * fifth), value => value.ToString(CultureInfo.InvariantCulture));
        int step = right - left > 20 ? 10 : 1;
        HouseStyle.Ticks(plot.Axes.Bottom, Enumerable.Range((int)left / step, (int)((right - left) / step) + 1).Select(tick => (double)tick * step), value => value.ToString(CultureInfo.InvariantCulture));
        HouseStyle.Legend(plot, Alignment.UpperRight);
        return new(plot);
    }

    // Percentages end at 100, and a worsening of more than 100 % stays beyond the edge.
    private static (double Left, double Right) Limits(IReadOnlyList<CumulativeResponderCurve> curves)
    {
        double[] sizes = [0, .. curves.SelectMany(curve => curve.Steps).Select(step => step.Improvement)];
        return curves[0].Unit == "%" ? (Math.Max(-100, 10 * Math.Floor(sizes.Min() / 10)), 100) : (Math.Floor(sizes.Min()), Math.Max(1, Math.Ceiling(sizes.Max())));
    }

    // A step is reached by its own size still, so that the line falls to the right of it.
    private static IEnumerable<Coordinates> Steps(CumulativeResponderCurve curve, double left, double right)
    {
        var rising = curve.Steps.Reverse().Where(step => step.Improvement >= left).ToList();
        yield return new(left, rising.Count == 0 ? 0 : Height(rising[0]));
        foreach (var (place, step) in rising.Index())
        {
            yield return new(step.Improvement, Height(step));
            yield return new(step.Improvement, place + 1 < rising.Count ? Height(rising[place + 1]) : 0);
        }

        yield return new(right, 0);
    }

    private static double Height(CurveStep step) => 100 * step.Responders.Value;
}
