namespace Scales.Fhir.Maps;

/// <summary>A map while it is being read.</summary>
internal sealed class MapSource
{
    internal string Site { get; set; } = "";

    internal IReadOnlyList<string> Questionnaires { get; set; } = [];

    internal IReadOnlyList<string> Profiles { get; set; } = [];

    internal bool AcceptsInProgress { get; set; }

    internal bool HasComponents { get; set; }

    internal bool HasSnomed { get; set; }

    internal List<InstrumentMap> Sections { get; } = [];

    internal Dictionary<string, ItemMap> ByLinkId { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, ItemMap> ByDefinition { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, ItemMap> ByCode { get; } = new(StringComparer.Ordinal);
}
