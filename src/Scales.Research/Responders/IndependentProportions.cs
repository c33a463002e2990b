namespace Scales.Research;

/// <summary>The proportions of two groups of different patients, compared: difference, tests, ratios and the number needed to treat.</summary>
/// <param name="First">The proportion of the group of interest.</param>
/// <param name="Second">The proportion of the group it is compared with.</param>
public sealed record IndependentProportions(Proportion First, Proportion Second)
{
    /// <summary>The first proportion minus the second.</summary>
    public double Difference => (((double)First.Count * Second.Total) - ((double)Second.Count * First.Total)) / ((double)First.Total * Second.Total);

    /// <summary>The interval of the difference from the two Wilson intervals: the one to print where no other is asked for.</summary>
    /// <param name="level">The confidence.</param>
    /// <remarks>Newcombe RG. Stat Med 1998;17:873-890, method 10.</remarks>
    public Interval Newcombe(double level = Interval.Usual)
    {
        var (first, second) = (First.Wilson(level), Second.Wilson(level));
        return new(
            Difference - Length(First.Value - first.Lower, second.Upper - Second.Value),
            Difference + Length(first.Upper - First.Value, Second.Value - second.Lower),
            level, "Newcombe");
    }

    /// <summary>The score interval of the difference.</summary>
    /// <param name="level">The confidence.</param>
    /// <remarks>Miettinen O, Nurminen M. Stat Med 1985;4:213-226, with N / (N - 1) in the variance.</remarks>
    public Interval MiettinenNurminen(double level = Interval.Usual)
    {
        double z = Quantiles.NormalTwoSided(Check.Level(level));
        return new(
            Quantiles.Crossing(difference => z - Score(difference), -1, Difference),
            Quantiles.Crossing(difference => -z - Score(difference), Difference, 1),
            level, "Miettinen-Nurminen");
    }

    /// <summary>The interval of the older papers: the difference and its standard error. It has no width where both proportions are 0 or 1, and is too short in small groups.</summary>
    /// <param name="level">The confidence.</param>
    public Interval Wald(double level = Interval.Usual)
    {
        double reach = Quantiles.NormalTwoSided(Check.Level(level)) * Math.Sqrt(Variance(First, First.Value) + Variance(Second, Second.Value));
        return new(Difference - reach, Difference + reach, level, "Wald");
    }

    /// <summary>How many patients have to be treated for one more responder than under the treatment it is compared with.</summary>
    /// <param name="level">The confidence of the interval, which is Newcombe's.</param>
    public NumberNeededToTreat NumberNeededToTreat(double level = Interval.Usual) => new(Difference, Newcombe(level));

    /// <summary>Fisher's exact test: the probability of all tables with these margins that are no likelier than this one.</summary>
    public PValue Fisher() => new(new TablesWithMargins(this).NoLikelierThan(First.Count), "Fisher, exact");

    /// <summary>The chi-squared test without continuity correction; <see langword="null"/> where all patients are alike.</summary>
    public PValue? ChiSquared()
    {
        double total = First.Total + Second.Total, pooled = (First.Count + Second.Count) / total;
        return pooled is 0 or 1
            ? null
            : new(Distributions.ChiSquaredAbove(Difference * Difference / (pooled * (1 - pooled) * ((1.0 / First.Total) + (1.0 / Second.Total))), 1), "chi-squared, uncorrected");
    }

    /// <summary>The first proportion divided by the second, with the interval of Katz 1978 where both have a count; <see langword="null"/> of 0 and 0.</summary>
    /// <param name="level">The confidence.</param>
    public Estimate? RiskRatio(double level = Interval.Usual) => Ratio(
        First.Value, Second.Value, "risk ratio", Math.Sqrt((1.0 / First.Count) - (1.0 / First.Total) + (1.0 / Second.Count) - (1.0 / Second.Total)), "Katz, log", level);

    /// <summary>The ratio of the two odds, with the interval of Woolf 1955 where no cell is empty; <see langword="null"/> where it is 0 of 0.</summary>
    /// <param name="level">The confidence.</param>
    public Estimate? OddsRatio(double level = Interval.Usual)
    {
        int[] cells = [First.Count, First.Total - First.Count, Second.Count, Second.Total - Second.Count];
        return Ratio((double)cells[0] * cells[3], (double)cells[1] * cells[2], "odds ratio", Math.Sqrt(cells.Sum(cell => 1.0 / cell)), "Woolf, log", level);
    }

    /// <summary>The odds ratio that makes the table likeliest among those with its margins, as Fisher's test has it; <see langword="null"/> where all patients are alike, as every value fits then.</summary>
    public Estimate? ConditionalOddsRatio() => First.Count + Second.Count is int counted && (counted == 0 || counted == First.Total + Second.Total)
        ? null
        : new(new TablesWithMargins(this).LikeliestOddsRatio(First.Count), "odds ratio, conditional maximum likelihood", SampleSize.All(First.Total + Second.Total));

    private Estimate? Ratio(double numerator, double denominator, string what, double standardError, string method, double level)
    {
        double reach = Math.Exp(Quantiles.NormalTwoSided(Check.Level(level)) * standardError), ratio = numerator / denominator;
        return double.IsNaN(ratio) ? null : new(ratio, what, SampleSize.All(First.Total + Second.Total))
        {
            Interval = double.IsFinite(standardError) ? new(ratio / reach, ratio * reach, level, method) : null,
        };
    }

    /// <summary>The score statistic of a hypothetical difference, which falls as the difference grows.</summary>
    private double Score(double difference)
    {
        double second = LikeliestSecond(difference), total = First.Total + Second.Total;
        double variance = (Variance(First, second + difference) + Variance(Second, second)) * total / (total - 1);
        return (Difference - difference) / Math.Sqrt(Math.Max(variance, double.Epsilon));
    }

    // The logarithm of the likelihood is concave, so that its slope falls through 0 once, or points to an end.
    private double LikeliestSecond(double difference) => Quantiles.Crossing(
        second => -Slope(First, second + difference) - Slope(Second, second), Math.Max(0, -difference), Math.Min(1, 1 - difference));

    private static double Slope(Proportion group, double proportion) =>
        Part(group.Count, proportion) - Part(group.Total - group.Count, 1 - proportion);

    private static double Part(int count, double proportion) => count == 0 ? 0 : count / proportion;

    private static double Variance(Proportion group, double proportion) => proportion * (1 - proportion) / group.Total;

    private static double Length(double first, double second) => Math.Sqrt((first * first) + (second * second));
}
