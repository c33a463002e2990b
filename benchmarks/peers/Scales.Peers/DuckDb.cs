using DuckDB.NET.Data;

namespace Scales.Peers;

/// <summary>DuckDB, in this process: from a table in memory to a new table in memory.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    internal DuckDb(string text)
    {
        _connection.Open();
        Execute("SET threads = 1");
        string answers = string.Join(", ", Enumerable.Range(1, 26).Select(item => $"TRY_CAST(substr(line, {item}, 1) AS TINYINT) AS q{item}"));
        Execute($"CREATE TABLE forms AS SELECT {answers} FROM read_csv('{text.Replace("'", "''", StringComparison.Ordinal)}', header = false, columns = {{'line': 'VARCHAR'}})");
    }

    internal Peer Running(string program, string name)
    {
        string create = "CREATE OR REPLACE TABLE scores AS " + File.ReadAllText(program);
        return new($"DuckDB {_connection.ServerVersion}, {name}", () => Peer.MedianTime(() => Execute(create)), () =>
        {
            Execute(create);
            return Scores();
        });
    }

    public void Dispose() => _connection.Dispose();

    private double[] Scores()
    {
        List<double>[] domains = [[], [], [], []];
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT physical, psychological, social, environment FROM scores";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            for (int domain = 0; domain < domains.Length; domain++)
            {
                domains[domain].Add(reader.IsDBNull(domain) ? double.NaN : reader.GetDouble(domain));
            }
        }

        return [.. domains.SelectMany(scores => scores)];
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }
}
