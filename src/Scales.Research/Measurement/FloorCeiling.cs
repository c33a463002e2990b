namespace Scales.Research;

/// <summary>How many people stand at an end of a scale, where it cannot tell them apart.</summary>
/// <param name="Floor">Those at the lowest score.</param>
/// <param name="Ceiling">Those at the highest score.</param>
/// <param name="N">How many have a score, of how many given.</param>
public sealed record FloorCeiling(Proportion Floor, Proportion Ceiling, SampleSize N)
{
    /// <summary>The share at an end from which a floor or ceiling effect is usually spoken of: 15 % (McHorney and Tarlov 1995, Terwee 2007).</summary>
    public const double UsualLimit = 0.15;

    /// <summary>What to beware of.</summary>
    public IReadOnlyList<Warning> Warnings { get; } =
    [
        .. IsEffect(Floor) ? [new("floor", "At least 15 % have the lowest score: it cannot fall further.")] : Array.Empty<Warning>(),
        .. IsEffect(Ceiling) ? [new("ceiling", "At least 15 % have the highest score: it cannot rise further.")] : Array.Empty<Warning>(),
    ];

    /// <summary>Counts scores at the ends of their scale.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    /// <param name="scores">The scores; <see langword="null"/> where one is missing.</param>
    /// <exception cref="ArgumentException">There is no score.</exception>
    public static FloorCeiling Of<TScale>(IReadOnlyCollection<Score<TScale>?> scores) where TScale : struct, IScale
    {
        ArgumentNullException.ThrowIfNull(scores);
        var range = Scale.Of<TScale>().Scores;
        return Of(scores.Select(score => score is { } given ? (given.CompareTo(Score<TScale>.Create(range.Lowest)), given.CompareTo(Score<TScale>.Create(range.Highest))) : ((int, int)?)null), scores.Count);
    }

    /// <summary>Counts numbers at the ends of a range: answers to one item, say.</summary>
    /// <param name="values">The numbers; <see langword="null"/> where one is missing.</param>
    /// <param name="range">The range.</param>
    /// <exception cref="ArgumentException">There is no number, or one lies outside the range.</exception>
    public static FloorCeiling Of(IReadOnlyCollection<decimal?> values, ScoreRange range)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Any(value => value < range.Lowest || value > range.Highest))
        {
            Throw.Unknown($"Every number lies in the range {range}", nameof(values));
        }

        return Of(values.Select(value => value is { } given ? (given.CompareTo(range.Lowest), given.CompareTo(range.Highest)) : ((int, int)?)null), values.Count);
    }

    private static FloorCeiling Of(IEnumerable<(int ToLowest, int ToHighest)?> places, int given)
    {
        (int ToLowest, int ToHighest)[] there = [.. places.Where(place => place is not null).Select(place => place!.Value)];
        Check.AtLeast(1, there.Length, "scores", "scores");
        return new(new(there.Count(place => place.ToLowest == 0), there.Length), new(there.Count(place => place.ToHighest == 0), there.Length), new(there.Length, given));
    }

    private static bool IsEffect(Proportion end) => 100 * end.Count >= 15 * end.Total;
}
