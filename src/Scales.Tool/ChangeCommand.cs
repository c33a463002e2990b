using System.CommandLine;
using Scales.Data;

namespace Scales.Tool;

/// <summary><c>scales change</c>: the change of a score between two visits, and what published thresholds say of it.</summary>
internal sealed class ChangeCommand
{
    private readonly Terminal _terminal;
    private readonly Option<string[]> _thresholds = new("--threshold") { HelpName = "NAME", AllowMultipleArgumentsPerToken = true, Description = "A threshold to judge by, such as Dworkin2008Moderate; several are given one after another. None is a default; `scales describe` names them." };
    private readonly Option<bool> _withBaseline = new("--with-baseline") { Description = "Writes the baseline before the change, in a column `baseline`; `scales threshold` asks for it." };
    private readonly Option<string> _findings = new("--findings") { HelpName = "FILE", Description = "Where to list every score that cannot be read." };
    private readonly Option<bool> _findingsValues = new("--findings-values") { Description = "Lists what was refused as well. These are patients' data." };
    private readonly Option<bool> _quiet;
    private readonly ScaleChoice _scale;
    private readonly VisitChoice _visits;
    private readonly Files _files;

    private ChangeCommand(Terminal terminal, Command command)
    {
        _terminal = terminal;
        _scale = new(command);
        _files = new(command);
        _visits = new(command);
        foreach (var option in (Option[])[_thresholds, _withBaseline, _findings, _findingsValues])
        {
            command.Add(option);
        }

        _quiet = Shared.Quiet(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
    }

    internal static Command Create(Terminal terminal)
    {
        var command = new Command("change", "Adds the change of a score between two visits.");
        _ = new ChangeCommand(terminal, command);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var scale = _scale.Of(parsed);
        var (visits, options) = (_visits.Of(parsed), OptionsOf(parsed, scale));
        using var source = _files.Open(parsed, _terminal);
        var changes = TableChanges.Of(source, scale, visits, options);
        if (changes.NeedsBaselines)
        {
            Gather(parsed, changes, cancellation);
        }

        using var sink = _files.Create(parsed, _terminal, source, changes.Schema);
        using var findings = parsed.GetValue(_findings) is { } path ? new FindingsFile(path, options.KeepRefusedValues) : null;
        using (var progress = new Progress(_terminal, source, parsed.GetValue(_quiet)))
        {
            changes.Compare(source, sink, findings is null ? null : findings.Write, progress.Report, cancellation);
        }

        findings?.Complete();
        sink.Complete();
        Shared.Say(_terminal, parsed.GetValue(_quiet), SummaryText.Of(changes.Summary));
        return changes.Summary.Invalid > 0 ? CommandLine.DoneWithInvalid : CommandLine.Done;
    }

    // Every visit is compared with one that may stand anywhere: the table is read twice.
    private void Gather(ParseResult parsed, TableChanges changes, CancellationToken cancellation)
    {
        if (_files.ReadsStandardInput(parsed))
        {
            throw new TableException("Visits in rows of their own are read twice, which standard input cannot be; write the table to a file first.");
        }

        using var source = _files.Open(parsed, _terminal);
        changes.Gather(source, cancellation);
    }

    private ChangeOptions OptionsOf(ParseResult parsed, ScaleColumn scale) => new()
    {
        Thresholds = [.. (parsed.GetValue(_thresholds) ?? []).SelectMany(names => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Select(name => ScaleChoice.ThresholdOf(scale, name))],
        MostParts = _scale.MostParts(parsed),
        WithBaseline = parsed.GetValue(_withBaseline),
        KeepRefusedValues = parsed.GetValue(_findingsValues),
    };
}
