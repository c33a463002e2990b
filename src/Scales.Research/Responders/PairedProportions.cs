namespace Scales.Research;

/// <summary>Two proportions in the same patients, compared: a crossover, or two visits.</summary>
public sealed record PairedProportions
{
    /// <summary>Two proportions in the same patients.</summary>
    /// <param name="both">How many are counted both times.</param>
    /// <param name="firstOnly">How many are counted the first time only.</param>
    /// <param name="secondOnly">How many are counted the second time only.</param>
    /// <param name="neither">How many are counted neither time.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">There is no patient.</exception>
    public PairedProportions(int both, int firstOnly, int secondOnly, int neither)
    {
        Check.Count(both, nameof(both));
        Check.Count(firstOnly, nameof(firstOnly));
        Check.Count(secondOnly, nameof(secondOnly));
        Check.Count(neither, nameof(neither));
        (Both, FirstOnly, SecondOnly, Neither, Total) = (both, firstOnly, secondOnly, neither, checked(both + firstOnly + secondOnly + neither));
        Check.AtLeast(1, Total, "patients", nameof(neither));
    }

    /// <summary>Counts patients who are each judged twice.</summary>
    /// <param name="patients">Whether a patient is counted the first time, and the second.</param>
    public static PairedProportions Of(IEnumerable<(bool First, bool Second)> patients)
    {
        var counts = patients.CountBy(patient => patient).ToDictionary();
        return new(counts.GetValueOrDefault((true, true)), counts.GetValueOrDefault((true, false)), counts.GetValueOrDefault((false, true)), counts.GetValueOrDefault((false, false)));
    }

    /// <summary>How many are counted both times.</summary>
    public int Both { get; }

    /// <summary>How many are counted the first time only.</summary>
    public int FirstOnly { get; }

    /// <summary>How many are counted the second time only.</summary>
    public int SecondOnly { get; }

    /// <summary>How many are counted neither time.</summary>
    public int Neither { get; }

    /// <summary>How many patients there are.</summary>
    public int Total { get; }

    /// <summary>The proportion the first time.</summary>
    public Proportion First => new(Both + FirstOnly, Total);

    /// <summary>The proportion the second time.</summary>
    public Proportion Second => new(Both + SecondOnly, Total);

    /// <summary>The first proportion minus the second.</summary>
    public double Difference => (double)(FirstOnly - SecondOnly) / Total;

    /// <summary>The interval of the difference from the two Wilson intervals and the correlation between the two times.</summary>
    /// <param name="level">The confidence.</param>
    /// <remarks>Newcombe RG. Stat Med 1998;17:2635-2650, method 10.</remarks>
    public Interval Newcombe(double level = Interval.Usual)
    {
        var (first, second) = (First.Wilson(level), Second.Wilson(level));
        return new(
            Difference - Length(First.Value - first.Lower, second.Upper - Second.Value),
            Difference + Length(first.Upper - First.Value, Second.Value - second.Lower),
            level, "Newcombe, paired");
    }

    /// <summary>How many patients have to be treated for one more responder than under the treatment it is compared with.</summary>
    /// <param name="level">The confidence of the interval, which is Newcombe's.</param>
    public NumberNeededToTreat NumberNeededToTreat(double level = Interval.Usual) => new(Difference, Newcombe(level));

    /// <summary>McNemar's test, exact: whether those who changed sides did so one way as often as the other.</summary>
    public PValue McNemar() => new(SignProbability.TwoSided(FirstOnly, SecondOnly), "McNemar, exact");

    private double Length(double first, double second) => Math.Sqrt(Math.Max(0, (first * first) - (2 * Correlation * first * second) + (second * second)));

    // The numerator is drawn towards 0 by half a patient where it is positive: Newcombe's correction for continuity.
    private double Correlation
    {
        get
        {
            double margins = (double)First.Count * (Total - First.Count) * Second.Count * (Total - Second.Count);
            double product = ((double)Both * Neither) - ((double)FirstOnly * SecondOnly);
            return margins == 0 ? 0 : (product > 0 ? Math.Max(product - (Total / 2.0), 0) : product) / Math.Sqrt(margins);
        }
    }
}
