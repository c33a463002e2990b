namespace Scales.Research;

/// <summary>Whether effects at different times may stand in one range. It has to be stated.</summary>
public enum TimePoints
{
    /// <summary>All effects are of the same time.</summary>
    Same = 1,

    /// <summary>Effects of different times stand together on purpose.</summary>
    Mixed = 2,
}

/// <summary>How a quartile is taken between two values, after Hyndman and Fan 1996. Programs differ: it has to be stated, and belongs beside the number.</summary>
public enum QuartileType
{
    /// <summary>Type 2: a value, or the mean of two; SAS's default.</summary>
    Type2 = 2,

    /// <summary>Type 6: between two values, on n + 1; SPSS and Minitab.</summary>
    Type6 = 6,

    /// <summary>Type 7: between two values, on n - 1; R and Excel.</summary>
    Type7 = 7,
}

/// <summary>The range of effect sizes of one metric, each positive where the intervention is better: the summary that is left where effects cannot be pooled.</summary>
/// <remarks>McKenzie JE, Brennan SE. Cochrane Handbook, chapter 12.2.1.1. It gives no weight to size and says nothing of uncertainty.</remarks>
public sealed class EffectRange
{
    private readonly decimal[] _sorted;

    private EffectRange(EffectMetric metric, IEnumerable<decimal> improvements, int given, IReadOnlyList<Warning> warnings)
    {
        _sorted = [.. improvements.Order()];
        (Metric, Given, Warnings) = (metric, given, warnings);
    }

    /// <summary>The range of the effects of outcomes. Those without an effect size are given and not used.</summary>
    /// <param name="outcomes">Outcomes of one metric.</param>
    /// <param name="times">Whether their times may differ.</param>
    /// <returns>The range; <see langword="null"/> where no outcome has an effect size.</returns>
    /// <exception cref="ArgumentException">The effects are of two metrics, or of two times that are said to be the same; or it is not stated whether times may differ.</exception>
    public static EffectRange? Of(IEnumerable<StudyOutcome> outcomes, TimePoints times)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        Check.Stated(times, nameof(times));
        StudyOutcome[] given = [.. outcomes], used = [.. given.Where(outcome => outcome.Effect is not null)];
        Expect(used.DistinctBy(outcome => outcome.Effect!.Metric).Count() <= 1, "The effects are of more than one metric, such as the percent of means and the mean of percents: a range is of one");
        bool mixed = used.DistinctBy(outcome => outcome.At).Count() > 1;
        Expect(!mixed || times == TimePoints.Mixed, "The effects are of different times; say so if they are to stand in one range");
        return used.Length == 0 ? null : new(used[0].Effect!.Metric, used.Select(outcome => outcome.Effect!.Improvement), given.Length, mixed ? [new("mixed-times", "Effects of different times stand in one range.")] : []);

        static void Expect(bool condition, string otherwise)
        {
            if (!condition)
            {
                Throw.Unknown(otherwise, nameof(outcomes));
            }
        }
    }

    /// <summary>The metric of all the effects.</summary>
    public EffectMetric Metric { get; }

    /// <summary>How many effects are in the range.</summary>
    public int Used => _sorted.Length;

    /// <summary>How many outcomes were given, those without an effect size included.</summary>
    public int Given { get; }

    /// <summary>What to beware of.</summary>
    public IReadOnlyList<Warning> Warnings { get; }

    /// <summary>The smallest improvement.</summary>
    public decimal Lowest => _sorted[0];

    /// <summary>The largest improvement.</summary>
    public decimal Highest => _sorted[^1];

    /// <summary>The median improvement.</summary>
    public decimal Median => (_sorted[(Used - 1) / 2] + _sorted[Used / 2]) / 2;

    /// <summary>The quartiles.</summary>
    /// <param name="type">How they are taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type is not stated.</exception>
    public (decimal Lower, decimal Upper) Quartiles(QuartileType type)
    {
        Check.Stated(type, nameof(type));
        return (Quarter(1, type), Quarter(3, type));
    }

    /// <summary>The range: <c>18 to 62, median 34.75 (percent of means, 6 of 8 outcomes)</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Table.Cell(Lowest)} to {Table.Cell(Highest)}, median {Table.Cell(Median)} ({Words.Of(Metric)}, {Used} of {Given} outcomes)");

    // Places are counted in quarters, so that a place between two values is exact.
    private decimal Quarter(int quarters, QuartileType type)
    {
        int place = type switch
        {
            QuartileType.Type6 => quarters * (Used + 1),
            QuartileType.Type7 => (quarters * (Used - 1)) + 4,
            _ => quarters * Used % 4 == 0 ? (quarters * Used) + 2 : ((quarters * Used / 4) + 1) * 4,
        };
        int inside = Math.Clamp(place, 4, 4 * Used);
        decimal below = _sorted[(inside / 4) - 1];
        return inside % 4 == 0 ? below : below + ((_sorted[inside / 4] - below) * (inside % 4) / 4);
    }
}
