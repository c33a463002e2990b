using MathNet.Numerics.LinearAlgebra;

namespace Scales.Research;

/// <summary>How the one factor behind the items is fitted.</summary>
public enum FactorFit // 0 is none: it is stated.
{
    /// <summary>Maximum likelihood on the covariances, as in lavaan.</summary>
    MaximumLikelihood = 1,

    /// <summary>Unweighted least squares (minres) on the correlations, as in psych.</summary>
    LeastSquares,
}

/// <summary>McDonald's omega: the share of the variance of the sum of the items that one factor behind them explains.</summary>
public sealed class McDonaldOmega
{
    private const int MostSteps = 100_000;
    private const double Still = 1e-14, Least = 1e-6;

    private McDonaldOmega(ItemTable table, FactorFit fit, Vector<double> loadings, Vector<double> unique, double observed)
    {
        double common = loadings.Sum() * loadings.Sum();
        Omega = new(common / (common + unique.Sum()), $"McDonald's omega, {(fit == FactorFit.MaximumLikelihood ? "maximum likelihood" : "least squares")}", table.N)
        {
            Warnings = loadings.Any(loading => loading < 0) ? [new("likely-coding-error", "Items load on the factor with different signs: likely a coding error.")] : [],
        };
        (OmegaOfObserved, Loadings, UniqueVariances) = (common / observed, [.. loadings], [.. unique]);
    }

    /// <summary>Omega total by the fitted variances.</summary>
    public Estimate Omega { get; }

    /// <summary>Omega by the observed variance of the sum instead of the fitted one.</summary>
    public double OmegaOfObserved { get; }

    /// <summary>The loadings of the items.</summary>
    public IReadOnlyList<double> Loadings { get; }

    /// <summary>What the factor leaves unexplained of each item.</summary>
    public IReadOnlyList<double> UniqueVariances { get; }

    /// <summary>Fits one factor to the items of a scale.</summary>
    /// <param name="table">The answers to at least three items.</param>
    /// <param name="fit">How it is fitted.</param>
    /// <exception cref="ArgumentException">There are fewer than three items.</exception>
    /// <exception cref="NotEstimableException">The fit does not settle, or explains an item completely (a Heywood case).</exception>
    public static McDonaldOmega Of(ItemTable table, FactorFit fit)
    {
        ArgumentNullException.ThrowIfNull(table);
        Check.AtLeast(3, table.Items.Count, "items", nameof(table));
        bool isLikelihood = Check.Stated(fit, nameof(fit)) == FactorFit.MaximumLikelihood;
        var covariances = Matrix<double>.Build.DenseOfArray(table.Covariances());
        var deviations = covariances.Diagonal().PointwiseSqrt();
        double n = table.N.Used;
        var matrix = isLikelihood ? covariances * ((n - 1) / n) : covariances.PointwiseDivide(deviations.OuterProduct(deviations));
        var loadings = Settle(matrix, isLikelihood ? Likelihood : LeastSquares);
        return new(table, fit, loadings, matrix.Diagonal() - loadings.PointwisePower(2), matrix.Enumerate().Sum());
    }

    private static Vector<double> Settle(Matrix<double> matrix, Func<Matrix<double>, Vector<double>, Vector<double>> better)
    {
        var loadings = matrix.Diagonal().PointwiseSqrt() * 0.7;
        for (int step = 0; step < MostSteps; step++)
        {
            var next = better(matrix, loadings);
            double moved = (next - loadings).AbsoluteMaximum();
            loadings = next;
            if ((matrix.Diagonal() - loadings.PointwisePower(2)).PointwiseDivide(matrix.Diagonal()).Minimum() < Least)
            {
                throw new NotEstimableException("The factor explains an item completely (a Heywood case): omega has no meaning here.");
            }

            if (moved <= Still * loadings.AbsoluteMaximum())
            {
                return loadings.Sum() < 0 ? -loadings : loadings;
            }
        }

        throw new NotEstimableException("The factor model does not settle.");
    }

    // One step of expectation and maximisation; the diagonal of the fitted covariances stays that of the observed ones.
    private static Vector<double> Likelihood(Matrix<double> covariances, Vector<double> loadings)
    {
        var weights = loadings.PointwiseDivide(covariances.Diagonal() - loadings.PointwisePower(2));
        double explained = weights * loadings;
        var scores = covariances * (weights / (1 + explained));
        return scores / ((weights * scores / (1 + explained)) + (1 / (1 + explained)));
    }

    // The principal axis of the correlations with the explained shares in the diagonal.
    private static Vector<double> LeastSquares(Matrix<double> correlations, Vector<double> loadings)
    {
        var reduced = correlations.Clone();
        reduced.SetDiagonal(loadings.PointwisePower(2));
        var axes = reduced.Evd(Symmetricity.Symmetric);
        int largest = axes.EigenValues.Real().MaximumIndex();
        var axis = axes.EigenVectors.Column(largest) * Math.Sqrt(Math.Max(axes.EigenValues[largest].Real, 0));
        return axis * loadings < 0 ? -axis : axis;
    }
}
