namespace Scales.Research;

/// <summary>How far apart two grades have to be to count as disagreement.</summary>
public enum KappaWeights // 0 is none: weights are stated.
{
    /// <summary>Any difference counts in full.</summary>
    Unweighted = 1,

    /// <summary>A difference counts by its steps.</summary>
    Linear,

    /// <summary>A difference counts by the square of its steps.</summary>
    Quadratic,
}

/// <summary>How well two ratings of the same subjects agree beyond chance, in ordered grades.</summary>
public sealed class Kappa
{
    private Kappa(double[,] shares, Func<int, int, double> weight, SampleSize n, string name, double level)
    {
        int grades = shares.GetLength(0);
        double[] first = [.. Enumerable.Range(0, grades).Select(i => Enumerable.Range(0, grades).Sum(j => shares[i, j]))];
        double[] second = [.. Enumerable.Range(0, grades).Select(j => Enumerable.Range(0, grades).Sum(i => shares[i, j]))];
        double agreed = Over((i, j) => weight(i, j) * shares[i, j]), byChance = Over((i, j) => weight(i, j) * first[i] * second[j]);
        if (byChance >= 1 - 1e-12)
        {
            throw new NotEstimableException("Both raters gave everybody one grade: agreement beyond chance has no meaning.");
        }

        double kappa = (agreed - byChance) / (1 - byChance);
        double[] ofFirst = [.. Enumerable.Range(0, grades).Select(i => Enumerable.Range(0, grades).Sum(j => weight(i, j) * second[j]))];
        double[] ofSecond = [.. Enumerable.Range(0, grades).Select(j => Enumerable.Range(0, grades).Sum(i => weight(i, j) * first[i]))];
        double spread = Over((i, j) => shares[i, j] * Square(weight(i, j) - ((ofFirst[i] + ofSecond[j]) * (1 - kappa)))) - Square(kappa - (byChance * (1 - kappa)));
        StandardError = Math.Sqrt(Math.Max(spread, 0) / n.Used) / (1 - byChance);
        double reach = Quantiles.NormalTwoSided(level) * StandardError;
        Value = new(kappa, name, n) { Interval = agreed < 1 - 1e-12 ? new(Math.Max(kappa - reach, -1), Math.Min(kappa + reach, 1), level, "Fleiss, Cohen and Everitt") : null };
        (Agreed, AgreedByChance) = (agreed, byChance);

        double Over(Func<int, int, double> term) => Enumerable.Range(0, grades).Sum(i => Enumerable.Range(0, grades).Sum(j => term(i, j)));
    }

    /// <summary>Kappa, with the interval of its large-sample error (Fleiss, Cohen and Everitt 1969); no interval where the raters agree on everybody, as that error is 0 then.</summary>
    public Estimate Value { get; }

    /// <summary>The large-sample standard error.</summary>
    public double StandardError { get; }

    /// <summary>The weighted share of subjects on whom the ratings agree.</summary>
    public double Agreed { get; }

    /// <summary>The share on whom they would agree by chance.</summary>
    public double AgreedByChance { get; }

    /// <summary>Compares two ratings of the same subjects.</summary>
    /// <typeparam name="TGrade">The grade.</typeparam>
    /// <param name="grades">Every grade there is, in order: <c>ModifiedAshworth.All</c>. Grades that nobody was given matter to the weights.</param>
    /// <param name="first">The first rating of each subject; <see langword="null"/> where it is missing.</param>
    /// <param name="second">The second rating, in the same order.</param>
    /// <param name="weights">What counts as disagreement.</param>
    /// <param name="level">The confidence.</param>
    /// <exception cref="ArgumentException">There are fewer than two grades or one twice, ratings of different number or of no such grade, or fewer than two subjects with both.</exception>
    /// <exception cref="NotEstimableException">Both raters gave everybody one grade.</exception>
    public static Kappa Of<TGrade>(IReadOnlyList<TGrade> grades, IReadOnlyList<TGrade?> first, IReadOnlyList<TGrade?> second, KappaWeights weights, double level = Interval.Usual) where TGrade : struct
    {
        ArgumentNullException.ThrowIfNull(grades);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Check.AtLeast(2, grades.Count, "grades", nameof(grades));
        Check.SameLength(first.Count, second.Count, nameof(second));
        Check.Stated(weights, nameof(weights));
        var pairs = first.Zip(second).Where(pair => pair.First is not null && pair.Second is not null).ToArray();
        Check.AtLeast(2, pairs.Length, "subjects with two ratings", nameof(second));
        if (grades.Distinct().Count() < grades.Count)
        {
            Throw.Unknown("Every grade is given once", nameof(grades));
        }

        var places = grades.Index().ToDictionary(grade => grade.Item, grade => grade.Index);
        var shares = new double[grades.Count, grades.Count];
        foreach (var cell in pairs.CountBy(pair => (First: PlaceOf(pair.First!.Value), Second: PlaceOf(pair.Second!.Value))))
        {
            shares[cell.Key.First, cell.Key.Second] = (double)cell.Value / pairs.Length;
        }

        var (name, weight) = InFull(weights, grades.Count - 1);
        return new(shares, weight, new(pairs.Length, first.Count), name, Check.Level(level));

        int PlaceOf(TGrade grade)
        {
            if (!places.TryGetValue(grade, out int place))
            {
                Throw.Unknown("A rating is none of the grades given", nameof(first));
            }

            return place;
        }
    }

    private static (string Name, Func<int, int, double> Weight) InFull(KappaWeights weights, double most) => weights switch
    {
        KappaWeights.Unweighted => ("kappa, unweighted", (i, j) => i == j ? 1 : 0),
        KappaWeights.Linear => ("kappa, linear weights", (i, j) => 1 - (Math.Abs(i - j) / most)),
        _ => ("kappa, quadratic weights", (i, j) => 1 - Square((i - j) / most)),
    };

    private static double Square(double value) => value * value;
}
