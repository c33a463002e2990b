using System.CommandLine;
using Scales.Data;

namespace Scales.Tool;

/// <summary><c>scales change</c>: the change of a score between two visits, and what published thresholds say of it.</summary>
internal sealed class ChangeCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _scale = new("SCALE") { Description = "The score that is compared, by the name of its column: nrs, npsi_total. The names are in `scales list`." };
    private readonly Option<string> _baseline = new("--baseline") { HelpName = "COL", Description = "The column of the score at baseline, where both visits stand in one row." };
    private readonly Option<string> _followUp = new("--follow-up") { HelpName = "COL", Description = "The column of the score at follow-up." };
    private readonly Option<string> _id = new("--id") { HelpName = "COL", Description = "The column that tells patients apart, where every visit has a row of its own." };
    private readonly Option<string> _visit = new("--visit") { HelpName = "COL", Description = "The column that names the visit." };
    private readonly Option<string> _baselineVisit = new("--baseline-visit") { HelpName = "V", Description = "The visit that the others are compared with." };
    private readonly Option<string> _value = new("--value") { HelpName = "COL", Description = "The column of the scores." };
    private readonly Option<string[]> _thresholds = new("--threshold") { HelpName = "NAME", AllowMultipleArgumentsPerToken = true, Description = "A threshold to judge by, such as Dworkin2008Moderate; several are given one after another. None is a default; `scales describe` names them." };
    private readonly Option<string> _coding = new("--coding") { HelpName = "0-4|1-5", Description = "The numbering of ashworth." };
    private readonly Option<int?> _denominator = new("--denominator") { HelpName = "N", Description = "The most parts of a score of more than six decimals: the number of days or of muscles that a mean is of. The number of items by default." };
    private readonly Option<string> _findings = new("--findings") { HelpName = "FILE", Description = "Where to list every score that cannot be read." };
    private readonly Option<bool> _findingsValues = new("--findings-values") { Description = "Lists what was refused as well. These are patients' data." };
    private readonly Option<bool> _quiet;
    private readonly Files _files;

    private ChangeCommand(Terminal terminal, Command command)
    {
        _terminal = terminal;
        _coding.AcceptOnlyFromAmong("0-4", "1-5");
        command.Add(_scale);
        _files = new(command);
        foreach (var option in (Option[])[_baseline, _followUp, _id, _visit, _baselineVisit, _value, _thresholds, _coding, _denominator, _findings, _findingsValues])
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
        var scale = ScaleOf(parsed);
        var (visits, options) = (VisitsOf(parsed), OptionsOf(parsed, scale));
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

    private ScaleColumn ScaleOf(ParseResult parsed)
    {
        string name = parsed.GetRequiredValue(_scale);
        if (name.Equals("ashworth_mean", StringComparison.OrdinalIgnoreCase))
        {
            name = parsed.GetValue(_coding) switch
            {
                "0-4" => OriginalAshworth.Instrument.ColumnOf(Scale.Of<OriginalAshworth0To4>()),
                "1-5" => OriginalAshworth.Instrument.ColumnOf(Scale.Of<OriginalAshworth1To5>()),
                _ => throw new TableException("ashworth: the numbering cannot be told from the numbers; state it: --coding 0-4 or --coding 1-5."),
            };
        }

        return ScaleColumn.Find(name) ?? throw new TableException($"There is no score \"{name}\" whose change has a meaning; there are {string.Join(", ", ScaleColumn.All)}.");
    }

    private Visits VisitsOf(ParseResult parsed)
    {
        string?[] side = [parsed.GetValue(_baseline), parsed.GetValue(_followUp)];
        string?[] below = [parsed.GetValue(_id), parsed.GetValue(_visit), parsed.GetValue(_baselineVisit), parsed.GetValue(_value)];
        return (side.Count(name => name is null), below.Count(name => name is null)) switch
        {
            (0, 4) => new SideBySide(side[0]!, side[1]!),
            (2, 0) => new OneBelowAnother(below[0]!, below[1]!, below[2]!, below[3]!),
            _ => throw new TableException("Say where the visits stand: --baseline COL --follow-up COL, or --id COL --visit COL --baseline-visit V --value COL."),
        };
    }

    private ChangeOptions OptionsOf(ParseResult parsed, ScaleColumn scale) => new()
    {
        Thresholds = [.. (parsed.GetValue(_thresholds) ?? []).SelectMany(names => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Select(name => ThresholdOf(scale, name))],
        MostParts = parsed.GetValue(_denominator) switch
        {
            null => null,
            var most and >= 1 and <= 1000 => most,
            _ => throw new TableException("--denominator is a whole number from 1 to 1000."),
        },
        KeepRefusedValues = parsed.GetValue(_findingsValues),
    };

    private static Threshold ThresholdOf(ScaleColumn scale, string name) => scale.Thresholds.FirstOrDefault(threshold => threshold.Name == name)
        ?? throw new TableException(scale.Thresholds.Count == 0
            ? $"No threshold is published for {scale}: {Thresholds.InSpinalCordInjury(scale.Scale)}"
            : $"There is no threshold \"{name}\" for {scale}; there are {string.Join(", ", scale.Thresholds.Select(threshold => threshold.Name))}.");
}
