using System.Text.Json;

namespace Scales.Fhir.Maps;

/// <summary>A place in the JSON of a map, which knows its path and where to say what is wrong with it.</summary>
internal readonly struct MapNode(JsonElement element, string path, List<MapProblem> problems)
{
    /// <summary>The index that stands for a word that has to be there.</summary>
    internal const int Required = -1;

    internal JsonElement Element { get; } = element;

    internal bool IsNull => Element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    internal bool IsEmpty => IsNull || (Element.ValueKind == JsonValueKind.Object && !Element.EnumerateObject().Any());

    internal bool IsText => Element.ValueKind == JsonValueKind.String;

    internal string? Text => IsText ? Element.GetString() : null;

    internal void Complain(string problem) => problems.Add(new(path, problem));

    /// <summary>A property; nothing where there is none.</summary>
    internal MapNode this[string name] =>
        new(Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var value) ? value : default, path.Length == 0 ? name : $"{path}.{name}", problems);

    internal bool Has(string name) => Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out _);

    /// <summary>Whether it is an object with no other properties than these; complains where it is not.</summary>
    internal bool IsObject(params ReadOnlySpan<string> allowed)
    {
        if (Element.ValueKind != JsonValueKind.Object)
        {
            Complain("an object is wanted");
            return false;
        }

        foreach (var property in Element.EnumerateObject())
        {
            if (!allowed.Contains(property.Name))
            {
                this[property.Name].Complain($"unknown; allowed are {string.Join(", ", allowed.ToArray())}");
            }
        }

        return true;
    }

    /// <summary>The properties of an object; none where it is missing.</summary>
    internal IEnumerable<(string Name, MapNode Node)> Properties()
    {
        var self = this;
        if (!IsNull && Element.ValueKind != JsonValueKind.Object)
        {
            Complain("an object is wanted");
        }

        return Element.ValueKind == JsonValueKind.Object ? Element.EnumerateObject().Select(property => (property.Name, self[property.Name])) : [];
    }

    /// <summary>The entries of a list; none where it is missing.</summary>
    internal IReadOnlyList<MapNode> Entries()
    {
        if (!IsNull && Element.ValueKind != JsonValueKind.Array)
        {
            Complain("a list is wanted");
        }

        var (at, all) = (path, problems);
        return Element.ValueKind == JsonValueKind.Array
            ? [.. Element.EnumerateArray().Select((entry, i) => new MapNode(entry, FormattableString.Invariant($"{at}[{i}]"), all))]
            : [];
    }

    /// <summary>One text or a list of texts.</summary>
    internal IReadOnlyList<string> Texts()
    {
        IReadOnlyList<MapNode> entries = IsText ? [this] : Entries();
        foreach (var entry in entries.Where(entry => string.IsNullOrWhiteSpace(entry.Text)))
        {
            entry.Complain("a text is wanted");
        }

        return [.. entries.Select(entry => entry.Text).OfType<string>()];
    }

    internal bool Flag()
    {
        if (!IsNull && Element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Complain("true or false is wanted");
        }

        return Element.ValueKind == JsonValueKind.True;
    }

    /// <summary>Which of some words it is, from 0; the default where it is missing, or is none of them and has been complained of.</summary>
    internal int OneOf(int missing, params string[] words)
    {
        int index = Array.IndexOf(words, Text);
        if (index < 0 && !(IsNull && missing != Required))
        {
            Complain($"one of {string.Join(", ", words)} is wanted");
        }

        return index < 0 ? missing : index;
    }
}
