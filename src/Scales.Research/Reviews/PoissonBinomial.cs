namespace Scales.Research;

/// <summary>How many of several trials succeed when each has a probability of its own.</summary>
internal static class PoissonBinomial
{
    /// <summary>The probability of 0, 1, 2 … successes.</summary>
    internal static double[] Of(ReadOnlySpan<double> probabilities)
    {
        double[] mass = [1];
        for (int trial = 0; trial < probabilities.Length; trial++)
        {
            double p = probabilities[trial];
            if (!(p >= 0 && p <= 1))
            {
                Throw.OutOfRange("A probability", "a number from 0 to 1", p, nameof(probabilities));
            }

            double[] next = new double[mass.Length + 1];
            for (int successes = 0; successes < mass.Length; successes++)
            {
                next[successes] += mass[successes] * (1 - p);
                next[successes + 1] += mass[successes] * p;
            }

            mass = next;
        }

        return mass;
    }
}
