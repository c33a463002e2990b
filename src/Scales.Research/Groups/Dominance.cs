namespace Scales.Research;

/// <summary>
/// How often a patient of one group has more than a patient of another, over all pairs: what ordinal scales may be compared by.
/// It asks only which of two values is the greater, and no distance between them.
/// </summary>
public sealed class Dominance
{
    private readonly double _firstVariance, _secondVariance;

    private Dominance(double[] first, double[] second, long greater, long equal, SampleSize n)
    {
        (First, Second, Greater, Equal, N) = (first.Length, second.Length, greater, equal, n);
        (_firstVariance, _secondVariance) = First > 1 && Second > 1 ? (Descriptive.Variance(first), Descriptive.Variance(second)) : (0, 0);
    }

    /// <summary>How many patients the first group has.</summary>
    public int First { get; }

    /// <summary>How many patients the second group has.</summary>
    public int Second { get; }

    /// <summary>In how many pairs the patient of the first group has more.</summary>
    public long Greater { get; }

    /// <summary>In how many pairs both have the same.</summary>
    public long Equal { get; }

    /// <summary>In how many pairs the patient of the first group has less.</summary>
    public long Less => Pairs - Greater - Equal;

    /// <summary>How many patients were compared, of how many given.</summary>
    public SampleSize N { get; }

    /// <summary>The probability of having more, half of the ties counted: A of Vargha and Delaney 2000, and the area under the ROC curve.</summary>
    public double Probability => (Greater + (Equal / 2.0)) / Pairs;

    private double Delta => (double)(Greater - Less) / Pairs;

    private long Pairs => (long)First * Second;

    private bool HasSpread => Variance > 0;

    private double Variance => (_firstVariance / First) + (_secondVariance / Second);

    /// <summary>Compares two groups on whatever can be ordered: grades, ranks, scores.</summary>
    /// <typeparam name="T">What is ordered.</typeparam>
    /// <param name="first">The values of the first group.</param>
    /// <param name="second">The values of the second group.</param>
    /// <exception cref="ArgumentException">A group is empty, a value is null, or a number is not finite.</exception>
    public static Dominance Of<T>(IEnumerable<T> first, IEnumerable<T> second) where T : IComparable<T>
    {
        T[] one = Check.Ordered(first, nameof(first)), other = Check.Ordered(second, nameof(second));
        return Of(one, other, SampleSize.All(one.Length + other.Length));
    }

    internal static Dominance Of<T>(T[] first, T[] second, SampleSize n) where T : IComparable<T>
    {
        var (greater, equal) = Placements.Compare(first, second);
        return new(Placements.Of(first, second), Placements.Of(second, first), greater, equal, n);
    }

    /// <summary>Cliff's delta: how often it is more, less how often it is less, of all pairs; from -1 to 1, with his asymmetric interval.</summary>
    /// <param name="level">The confidence.</param>
    /// <remarks>Cliff N. Ordinal methods for behavioral data analysis. 1996. His variance without bias is taken, or the least he allows where it is smaller.</remarks>
    public Estimate CliffsDelta(double level = Interval.Usual)
    {
        double z = Quantiles.NormalTwoSided(Check.Level(level)), room = 1 - (Delta * Delta);
        double spread = z * z * Math.Max(UnbiasedVariance, room / Math.Max(1, Pairs - 1));
        double reach = Math.Sqrt(spread * ((room * room) + spread)), middle = Delta * room;
        return Estimated(Delta, "Cliff's delta", new((middle - reach) / (room + spread), (middle + reach) / (room + spread), level, "Cliff, asymmetric"));
    }

    /// <summary>The variance of Cliff's delta without bias.</summary>
    public double UnbiasedVariance =>
        (((double)Second * Second * (First - 1) * 4 * _firstVariance) + ((double)First * First * (Second - 1) * 4 * _secondVariance) - PairSquares)
        / ((double)Pairs * (First - 1) * (Second - 1));

    /// <summary>The variance of Cliff's delta that is consistent and never negative.</summary>
    public double ConsistentVariance => (((Second - 1) * 4 * _firstVariance) + ((First - 1) * 4 * _secondVariance) + (PairSquares / (Pairs - 1))) / Pairs;

    /// <summary>The probability of having more as the area under the ROC curve, with the interval of DeLong 1988 cut off at 0 and 1.</summary>
    /// <param name="level">The confidence.</param>
    public Estimate AreaUnderCurve(double level = Interval.Usual) =>
        Estimated(Probability, "area under the curve", Around(Quantiles.NormalTwoSided(Check.Level(level)), level, "DeLong"));

    /// <summary>The variance of the probability: DeLong's.</summary>
    public double ProbabilityVariance => Variance;

    /// <summary>The test that neither group tends to more, and the interval of the probability by it; <see langword="null"/> where every pair points one way.</summary>
    /// <param name="level">The confidence.</param>
    /// <remarks>Brunner E, Munzel U. Biom J 2000;42:17-25. It allows the groups to vary unequally, as Welch's t does, and ties.</remarks>
    public BrunnerMunzelTest? BrunnerMunzel(double level = Interval.Usual)
    {
        Check.Level(level);
        if (!HasSpread)
        {
            return null;
        }

        var (one, other) = (_firstVariance / First, _secondVariance / Second);
        double df = Variance * Variance / ((one * one / (First - 1)) + (other * other / (Second - 1)));
        return new(
            Estimated(Probability, "probability of having more", Around(Quantiles.StudentTTwoSided(level, df), level, "Brunner-Munzel")),
            (Probability - 0.5) / Math.Sqrt(Variance), df);
    }

    // The squares of the pairs, each 1, 0 or -1, about their mean.
    private double PairSquares => Greater + Less - (Pairs * Delta * Delta);

    private Interval Around(double errors, double level, string method)
    {
        double reach = errors * Math.Sqrt(Variance);
        return new(Math.Max(0, Probability - reach), Math.Min(1, Probability + reach), level, method);
    }

    private Estimate Estimated(double value, string method, Interval interval) => HasSpread
        ? new(value, method, N) { Interval = interval }
        : new(value, method, N) { Warnings = [new("no-spread", "Every pair points one way, or a group is a single patient: no interval can be told from these data.")] };

    /// <summary>How many pairs point each way.</summary>
    public override string ToString() => FormattableString.Invariant($"{Greater} greater, {Equal} equal, {Less} less");
}

/// <summary>The test of Brunner and Munzel 2000.</summary>
/// <param name="Probability">The probability of having more in the first group, half of the ties counted, with its interval.</param>
/// <param name="Statistic">How many standard errors it lies above one half; positive where the first group has more.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom, a fraction.</param>
public sealed record BrunnerMunzelTest(Estimate Probability, double Statistic, double DegreesOfFreedom)
{
    /// <summary>The two-sided p-value.</summary>
    public PValue P => new(Distributions.StudentTTwoSided(Statistic, DegreesOfFreedom), "Brunner-Munzel");
}
