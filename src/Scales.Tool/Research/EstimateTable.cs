using Scales.Research;
using static Scales.Research.Table;

namespace Scales.Tool;

/// <summary>Estimates in a table, a row each; one that the data do not have stands there with the reason.</summary>
internal sealed class EstimateTable
{
    private readonly List<(string Method, Estimate? Estimate, IReadOnlyList<Warning> Warnings)> _rows = [];

    /// <summary>The table, and what to beware of.</summary>
    internal IReadOnlyList<Table> Tables(string name, params IEnumerable<Table> more) =>
    [
        new(name, ["method", "value", "lower", "upper", "interval", "n", "beware"], _rows.Select(row => new[]
        {
            row.Method, Cell(row.Estimate?.Value), Cell(row.Estimate?.Interval?.Lower), Cell(row.Estimate?.Interval?.Upper), row.Estimate?.Interval?.Method,
            row.Estimate?.N.ToString(), string.Join(", ", row.Warnings.Select(warning => warning.Code)),
        })),
        .. more,
        new("warnings", ["method", "code", "warning"], from row in _rows from warning in row.Warnings select new[] { row.Method, warning.Code, warning.Text }),
    ];

    internal void Add(string method, Func<Estimate> estimate)
    {
        try
        {
            var found = estimate();
            _rows.Add((found.Method, found, found.Warnings));
        }
        catch (NotEstimableException exception)
        {
            _rows.Add((method, null, [new("not-estimable", exception.Message)]));
        }
    }
}
