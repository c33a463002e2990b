namespace Scales.Research;

/// <summary>So many patients of so many: a proportion and its confidence intervals, each under the name of its authors.</summary>
public sealed record Proportion
{
    /// <summary>So many patients of so many.</summary>
    /// <param name="count">How many: responders, patients with an event.</param>
    /// <param name="total">Of how many, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The total is less than 1, or the count is not from 0 to the total.</exception>
    public Proportion(int count, int total)
    {
        if (total < 1)
        {
            Throw.OutOfRange("The total of a proportion", "at least 1", total, nameof(total));
        }

        if (count < 0 || count > total)
        {
            Throw.OutOfRange("The count of a proportion", "from 0 to its total", count, nameof(count));
        }

        (Count, Total) = (count, total);
    }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>Of how many.</summary>
    public int Total { get; }

    /// <summary>The proportion, from 0 to 1.</summary>
    public double Value => (double)Count / Total;

    /// <summary>The others: so many of so many are not.</summary>
    public Proportion Complement() => new(Total - Count, Total);

    /// <summary>Compares with the proportion of another group of patients.</summary>
    public IndependentProportions Versus(Proportion other) => new(this, other);

    /// <summary>The score interval of Wilson 1927: the one to print where no other is asked for.</summary>
    /// <param name="level">The confidence.</param>
    /// <remarks>Newcombe RG. Stat Med 1998;17:857-872, method 3.</remarks>
    public Interval Wilson(double level = Interval.Usual) => Score(0, level, "Wilson");

    /// <summary>The score interval with a continuity correction of half a patient, or of the distance to one half where that is less, as prop.test of R has it.</summary>
    /// <param name="level">The confidence.</param>
    public Interval WilsonCorrected(double level = Interval.Usual) =>
        Score(Math.Min(0.5, Math.Abs(Count - (Total / 2.0))), level, "Wilson, continuity corrected");

    /// <summary>The exact interval of Clopper and Pearson 1934: never less sure than it says, and wider than it need be.</summary>
    /// <param name="level">The confidence.</param>
    public Interval ClopperPearson(double level = Interval.Usual)
    {
        double upper = Quantiles.Upper(Check.Level(level));
        return new(
            Count == 0 ? 0 : Quantiles.Beta(1 - upper, Count, Total - Count + 1),
            Count == Total ? 1 : Quantiles.Beta(upper, Count + 1, Total - Count),
            level, "Clopper-Pearson");
    }

    /// <summary>The interval of the posterior under Jeffreys' prior, its lower end 0 where nobody is counted and its upper end 1 where everybody is.</summary>
    /// <param name="level">The confidence.</param>
    public Interval Jeffreys(double level = Interval.Usual)
    {
        double upper = Quantiles.Upper(Check.Level(level));
        return new(
            Count == 0 ? 0 : Quantiles.Beta(1 - upper, Count + 0.5, Total - Count + 0.5),
            Count == Total ? 1 : Quantiles.Beta(upper, Count + 0.5, Total - Count + 0.5),
            level, "Jeffreys");
    }

    /// <summary>The interval of Agresti and Coull 1998, cut off at 0 and 1.</summary>
    /// <param name="level">The confidence.</param>
    public Interval AgrestiCoull(double level = Interval.Usual)
    {
        double z = Quantiles.NormalTwoSided(Check.Level(level)), total = Total + (z * z);
        double centre = (Count + (z * z / 2)) / total, reach = z * Math.Sqrt(centre * (1 - centre) / total);
        return new(Math.Max(0, centre - reach), Math.Min(1, centre + reach), level, "Agresti-Coull");
    }

    /// <summary>The largest proportion that the count allows, one-sided and exact. Of no event in n patients: "no complication in 43" allows 6.7 %.</summary>
    /// <param name="level">The confidence.</param>
    /// <remarks>Hanley JA, Lippman-Hand A. JAMA 1983;249:1743-1745, whose rule of three is its approximation.</remarks>
    public double UpperBound(double level = Interval.Usual) =>
        Count == Total ? 1 : Quantiles.Beta(Check.Level(level), Count + 1, Total - Count);

    // The ends are where the score test just stops to reject; at 0 and at all they are 0 and 1 exactly.
    private Interval Score(double correction, double level, string method)
    {
        double z = Quantiles.NormalTwoSided(Check.Level(level));
        return new(
            Count - correction <= 0 ? 0 : ScoreEnd(Count - correction, -z),
            Count + correction >= Total ? 1 : ScoreEnd(Count + correction, z),
            level, method);
    }

    private double ScoreEnd(double count, double z)
    {
        double share = count / Total;
        return ((2 * count) + (z * z) + (z * Math.Sqrt((z * z) + (4 * count * (1 - share))))) / (2 * (Total + (z * z)));
    }

    /// <summary>Count, total and percent: <c>9 of 20 (45 %)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} of {Total} ({100 * Value:0.#} %)");
}
