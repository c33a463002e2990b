using System.Text.Json;

namespace Scales.Fhir.Maps;

/// <summary>Reads the JSON of a map and finds everything that is wrong with it.</summary>
internal sealed class MapParser(MapSource source)
{
    private static readonly JsonDocumentOptions s_json = new() { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    internal static IReadOnlyList<MapProblem> Read(string json, MapSource source)
    {
        var problems = new List<MapProblem>();
        try
        {
            using var document = JsonDocument.Parse(json, s_json);
            new MapParser(source).Read(new MapNode(document.RootElement, "", problems));
        }
        catch (JsonException malformed)
        {
            problems.Add(new("", "not well-formed JSON, or a name stands twice in one object" + (malformed.LineNumber is { } line ? FormattableString.Invariant($", at line {line + 1}") : "")));
        }

        return problems;
    }

    private void Read(MapNode root)
    {
        if (!root.IsObject("site", "questionnaires", "inProgress", "layout", "snomed", "profiles", "instruments"))
        {
            return;
        }

        ReadSite(root["site"]);
        source.Questionnaires = root["questionnaires"].Texts();
        source.Profiles = root["profiles"].Texts();
        source.AcceptsInProgress = root["inProgress"].OneOf(0, "refuse", "preliminary") == 1;
        source.HasComponents = root["layout"].OneOf(0, "members", "components") == 1;
        source.HasSnomed = root["snomed"].Flag();
        foreach (var entry in root["instruments"].Entries())
        {
            new SectionParser(source).Read(entry);
        }

        if (root["instruments"].Entries().Count == 0)
        {
            root["instruments"].Complain("at least one instrument is wanted");
        }

        CheckKeys(root["instruments"]);
    }

    private void ReadSite(MapNode node)
    {
        bool isUri = Uri.TryCreate(node.Text, UriKind.Absolute, out _) && node.Text!.IndexOfAny(['|', ' ', '#', '?']) < 0;
        if (!isUri)
        {
            node.Complain("the URI under which the site's own code systems stand is wanted, such as https://hospital.example/fhir");
        }

        source.Site = node.Text?.TrimEnd('/') ?? "";
    }

    private void CheckKeys(MapNode node)
    {
        var keys = source.Sections.SelectMany(section => section.IsOfMuscles
            ? section.Items.Select(item => section.KeyOf(item.Muscle!)).Append(section.PanelKey)
            : section.Scales.Select(section.KeyOf));
        foreach (var repeated in keys.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            node.Complain($"the score {repeated.Key} would be written twice: give one of the instruments a \"name\"");
        }
    }
}
