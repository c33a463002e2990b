using DuckDB.NET.Data;

namespace Scales.Peers;

/// <summary>DuckDB, in this process: from a table in memory to a new table in memory.</summary>
internal sealed class DuckDb : IDisposable
{
    private const string Domains = "whoqol_physical, whoqol_psychological, whoqol_social, whoqol_environment";

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    internal DuckDb(string text)
    {
        _connection.Open();
        Execute("SET threads = 1");
        string answers = string.Join(", ", Enumerable.Range(1, 26).Select(item => $"TRY_CAST(substr(line, {item}, 1) AS TINYINT) AS Q{item}"));
        Execute($"CREATE TABLE forms AS SELECT {answers} FROM read_csv('{text.Replace("'", "''", StringComparison.Ordinal)}', header = false, columns = {{'line': 'VARCHAR'}})");
    }

    internal Peer Running(string program, string name)
    {
        string create = $"CREATE OR REPLACE TABLE scores AS SELECT {Domains} FROM ({File.ReadAllText(program)})";
        return new($"DuckDB {_connection.ServerVersion}, {name}", () => Peer.MedianTime(() => Execute(create)), () =>
        {
            Execute(create);
            return Scores("scores");
        });
    }

    /// <summary>A whole file into another, all columns carried through and the scores added.</summary>
    internal Peer Running(string program, string name, string from, string to)
    {
        string copy = $"COPY (WITH forms AS (FROM '{from}') FROM ({File.ReadAllText(program)})) TO '{to}'";
        return new($"DuckDB {_connection.ServerVersion}, {name}", () => Peer.MedianTime(() => Execute(copy), to), () =>
        {
            Execute(copy);
            return Scores($"'{to}'");
        });
    }

    /// <summary>Writes the forms into a file.</summary>
    internal void Save(string path) => Execute($"COPY forms TO '{path}'");

    public void Dispose() => _connection.Dispose();

    /// <summary>The scores in a table or a file.</summary>
    internal double[] Scores(string table)
    {
        List<double>[] domains = [[], [], [], []];
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT {Domains} FROM {table}";
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
