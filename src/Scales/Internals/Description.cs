using System.Text;

namespace Scales;

/// <summary>An instrument described in Markdown, read off its definition.</summary>
internal static class Description
{
    internal static string Of(Instrument instrument)
    {
        var text = new Writer();
        text.Line($"# {instrument.Name}").Line();
        text.Line($"- Name in commands and files: `{instrument.Key}`");
        text.Line($"- Measures: {instrument.Measures}");
        text.Line($"- Period asked about: {instrument.Recall}");
        text.Line($"- Missing answers: {instrument.Missing}");
        text.Line($"- Rights: {instrument.Licence.Holder}. {instrument.Licence.Terms}");
        Items(text, instrument);
        ScalesOf(text, instrument);
        Rules(text, instrument);
        text.Line().Line("## Sources").Line();
        text.Lines(instrument.Sources, source => $"- {source}");
        return text.ToString();
    }

    private static void Items(Writer text, Instrument instrument)
    {
        if (instrument.Items.Count > 0)
        {
            text.Line().Line("## Items").Line().Line("| Item | Label (ours) | Answers | LOINC |").Line("|---|---|---|---|");
            text.Lines(instrument.Items, item => $"| {item.Code} | {item.Label} | {item.Range} | {item.Loinc ?? "none found"} |");
        }
    }

    private static void ScalesOf(Writer text, Instrument instrument)
    {
        text.Line().Line("## Scores").Line().Line("| Column | Score | Items | Range | Direction | Answers needed |").Line("|---|---|---|---|---|---|");
        text.Lines(instrument.Scales, scale => $"| `{instrument.ColumnOf(scale)}` | {scale.Name} | {ItemsOf(instrument, scale)} | {scale.Scores} {scale.Unit} | {Direction(scale)} | {Needed(instrument, scale)} |");
    }

    private static void Rules(Writer text, Instrument instrument)
    {
        if (instrument.Rules.Count > 0)
        {
            text.Line().Line("## Rules for missing answers").Line();
            text.Lines(instrument.Rules, rule => $"- `{rule.Id}`{(rule == instrument.Rules[0] ? " (default)" : "")}: {rule.Text} Source: {rule.Source}");
        }
    }

    private static string ItemsOf(Instrument instrument, Scale scale) => scale.Items.Count == 0
        ? "the rating itself"
        : string.Join(", ", scale.Items.Select(item => instrument.Items[item - 1].Code + (scale.Reverses(item) ? " (reversed)" : "")));

    private static string Direction(Scale scale) => scale.Direction == Scales.Direction.HigherIsWorse ? "higher is worse" : "higher is better";

    private static string Needed(Instrument instrument, Scale scale) => scale.Items.Count == 0
        ? "1"
        : string.Join(", ", instrument.Rules.Select(rule => FormattableString.Invariant($"{scale.MinimumAnswered(rule)} of {scale.Items.Count}")).Distinct());

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();

        internal Writer Line(string line = "")
        {
            _text.Append(line).Append('\n');
            return this;
        }

        internal void Lines<T>(IEnumerable<T> entries, Func<T, string> line)
        {
            foreach (var entry in entries)
            {
                Line(line(entry));
            }
        }

        public override string ToString() => _text.ToString();
    }
}
