using System.CommandLine;
using Scales.Data;

namespace Scales.Tool;

/// <summary><c>scales sql</c>: the scoring of an instrument as one SELECT for a warehouse.</summary>
internal sealed class SqlCommand
{
    private readonly Argument<string> _instrument = new("INSTRUMENT") { Description = "A name from `scales list`." };
    private readonly Option<string> _dialect = new("--dialect") { HelpName = "duckdb|postgres|clickhouse", Description = "The SQL of the engine.", Required = true };
    private readonly Option<string> _table = new("--table") { HelpName = "NAME", Description = "The table or view that holds the answers, one form a row; a full stop stands between schema and table.", DefaultValueFactory = _ => "form" };
    private readonly Option<string> _map = new("--map") { HelpName = "FILE", Description = "A JSON file that says which column is which item." };
    private readonly Option<string> _rule = new("--missing-rule") { HelpName = "NAME", Description = "How many answers a score needs." };
    private readonly Option<bool> _reversed = new("--already-reversed") { Description = "Items that count from the other end are turned round already." };
    private readonly Option<bool> _all = new("--all") { Description = "Every score, not the main ones alone." };

    internal static Command Create(Terminal terminal)
    {
        var sql = new SqlCommand();
        var command = new Command("sql", "Prints the scoring of an instrument as one SELECT, to be run where the data are.") { sql._instrument, sql._dialect, sql._table, sql._map, sql._rule, sql._reversed, sql._all };
        sql._dialect.AcceptOnlyFromAmong([.. SqlDialect.All.Select(dialect => dialect.Name)]);
        command.SetAction(parsed => terminal.Write(sql.Statement(parsed)));
        return command;
    }

    private string Statement(ParseResult parsed)
    {
        var instrument = DescribeCommand.Named(parsed.GetRequiredValue(_instrument));
        var map = parsed.GetValue(_map) is { } path ? ColumnMap.Read(path) : ColumnMap.None;
        var options = new ScoringSqlOptions
        {
            Columns = map.ColumnsOf(instrument),
            Coding = !instrument.HasReversedItems ? null : parsed.GetValue(_reversed) || map.AlreadyReversed == true ? ReversedItems.AlreadyReversed : ReversedItems.Raw,
            Rule = RuleOf(instrument, parsed.GetValue(_rule)),
            All = parsed.GetValue(_all),
        };
        try
        {
            return ScoringSql.Select(instrument, SqlDialect.Find(parsed.GetRequiredValue(_dialect))!, parsed.GetRequiredValue(_table), options);
        }
        catch (ArgumentException refusal)
        {
            throw new TableException(refusal.Message);
        }
    }

    private static MissingRule? RuleOf(Instrument instrument, string? name) => name is null ? null
        : instrument.Rules.FirstOrDefault(rule => rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new TableException($"There is no rule for missing answers called \"{name}\" here; the rules are {string.Join(", ", instrument.Rules.Select(rule => rule.Id))}.");
}
