using MathNet.Numerics.LinearAlgebra;

namespace Scales.Research;

/// <summary>
/// Cut-points between mild, moderate and severe pain by the method of Serlin 1995: those that make the interference of pain
/// with life differ most between the three. The optimum is unstable (Boonstra 2016), so draw it again: <see cref="Stability"/>.
/// </summary>
public sealed class SeverityCutPoints
{
    private const int Strongest = 10;
    private readonly (int Intensity, double[] Interference)[] _people;
    private readonly ManovaStatistic _statistic;

    private SeverityCutPoints((int Intensity, double[] Interference)[] people, int given, ManovaStatistic statistic)
    {
        (_people, _statistic, N) = (people, statistic, new(people.Length, given));
        All = [.. Search(people).OrderByDescending(pair => pair.Test(statistic).F)];
        Best = All.Count > 0 ? All[0] : throw new NotEstimableException("No pair of cut-points leaves at least two people in every group, and more people than interference items.");
    }

    /// <summary>How many people have pain and every interference item, of how many given. Those without pain are not used.</summary>
    public SampleSize N { get; }

    /// <summary>The best pair.</summary>
    public CutPointPair Best { get; }

    /// <summary>Every pair from 2 to 8, the best first. A pair that leaves a group with fewer than two people is left out.</summary>
    public IReadOnlyList<CutPointPair> All { get; }

    /// <summary>Searches among completed Brief Pain Inventories, by the seven interference items.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="intensity">Which intensity is cut: worst pain in Serlin 1995, average pain in other papers.</param>
    /// <param name="statistic">By which statistic the best pair is chosen.</param>
    /// <exception cref="NotEstimableException">There are too few people.</exception>
    public static SeverityCutPoints Of(IReadOnlyCollection<Bpi> forms, Func<Bpi, Nrs?> intensity, ManovaStatistic statistic)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(intensity);
        Check.Stated(statistic, nameof(statistic));
        var people = forms.Select(form => (Pain: intensity(form)?.Value, Items: form.Counted<BpiInterference>()));
        return new([.. people.Where(person => person.Pain > 0 && person.Items.All(item => item.Value is not null))
            .Select(person => (person.Pain!.Value, person.Items.Select(item => (double)item.Value!.Value).ToArray()))], forms.Count, statistic);
    }

    /// <summary>How often each pair is the best in samples drawn again, the most frequent first. Samples without any pair are drawn anew.</summary>
    /// <param name="bootstrap">How people are drawn again.</param>
    public IReadOnlyList<CutPointFrequency> Stability(Bootstrap bootstrap)
    {
        ArgumentNullException.ThrowIfNull(bootstrap);
        var (winners, _) = bootstrap.Draw(_people.Length, sample =>
            Search(Array.ConvertAll(sample, person => _people[person])).MaxBy(pair => pair.Test(_statistic).F) is { } best ? (best.Mild * 100) + best.Moderate : double.NaN);
        return [.. winners.GroupBy(winner => winner).Select(pair => new CutPointFrequency((int)pair.Key / 100, (int)pair.Key % 100, new(pair.Count(), winners.Length))).OrderByDescending(pair => pair.Share.Count)];
    }

    private static IEnumerable<CutPointPair> Search((int Intensity, double[] Interference)[] people)
    {
        int items = people.Length == 0 ? 0 : people[0].Interference.Length;
        if (people.Length < items + 4)
        {
            return [];
        }

        var (total, levels) = Sums(people, items);
        return from mild in Enumerable.Range(2, 6)
               from moderate in Enumerable.Range(mild + 1, 8 - mild)
               let groups = new[] { Add(1, mild), Add(mild + 1, moderate), Add(moderate + 1, Strongest) }
               where groups.All(static sums => sums.N > 1)
               select new CutPointPair(mild, moderate, groups, total);

        GroupSums Add(int from, int to) => levels[from..(to + 1)].Aggregate((sum, level) => sum + level);
    }

    // The sums at each intensity, and the squares and products of all: from these every pair is tried.
    private static (Matrix<double> Total, GroupSums[] Levels) Sums((int Intensity, double[] Interference)[] people, int items)
    {
        int[] counts = new int[Strongest + 1];
        double[][] sums = [.. counts.Select(_ => new double[items])];
        double[,] products = new double[items, items];
        foreach (var (intensity, interference) in people)
        {
            counts[intensity]++;
            for (int item = 0; item < items; item++)
            {
                sums[intensity][item] += interference[item];
                for (int other = 0; other < items; other++)
                {
                    products[item, other] += interference[item] * interference[other];
                }
            }
        }

        GroupSums[] levels = [.. counts.Zip(sums, (count, sum) => new GroupSums(count, Vector<double>.Build.Dense(sum)))];
        var all = levels.Aggregate((sum, level) => sum + level).Sum;
        return (Matrix<double>.Build.DenseOfArray(products) - (all.OuterProduct(all) / people.Length), levels); // Whole numbers until the division.
    }
}
