using System.Text.Json.Nodes;

namespace Scales.Tool.Tests.Fhir;

/// <summary>The responses, maps and forms by which the library is tested.</summary>
internal static class Fixtures
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Scales.Fhir.Tests", "Fixtures");

    internal static IEnumerable<string> Responses => Directory.GetFiles(s_folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file))
        .Where(name => !name.EndsWith(".map", StringComparison.Ordinal) && !name.EndsWith(".questionnaire", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    internal static string PathOf(string name) => Path.Combine(s_folder, name + ".json");

    internal static string MapOf(string response) => PathOf(response.Split('.')[0] + ".map");

    internal static string Text(string name) => File.ReadAllText(PathOf(name));

    internal static string Line(string name) => JsonNode.Parse(Text(name))!.ToJsonString();
}

/// <summary>Marks the values of a JSON text, one after another.</summary>
internal static class Canary
{
    internal const string Mark = "CANARY7";

    /// <summary>The text once for each of its values, with the mark in the place of that value.</summary>
    internal static IEnumerable<string> In(string json)
    {
        int values = Leaves(JsonNode.Parse(json)!).Count();
        for (int at = 0; at < values; at++)
        {
            var root = JsonNode.Parse(json)!;
            Leaves(root).ElementAt(at).ReplaceWith(Mark);
            yield return root.ToJsonString();
        }
    }

    private static IEnumerable<JsonValue> Leaves(JsonNode node) => node switch
    {
        JsonValue value => [value],
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(Leaves),
        JsonArray entries => entries.OfType<JsonNode>().SelectMany(Leaves),
        _ => [],
    };
}
