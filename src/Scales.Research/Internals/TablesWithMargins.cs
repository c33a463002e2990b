using MathNet.Numerics;

namespace Scales.Research;

/// <summary>Every two-by-two table with the margins of one, by its first cell, and how likely each is at an odds ratio.</summary>
internal sealed class TablesWithMargins
{
    // Two tables of one probability may differ in the last digits when each is computed: R allows for as much.
    private const double Slack = 1 + 1e-7;

    private readonly int _lowest;
    private readonly double[] _logs;

    internal TablesWithMargins(IndependentProportions table)
    {
        int total = table.First.Total + table.Second.Total, counted = table.First.Count + table.Second.Count;
        _lowest = Math.Max(0, counted - table.Second.Total);
        _logs = new double[Math.Min(table.First.Total, counted) - _lowest + 1];
        for (int place = 0; place < _logs.Length; place++)
        {
            int cell = _lowest + place;
            _logs[place] = Choose(table.First.Total, cell) + Choose(table.Second.Total, counted - cell) - Choose(total, counted);
        }
    }

    internal double NoLikelierThan(int cell)
    {
        double limit = Math.Exp(_logs[cell - _lowest]) * Slack;
        return Math.Min(1, _logs.Select(Math.Exp).Where(probability => probability <= limit).Sum());
    }

    // The mean of the cell grows with the odds ratio, from its lowest to its highest value.
    internal double LikeliestOddsRatio(int cell) => cell == _lowest ? 0
        : cell == _lowest + _logs.Length - 1 ? double.PositiveInfinity
        : Math.Exp(Quantiles.Crossing(log => MeanCell(log) - cell, -700, 700));

    private double MeanCell(double logOddsRatio)
    {
        double[] logs = [.. _logs.Select((log, place) => log + (place * logOddsRatio))];
        double most = logs.Max();
        double[] weights = Array.ConvertAll(logs, log => Math.Exp(log - most));
        return _lowest + (weights.Select((weight, place) => weight * place).Sum() / weights.Sum());
    }

    private static double Choose(int n, int k) => SpecialFunctions.FactorialLn(n) - SpecialFunctions.FactorialLn(k) - SpecialFunctions.FactorialLn(n - k);
}
