namespace Scales.Data;

/// <summary>DuckDB: each step is a struct column of a subquery, left out at the end; a lateral join would hash all the answers.</summary>
internal sealed class DuckDbDialect() : SqlDialect("duckdb")
{
    internal override string Quote(string name) => Doubled('"', name);

    internal override string Text(string value) => $"CAST({value} AS VARCHAR)";

    internal override string WholeNumber(string text, string plain, string pattern) =>
        $"TRY_CAST(CASE WHEN {text} IN ({plain}) THEN {text} ELSE regexp_extract({text}, '{pattern}', 1) END AS INTEGER)";

    internal override string Count(IEnumerable<string> values) => string.Join(" + ", values.Select(value => $"({value} IS NOT NULL)::INTEGER"));

    internal override string Integer(string value) => value;

    internal override string Double(string value) => $"CAST({value} AS DOUBLE)";

    internal override string WholePart(string numerator, string denominator) => $"(({numerator}) // ({denominator}))";

    internal override string Reference(string step, string column) => $"{step}.{Quote(column)}";

    internal override string Select(string table, IReadOnlyList<SqlStep> steps, IReadOnlyList<SqlColumn> results)
    {
        string from = steps.Aggregate($"{table} AS t", (inner, step) => $"(\n{Level(step, inner).Indented()}\n)");
        var columns = results.Select(column => $"{column.Expression} AS {Quote(column.Name)}".Under(column.Comment));
        return $"SELECT\n{columns.Prepend($"* EXCLUDE ({string.Join(", ", steps.Select(step => step.Name))})").List().Indented()}\nFROM {from}";
    }

    private string Level(SqlStep step, string from)
    {
        string columns = step.Columns.Select(column => $"{Quote(column.Name)}: {column.Expression}").List();
        return $"SELECT\n  *,\n{$"{{\n{columns.Indented()}\n}} AS {step.Name}".Under(step.Comment).Indented()}\nFROM {from}";
    }
}
