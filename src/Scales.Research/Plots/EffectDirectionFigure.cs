using ScottPlot;

namespace Scales.Research;

/// <summary>The effect direction plot of a review: studies against domains. Shape says what colour says.</summary>
public static class EffectDirectionFigure
{
    private const float MarkerSize = 20;
    private const int LongestLine = 16;

    private static readonly Color s_benefit = Color.FromHex("#0072B2"), s_harm = Color.FromHex("#D55E00"), s_neither = Color.FromHex("#555555");

    /// <summary>Draws an effect direction plot: a triangle up for benefit, down for harm, both where outcomes conflict, a circle for no difference, nothing where no direction is reported.</summary>
    public static Figure Of(EffectDirectionPlot directions)
    {
        ArgumentNullException.ThrowIfNull(directions);
        var plot = HouseStyle.Plot("▲ benefit   ▼ harm   ▲▼ conflicting   ○ no difference   empty: no direction reported\nbeside a mark: outcomes that agree / outcomes with a direction", "");
        plot.Axes.Bottom.Label.FontSize = 13;
        foreach (var (index, cell) in directions.Cells.Index())
        {
            Draw(plot, cell.Direction, index % directions.Domains.Count, -(index / directions.Domains.Count));
        }

        HouseStyle.Ticks(plot.Axes.Bottom, Enumerable.Range(0, directions.Domains.Count).Select(column => (double)column), column => OnTwoLines(directions.Domains[(int)column]));
        HouseStyle.Ticks(plot.Axes.Left, Enumerable.Range(0, directions.Studies.Count).Select(row => -(double)row), row => Head(directions.Studies[-(int)row]));
        plot.Axes.SetLimits(-0.5, directions.Domains.Count - 0.5, 0.5 - directions.Studies.Count, 0.5);
        return new(plot);
    }

    private static void Draw(Plot plot, StudyDirection direction, int x, int y)
    {
        switch (direction.Direction)
        {
            case EffectDirection.Benefit:
                Mark(plot, x, y, MarkerShape.FilledTriangleUp, s_benefit);
                break;
            case EffectDirection.Harm:
                Mark(plot, x, y, MarkerShape.FilledTriangleDown, s_harm);
                break;
            case EffectDirection.NoDifference:
                Mark(plot, x, y, MarkerShape.OpenCircle, s_neither);
                break;
            case EffectDirection.Conflicting:
                Mark(plot, x - 0.08, y, MarkerShape.FilledTriangleUp, s_neither);
                Mark(plot, x + 0.08, y, MarkerShape.FilledTriangleDown, s_neither);
                break;
            default:
                return;
        }

        HouseStyle.Text(plot, FormattableString.Invariant($"{direction.Alike}/{direction.Outcomes}"), new(x + 0.2, y), Alignment.MiddleLeft);
    }

    private static void Mark(Plot plot, double x, double y, MarkerShape shape, Color colour) => plot.Add.Marker(x, y, shape, MarkerSize, colour).MarkerLineWidth = 2;

    private static string Head(Study study) =>
        FormattableString.Invariant($"{study.Name} (n = {study.Patients})") + (study.RiskOfBias is { } bias ? $"\n{bias.Tool}: {bias.Judgement}" : "");

    // At the space nearest to the middle.
    private static string OnTwoLines(string words)
    {
        int[] spaces = [.. words.Index().Where(letter => letter.Item == ' ').Select(letter => letter.Index)];
        if (words.Length <= LongestLine || spaces.Length == 0)
        {
            return words;
        }

        int middle = spaces.MinBy(space => Math.Abs((2 * space) - words.Length));
        return $"{words[..middle]}\n{words[(middle + 1)..]}";
    }
}
