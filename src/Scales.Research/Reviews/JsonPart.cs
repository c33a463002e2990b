using System.Globalization;
using System.Text.Json;

namespace Scales.Research;

/// <summary>
/// One object of a JSON document, read member by member. Every mistake is written down with its place, and reading goes on;
/// a member that nobody asks for is a mistake, because a name with a slip of the pen would otherwise be missing data.
/// </summary>
internal sealed class JsonPart(JsonElement element, string path, List<ReviewMistake> mistakes)
{
    private const int LongestText = 1000;
    private const int LongestList = 1000;

    private readonly HashSet<string> _asked = [];

    /// <summary>The place of a member in the document.</summary>
    internal string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    internal string Text(string name)
    {
        if (TextOrNull(name) is { } text)
        {
            return text;
        }

        if (!Has(name))
        {
            Refuse(name, "is missing");
        }

        return "";
    }

    internal string? TextOrNull(string name) => Member(name) is { } member ? TextOf(member, PathOf(name)) : null;

    internal bool? TruthOrNull(string name)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (member.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Refuse(name, "is true or false");
        }

        return member.ValueKind == JsonValueKind.True;
    }

    internal bool Truth(string name) => TruthOrNull(name) ?? Missing(name, false);

    /// <summary>A number as it is printed, with its decimals.</summary>
    internal decimal? NumberOrNull(string name, decimal lowest, decimal highest)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.Number && member.TryGetDecimal(out decimal value) && value >= lowest && value <= highest)
        {
            return value;
        }

        Refuse(name, string.Create(CultureInfo.InvariantCulture, $"is a number from {lowest} to {highest}"));
        return null;
    }

    internal decimal Number(string name, decimal lowest, decimal highest) => NumberOrNull(name, lowest, highest) ?? Missing(name, lowest);

    internal int? WholeOrNull(string name, int lowest, int highest)
    {
        if (NumberOrNull(name, lowest, highest) is not { } value)
        {
            return null;
        }

        if (value != decimal.Truncate(value))
        {
            Refuse(name, "is a whole number");
            return null;
        }

        return (int)value;
    }

    internal int Whole(string name, int lowest, int highest) => WholeOrNull(name, lowest, highest) ?? Missing(name, lowest);

    internal TChoice Choice<TChoice>(string name, TChoice otherwise) where TChoice : struct, Enum => ChoiceOrNull<TChoice>(name) ?? otherwise;

    internal TChoice Choice<TChoice>(string name) where TChoice : struct, Enum => ChoiceOrNull<TChoice>(name) ?? Missing(name, default(TChoice));

    internal Duration? DurationOrNull(string name)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (Research.Duration.TryParse(StringOf(member), out var duration))
        {
            return duration;
        }

        Refuse(name, "is a number and a unit, such as \"24 hours\" or \"6 months\"");
        return null;
    }

    internal Duration Duration(string name) => DurationOrNull(name) ?? Missing(name, default(Duration));

    /// <summary>An object within the object; null where it is not there.</summary>
    internal T? PartOrNull<T>(string name, Func<JsonPart, T> read) where T : class =>
        Member(name) is { } member ? PartOf(member, PathOf(name), read) : null;

    internal T Part<T>(string name, Func<JsonPart, T> read) where T : class => PartOrNull(name, read) ?? Missing(name, Empty(read));

    /// <summary>A list of objects; empty where it is not there.</summary>
    internal IReadOnlyList<T> Parts<T>(string name, Func<JsonPart, T> read) where T : class =>
        [.. Elements(name).Index().Select(entry => PartOf(entry.Item, $"{PathOf(name)}[{entry.Index}]", read)).OfType<T>()];

    /// <summary>A list of texts; empty where it is not there.</summary>
    internal IReadOnlyList<string> Texts(string name) =>
        [.. Elements(name).Index().Select(entry => TextOf(entry.Item, $"{PathOf(name)}[{entry.Index}]")).OfType<string>()];

    /// <summary>Writes a mistake down.</summary>
    internal void Refuse(string name, string why) => mistakes.Add(new(PathOf(name), why));

    /// <summary>Reads a whole document.</summary>
    internal static T? PartOf<T>(JsonElement element, string path, Func<JsonPart, T> read, List<ReviewMistake> mistakes) where T : class
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            mistakes.Add(new(path.Length == 0 ? "the file" : path, "is an object"));
            return null;
        }

        JsonPart part = new(element, path, mistakes);
        var made = read(part);
        part.Close();
        return made;
    }

    private T? PartOf<T>(JsonElement member, string place, Func<JsonPart, T> read) where T : class => PartOf(member, place, read, mistakes);

    // What stands in for a part that is missing: nobody sees it, for the file is refused.
    private static T Empty<T>(Func<JsonPart, T> read) where T : class
    {
        using var nothing = JsonDocument.Parse("{}");
        return read(new(nothing.RootElement, "", []));
    }

    private TChoice? ChoiceOrNull<TChoice>(string name) where TChoice : struct, Enum
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (Words.TryRead(StringOf(member), out TChoice choice))
        {
            return choice;
        }

        Refuse(name, $"is one of {string.Join(", ", Words.Of<TChoice>().Select(word => $"\"{word}\""))}");
        return default(TChoice);
    }

    private string? TextOf(JsonElement member, string place)
    {
        if (StringOf(member) is { Length: > 0 and <= LongestText } text && !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl))
        {
            return text;
        }

        mistakes.Add(new(place, FormattableString.Invariant($"is a text on one line of 1 to {LongestText} characters")));
        return null;
    }

    private static string? StringOf(JsonElement member)
    {
        try
        {
            return member.ValueKind == JsonValueKind.String ? member.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null; // Half of a surrogate pair, written as an escape, is found only now.
        }
    }

    private JsonElement[] Elements(string name)
    {
        if (Member(name) is not { } member)
        {
            return [];
        }

        if (member.ValueKind == JsonValueKind.Array && member.GetArrayLength() <= LongestList)
        {
            return [.. member.EnumerateArray()];
        }

        Refuse(name, FormattableString.Invariant($"is a list of at most {LongestList}"));
        return [];
    }

    // A null in the file is the same as a member that is not there: missing.
    private JsonElement? Member(string name)
    {
        _asked.Add(name);
        return element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;
    }

    private bool Has(string name) => Member(name) is not null;

    // One mistake for one member: what is there and wrong has been refused already.
    private T Missing<T>(string name, T standIn)
    {
        if (!Has(name))
        {
            Refuse(name, "is missing");
        }

        return standIn;
    }

    private void Close()
    {
        foreach (var member in element.EnumerateObject().Where(member => !_asked.Any(member.NameEquals)))
        {
            mistakes.Add(new(path.Length == 0 ? "the file" : path, $"has a member of an unknown name; known are {string.Join(", ", _asked)}"));
        }
    }
}
