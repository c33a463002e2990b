using BenchmarkDotNet.Attributes;
using Scales.Research;

namespace Scales.Benchmarks;

/// <summary>Exact p-values given the ties, at the largest sizes that trials of this field have, and the intervals of a responder table.</summary>
[MemoryDiagnoser]
public class ResearchBenchmarks
{
    private readonly double[] _improvements = [.. Enumerable.Range(0, 200).Select(patient => ((patient * 37 % 101) - 30) / 10.0)];
    private readonly double[] _first = [.. Enumerable.Range(0, 100).Select(patient => (double)(patient * 37 % 101 / 3))];
    private readonly double[] _second = [.. Enumerable.Range(0, 100).Select(patient => (double)(patient * 53 % 97 / 3))];
    private readonly IndependentProportions _responders = new Proportion(56, 70).Versus(new(48, 80));
    private readonly AnchorGroups _anchored = AnchorStudy.Of(
        [.. Enumerable.Repeat<decimal?>(9, 200)], [.. Enumerable.Range(0, 200).Select(patient => (decimal?)(9 - (patient * 37 % 8)))],
        [.. Enumerable.Range(0, 200).Select(patient => (int?)(1 + ((7 - (patient * 37 % 8) + (patient % 3)) * 2 / 3)))], Direction.HigherIsWorse, AnchorScale.Pgic)
        .Improved([1, 2, 3], against: [4, 5, 6, 7]);

    [Benchmark]
    public double Signed_rank_of_200_with_ties() => SignedRankTest.Of(_improvements, ZeroDifferences.Pratt).P.Preferred.Value;

    [Benchmark]
    public double Mann_Whitney_of_100_and_100_with_ties() => MannWhitneyTest.Of(_first, _second).P.Preferred.Value;

    [Benchmark]
    public double Ten_thousand_bootstrap_samples_of_a_roc_threshold_in_200_patients() =>
        _anchored.Estimate(ThresholdMethod.Roc(RocRule.Youden), new Bootstrap(10_000, seed: 7), BootstrapInterval.Percentile).Estimate.Interval!.Value.Upper;

    [Benchmark]
    public double Newcombe_of_two_arms() => _responders.Newcombe().Lower;

    [Benchmark]
    public double Miettinen_Nurminen_of_two_arms() => _responders.MiettinenNurminen().Lower;
}
