using System.Diagnostics.CodeAnalysis;
using System.Text;
using Hl7.Fhir.Model;
using Scales.Fhir.Maps;
using Scales.Fhir.Reading;

namespace Scales.Fhir;

/// <summary>
/// What one form of one site means: which item of the response is which item of an instrument, what its answer codes count,
/// and under whose URI the scores are written. It is a small JSON file, checked whole when it is loaded.
/// </summary>
/// <remarks>A map is read-only once loaded, and may be used by many threads at once.</remarks>
public sealed class FormMap
{
    private readonly string _json;
    private readonly Dictionary<string, ItemMap> _byLinkId, _byDefinition, _byCode;

    internal FormMap(MapSource source, string json)
    {
        (_json, Site, Questionnaires, Profiles) = (json, source.Site, source.Questionnaires, source.Profiles);
        (AcceptsInProgress, HasComponents, HasSnomed, Sections) = (source.AcceptsInProgress, source.HasComponents, source.HasSnomed, source.Sections);
        (_byLinkId, _byDefinition, _byCode) = (source.ByLinkId, source.ByDefinition, source.ByCode);
        ItemCount = Sections.Sum(section => section.Items.Count);
    }

    /// <summary>The URI under which the code systems and identifiers of the site stand.</summary>
    public string Site { get; }

    /// <summary>The Questionnaires whose responses the map reads, with or without <c>|version</c>; none where it reads any.</summary>
    public IReadOnlyList<string> Questionnaires { get; }

    /// <summary>The instruments on the form.</summary>
    public IReadOnlyList<Instrument> Instruments => [.. Sections.Select(section => section.Instrument)];

    internal IReadOnlyList<string> Profiles { get; }

    internal bool AcceptsInProgress { get; }

    internal bool HasComponents { get; }

    internal bool HasSnomed { get; }

    internal IReadOnlyList<InstrumentMap> Sections { get; }

    internal int ItemCount { get; }

    /// <summary>Loads a map from JSON.</summary>
    /// <exception cref="FormMapException">Something is wrong with the map: all of it is named.</exception>
    public static FormMap Parse(string json) =>
        TryParse(json, out var map, out var problems) ? map : throw new FormMapException(problems);

    /// <summary>As <see cref="Parse(string)"/>, but false, with everything that is wrong, where that throws.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out FormMap? map, out IReadOnlyList<MapProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        var source = new MapSource();
        problems = MapParser.Read(json, source);
        map = problems.Count == 0 ? new(source, json) : null;
        return map is not null;
    }

    /// <summary>Loads a map from a file.</summary>
    /// <exception cref="FormMapException">Something is wrong with the map: all of it is named.</exception>
    public static FormMap Load(string path) => Parse(File.ReadAllText(path, Encoding.UTF8));

    /// <summary>Writes a map for a Questionnaire: items are found by the codes and linkIds of its items, never by their text.</summary>
    /// <param name="questionnaire">The form.</param>
    /// <param name="site">The URI under which the code systems and identifiers of the site stand.</param>
    /// <param name="instruments">The instruments on the form.</param>
    /// <returns>The map, what in it is to be checked by someone who knows the form, and what is still to be filled in.</returns>
    public static MapDraft FromQuestionnaire(Questionnaire questionnaire, string site, params IReadOnlyList<Instrument> instruments) =>
        new QuestionnaireReader(questionnaire, site).Draft(instruments);

    /// <summary>Scores a response given as JSON in UTF-8. Whatever is wrong with it is a finding: nothing in it makes this throw, and nothing of it is quoted.</summary>
    /// <param name="questionnaireResponse">The bytes of one QuestionnaireResponse.</param>
    /// <param name="limits">How large it may be.</param>
    public ResponseScores Score(ReadOnlySpan<byte> questionnaireResponse, ReadLimits? limits = null)
    {
        try
        {
            return ResponseScores.Of(this, JsonDoor.Read(questionnaireResponse, limits ?? ReadLimits.Default));
        }
        catch (RefusedException refused)
        {
            return ResponseScores.Refused(this, refused.Code);
        }
    }

    /// <summary>Scores a response that Firely has parsed, exactly as its JSON would be scored.</summary>
    /// <param name="questionnaireResponse">The response.</param>
    /// <param name="limits">How large it may be.</param>
    public ResponseScores Score(QuestionnaireResponse questionnaireResponse, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(questionnaireResponse);
        try
        {
            return ResponseScores.Of(this, PocoDoor.Read(questionnaireResponse, limits ?? ReadLimits.Default));
        }
        catch (RefusedException refused)
        {
            return ResponseScores.Refused(this, refused.Code);
        }
    }

    /// <summary>Scores NDJSON, a response a line, as FHIR Bulk Data exports it: in the order of the lines, whatever some of them hold, and with no more in memory than a few blocks of lines.</summary>
    /// <param name="ndjson">The lines. It is read once, from where it stands, and not closed.</param>
    /// <param name="degreeOfParallelism">How many blocks of lines are scored at once.</param>
    /// <param name="limits">How large a response, and so a line, may be.</param>
    /// <param name="cancellation">Stops the reading and the scoring.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degree of parallelism is less than 1.</exception>
    public IAsyncEnumerable<BulkLine> ScoreLinesAsync(Stream ndjson, int degreeOfParallelism = 1, ReadLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ndjson);
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        return Bulk.LineScoring.ScoreAsync(this, ndjson, degreeOfParallelism, limits ?? ReadLimits.Default, cancellation);
    }

    /// <summary>What the scores of the map are and between what they lie, as an ObservationDefinition each.</summary>
    public IReadOnlyList<ObservationDefinition> ToObservationDefinitions() => Writing.DefinitionWriter.Write(this);

    /// <summary>The map as JSON, as it was loaded.</summary>
    public string ToJson() => _json;

    /// <summary>The item that a linkId or a definition means; a second one where they mean two.</summary>
    internal (ItemMap? First, ItemMap? Other) ItemsOf(string? linkId, string? definition)
    {
        var byLinkId = linkId is null ? null : _byLinkId.GetValueOrDefault(linkId);
        var byDefinition = definition is null || _byDefinition.Count == 0 ? null : _byDefinition.GetValueOrDefault(definition);
        var byCode = linkId is null || _byCode.Count == 0 ? null : _byCode.GetValueOrDefault(linkId.TrimStart('/'));
        var first = byLinkId ?? byDefinition ?? byCode;
        return (first, Other(byDefinition) ?? Other(byCode));

        ItemMap? Other(ItemMap? item) => item == first ? null : item;
    }

    /// <summary>Whether the map reads the responses of a Questionnaire, and if not, why not.</summary>
    internal FindingCode? Accepts(string? canonical)
    {
        if (Questionnaires.Count == 0 || (canonical is not null && (Questionnaires.Contains(canonical) || Questionnaires.Contains(Unversioned(canonical)))))
        {
            return null;
        }

        return string.IsNullOrWhiteSpace(canonical) ? FindingCode.QuestionnaireNotNamed
            : Questionnaires.Any(own => Unversioned(own) == canonical) ? FindingCode.VersionNotNamed
            : FindingCode.OtherQuestionnaire;
    }

    private static string Unversioned(string canonical) => canonical.Split('|')[0];

    /// <summary>The instruments and the site.</summary>
    public override string ToString() => $"{string.Join(", ", Instruments.Select(instrument => instrument.Key))} at {Site}";
}
