using System.CommandLine;
using Scales.Data;

namespace Scales.Tool;

/// <summary><c>scales describe</c>: what a protocol needs to know of an instrument.</summary>
internal static class DescribeCommand
{
    internal static Command Create(Terminal terminal)
    {
        var instrument = new Argument<string>("INSTRUMENT") { Description = "A name from `scales list`." };
        var command = new Command("describe", "Describes an instrument: items, names, scores, rules, thresholds, sources, rights.") { instrument };
        command.SetAction(parsed => terminal.Write((Instruments.Find(parsed.GetRequiredValue(instrument)) ?? throw new TableException("There is no such instrument.")).Describe()));
        return command;
    }
}
