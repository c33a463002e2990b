using System.Diagnostics;

namespace Scales.Peers;

/// <summary>A way to score the forms.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Time">Scores, and gives the nanoseconds that one run takes.</param>
/// <param name="Scores">Scores, and gives the scores, one domain after another, NaN where there is none; absent from what only copies.</param>
/// <param name="MostRounds">In how many rounds it takes part at most.</param>
internal sealed record Peer(string Name, Func<double> Time, Func<double[]>? Scores, int MostRounds = int.MaxValue)
{
    internal List<double> Times { get; } = [];

    /// <summary>The median of as many runs as fit into a fifth of a second, one at the least: every peer of this comparison is timed so.</summary>
    /// <param name="work">What is timed.</param>
    /// <param name="result">The file that it writes, if any: an earlier one is removed before the clock starts, since a file system may take its time over one file in the place of another.</param>
    internal static double MedianTime(Action work, string? result = null)
    {
        List<double> times = [];
        while (times.Sum() < 200_000_000)
        {
            if (result is not null)
            {
                File.Delete(result);
            }

            long start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }

        return Median(times);
    }

    internal static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
