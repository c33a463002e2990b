using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;

namespace Scales.Data.Tests.Sql;

/// <summary>DuckDB, inside this process.</summary>
public sealed class DuckDbWarehouse : Warehouse
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDbWarehouse() => _connection.Open();

    public override SqlDialect Dialect => SqlDialect.DuckDb;

    public override IReadOnlyList<string> ColumnsOf(string statement) => _connection.ColumnsOf(statement);

    public override void Run(string statement) => _connection.Run(statement);

    public override void Dispose()
    {
        _connection.Dispose();
        base.Dispose();
    }

    protected override string NameOf(ColumnType type) => type switch { ColumnType.Text => "VARCHAR", ColumnType.Whole => "BIGINT", _ => "DOUBLE" };

    protected override string AsDouble(string column) => $"CAST({column} AS DOUBLE)";

    protected override void Load(string table, IReadOnlyList<string> columns, ColumnType type, IEnumerable<IReadOnlyList<string?>> rows)
    {
        Run($"CREATE TABLE {Dialect.Quote(table)} {Definition(columns, type)}");
        using var appender = _connection.CreateAppender(table);
        foreach (var cells in rows)
        {
            var row = appender.CreateRow();
            row.AppendValue(long.Parse(cells[0]!, CultureInfo.InvariantCulture));
            foreach (string? cell in cells.Skip(1))
            {
                _ = (cell, type) switch
                {
                    (null, _) => row.AppendNullValue(),
                    (_, ColumnType.Text) => row.AppendValue(cell),
                    (_, ColumnType.Whole) => row.AppendValue(long.Parse(cell, CultureInfo.InvariantCulture)),
                    _ => row.AppendValue(double.Parse(cell, CultureInfo.InvariantCulture)),
                };
            }

            row.EndRow();
        }
    }

    protected override double?[][] Doubles(string statement) => _connection.Doubles(statement);
}

/// <summary>Reading from a connection.</summary>
internal static class Connections
{
    internal static void Run(this DbConnection connection, string statement)
    {
        using var command = connection.Command(statement);
        command.ExecuteNonQuery();
    }

    internal static IReadOnlyList<string> ColumnsOf(this DbConnection connection, string statement)
    {
        using var command = connection.Command(statement);
        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    internal static double?[][] Doubles(this DbConnection connection, string statement)
    {
        using var command = connection.Command(statement);
        using var reader = command.ExecuteReader();
        var rows = new List<double?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? (double?)null : reader.GetDouble(column))]);
        }

        return [.. rows];
    }

    private static DbCommand Command(this DbConnection connection, string statement)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the thing that is tested.
        command.CommandText = statement;
#pragma warning restore CA2100
        return command;
    }
}
