using System.Text;

namespace Scales.Data.Tests.Sql;

/// <summary>The ClickHouse servers that <c>SCALES_CLICKHOUSE</c> names, with a space between: the shards of the cluster <c>scales</c>. Every table is distributed over them.</summary>
public sealed class ClickHouseWarehouse : Warehouse
{
    private static readonly string? s_servers = Environment.GetEnvironmentVariable("SCALES_CLICKHOUSE");
    private readonly string _database = $"scales_{Guid.NewGuid():N}";
    private readonly HttpClient _client = new();
    private readonly Uri[] _shards;

    public ClickHouseWarehouse()
    {
        _shards = [.. s_servers?.Split(' ').Select(server => new Uri(server)) ?? []];
        OnEachShard($"CREATE DATABASE {_database}", database: "default");
    }

    public override SqlDialect Dialect => SqlDialect.ClickHouse;

    public override void Need() => Skip.If(s_servers is null, "No ClickHouse servers: SCALES_CLICKHOUSE is not set. `eval \"$(.ci/sql-servers start)\"` starts two.");

    public override IReadOnlyList<string> ColumnsOf(string statement) =>
        [.. Encoding.UTF8.GetString(Send(_shards[0], $"SELECT * FROM (\n{statement}) LIMIT 0 FORMAT TabSeparatedWithNames")).TrimEnd('\n').Split('\t').Select(name => name.Replace("\\'", "'", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal))];

    public override void Run(string statement) => Send(_shards[0], statement);

    /// <summary>How many rows of a table lie on each shard.</summary>
    public IReadOnlyList<int> RowsOnEachShard(string table) =>
        [.. _shards.Select(shard => int.Parse(Encoding.UTF8.GetString(Send(shard, $"SELECT count() FROM {Dialect.Quote(table + " here")}")), System.Globalization.CultureInfo.InvariantCulture))];

    public override void Dispose()
    {
        OnEachShard($"DROP DATABASE {_database}", database: "default");
        _client.Dispose();
        base.Dispose();
    }

    protected override string RowNumber => "Int64";

    protected override string NameOf(ColumnType type) => type switch { ColumnType.Text => "Nullable(String)", ColumnType.Whole => "Nullable(Int64)", _ => "Nullable(Float64)" };

    protected override string AsDouble(string column) => $"CAST({column} AS Nullable(Float64))";

    protected override void Load(string table, IReadOnlyList<string> columns, ColumnType type, IEnumerable<IReadOnlyList<string?>> rows)
    {
        string definition = Definition(columns, type), here = Dialect.Quote(table + " here");
        OnEachShard($"CREATE TABLE {here} {definition} ENGINE = MergeTree ORDER BY row_number", _database);
        Run($"CREATE TABLE {Dialect.Quote(table)} {definition} ENGINE = Distributed(scales, {_database}, {here}, row_number)");
        Run($"INSERT INTO {Dialect.Quote(table)} FORMAT TabSeparated\n" + string.Concat(rows.Select(cells => string.Join('\t', cells.Select(Escaped)) + "\n")));
    }

    protected override double?[][] Doubles(string statement)
    {
        int columns = ColumnsOf(statement).Count;
        using var reader = new BinaryReader(new MemoryStream(Send(_shards[0], statement + " FORMAT RowBinary")));
        var rows = new List<double?[]>();
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            rows.Add([.. Enumerable.Range(0, columns).Select(_ => reader.ReadBoolean() ? (double?)null : reader.ReadDouble())]);
        }

        return [.. rows];
    }

    private static string Escaped(string? cell) => cell is null
        ? "\\N"
        : cell.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private void OnEachShard(string statement, string database)
    {
        foreach (var shard in _shards)
        {
            Send(shard, statement, database);
        }
    }

    private byte[] Send(Uri shard, string statement, string? database = null)
    {
        var address = new Uri(shard, $"?database={database ?? _database}&insert_distributed_sync=1");
        using var answer = _client.PostAsync(address, new StringContent(statement)).GetAwaiter().GetResult();
        byte[] content = answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        Assert.True(answer.IsSuccessStatusCode, Encoding.UTF8.GetString(content));
        return content;
    }
}
