namespace Scales.Data;

/// <summary>The SQL of one engine: <see cref="DuckDb"/>, <see cref="PostgreSql"/> or <see cref="ClickHouse"/>.</summary>
public abstract class SqlDialect
{
    private protected SqlDialect(string name) => Name = name;

    /// <summary>DuckDB, from version 1.0.</summary>
    public static SqlDialect DuckDb { get; } = new DuckDbDialect();

    /// <summary>PostgreSQL, from version 9.6.</summary>
    public static SqlDialect PostgreSql { get; } = new PostgreSqlDialect();

    /// <summary>ClickHouse, from version 18.16.</summary>
    public static SqlDialect ClickHouse { get; } = new ClickHouseDialect();

    /// <summary>Every dialect.</summary>
    public static IReadOnlyList<SqlDialect> All { get; } = [DuckDb, PostgreSql, ClickHouse];

    /// <summary>The name of the dialect in commands: <c>duckdb</c>, <c>postgres</c> or <c>clickhouse</c>.</summary>
    public string Name { get; }

    /// <summary>The dialect of a name such as <c>duckdb</c>; <see langword="null"/> where there is none.</summary>
    public static SqlDialect? Find(string name) => All.FirstOrDefault(dialect => dialect.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of the dialect.</summary>
    public override string ToString() => Name;

    /// <summary>A name as it is, whatever stands in it.</summary>
    internal abstract string Quote(string name);

    /// <summary>A column of the table, which is called t.</summary>
    internal virtual string Column(string name) => $"t.{Quote(name)}";

    /// <summary>A value of any type as text.</summary>
    internal abstract string Text(string value);

    /// <summary>The whole number that a text is: one of the plain texts at little cost, or what the first group of a pattern finds; NULL where the pattern does not fit.</summary>
    internal abstract string WholeNumber(string text, string plain, string pattern);

    /// <summary>How many of some values are not NULL.</summary>
    internal abstract string Count(IEnumerable<string> values);

    /// <summary>A whole number as a count that can be stored.</summary>
    internal abstract string Integer(string value);

    /// <summary>A whole number as a double: what divides it gives the double nearest to the quotient.</summary>
    internal abstract string Double(string value);

    /// <summary>The whole part of a quotient of two whole numbers.</summary>
    internal abstract string WholePart(string numerator, string denominator);

    /// <summary>A column of an earlier step.</summary>
    internal abstract string Reference(string step, string column);

    /// <summary>The whole statement: the columns of the table as they are, then the results, which are read off the steps.</summary>
    internal abstract string Select(string table, IReadOnlyList<SqlStep> steps, IReadOnlyList<SqlColumn> results);

    private protected static string Doubled(char quote, string name) => $"{quote}{name.Replace($"{quote}", $"{quote}{quote}", StringComparison.Ordinal)}{quote}";
}

/// <summary>Values that later ones are read off.</summary>
internal sealed record SqlStep(string Name, string Comment, IReadOnlyList<SqlColumn> Columns);

/// <summary>An expression under a name.</summary>
internal sealed record SqlColumn(string Name, string Expression, string? Comment = null);
