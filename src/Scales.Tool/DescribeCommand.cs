using System.CommandLine;
using System.Globalization;
using System.Text;
using Scales.Data;

namespace Scales.Tool;

/// <summary><c>scales describe</c>: what a protocol needs to know of an instrument.</summary>
internal static class DescribeCommand
{
    internal static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("INSTRUMENT") { Description = "A name from `scales list`." };
        var command = new Command("describe", "Describes an instrument: items, names, scores, rules, thresholds, sources, rights.") { name };
        command.SetAction(parsed => terminal.Write(Text(Named(parsed.GetRequiredValue(name)))));
        return command;
    }

    /// <summary>The instrument of a name.</summary>
    /// <exception cref="TableException">There is none.</exception>
    internal static Instrument Named(string name) => Instruments.Find(name)
        ?? throw new TableException($"There is no instrument \"{name}\"; there are {string.Join(", ", Instruments.All.Select(instrument => instrument.Key))}.");

    private static string Text(Instrument instrument)
    {
        var names = InstrumentNames.Of(instrument);
        var text = new StringBuilder(instrument.Describe());
        text.Append("\n## Names in tables\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- Scores: {string.Join(", ", names.Scores.Select(Quoted))}\n");
        text.Append(names.MoreScores.Count == 0 ? "" : $"- With `--all`: {string.Join(", ", names.MoreScores.Select(Quoted))}\n");
        var others = instrument.Scales.Select(instrument.ColumnOf).Except(names.Scores).Except(names.MoreScores).ToList();
        text.Append(others.Count == 0 ? "" : $"- Known to `scales change`, and no columns of `scales score`: {string.Join(", ", others.Select(Quoted))}\n");
        text.Append(names.Statements.Count == 0 ? "" : $"- To be stated: {string.Join(", ", names.Statements.Select(Quoted))}\n");
        text.Append(instrument.Items.Count > 0 ? "" : $"- Items: {string.Join(", ", names.Items.Select(Quoted))}, a column for each muscle and side\n");
        foreach (var item in instrument.Items)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Quoted(item.Code)}: {string.Join(", ", item.Aliases.Select(Quoted))}\n");
        }

        var thresholds = Thresholds.All.Where(threshold => instrument.Scales.Contains(threshold.Scale)).ToList();
        text.Append("\n## Thresholds by name\n\n");
        text.Append(thresholds.Count == 0 ? "None.\n" : string.Concat(thresholds.Select(threshold => $"- `{threshold.Name}` ({threshold.Scale.Name}): {threshold}; {threshold.Evidence.Population}. {threshold.Evidence.Source}\n")));
        return text.ToString();
    }

    private static string Quoted(string name) => $"`{name}`";
}
