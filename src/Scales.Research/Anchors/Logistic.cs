namespace Scales.Research;

/// <summary>The logistic regression of having changed on the amount of change.</summary>
/// <param name="Intercept">The log odds at no change.</param>
/// <param name="Slope">The log odds per unit of change.</param>
/// <param name="InterceptError">The standard error of the intercept.</param>
/// <param name="SlopeError">The standard error of the slope.</param>
/// <param name="LogLikelihood">The logarithm of the likelihood reached.</param>
internal readonly record struct Logistic(double Intercept, double Slope, double InterceptError, double SlopeError, double LogLikelihood)
{
    private const int MostSteps = 100;
    private const double Still = 1e-13;

    /// <summary>Whether some amount divides the groups, so that the likelihood has no maximum.</summary>
    internal static bool IsSeparated(ChangeCounts counts)
    {
        var (changedFirst, changedLast) = Ends(counts.Changed);
        var (unchangedFirst, unchangedLast) = Ends(counts.Unchanged);
        return unchangedLast <= changedFirst || changedLast <= unchangedFirst;
    }

    /// <summary>Fits by Newton's method on the centred and scaled amounts.</summary>
    internal static Logistic Fit(ChangeCounts counts)
    {
        var all = Spread.Of(counts.Amounts, counts.Changed, counts.Unchanged);
        var (centre, scale) = (all.Mean, all.StandardDeviation);
        double a = Math.Log((double)counts.ChangedTotal / counts.UnchangedTotal), b = 0;
        var here = Slopes.At(counts, a, b, centre, scale);
        for (int step = 0; step < MostSteps; step++)
        {
            var (da, db) = here.Step;
            double part = 1;
            var next = Slopes.At(counts, a + da, b + db, centre, scale);
            while (next.LogLikelihood < here.LogLikelihood - (Still * Math.Abs(here.LogLikelihood)) && part > Still)
            {
                part /= 2;
                next = Slopes.At(counts, a + (part * da), b + (part * db), centre, scale);
            }

            (a, b, here) = (a + (part * da), b + (part * db), next);
            if (Math.Abs(da) + Math.Abs(db) < Still * (1 + Math.Abs(a) + Math.Abs(b)))
            {
                break;
            }
        }

        return here.Describe(a, b, centre, scale);
    }

    private static (int First, int Last) Ends(ReadOnlySpan<int> counts) => (counts.IndexOfAnyExcept(0), counts.LastIndexOfAnyExcept(0));

    // The log likelihood at one place, its slopes and its curvature.
    private readonly record struct Slopes(double LogLikelihood, double ByA, double ByB, double Aa, double Ab, double Bb)
    {
        internal (double A, double B) Step
        {
            get
            {
                double determinant = (Aa * Bb) - (Ab * Ab);
                return (((Bb * ByA) - (Ab * ByB)) / determinant, ((Aa * ByB) - (Ab * ByA)) / determinant);
            }
        }

        internal static Slopes At(ChangeCounts counts, double a, double b, double centre, double scale)
        {
            double likelihood = 0, byA = 0, byB = 0, aa = 0, ab = 0, bb = 0;
            for (int i = 0; i < counts.Amounts.Length; i++)
            {
                int yes = counts.Changed[i], all = yes + counts.Unchanged[i];
                if (all == 0)
                {
                    continue;
                }

                double z = (counts.Amounts[i] - centre) / scale, odds = a + (b * z);
                double rare = Math.Exp(-Math.Abs(odds)), p = (odds > 0 ? 1 : rare) / (1 + rare), weight = all * rare / ((1 + rare) * (1 + rare));
                likelihood += (yes * odds) - (all * (Math.Max(odds, 0) + Math.Log(1 + rare)));
                double residual = yes - (all * p);
                (byA, byB) = (byA + residual, byB + (residual * z));
                (aa, ab, bb) = (aa + weight, ab + (weight * z), bb + (weight * z * z));
            }

            return new(likelihood, byA, byB, aa, ab, bb);
        }

        internal Logistic Describe(double a, double b, double centre, double scale)
        {
            double determinant = (Aa * Bb) - (Ab * Ab), shift = centre / scale;
            double varianceA = Bb / determinant, varianceB = Aa / determinant, covariance = -Ab / determinant;
            return new(
                a - (b * shift), b / scale,
                Math.Sqrt(varianceA - (2 * shift * covariance) + (shift * shift * varianceB)), Math.Sqrt(varianceB) / scale, LogLikelihood);
        }
    }
}
