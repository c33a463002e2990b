using System.Text.Json;

namespace Scales.Data;

/// <summary>Reads a map and gathers everything that is wrong with it.</summary>
internal sealed class MapReader
{
    private const string Parts = "columns, missing, alreadyReversed, masText, unit and coding";

    private readonly List<string> _problems = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    internal ColumnMap Read(JsonElement root)
    {
        var map = ColumnMap.None;
        if (root.ValueKind != JsonValueKind.Object)
        {
            _problems.Add($"A map is a JSON object with {Parts}.");
        }
        else
        {
            map = root.EnumerateObject().Aggregate(map, Add);
        }

        return _problems.Count == 0 ? map : throw new TableException(_problems);
    }

    private ColumnMap Add(ColumnMap map, JsonProperty part)
    {
        if (!_seen.Add(part.Name))
        {
            _problems.Add($"The map says \"{part.Name}\" twice.");
        }

        return part.Name switch
        {
            "columns" => map with { Columns = Columns(part.Value) },
            "missing" => map with { Missing = Words(part.Value) },
            "alreadyReversed" => map with { AlreadyReversed = Choice(part, JsonValueKind.True, JsonValueKind.False) },
            "masText" => map with { MasPoints = Choice(part, "points", "grades") == "points" },
            "unit" => map with { Unit = Choice(part, "mm", "cm") == "cm" ? LengthUnit.Centimetre : LengthUnit.Millimetre },
            "coding" => map with { Coding = Choice(part, "0-4", "1-5") == "1-5" ? AshworthCoding.From1To5 : AshworthCoding.From0To4 },
            _ => Unknown(map, part.Name),
        };
    }

    private ColumnMap Unknown(ColumnMap map, string name)
    {
        _problems.Add($"The map says \"{name}\", which is no part of a map: its parts are {Parts}.");
        return map;
    }

    private Dictionary<string, string> Columns(JsonElement value)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        if (value.ValueKind != JsonValueKind.Object)
        {
            _problems.Add("\"columns\" in the map is an object: {\"column of the site\": \"item\"}.");
            return columns;
        }

        foreach (var column in value.EnumerateObject())
        {
            if (column.Value.ValueKind != JsonValueKind.String)
            {
                _problems.Add($"The map gives the column \"{column.Name}\" no item: an item is a text such as \"npsi.Q1\".");
            }
            else if (!columns.TryAdd(column.Name, column.Value.GetString()!))
            {
                _problems.Add($"The map names the column \"{column.Name}\" twice.");
            }
        }

        return columns;
    }

    private List<string> Words(JsonElement value)
    {
        var words = new List<string>();
        if (value.ValueKind != JsonValueKind.Array)
        {
            _problems.Add("\"missing\" in the map is a list of texts: [\"-1\", \"99\"].");
            return words;
        }

        foreach (var word in value.EnumerateArray())
        {
            if (word.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                words.Add(word.ToString());
            }
            else
            {
                _problems.Add("A word in \"missing\" of the map is a text or a number.");
            }
        }

        return words;
    }

    private bool Choice(JsonProperty part, JsonValueKind yes, JsonValueKind no)
    {
        if (part.Value.ValueKind != yes && part.Value.ValueKind != no)
        {
            _problems.Add($"\"{part.Name}\" in the map is true or false.");
        }

        return part.Value.ValueKind == yes;
    }

    private string? Choice(JsonProperty part, params string[] choices)
    {
        string? chosen = part.Value.ValueKind == JsonValueKind.String ? part.Value.GetString() : null;
        if (!choices.Contains(chosen))
        {
            _problems.Add($"\"{part.Name}\" in the map is {string.Join(" or ", choices.Select(choice => $"\"{choice}\""))}.");
        }

        return chosen;
    }
}
