using System.CommandLine;
using Apache.Arrow;
using Scales.Data;

namespace Scales.Tool;

/// <summary><c>scales score</c>: a table with its scores.</summary>
internal sealed class ScoreCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _instrument = new("INSTRUMENT") { Description = "What to score: a name from `scales list`, several with commas between, or all that the columns fit." };
    private readonly Option<string> _map = new("--map") { HelpName = "FILE", Description = "A JSON file that says which column is which item, and what stands for a missing answer." };
    private readonly Option<string> _rule = new("--missing-rule") { HelpName = "NAME", Description = "How many answers a score needs: " + string.Join(", ", Instruments.All.SelectMany(i => i.Rules).Select(rule => rule.Id).Distinct()) + "." };
    private readonly Option<bool> _reversed = new("--already-reversed") { Description = "Items that count from the other end are turned round already." };
    private readonly Option<string> _invalid = new("--invalid") { HelpName = "reject|missing", Description = "An answer that is not allowed: reject (default) leaves every score empty that depends on it; missing counts it as missing." };
    private readonly Option<string> _unit = new("--unit") { HelpName = "mm|cm", Description = "The unit of vas." };
    private readonly Option<string> _coding = new("--coding") { HelpName = "0-4|1-5", Description = "The numbering of ashworth." };
    private readonly Option<string> _recall = new("--recall") { HelpName = "24h|1w", Description = "The period that bpi asked about. It is kept with the scores and changes none." };
    private readonly Option<string> _masText = new("--mas-text") { HelpName = "points", Description = "points: 1.5 stands for the grade 1+ of mas." };
    private readonly Option<bool> _all = new("--all") { Description = "Every score, not the main ones alone." };
    private readonly Option<bool> _dropItems = new("--drop-items") { Description = "Leaves the columns of the items out of the result." };
    private readonly Option<string> _findings = new("--findings") { HelpName = "FILE", Description = "Where to list every answer that is not allowed." };
    private readonly Option<bool> _findingsValues = new("--findings-values") { Description = "Lists what was refused as well. These are patients' data." };
    private readonly Option<bool> _quiet;
    private readonly Files _files;

    private ScoreCommand(Terminal terminal, Command command)
    {
        _terminal = terminal;
        _invalid.AcceptOnlyFromAmong("reject", "missing");
        _unit.AcceptOnlyFromAmong("mm", "cm");
        _coding.AcceptOnlyFromAmong("0-4", "1-5");
        _recall.AcceptOnlyFromAmong("24h", "1w");
        _masText.AcceptOnlyFromAmong("points", "grades");
        command.Add(_instrument);
        _files = new(command);
        foreach (var option in (Option[])[_map, _rule, _reversed, _invalid, _unit, _coding, _recall, _masText, _all, _dropItems, _findings, _findingsValues])
        {
            command.Add(option);
        }

        _quiet = Shared.Quiet(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
    }

    internal static Command Create(Terminal terminal)
    {
        var command = new Command("score", "Adds the scores to a table.");
        _ = new ScoreCommand(terminal, command);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        CheckFindings(parsed);
        var instruments = InstrumentsOf(parsed.GetRequiredValue(_instrument));
        var options = OptionsOf(parsed);
        using var source = _files.Open(parsed, _terminal);
        var scoring = TableScoring.Of(source, instruments, options);
        using var sink = _files.Create(parsed, _terminal, source, scoring.Schema);
        using var findings = parsed.GetValue(_findings) is { } path ? new FindingsFile(path, options.KeepRefusedValues) : null;
        using (var progress = new Progress(_terminal, source, parsed.GetValue(_quiet)))
        {
            scoring.Score(source, sink, findings is null ? null : findings.Write, progress.Report, cancellation);
        }


        findings?.Complete();
        sink.Complete();
        Shared.Say(_terminal, parsed.GetValue(_quiet), SummaryText.Of(scoring.Summary, options.Recall));
        return scoring.Summary.Invalid > 0 ? CommandLine.DoneWithInvalid : CommandLine.Done;
    }

    private void CheckFindings(ParseResult parsed)
    {
        if (parsed.GetValue(_findings) is { } path && _files.Uses(parsed, path))
        {
            throw new TableException("The findings would take the place of the table or of the result; name another file.");
        }
    }

    private static List<Instrument>? InstrumentsOf(string names)
    {
        if (names.Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string[] wanted = [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (wanted.Length > 1 && wanted.Contains("all", StringComparer.OrdinalIgnoreCase))
        {
            throw new TableException("all stands alone: it is every instrument that the columns fit; leave out the others, or name those that you want.");
        }

        return [.. (wanted.Length == 0 ? [""] : wanted).Select(DescribeCommand.Named)];
    }

    private ScoringOptions OptionsOf(ParseResult parsed)
    {
        var map = parsed.GetValue(_map) is { } path ? ColumnMap.Read(path) : ColumnMap.None;
        return new()
        {
            Map = map,
            MissingRule = parsed.GetValue(_rule),
            AlreadyReversed = parsed.GetValue(_reversed),
            Invalid = parsed.GetValue(_invalid) == "missing" ? InvalidAnswers.Missing : InvalidAnswers.Reject,
            Unit = parsed.GetValue(_unit) switch { "mm" => LengthUnit.Millimetre, "cm" => LengthUnit.Centimetre, _ => null },
            Coding = parsed.GetValue(_coding) switch { "0-4" => AshworthCoding.From0To4, "1-5" => AshworthCoding.From1To5, _ => null },
            Recall = parsed.GetValue(_recall) switch { "24h" => RecallPeriod.Last24Hours, "1w" => RecallPeriod.LastWeek, _ => RecallPeriod.NotStated },
            MasPoints = parsed.GetValue(_masText) == "points",
            All = parsed.GetValue(_all),
            DropItems = parsed.GetValue(_dropItems),
            KeepRefusedValues = parsed.GetValue(_findingsValues),
        };
    }
}
