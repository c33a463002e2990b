namespace Scales.Fhir;

/// <summary>A map as it was written from a Questionnaire.</summary>
public sealed class MapDraft
{
    internal MapDraft(string json, IReadOnlyList<MapProblem> notes)
    {
        (Json, Notes) = (json, notes);
        Map = FormMap.TryParse(json, out var map, out var problems) ? map : null;
        Open = problems;
    }

    /// <summary>The map as JSON, to be saved and checked by someone who knows the form.</summary>
    public string Json { get; }

    /// <summary>The map; <see langword="null"/> where something is still to be filled in.</summary>
    public FormMap? Map { get; }

    /// <summary>What was found and decided, to be checked.</summary>
    public IReadOnlyList<MapProblem> Notes { get; }

    /// <summary>What is still to be filled in.</summary>
    public IReadOnlyList<MapProblem> Open { get; }
}
