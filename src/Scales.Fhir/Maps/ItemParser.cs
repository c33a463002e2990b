using System.Globalization;
using System.Text.Json;

namespace Scales.Fhir.Maps;

/// <summary>Reads which items of the response are which items of an instrument, or which muscles, and what their answer codes count.</summary>
internal sealed class ItemParser(MapSource source, InstrumentMap section)
{
    private static readonly string[] s_place = ["linkId", "definition", "code", "answers"];

    internal void Read(MapNode node)
    {
        if (section.IsOfMuscles)
        {
            ReadMuscles(node);
        }
        else
        {
            ReadItems(node["items"]);
            Refuse(node, "muscles");
        }

        ReadAnswers(node["answers"], section.Answers);
        CheckAnswers(node);
    }

    private void ReadItems(MapNode node)
    {
        var instrument = section.Instrument;
        node.IsObject([.. instrument.Items.Select(item => item.Code)]);
        foreach (var item in instrument.Items)
        {
            var map = new ItemMap(section, item.Code, item.Range, instrument == Vas.Instrument ? AnswerKind.Length : AnswerKind.Whole);
            Add(map);
            if (node.Has(item.Code) || node.IsNull)
            {
                ReadPlace(node[item.Code], map);
            }
            else
            {
                node[item.Code].Complain("missing; where the item is not on the form, say null");
            }
        }

        if (section.Items.TrueForAll(item => !item.IsOnForm))
        {
            node.Complain("at least one item has to be on the form");
        }
    }

    private void ReadPlace(MapNode node, ItemMap item)
    {
        if (node.IsNull)
        {
            item.IsOnForm = false;
        }
        else if (node.Element.ValueKind is JsonValueKind.String or JsonValueKind.Array)
        {
            Place(node, item.LinkIds, source.ByLinkId, item);
        }
        else if (node.IsObject([.. s_place, .. item.Muscle is null ? [] : (string[])["muscle", "side", "bodySite"]]))
        {
            Place(node["linkId"], item.LinkIds, source.ByLinkId, item);
            Place(node["definition"], item.Definitions, source.ByDefinition, item);
            PlaceCodes(node["code"], item);
            ReadAnswers(node["answers"], item.Answers, item);
            if (item.LinkIds.Count + item.Definitions.Count + item.Codes.Count == 0)
            {
                node.Complain("a linkId, a definition or a code is wanted");
            }
        }
    }

    private static void Place(MapNode node, List<string> places, Dictionary<string, ItemMap> all, ItemMap item)
    {
        foreach (string place in node.Texts())
        {
            places.Add(place);
            if (!all.TryAdd(place, item))
            {
                node.Complain($"\"{place}\" stands for {all[place].Name} already");
            }
        }
    }

    // A linkId that is a code is found without its system and without the slash that some put before it.
    private void PlaceCodes(MapNode node, ItemMap item)
    {
        foreach (string code in node.Texts())
        {
            item.Codes.Add(code);
            string bare = code[(code.LastIndexOf('|') + 1)..].TrimStart('/');
            if (bare.Length == 0 || !source.ByCode.TryAdd(bare, item))
            {
                node.Complain(bare.Length == 0 ? "a code is wanted: system|code" : $"\"{code}\" stands for {source.ByCode[bare].Name} already");
            }
        }
    }

    private void ReadMuscles(MapNode node)
    {
        Refuse(node, "items");
        foreach (var entry in node["muscles"].Entries())
        {
            int side = entry["side"].OneOf(MapNode.Required, "left", "right");
            if (string.IsNullOrWhiteSpace(entry["muscle"].Text))
            {
                entry["muscle"].Complain("the name of the muscle group is wanted");
            }
            else if (side >= 0)
            {
                var site = entry["bodySite"].Text?.Split('|');
                var muscle = new Muscle(entry["muscle"].Text!, (Side)(side + 1), site?.Length == 2 ? site[0] : null, site?[^1]);
                var map = new ItemMap(section, $"{muscle.Name}, {muscle.SideName}", new(0, 5), AnswerKind.Grade) { Muscle = muscle };
                Add(map);
                ReadPlace(entry, map);
            }
        }

        if (section.Items.Count == 0)
        {
            node["muscles"].Complain("at least one muscle is wanted");
        }
    }

    private void Add(ItemMap map)
    {
        map.Index = source.Sections.Sum(each => each.Items.Count);
        section.Items.Add(map);
    }

    private void ReadAnswers(MapNode node, AnswerCodes<decimal> answers, ItemMap? item = null)
    {
        foreach (var (code, value) in node.Properties())
        {
            if (Value(value, item) is not { } counts)
            {
                value.Complain(section.IsOfMuscles ? $"a grade is wanted: {Grades}" : $"a whole number is wanted: {Allowed(item)}");
            }
            else if (!answers.TryAdd(code, counts))
            {
                value.Complain("a code, with or without its system, is wanted once: code, system|code or |code");
            }
        }
    }

    private decimal? Value(MapNode node, ItemMap? item)
    {
        string? printed = node.Element.ValueKind == JsonValueKind.Number ? node.Element.GetRawText() : section.IsOfMuscles ? node.Text : null;
        if (section.Instrument == ModifiedAshworth.Instrument)
        {
            return ModifiedAshworth.TryParse(printed, out var grade) ? grade.Rank.Numerator : null;
        }

        return int.TryParse(printed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) && Ranges(item).Any(range => range.Contains(value)) ? value : null;
    }

    private IEnumerable<ScoreRange> Ranges(ItemMap? item) =>
        section.Instrument == OriginalAshworth.Instrument ? [(section.IsNumberedFrom1 ? Scale.Of<OriginalAshworth1To5>() : Scale.Of<OriginalAshworth0To4>()).Scores]
        : item is not null ? [item.Range]
        : section.Items.Select(each => each.Range).Distinct();

    private string Allowed(ItemMap? item) => string.Join(" or ", Ranges(item));

    private string Grades => section.Instrument == ModifiedAshworth.Instrument ? string.Join(", ", ModifiedAshworth.All) : Allowed(null);

    // Without codes nobody can tell whether 2 is a printed grade or the rank of 1+.
    private void CheckAnswers(MapNode node)
    {
        if (section.IsOfMuscles && node["answers"].IsEmpty && section.Items.Exists(item => item.Answers.Count == 0))
        {
            node["answers"].Complain("what each code or number of the form stands for is wanted, such as { \"1+\": \"1+\", \"2\": \"2\" }");
        }
    }

    private void Refuse(MapNode node, string name)
    {
        if (node.Has(name))
        {
            node[name].Complain(section.IsOfMuscles ? "muscles are wanted for this instrument" : "items are wanted for this instrument");
        }
    }
}
