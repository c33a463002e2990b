using MathNet.Numerics.LinearAlgebra;

namespace Scales.Research;

/// <summary>A multivariate analysis of variance of three groups, from the sums of each group.</summary>
internal readonly struct Manova
{
    private const int Hypothesis = 2; // Degrees of freedom between three groups.
    private readonly double _larger, _smaller; // The two roots of the variance between over that within.
    private readonly int _p, _residual;

    /// <summary>Compares groups.</summary>
    /// <param name="groups">The three groups.</param>
    /// <param name="total">The sums of squares and products about the mean of all.</param>
    internal Manova(IReadOnlyList<GroupSums> groups, Matrix<double> total)
    {
        int n = groups.Sum(group => group.N);
        var mean = groups.Aggregate(Vector<double>.Build.Dense(total.RowCount), (sum, group) => sum + group.Sum) / n;
        var between = Matrix<double>.Build.DenseOfColumnVectors(groups.Select(group => ((group.Sum / group.N) - mean) * Math.Sqrt(group.N)));
        var within = total - between.TransposeAndMultiply(between);

        // Between is a product of three columns of rank two: its roots over within are those of a matrix of three.
        var small = between.TransposeThisAndMultiply(within.Cholesky().Solve(between));
        double trace = small.Trace(), product = Minor(small, 0, 1) + Minor(small, 0, 2) + Minor(small, 1, 2);
        _larger = (trace + Math.Sqrt(Math.Max((trace * trace) - (4 * product), 0))) / 2;
        (_smaller, _p, _residual) = (product / _larger, total.RowCount, n - groups.Count);
    }

    internal ManovaTest Test(ManovaStatistic statistic) => statistic switch
    {
        ManovaStatistic.Pillai => Pillai(),
        ManovaStatistic.Wilks => Wilks(),
        ManovaStatistic.HotellingLawley => HotellingLawley(),
        _ => Roy(),
    };

    // The smaller of the numbers of variables and of degrees of freedom, and the m and n of the tables.
    private (double S, double M, double N) Parameters => (Math.Min(_p, Hypothesis), (Math.Abs(_p - Hypothesis) - 1) / 2.0, (_residual - _p - 1) / 2.0);

    private ManovaTest Pillai()
    {
        var (s, m, n) = Parameters;
        double value = (_larger / (1 + _larger)) + (_smaller / (1 + _smaller)), top = (2 * m) + s + 1, bottom = (2 * n) + s + 1;
        return new(ManovaStatistic.Pillai, value, bottom / top * value / (s - value), s * top, s * bottom);
    }

    private ManovaTest Wilks()
    {
        double value = 1 / ((1 + _larger) * (1 + _smaller)), pq = _p * Hypothesis, squares = (_p * _p) + (Hypothesis * Hypothesis) - 5;
        double root = squares > 0 ? Math.Sqrt(((pq * pq) - 4) / squares) : 1;
        double df2 = ((_residual - ((_p - Hypothesis + 1) / 2.0)) * root) - ((pq - 2) / 2);
        return new(ManovaStatistic.Wilks, value, (Math.Pow(value, -1 / root) - 1) * df2 / pq, pq, df2);
    }

    private ManovaTest HotellingLawley()
    {
        var (s, m, n) = Parameters;
        double value = _larger + _smaller, top = (2 * m) + s + 1, df2 = 2 * ((s * n) + 1);
        return new(ManovaStatistic.HotellingLawley, value, df2 * value / (s * s * top), s * top, df2);
    }

    private ManovaTest Roy()
    {
        int df1 = Math.Max(_p, Hypothesis), df2 = _residual - df1 + Hypothesis;
        return new(ManovaStatistic.Roy, _larger, df2 * _larger / df1, df1, df2);
    }

    private static double Minor(Matrix<double> matrix, int i, int j) => (matrix[i, i] * matrix[j, j]) - (matrix[i, j] * matrix[j, i]);
}

/// <summary>The number of people in a group, and the sums of their values.</summary>
internal sealed record GroupSums(int N, Vector<double> Sum)
{
    public static GroupSums operator +(GroupSums first, GroupSums second) => new(first.N + second.N, first.Sum + second.Sum);
}
