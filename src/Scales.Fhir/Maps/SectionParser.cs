using System.Text.Json;

namespace Scales.Fhir.Maps;

/// <summary>Reads what a map says of one instrument.</summary>
internal sealed class SectionParser(MapSource source)
{
    private static readonly string[] s_states = ["not-asked", "blank", "declined", "not-applicable"];

    internal void Read(MapNode node)
    {
        if (!node.IsObject("instrument", "name", "coding", "rule", "recall", "scales", "unit", "numbering", "strings", "category", "items", "muscles", "answers", "missing"))
        {
            return;
        }

        string[] keys = [.. Instruments.All.Select(instrument => instrument.Key)];
        if (node["instrument"].OneOf(MapNode.Required, keys) is var index and >= 0)
        {
            var section = new InstrumentMap(Instruments.All[index]);
            source.Sections.Add(section);
            ReadStatements(node, section);
            ReadScales(node["scales"], section);
            new ItemParser(source, section).Read(node);
            ReadMissing(node["missing"], section);
            CheckScales(node["scales"], section);
        }
    }

    private static void ReadStatements(MapNode node, InstrumentMap section)
    {
        var instrument = section.Instrument;
        section.Name = Name(node["name"]);
        section.AllowsTexts = node["strings"].Flag();
        section.IsExam = node["category"].OneOf(section.IsOfMuscles ? 1 : 0, "survey", "exam") == 1;
        section.Coding = Stated(node, "coding", instrument.HasReversedItems, isRequired: true, "raw", "already-reversed") is { } coding ? (ReversedItems)(coding + 1) : null;
        section.Recall = (RecallPeriod)(Stated(node, "recall", instrument.HasStatedRecall, isRequired: false, "not-stated", "24h", "1w") ?? 0);
        section.Unit = Stated(node, "unit", instrument == Vas.Instrument, isRequired: false, "mm", "cm") is { } unit ? (LengthUnit)(unit + 1) : null;
        section.IsNumberedFrom1 = Stated(node, "numbering", instrument == OriginalAshworth.Instrument, isRequired: true, "0-4", "1-5") == 1;
        string[] rules = [.. instrument.Rules.Select(rule => rule.Id)];
        section.Rule = Stated(node, "rule", rules.Length > 0, isRequired: false, rules) is { } rule ? instrument.Rules[rule] : rules.Length > 0 ? instrument.Rules[0] : null;
    }

    // The name becomes part of codes and identifiers.
    private static string? Name(MapNode node)
    {
        if (!node.IsNull && (node.Text is not { Length: > 0 } text || !text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')))
        {
            node.Complain("letters, digits and hyphens are wanted");
        }

        return node.Text;
    }

    private static int? Stated(MapNode node, string name, bool isKnown, bool isRequired, params string[] words)
    {
        if (!isKnown)
        {
            if (node.Has(name))
            {
                node[name].Complain("this instrument has no such thing");
            }

            return null;
        }

        int index = node[name].OneOf(isRequired ? MapNode.Required : int.MinValue, words);
        return index < 0 ? null : index;
    }

    private static void ReadScales(MapNode node, InstrumentMap section)
    {
        var (instrument, chosen) = (section.Instrument, new List<Scale>());
        foreach (string name in node.Texts())
        {
            var scale = instrument.Scales.FirstOrDefault(scale => scale.Key == name || instrument.ColumnOf(scale) == name);
            if (scale is null || chosen.Contains(scale))
            {
                node.Complain($"each is one of {string.Join(", ", instrument.Scales.Select(instrument.ColumnOf))}, once");
            }
            else
            {
                chosen.Add(scale);
            }
        }

        if (instrument == Vas.Instrument && chosen.Count != 1)
        {
            node.Complain("one of vas_mm (pain) and vas_spasticity_mm is wanted: what the line stands for cannot be told from the reading");
        }

        section.Scales = node.IsNull ? section.ScalesByDefault : chosen;
    }

    // A scale of which too few items are on the form could never be scored.
    private static void CheckScales(MapNode node, InstrumentMap section)
    {
        if (section.Items.Count != section.Instrument.Items.Count)
        {
            return;
        }

        var reachable = section.Scales.Where(scale => scale.Items.Count == 0
            || scale.Items.Count(item => section.Items[item - 1].IsOnForm) >= scale.MinimumAnswered(section.Rule!)).ToList();
        if (!node.IsNull && reachable.Count < section.Scales.Count)
        {
            node.Complain($"too few items are on the form for {string.Join(", ", section.Scales.Except(reachable).Select(section.Instrument.ColumnOf))}");
        }

        section.Scales = reachable;
    }

    private static void ReadMissing(MapNode node, InstrumentMap section)
    {
        foreach (var (code, state) in node.Properties())
        {
            int index = state.OneOf(MapNode.Required, s_states);
            bool isAnswer = decimal.TryParse(code, System.Globalization.CultureInfo.InvariantCulture, out decimal number) && !section.IsOfMuscles
                && section.Items.Exists(item => number >= item.Range.Lowest && number <= item.Range.Highest);
            if (isAnswer)
            {
                state.Complain("this is an answer that the instrument allows");
            }
            else if (section.Answers.Has(code) || section.Items.Exists(item => item.Answers.Has(code)))
            {
                state.Complain("this code counts something in \"answers\"");
            }
            else if (index >= 0 && !section.Missing.TryAdd(code, (AnswerState)index))
            {
                state.Complain("a code, with or without its system, is wanted once: code, system|code or |code");
            }
        }
    }
}
