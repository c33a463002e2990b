using System.CommandLine;
using System.Globalization;
using System.Text;
using Scales.Data;

namespace Scales.Tool;

/// <summary><c>scales list</c>: the names of the instruments, their items, scores and rules.</summary>
internal static class ListCommand
{
    internal static Command Create(Terminal terminal)
    {
        var command = new Command("list", "Lists the instruments with the names of their items, scores and rules.");
        command.SetAction(_ => terminal.Write(Text()));
        return command;
    }

    /// <summary>Every name that the command knows, read off the definitions.</summary>
    internal static string Text()
    {
        var text = new StringBuilder();
        foreach (var names in Instruments.All.Select(InstrumentNames.Of))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(CultureInfo.InvariantCulture, $"{names.Instrument.Key}  {names.Instrument.Name}\n");
            Add(text, "items", names.Items);
            Add(text, "scores", names.Scores);
            Add(text, "--all", names.MoreScores);
            Add(text, "rules", names.Instrument.Rules.Select((rule, place) => rule.Id + (place == 0 ? " (default)" : "")));
            Add(text, "to state", names.Statements);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, string what, IEnumerable<string> names)
    {
        string line = string.Join(" ", names);
        text.Append(line.Length == 0 ? "" : $"  {what,-9} {line}\n");
    }
}
