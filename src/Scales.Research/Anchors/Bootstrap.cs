namespace Scales.Research;

/// <summary>How patients are drawn again: so many times from a seed, which gives the same draws on every machine, or by given indices.</summary>
public sealed class Bootstrap
{
    private const int MostReplicates = 1_000_000;
    private readonly ulong _seed;
    private readonly IReadOnlyList<int[]>? _indices;

    /// <summary>Draws from a seed; a sample without an estimate is drawn anew, and counted.</summary>
    /// <param name="replicates">How many samples: 100 to 1,000,000.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer or more samples.</exception>
    public Bootstrap(int replicates, ulong seed)
    {
        if (replicates is < 100 or > MostReplicates)
        {
            Throw.OutOfRange("The number of bootstrap samples", FormattableString.Invariant($"from 100 to {MostReplicates}"), replicates, nameof(replicates));
        }

        (Replicates, _seed) = (replicates, seed);
    }

    private Bootstrap(IReadOnlyList<int[]> indices) => (Replicates, _indices) = (indices.Count, indices);

    /// <summary>How many samples are drawn.</summary>
    public int Replicates { get; }

    /// <summary>Takes given samples, as indices from 0 of the patients that are used; a sample without an estimate is left out, and counted.</summary>
    /// <param name="indices">The samples.</param>
    /// <exception cref="ArgumentException">There is no sample.</exception>
    public static Bootstrap FromIndices(IReadOnlyList<int[]> indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        Check.AtLeast(1, indices.Count, "samples", nameof(indices));
        if (indices.Contains(null!))
        {
            Throw.Unknown("Every sample is a list of indices", nameof(indices));
        }

        return new(indices);
    }

    /// <summary>Draws samples of a number of patients, and estimates from each.</summary>
    /// <param name="patients">How many patients there are.</param>
    /// <param name="estimate">The estimate from the patients of these indices; NaN where there is none.</param>
    /// <returns>The estimates, and how many samples had none.</returns>
    internal (double[] Estimates, int Without) Draw(int patients, Func<int[], double> estimate)
    {
        if (_indices is not null)
        {
            double[] all = [.. _indices.Select(sample => estimate(Checked(sample, patients)))];
            double[] found = [.. all.Where(value => !double.IsNaN(value))];
            return (found, all.Length - found.Length);
        }

        var (estimates, random, sample, without) = (new double[Replicates], new SplitMix(_seed), new int[patients], 0);
        for (int i = 0; i < Replicates && without <= 10 * Replicates;)
        {
            random.Fill(sample);
            estimates[i] = estimate(sample);
            (i, without) = double.IsNaN(estimates[i]) ? (i, without + 1) : (i + 1, without);
        }

        return without > 10 * Replicates ? ([], without) : (estimates, without);
    }

    private static int[] Checked(int[] sample, int patients)
    {
        if (sample.Length != patients || sample.AsSpan().ContainsAnyExceptInRange(0, patients - 1))
        {
            Throw.Unknown(FormattableString.Invariant($"A sample names {patients} patients, by indices from 0 to {patients - 1}"), "indices");
        }

        return sample;
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014): ten lines whose draws will not change with the runtime.</summary>
    private sealed class SplitMix(ulong state)
    {
        internal void Fill(int[] indices)
        {
            for (int i = 0; i < indices.Length; i++)
            {
                indices[i] = (int)Math.BigMul(Next(), (ulong)indices.Length, out _);
            }
        }

        private ulong Next()
        {
            ulong z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
