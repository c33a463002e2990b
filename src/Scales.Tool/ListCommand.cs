using System.CommandLine;

namespace Scales.Tool;

/// <summary><c>scales list</c>: the names of the instruments, their items, scores and rules.</summary>
internal static class ListCommand
{
    internal static Command Create(Terminal terminal)
    {
        var command = new Command("list", "Lists the instruments with the names of their items, scores and rules.");
        command.SetAction(_ => terminal.Write(string.Join("\n", Instruments.All.Select(instrument => instrument.Key)) + "\n"));
        return command;
    }
}
