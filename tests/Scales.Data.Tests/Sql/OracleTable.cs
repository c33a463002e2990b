using System.Collections.Concurrent;
using System.Globalization;
using Scales.Tests.Oracles;

namespace Scales.Data.Tests.Sql;

/// <summary>A file of <c>tests/oracles</c> as a table of a warehouse, and what the library makes of its rows.</summary>
internal sealed class OracleTable
{
    private readonly IReadOnlyList<CsvRow> _rows;
    private readonly ConcurrentDictionary<(ColumnType, MissingRule, ReversedItems), IReadOnlyList<double?[]>> _expected = new();
    private readonly HashSet<Scale> _scales;
    private readonly Func<string, int?> _read;
    private readonly Func<int?[], MissingRule, ReversedItems, (IReadOnlyList<ScaleScore> Scores, int Answered)> _score;

    private OracleTable(string file, Instrument instrument, Func<string, string?> columnOf, Func<string, int?> read, Func<int?[], MissingRule, ReversedItems, (IReadOnlyList<ScaleScore> Scores, int Answered)> score)
    {
        _rows = Csv.Read(Path.Combine(Repository.Root, "tests", "oracles", $"{file}.csv"));
        (Name, Instrument, Columns, _read, _score) = (file, instrument, instrument.Items.ToDictionary(item => item.Code, item => columnOf(item.Code)), read, score);
        _scales = [.. instrument.Scales.Where(scale => scale.Items.All(item => Columns[instrument.Items[item - 1].Code] is not null))];
    }

    internal static IReadOnlyList<OracleTable> All { get; } =
    [
        Whoqol("whoqol/plain"), Whoqol("whoqol/adversarial"), Whoqol("whoqol/grid"),
        new("npsi/plain", Npsi.Instrument, item => item is "Q4" or "Q7" ? null : item.Replace('Q', 'N'), ReadZeroToTen, (answers, _, _) => Scored(new Npsi(Npsi.Instrument.Read(answers)))),
        new("bpi/plain", Bpi.Instrument, BpiColumn, ReadZeroToTen, (answers, _, _) => Scored(new Bpi(Bpi.Instrument.Read(answers)))),
    ];

    /// <summary>Every file, as texts and as whole numbers, under every rule of its instrument and, where it has reversed items, in both codings.</summary>
    public static IEnumerable<object[]> Cases =>
        from table in All
        from type in new[] { ColumnType.Text, ColumnType.Whole }
        from rule in table.Instrument.Rules
        from coding in table.Instrument == WhoqolBref.Instrument ? new[] { ReversedItems.Raw, ReversedItems.AlreadyReversed } : [ReversedItems.Raw]
        select new object[] { table.Name, type, rule.Id, coding };

    internal string Name { get; }

    internal Instrument Instrument { get; }

    /// <summary>The column of each item; none where the file has none.</summary>
    internal IReadOnlyDictionary<string, string?> Columns { get; }

    /// <summary>The columns of the scores, and of how many items were answered.</summary>
    internal IEnumerable<string> ScoreColumns => [.. _scales.Select(Instrument.ColumnOf), .. _scales.Select(scale => $"{Instrument.ColumnOf(scale)}_answered"), $"{Instrument.Prefix}_answered"];

    internal static OracleTable Named(string name) => All.Single(table => table.Name == name);

    /// <summary>The name of the table in the warehouse, where it then is.</summary>
    internal string In(Warehouse warehouse, ColumnType type)
    {
        string name = $"{Name} {type}";
        warehouse.Create(name, [.. _rows[0].Columns], type, _rows.Select(row => (IReadOnlyList<string?>)[.. row.Cells.Select(cell => As(type, cell))]));
        return name;
    }

    /// <summary>What the library scores and counts on each row.</summary>
    internal IReadOnlyList<double?[]> Expected(ColumnType type, MissingRule rule, ReversedItems coding) => _expected.GetOrAdd(
        (type, rule, coding),
        _ => [.. _rows.Select(row => Expected(_score([.. Columns.Values.Select(column => column is null ? null : Read(As(type, row[column])))], rule, coding)))]);

    private double?[] Expected((IReadOnlyList<ScaleScore> Scores, int Answered) form)
    {
        ScaleScore[] scores = [.. form.Scores.Where(score => _scales.Contains(score.Scale))];
        return [.. scores.Select(score => score.Value), .. scores.Select(score => (double?)score.Completeness.Answered), form.Answered];
    }

    private int? Read(string? cell) => cell is null ? null : _read(cell);

    private static string? As(ColumnType type, string cell) =>
        type == ColumnType.Text ? cell : long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number.ToString(CultureInfo.InvariantCulture) : null;

    private static OracleTable Whoqol(string file) => new(
        file, WhoqolBref.Instrument, item => item, text => FivePoint.TryParse(text, out var answer) ? answer.Value : null,
        (answers, rule, coding) => Scored(new WhoqolBref(WhoqolBref.Instrument.Read(answers), coding, rule)));

    private static int? ReadZeroToTen(string text) => ZeroToTen.TryParse(text, out var answer) ? answer.Value : null;

    private static string? BpiColumn(string item) => Bpi.Instrument.Items.Index().Single(entry => entry.Item.Code == item).Index is var index and >= 4 ? $"B{index - 3}" : null;

    private static (IReadOnlyList<ScaleScore> Scores, int Answered) Scored<TForm>(TForm form) where TForm : Form<TForm> => (form.Scores(), form.Answered);
}
