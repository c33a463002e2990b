namespace Scales.Research;

/// <summary>
/// Who is better, the same and worse within one arm, and nothing of by how much: what may be said of an ordinal scale. Unlike the rank-biserial
/// correlation it counts the unchanged.
/// </summary>
/// <param name="Better">How many are better.</param>
/// <param name="Same">How many are the same.</param>
/// <param name="Worse">How many are worse.</param>
/// <param name="N">How many patients were seen at both visits, of how many given.</param>
public sealed record Benefit(int Better, int Same, int Worse, SampleSize N)
{
    /// <summary>The probability of benefit: that of being better, and half of that of being the same (Grissom 1994). Its interval is Student's, cut off at 0 and 1.</summary>
    /// <param name="level">The confidence.</param>
    public Estimate Probability(double level = Interval.Usual)
    {
        double n = N.Used, mean = (Better + (Same / 2.0)) / n;
        double variance = (Better + (Same / 4.0) - (n * mean * mean)) / (n - 1) / n;
        double reach = variance > 0 ? Quantiles.StudentTTwoSided(Check.Level(level), n - 1) * Math.Sqrt(variance) : 0;
        return new(mean, "probability of benefit", N)
        {
            Interval = reach > 0 ? new(Math.Max(0, mean - reach), Math.Min(1, mean + reach), level, "t of better, half, worse") : null,
            Warnings = reach > 0 ? [] : [new("no-spread", "All patients fared alike: no interval can be told from these data.")],
        };
    }

    /// <summary>The sign test: whether more are better than worse, those who are the same left out.</summary>
    public PValue SignTest() => new(SignProbability.TwoSided(Better, Worse), "sign test, exact");
}
