using System.Globalization;

namespace Scales.Peers;

/// <summary>Peers that do the same work: first they must agree, then they take turns.</summary>
internal sealed class Comparison(int forms, IReadOnlyList<Peer> peers)
{
    private const double Tolerance = 1e-12;

    /// <summary>Scores once by everyone, and throws unless every score is missing for all, or within 1e-12 for all.</summary>
    /// <returns>What was compared, as a sentence.</returns>
    internal string Agreement()
    {
        Peer[] scoring = [.. peers.Where(peer => peer.Scores is not null)];
        double[] lowest = [.. scoring[0].Scores!()], highest = [.. lowest];
        foreach (var peer in scoring.Skip(1))
        {
            Console.Error.WriteLine($"checking {peer.Name}");
            double[] scores = peer.Scores!();
            for (int i = 0; i < lowest.Length; i++)
            {
                if (scores.Length != lowest.Length || double.IsNaN(scores[i]) != double.IsNaN(lowest[i]))
                {
                    throw new InvalidOperationException($"{peer.Name} disagrees with {scoring[0].Name} on whether score {i} is missing.");
                }

                lowest[i] = Math.Min(lowest[i], scores[i]);
                highest[i] = Math.Max(highest[i], scores[i]);
                if (highest[i] - lowest[i] > Tolerance)
                {
                    throw new InvalidOperationException($"{peer.Name} disagrees with those before it on score {i}.");
                }
            }
        }

        double apart = lowest.Zip(highest, (low, high) => high - low).Where(double.IsFinite).Max();
        return string.Create(CultureInfo.InvariantCulture,
            $"All {scoring.Length} agree on all {lowest.Length:N0} scores: {lowest.Count(double.IsNaN):N0} are missing for everyone, the others at most {apart:0.0e-0} apart.");
    }

    /// <summary>Runs the rounds, in each of which everyone has one turn.</summary>
    internal void Run(int rounds)
    {
        for (int round = -1; round < rounds; round++)
        {
            Console.Error.WriteLine(round < 0 ? "warming up" : $"round {round + 1} of {rounds}");
            foreach (var peer in peers.Where(peer => round < peer.MostRounds && (round >= 0 || peer.MostRounds == int.MaxValue)))
            {
                double time = peer.Time();
                if (round >= 0)
                {
                    peer.Times.Add(time);
                }
            }
        }
    }

    /// <summary>The table: the median of each, and the median of its ratios, within a round, to each of those it is compared with.</summary>
    internal IEnumerable<string> Table(params (string Heading, Peer To)[] ratios)
    {
        yield return $"| What | ns per form |{string.Concat(ratios.Select(ratio => $" times {ratio.Heading} |"))}";
        yield return $"|---|---:|{string.Concat(ratios.Select(_ => "---:|"))}";
        foreach (var peer in peers.OrderBy(peer => Peer.Median(peer.Times)))
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"| {peer.Name} | {Peer.Median(peer.Times) / forms:N1} |")
                + string.Concat(ratios.Select(ratio => string.Create(CultureInfo.InvariantCulture, $" {Ratio(peer, ratio.To):N1} |")));
        }
    }

    private static double Ratio(Peer peer, Peer to) => Peer.Median(peer.Times.Zip(to.Times, (time, other) => time / other));
}
