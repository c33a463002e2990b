namespace Scales.Data;

/// <summary>ClickHouse: each step is a set of named expressions before the SELECT, which every shard computes for its own rows.</summary>
internal sealed class ClickHouseDialect() : SqlDialect("clickhouse")
{
    internal override string Quote(string name) => $"`{Escaped(name).Replace("`", "\\`", StringComparison.Ordinal)}`";

    // Not qualified: a view of an old version loses the other name of its table.
    internal override string Column(string name) => Quote(name);

    internal override string Text(string value) => $"toString({value})";

    internal override string WholeNumber(string text, string plain, string pattern) => $"toInt32OrNull(extract({text}, '{Escaped(pattern)}'))";

    internal override string Count(IEnumerable<string> values) => string.Join(" + ", values.Select(value => $"isNotNull({value})"));

    internal override string Integer(string value) => $"toInt32({value})";

    internal override string Double(string value) => $"toFloat64({value})";

    internal override string WholePart(string numerator, string denominator) => $"intDivOrZero({numerator}, {denominator})";

    internal override string Reference(string step, string column) => Quote($"{step}_{column}");

    internal override string Select(string table, IReadOnlyList<SqlStep> steps, IReadOnlyList<SqlColumn> results)
    {
        string named = steps.Select(step => step.Columns.Select(column => $"{column.Expression} AS {Reference(step.Name, column.Name)}").List().Under(step.Comment)).List();
        var columns = results.Select(column => $"{column.Expression} AS {Quote(column.Name)}".Under(column.Comment));
        return $"WITH\n{named.Indented()}\nSELECT\n{columns.Prepend("*").List().Indented()}\nFROM {table}";
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal);
}
