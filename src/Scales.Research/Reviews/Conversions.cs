namespace Scales.Research;

/// <summary>Standard deviations, means and responders from what studies print instead of them. Every result names its method and what that takes for granted.</summary>
public static class Conversions
{
    private const string Normal = "assumes-normal";

    private static readonly Warning s_ofTheMean = new("of-the-mean", "Right only if the printed number belongs to the mean of one group, not to a difference between groups, and was not adjusted.");
    private static readonly Warning s_normalQuartiles = new(Normal, "Takes the scores for normally distributed; studies print medians because they are not.");
    private static readonly Warning s_normalRange = new(Normal, "Takes the scores for normally distributed, and hangs on the two most extreme patients.");

    /// <summary>The standard deviation from a standard error.</summary>
    /// <exception cref="ArgumentException">The error is negative or not finite, or there are fewer than 2 patients.</exception>
    public static Conversion StandardDeviationFromStandardError(double standardError, int n)
    {
        Check.AtLeast(2, n, "patients", nameof(n));
        NotNegative(standardError, "A standard error", nameof(standardError));
        return new(standardError * Math.Sqrt(n), "from the standard error", ReviewCitations.CochraneChapter6, s_ofTheMean);
    }

    /// <summary>The standard deviation from a confidence interval of the mean, by Student's t: the one for small groups.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <param name="n">How many patients.</param>
    /// <param name="level">The confidence.</param>
    /// <exception cref="ArgumentException">The ends are not finite or the wrong way round, or there are fewer than 2 patients.</exception>
    public static Conversion StandardDeviationFromInterval(double lower, double upper, int n, double level = Interval.Usual) =>
        FromInterval(lower, upper, n, level, Quantiles.StudentTTwoSided(Check.Level(level), Math.Max(1, n - 1)), "from the confidence interval (t)");

    /// <summary>The standard deviation from a confidence interval of the mean that was computed with normal quantiles, as programs do for large groups.</summary>
    /// <inheritdoc cref="StandardDeviationFromInterval"/>
    public static Conversion StandardDeviationFromNormalInterval(double lower, double upper, int n, double level = Interval.Usual) =>
        FromInterval(lower, upper, n, level, Quantiles.NormalTwoSided(Check.Level(level)), "from the confidence interval (normal)");

    /// <summary>The standard deviation from the t statistic of a mean against zero: a mean change, say.</summary>
    /// <exception cref="ArgumentException">A number is not finite, t is 0, the two differ in sign, or there are fewer than 2 patients.</exception>
    public static Conversion StandardDeviationFromT(double mean, double t, int n)
    {
        Check.AtLeast(2, n, "patients", nameof(n));
        Check.Finite([mean, t], nameof(t));
        if (t == 0 || Math.Sign(mean) != Math.Sign(t))
        {
            Throw.Unknown("The mean and its t statistic have the same sign, and t is not 0", nameof(t));
        }

        return new(mean / t * Math.Sqrt(n), "from the t statistic", ReviewCitations.CochraneChapter6, s_ofTheMean);
    }

    /// <summary>The standard deviation from the two-sided p-value of a mean against zero by a t test. A p-value printed as "less than" gives the largest standard deviation possible.</summary>
    /// <exception cref="ArgumentException">The mean is 0 or not finite, the p-value is not between 0 and 1, or there are fewer than 2 patients.</exception>
    public static Conversion StandardDeviationFromP(double mean, double p, int n)
    {
        Check.AtLeast(2, n, "patients", nameof(n));
        if (!(p > 0 && p < 1))
        {
            Throw.OutOfRange("A p-value", "between 0 and 1", p, nameof(p));
        }

        double t = Quantiles.StudentT(1 - (p / 2), n - 1);
        return StandardDeviationFromT(mean, mean < 0 ? -t : t, n) with { Method = "from the p-value of a t test" };
    }

    /// <summary>The standard deviation from the quartiles (Wan 2014).</summary>
    /// <exception cref="ArgumentException">The quartiles are not finite or the wrong way round, or there are fewer than 2 patients.</exception>
    public static Conversion StandardDeviationFromQuartiles(double lowerQuartile, double upperQuartile, int n)
    {
        InOrder(n, lowerQuartile, upperQuartile);
        return new((upperQuartile - lowerQuartile) / (2 * Quantiles.Normal(((0.75 * n) - 0.125) / (n + 0.25))), "from the quartiles", ReviewCitations.Wan2014, s_normalQuartiles);
    }

    /// <summary>The standard deviation from the smallest and the largest score (Wan 2014).</summary>
    /// <exception cref="ArgumentException">The scores are not finite or the wrong way round, or there are fewer than 2 patients.</exception>
    public static Conversion StandardDeviationFromRange(double smallest, double largest, int n)
    {
        InOrder(n, smallest, largest);
        return new((largest - smallest) / (2 * Quantiles.Normal((n - 0.375) / (n + 0.25))), "from the range", ReviewCitations.Wan2014, s_normalRange);
    }

    /// <summary>The mean from the median and the quartiles, weighted by the size of the group (Luo 2018).</summary>
    /// <exception cref="ArgumentException">The three are not finite or not in order, or there are fewer than 2 patients.</exception>
    public static Conversion MeanFromQuartiles(double lowerQuartile, double median, double upperQuartile, int n)
    {
        InOrder(n, lowerQuartile, median, upperQuartile);
        double weight = 0.7 + (0.39 / n);
        return new((weight * (lowerQuartile + upperQuartile) / 2) + ((1 - weight) * median), "from median and quartiles, weighted by n", ReviewCitations.Luo2018, s_normalQuartiles);
    }

    /// <summary>The mean from the median and the quartiles, each a third (Wan 2014). Luo 2018 is the better estimate; reviews print this one.</summary>
    /// <inheritdoc cref="MeanFromQuartiles" path="/exception"/>
    public static Conversion MeanFromQuartilesUnweighted(double lowerQuartile, double median, double upperQuartile, int n)
    {
        InOrder(n, lowerQuartile, median, upperQuartile);
        return new((lowerQuartile + median + upperQuartile) / 3, "from median and quartiles, a third each", ReviewCitations.Wan2014, s_normalQuartiles);
    }

    /// <summary>The mean from the median, the smallest and the largest score, weighted by the size of the group (Luo 2018).</summary>
    /// <inheritdoc cref="MeanFromQuartiles" path="/exception"/>
    public static Conversion MeanFromRange(double smallest, double median, double largest, int n)
    {
        InOrder(n, smallest, median, largest);
        double weight = 4 / (4 + Math.Pow(n, 0.75));
        return new((weight * (smallest + largest) / 2) + ((1 - weight) * median), "from median and range, weighted by n", ReviewCitations.Luo2018, s_normalRange);
    }

    /// <summary>The standard deviation of a change from those of both visits.</summary>
    /// <param name="baseline">The standard deviation at baseline.</param>
    /// <param name="followUp">The standard deviation at follow-up.</param>
    /// <param name="correlation">The correlation of the two visits: from another study, and the result hangs on it. It has no default.</param>
    /// <exception cref="ArgumentException">A standard deviation is negative or not finite, or the correlation is not from -1 to 1.</exception>
    public static Conversion StandardDeviationOfChange(double baseline, double followUp, double correlation)
    {
        NotNegative(baseline, "A standard deviation", nameof(baseline));
        NotNegative(followUp, "A standard deviation", nameof(followUp));
        if (!(correlation >= -1 && correlation <= 1))
        {
            Throw.OutOfRange("A correlation", "from -1 to 1", correlation, nameof(correlation));
        }

        double variance = (baseline * baseline) + (followUp * followUp) - (2 * correlation * baseline * followUp);
        return new(Math.Sqrt(Math.Max(0, variance)), "from both visits and their correlation", ReviewCitations.CochraneChapter6, new("borrowed-correlation", "Hangs on a correlation that the study does not print: try others."));
    }

    /// <summary>The share of patients who respond, from the mean and standard deviation of their improvement.</summary>
    /// <param name="meanImprovement">The mean improvement: positive is better.</param>
    /// <param name="standardDeviation">Its standard deviation.</param>
    /// <param name="threshold">How large an improvement has to be; one of exactly this size counts.</param>
    /// <param name="step">The step of the scale: 1 where scores are whole numbers, so that the threshold is met from half a step below; 0 where they are continuous.</param>
    /// <exception cref="ArgumentException">A number is not finite, the standard deviation or the threshold is not positive, or the step is negative.</exception>
    public static Conversion RespondersFromMean(double meanImprovement, double standardDeviation, double threshold, double step)
    {
        Check.Finite([meanImprovement, standardDeviation, threshold], nameof(meanImprovement));
        NotNegative(step, "A step", nameof(step));
        if (standardDeviation <= 0)
        {
            Throw.OutOfRange("A standard deviation", "more than 0", standardDeviation, nameof(standardDeviation));
        }

        if (threshold <= 0)
        {
            Throw.OutOfRange("A threshold of improvement, which is positive where lower scores are better too,", "more than 0", threshold, nameof(threshold));
        }

        double share = Distributions.NormalBelow((meanImprovement - (threshold - (step / 2))) / standardDeviation);
        return new(share, step == 0 ? "from mean and standard deviation" : "from mean and standard deviation, half a step corrected", ReviewCitations.AnzuresCabrera2011, new(Normal, "Takes the improvements for normally distributed: it is not a count of patients."));
    }

    private static Conversion FromInterval(double lower, double upper, int n, double level, double quantile, string method)
    {
        InOrder(n, lower, upper);
        return new((upper - lower) / (2 * quantile) * Math.Sqrt(n), FormattableString.Invariant($"{method}, {100 * level:0.##} %"), ReviewCitations.CochraneChapter6, s_ofTheMean);
    }

    private static void InOrder(int n, params ReadOnlySpan<double> ascending)
    {
        Check.AtLeast(2, n, "patients", nameof(n));
        Check.Finite(ascending, nameof(ascending));
        for (int index = 1; index < ascending.Length; index++)
        {
            if (ascending[index] < ascending[index - 1])
            {
                Throw.Unknown("The numbers run from the smaller to the larger", nameof(ascending));
            }
        }
    }

    private static void NotNegative(double value, string what, string parameter)
    {
        if (!(value >= 0 && double.IsFinite(value)))
        {
            Throw.OutOfRange(what, "at least 0 and finite", value, parameter);
        }
    }
}
