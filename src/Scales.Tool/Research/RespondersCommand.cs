using System.CommandLine;
using Scales.Data;
using Scales.Research;

namespace Scales.Tool;

/// <summary><c>scales responders</c>: who reached a threshold in every arm of a trial, and the cumulative responder curve.</summary>
internal sealed class RespondersCommand
{
    private readonly Terminal _terminal;
    private readonly ScaleChoice _scale;
    private readonly StudyTable _table;
    private readonly VisitChoice _visits;
    private readonly Report _report;
    private readonly Option<string> _followUpVisit = new("--follow-up-visit") { HelpName = "V", Description = "The visit that is compared with the baseline, where every visit has a row of its own." };
    private readonly Option<string> _arm = new("--arm") { HelpName = "COL", Required = true, Description = "The column that names the arm." };
    private readonly Option<string> _control = new("--control") { HelpName = "ARM", Description = "The arm that the others are compared with; every arm is compared with every later one by default." };
    private readonly Option<string> _threshold = new("--threshold") { HelpName = "NAME", Required = true, Description = "The threshold that a responder reaches, such as Dworkin2008Moderate. None is a default; `scales describe` names them." };
    private readonly Option<string> _missingVisit = new("--missing-visit") { HelpName = "nonresponder|observed", Required = true, Description = "What a patient counts as who missed a visit: a nonresponder, or nothing (observed patients only). A clinical choice without a default." };
    private readonly Option<string> _zeroBaseline = new("--zero-baseline") { HelpName = "not-evaluable|nonresponder|exclude", Required = true, Description = "What a patient counts as whose baseline is 0, of which a percentage has no meaning. A clinical choice without a default." };
    private readonly Option<string> _plot;
    private readonly Option<bool> _quiet;

    private RespondersCommand(Terminal terminal, Command command)
    {
        _terminal = terminal;
        _missingVisit.AcceptOnlyFromAmong("nonresponder", "observed");
        _zeroBaseline.AcceptOnlyFromAmong("not-evaluable", "nonresponder", "exclude");
        (_scale, _table, _visits) = (new(command), new(command), new(command));
        foreach (var option in (Option[])[_followUpVisit, _arm, _control, _threshold, _missingVisit, _zeroBaseline])
        {
            command.Add(option);
        }

        (_report, _plot, _quiet) = (new(command), Report.Plot(command, "the cumulative responder curve"), Shared.Quiet(command));
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
    }

    internal static Command Create(Terminal terminal)
    {
        var command = new Command("responders", "Counts who reached a threshold in every arm of a trial.");
        _ = new RespondersCommand(terminal, command);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (scale, visits, plot) = (_scale.Of(parsed), VisitsOf(parsed), parsed.GetValue(_plot));
        var threshold = ScaleChoice.ThresholdOf(scale, parsed.GetRequiredValue(_threshold));
        _report.Check(parsed, plot, _table.Name(parsed));
        using var source = _table.Open(parsed, _terminal);
        var trial = TrialReader.Read(source, scale, _scale.MostParts(parsed), visits, parsed.GetValue(_followUpVisit), parsed.GetRequiredValue(_arm), cancellation);
        if (parsed.GetValue(_control) is { } control && !trial.Arms.Contains(control))
        {
            throw new TableException("No row is of the control; write its name as the table does: --control.");
        }

        var responders = TrialResponders.Of(scale, threshold, trial, MissingVisitOf(parsed), ZeroBaselineOf(parsed));
        Save(plot, responders);
        _report.Write(parsed, _terminal, responders.Tables(parsed.GetValue(_control)));
        if (trial.Invalid == 0)
        {
            return CommandLine.Done;
        }

        Shared.Say(_terminal, parsed.GetValue(_quiet), FormattableString.Invariant(
            $"{trial.Invalid} scores cannot be read and count as missed visits; `scales change --findings FILE` lists them."));
        return CommandLine.DoneWithInvalid;
    }

    private static void Save(string? plot, TrialResponders responders)
    {
        if (plot is null)
        {
            return;
        }

        Report.Save(plot, responders.Curves.Count > 0
            ? ResponderCurveFigure.Of(responders.Curves)
            : throw new TableException("Nobody is in the denominator of any arm: there is no curve to draw."));
    }

    private Visits VisitsOf(ParseResult parsed) => (_visits.Of(parsed), parsed.GetValue(_followUpVisit)) switch
    {
        (OneBelowAnother, null) => throw new TableException("Say which visit is compared with the baseline: --follow-up-visit V."),
        (SideBySide, not null) => throw new TableException("--follow-up-visit is for visits in rows of their own; --follow-up names the column."),
        var (visits, _) => visits,
    };

    private MissingVisit MissingVisitOf(ParseResult parsed) => parsed.GetValue(_missingVisit) == "observed" ? MissingVisit.Observed : MissingVisit.Nonresponder;

    private ZeroBaseline ZeroBaselineOf(ParseResult parsed) => parsed.GetValue(_zeroBaseline) switch
    {
        "exclude" => ZeroBaseline.Exclude,
        "nonresponder" => ZeroBaseline.Nonresponder,
        _ => ZeroBaseline.NotEvaluable,
    };
}
