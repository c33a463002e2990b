using MathNet.Numerics.LinearAlgebra;

namespace Scales.Research;

/// <summary>One pair of cut-points, and how much interference differs between the groups it makes.</summary>
public sealed class CutPointPair
{
    private readonly Manova _manova;

    internal CutPointPair(int mild, int moderate, IReadOnlyList<GroupSums> groups, Matrix<double> total)
    {
        (Mild, Moderate, GroupSizes) = (mild, moderate, [.. groups.Select(group => group.N)]);
        _manova = new(groups, total);
        (OfMeans, EtaSquared) = OneWay(groups, total);
    }

    /// <summary>The highest rating that is mild.</summary>
    public int Mild { get; }

    /// <summary>The highest rating that is moderate.</summary>
    public int Moderate { get; }

    /// <summary>How many people have mild, moderate and severe pain.</summary>
    public IReadOnlyList<int> GroupSizes { get; }

    /// <summary>The one-way analysis of variance of the mean of the interference items.</summary>
    public FTest OfMeans { get; }

    /// <summary>The share of the variance of that mean that lies between the groups.</summary>
    public double EtaSquared { get; }

    /// <summary>The multivariate test.</summary>
    /// <param name="statistic">Which.</param>
    public ManovaTest Test(ManovaStatistic statistic) => _manova.Test(Check.Stated(statistic, nameof(statistic)));

    private static (FTest Test, double EtaSquared) OneWay(IReadOnlyList<GroupSums> groups, Matrix<double> total)
    {
        int n = groups.Sum(group => group.N);
        double items = total.RowCount, all = total.Enumerate().Sum() / (items * items), grand = groups.Sum(group => group.Sum.Sum()) / items / n;
        double between = groups.Sum(group => group.N * Math.Pow((group.Sum.Sum() / items / group.N) - grand, 2));
        return (new(between / (groups.Count - 1) / ((all - between) / (n - groups.Count)), groups.Count - 1, n - groups.Count), between / all);
    }

    /// <summary>The pair as papers write it: <c>CP(4,6)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"CP({Mild},{Moderate})");
}

/// <summary>An F with its degrees of freedom.</summary>
/// <param name="F">F.</param>
/// <param name="Df1">The first degrees of freedom.</param>
/// <param name="Df2">The second degrees of freedom.</param>
public readonly record struct FTest(double F, double Df1, double Df2)
{
    /// <summary>The p-value.</summary>
    public PValue P => new(Distributions.FAbove(F, Df1, Df2), "F");
}

/// <summary>How often a pair of cut-points is the best in samples drawn again.</summary>
/// <param name="Mild">The highest rating that is mild.</param>
/// <param name="Moderate">The highest rating that is moderate.</param>
/// <param name="Share">In how many samples.</param>
public sealed record CutPointFrequency(int Mild, int Moderate, Proportion Share);
