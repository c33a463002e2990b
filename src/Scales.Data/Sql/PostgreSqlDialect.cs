namespace Scales.Data;

/// <summary>PostgreSQL: each step is a lateral subquery; OFFSET 0 keeps the planner from writing an answer out wherever it is used.</summary>
internal sealed class PostgreSqlDialect() : SqlDialect("postgres")
{
    internal override string Quote(string name) => Doubled('"', name);

    internal override string Text(string value) => $"CAST({value} AS text)";

    internal override string WholeNumber(string text, string plain, string pattern) =>
        $"CASE WHEN {text} IN ({plain}) THEN CAST({text} AS integer) WHEN {text} ~ '{pattern}' THEN CAST(CAST({text} AS numeric) AS integer) END";

    internal override string Count(IEnumerable<string> values) => $"num_nonnulls({string.Join(", ", values)})";

    internal override string Integer(string value) => value;

    internal override string Double(string value) => $"CAST({value} AS double precision)";

    internal override string WholePart(string numerator, string denominator) => $"(({numerator}) / ({denominator}))";

    internal override string Reference(string step, string column) => $"{step}.{Quote(column)}";

    internal override string Select(string table, IReadOnlyList<SqlStep> steps, IReadOnlyList<SqlColumn> results)
    {
        string from = string.Concat(steps.Select(step => $"\n{Lateral(step).Under(step.Comment)}"));
        return $"SELECT\n{results.Select(As).Prepend("t.*").List().Indented()}\nFROM {table} AS t{from}";
    }

    private string Lateral(SqlStep step) => $"CROSS JOIN LATERAL (\n  SELECT\n{step.Columns.Select(As).List().Indented().Indented()}\n  OFFSET 0\n) AS {step.Name}";

    private string As(SqlColumn column) => $"{column.Expression} AS {Quote(column.Name)}".Under(column.Comment);
}
