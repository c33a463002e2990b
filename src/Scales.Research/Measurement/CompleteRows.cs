namespace Scales.Research;

/// <summary>Rows of numbers without a gap.</summary>
internal static class CompleteRows
{
    /// <summary>Checks rows of a width, and keeps those without a missing value: at least two.</summary>
    internal static (double[][] Rows, SampleSize N) Of(IEnumerable<IReadOnlyList<double?>> rows, int width, string parameter)
    {
        ArgumentNullException.ThrowIfNull(rows, parameter);
        var (complete, given) = (new List<double[]>(), 0);
        foreach (var row in rows)
        {
            if (row.Count != width || row.Any(value => value is { } number && !double.IsFinite(number)))
            {
                Throw.Unknown(FormattableString.Invariant($"Row {given} (from 0) does not have {width} finite numbers; a missing value is null"), parameter);
            }

            if (row.All(value => value is not null))
            {
                complete.Add([.. row.Select(value => value!.Value)]);
            }

            given++;
        }

        Check.AtLeast(2, complete.Count, "complete rows", parameter);
        return ([.. complete], new(complete.Count, given));
    }
}
