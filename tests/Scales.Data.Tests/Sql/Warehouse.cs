using System.Globalization;

namespace Scales.Data.Tests.Sql;

/// <summary>An engine with tables in it.</summary>
public abstract class Warehouse : IDisposable
{
    /// <summary>The SQL that it speaks.</summary>
    public abstract SqlDialect Dialect { get; }

    /// <summary>Skips the test where the engine is not there.</summary>
    public virtual void Need()
    {
    }

    /// <summary>Makes a table of one column type, a column <c>row_number</c> before the others, unless it is there already.</summary>
    public void Create(string table, IReadOnlyList<string> columns, ColumnType type, IEnumerable<IReadOnlyList<string?>> rows)
    {
        if (_tables.Add(table))
        {
            Load(table, columns, type, rows.Index().Select(row => (IReadOnlyList<string?>)[Line(row.Index), .. row.Item]));
        }
    }

    /// <summary>Columns of a statement as doubles, in the order of the rows of the table.</summary>
    public double?[][] Read(string statement, IEnumerable<string> columns) =>
        Doubles($"SELECT {string.Join(", ", columns.Select(column => $"{AsDouble(Dialect.Quote(column))} AS {Dialect.Quote($"double {column}")}"))} FROM (\n{statement}) AS scored ORDER BY {Dialect.Quote("row_number")}");

    /// <summary>The names of the columns of a statement.</summary>
    public abstract IReadOnlyList<string> ColumnsOf(string statement);

    /// <summary>Runs a statement.</summary>
    public abstract void Run(string statement);

    /// <summary>What a value is called in the engine.</summary>
    protected abstract string NameOf(ColumnType type);

    protected abstract string AsDouble(string column);

    protected abstract void Load(string table, IReadOnlyList<string> columns, ColumnType type, IEnumerable<IReadOnlyList<string?>> rows);

    protected abstract double?[][] Doubles(string statement);

    protected string Definition(IReadOnlyList<string> columns, ColumnType type) =>
        $"({string.Join(", ", columns.Select(column => $"{Dialect.Quote(column)} {NameOf(type)}").Prepend($"{Dialect.Quote("row_number")} {RowNumber}"))})";

    protected virtual string RowNumber => NameOf(ColumnType.Whole);

    private readonly HashSet<string> _tables = [];

    private static string Line(int number) => number.ToString(CultureInfo.InvariantCulture);

    public virtual void Dispose() => GC.SuppressFinalize(this);
}

/// <summary>What a column of answers is made of.</summary>
public enum ColumnType
{
    Text,
    Whole,
    Real,
}
