using Npgsql;

namespace Scales.Data.Tests.Sql;

/// <summary>The PostgreSQL server that <c>SCALES_POSTGRES</c> names.</summary>
public sealed class PostgreSqlWarehouse : Warehouse
{
    private static readonly string? s_server = Environment.GetEnvironmentVariable("SCALES_POSTGRES");
    private readonly NpgsqlConnection? _connection;

    public PostgreSqlWarehouse()
    {
        if (s_server is not null)
        {
            _connection = new(s_server);
            _connection.Open();
            Run("SET search_path TO pg_temp");
        }
    }

    public override SqlDialect Dialect => SqlDialect.PostgreSql;

    private NpgsqlConnection Connection => _connection ?? throw new InvalidOperationException("The test did not ask for the server.");

    public override void Need() => Skip.If(s_server is null, "No PostgreSQL server: SCALES_POSTGRES is not set. `eval \"$(.ci/sql-servers start)\"` starts one.");

    public override IReadOnlyList<string> ColumnsOf(string statement) => Connection.ColumnsOf(statement);

    public override void Run(string statement) => Connection.Run(statement);

    public override void Dispose()
    {
        _connection?.Dispose();
        base.Dispose();
    }

    protected override string NameOf(ColumnType type) => type switch { ColumnType.Text => "text", ColumnType.Whole => "bigint", _ => "double precision" };

    protected override string AsDouble(string column) => $"CAST({column} AS double precision)";

    protected override void Load(string table, IReadOnlyList<string> columns, ColumnType type, IEnumerable<IReadOnlyList<string?>> rows)
    {
        Run($"CREATE TABLE {Dialect.Quote(table)} {Definition(columns, type)}");
        using var copy = Connection.BeginTextImport($"COPY {Dialect.Quote(table)} FROM STDIN (FORMAT csv)");
        foreach (var cells in rows)
        {
            copy.Write(string.Join(',', cells.Select(cell => cell is null ? "" : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n");
        }
    }

    protected override double?[][] Doubles(string statement) => Connection.Doubles(statement);
}
