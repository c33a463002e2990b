namespace Scales.Research;

/// <summary>One-sided p-values of independent studies, combined into one: whether there is evidence of an effect in at least one of them. It says nothing of its size.</summary>
/// <param name="Method">How they were combined.</param>
/// <param name="Statistic">The statistic: a chi-squared, or a z.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom; <see langword="null"/> where the statistic has none.</param>
/// <param name="P">The combined p-value, one-sided.</param>
/// <remarks>McKenzie JE, Brennan SE. Cochrane Handbook, chapter 12.2.1.2.</remarks>
public sealed record CombinedP(string Method, double Statistic, int? DegreesOfFreedom, PValue P)
{
    /// <summary>Fisher's method: a chi-squared of the sum of the logarithms.</summary>
    /// <param name="oneSided">The p-values, all against the same side, each above 0 and at most 1.</param>
    /// <exception cref="ArgumentException">There is no p-value, or one is not above 0 and at most 1.</exception>
    public static CombinedP Fisher(params ReadOnlySpan<double> oneSided)
    {
        CheckAll(oneSided);
        double sum = 0;
        foreach (double p in oneSided)
        {
            sum -= 2 * Math.Log(p);
        }

        return new("Fisher", sum, 2 * oneSided.Length, Combined(Distributions.ChiSquaredAbove(sum, 2 * oneSided.Length), "Fisher"));
    }

    /// <summary>Stouffer's method: the sum of the z-values, every study alike.</summary>
    /// <inheritdoc cref="Fisher" path="/param"/>
    /// <inheritdoc cref="Fisher" path="/exception"/>
    public static CombinedP Stouffer(params ReadOnlySpan<double> oneSided)
    {
        double[] alike = new double[oneSided.Length];
        Array.Fill(alike, 1);
        return Stouffer(oneSided, alike, "Stouffer");
    }

    /// <summary>Stouffer's method, each z-value weighted by the root of the size of its study.</summary>
    /// <param name="oneSided">The p-values, all against the same side, each above 0 and at most 1.</param>
    /// <param name="sizes">How many patients each study has.</param>
    /// <exception cref="ArgumentException">There is no p-value, one is not above 0 and at most 1, or a study has no size.</exception>
    public static CombinedP Stouffer(ReadOnlySpan<double> oneSided, ReadOnlySpan<int> sizes)
    {
        Check.SameLength(oneSided.Length, sizes.Length, nameof(sizes));
        double[] weights = new double[sizes.Length];
        for (int study = 0; study < sizes.Length; study++)
        {
            Check.AtLeast(1, sizes[study], "patients in every study", nameof(sizes));
            weights[study] = Math.Sqrt(sizes[study]);
        }

        return Stouffer(oneSided, weights, "Stouffer, weighted by the root of n");
    }

    /// <summary>Tippett's method: the smallest of the p-values.</summary>
    /// <inheritdoc cref="Fisher" path="/param"/>
    /// <inheritdoc cref="Fisher" path="/exception"/>
    public static CombinedP Tippett(params ReadOnlySpan<double> oneSided)
    {
        CheckAll(oneSided);
        double smallest = 1;
        foreach (double p in oneSided)
        {
            smallest = Math.Min(smallest, p);
        }

        return new("Tippett", smallest, null, Combined(1 - Math.Pow(1 - smallest, oneSided.Length), "Tippett"));
    }

    private static CombinedP Stouffer(ReadOnlySpan<double> oneSided, double[] weights, string method)
    {
        CheckAll(oneSided);
        double sum = 0, squares = 0;
        for (int study = 0; study < oneSided.Length; study++)
        {
            sum -= weights[study] * Quantiles.Normal(oneSided[study]);
            squares += weights[study] * weights[study];
        }

        double z = sum / Math.Sqrt(squares);
        return new(method, z, null, Combined(Distributions.NormalBelow(-z), method));
    }

    private static PValue Combined(double p, string method) => new(p, $"{method}, one-sided");

    private static void CheckAll(ReadOnlySpan<double> oneSided)
    {
        Check.AtLeast(1, oneSided.Length, "p-values", nameof(oneSided));
        foreach (double p in oneSided)
        {
            if (!(p > 0 && p <= 1))
            {
                Throw.OutOfRange("A p-value", "above 0 and at most 1", p, nameof(oneSided));
            }
        }
    }
}
