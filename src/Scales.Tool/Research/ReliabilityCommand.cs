using System.CommandLine;
using Scales.Data;
using Scales.Research;

namespace Scales.Tool;

/// <summary><c>scales reliability</c>: whether items go together, or how well a score repeats itself.</summary>
internal sealed class ReliabilityCommand
{
    private readonly Terminal _terminal;
    private readonly StudyTable _table;
    private readonly Report _report;
    private readonly Option<string> _items = new("--items") { HelpName = "COL,...", Description = "The columns of the items of one scale, each counted towards the same end: for alpha and omega." };
    private readonly Option<string> _first = new("--first") { HelpName = "COL", Description = "The column of the first measurement, or of the first rater: for the ICC and the error of measurement." };
    private readonly Option<string> _second = new("--second") { HelpName = "COL", Description = "The column of the second, while nothing changed." };
    private readonly Option<bool> _quiet;

    private ReliabilityCommand(Terminal terminal, Command command)
    {
        (_terminal, _table) = (terminal, new(command));
        foreach (var option in (Option[])[_items, _first, _second])
        {
            command.Add(option);
        }

        (_report, _quiet) = (new(command), Shared.Quiet(command));
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
    }

    internal static Command Create(Terminal terminal)
    {
        var command = new Command("reliability", "Says whether items go together, or how well a score repeats itself.");
        _ = new ReliabilityCommand(terminal, command);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        bool areItems = parsed.GetValue(_items) is not null;
        var columns = ColumnsOf(parsed);
        _report.Check(parsed, null, _table.Name(parsed));
        var (read, invalid) = _table.Numbers(parsed, _terminal, columns, cancellation);
        double?[][] rows = [.. read.Select(row => Array.ConvertAll(row, cell => (double?)cell))];
        var estimates = StudyTable.Refusing(() => areItems ? ItemReliability.Tables(columns, rows) : RepeatReliability.Tables(rows));
        _report.Write(parsed, _terminal, estimates);
        if (invalid > 0)
        {
            Shared.Say(_terminal, parsed.GetValue(_quiet), FormattableString.Invariant($"{invalid} cells are no number and count as missing."));
        }

        return invalid > 0 ? CommandLine.DoneWithInvalid : CommandLine.Done;
    }

    private string[] ColumnsOf(ParseResult parsed) => (parsed.GetValue(_items), parsed.GetValue(_first), parsed.GetValue(_second)) switch
    {
        ({ } items, null, null) when items.Split(',', StringSplitOptions.TrimEntries) is var names && names.Length > 1 && names.Distinct().Count() == names.Length => names,
        (null, { } first, { } second) when first != second => [first, second],
        _ => throw new TableException("Say what is compared: --items COL,COL,... with different columns, or --first COL --second COL."),
    };
}
