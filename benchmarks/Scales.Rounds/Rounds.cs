using System.Diagnostics;

namespace Scales.Rounds;

/// <summary>
/// Things to be timed, one after the other in every round, so that what else the machine does falls on all alike; in every round in another
/// order, so that what one leaves in the cache to be written back does not fall on the same one every time.
/// </summary>
internal sealed class Rounds
{
    // The runtime compiles what is called often a second time, in the background.
    private const int Warm = 2;

    private readonly List<(string Name, Action Work, List<double> Times)> _things = [];

    internal Rounds Add(string name, Action work)
    {
        _things.Add((name, work, []));
        return this;
    }

    /// <summary>Runs the rounds and prints the median of each thing, and how often it takes as long as the first: the median of the ratios within a round.</summary>
    internal void Run(string title, int forms, int rounds)
    {
        for (long start = Stopwatch.GetTimestamp(), warm = 0; warm < 2 || Stopwatch.GetElapsedTime(start).TotalSeconds < Warm; warm++)
        {
            _things.ForEach(thing => thing.Work());
        }

        var random = new Random(1);
        for (int round = 0; round < rounds; round++)
        {
            foreach (var (_, work, times) in Shuffled(random))
            {
                long start = Stopwatch.GetTimestamp();
                work();
                double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds / forms;
                times.Add(time);
            }
        }

        Console.WriteLine(FormattableString.Invariant($"\n{title}, {forms:N0} forms, {rounds} rounds\n"));
        Console.WriteLine("| What | ns per form | times copying |\n|---|---|---|");
        var first = _things[0].Times;
        foreach (var (name, _, times) in _things)
        {
            Console.WriteLine(FormattableString.Invariant($"| {name} | {Median(times):0.00} | {Median(times.Zip(first, (time, copy) => time / copy)):0.00} |"));
        }
    }

    private (string Name, Action Work, List<double> Times)[] Shuffled(Random random)
    {
        var things = _things.ToArray();
        random.Shuffle(things);
        return things;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
