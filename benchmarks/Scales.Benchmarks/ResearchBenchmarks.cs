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

    [Benchmark]
    public double Signed_rank_of_200_with_ties() => SignedRankTest.Of(_improvements, ZeroDifferences.Pratt).P.Preferred.Value;

    [Benchmark]
    public double Mann_Whitney_of_100_and_100_with_ties() => MannWhitneyTest.Of(_first, _second).P.Preferred.Value;

    [Benchmark]
    public double Newcombe_of_two_arms() => _responders.Newcombe().Lower;

    [Benchmark]
    public double Miettinen_Nurminen_of_two_arms() => _responders.MiettinenNurminen().Lower;
}
