using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hl7.Fhir.Model;

namespace Scales.Fhir.Maps;

/// <summary>Writes a map for a Questionnaire.</summary>
internal sealed class QuestionnaireReader
{
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Questionnaire _questionnaire;
    private readonly string _site;
    private readonly List<MapProblem> _notes = [];
    private readonly List<Questionnaire.ItemComponent> _items = [];

    internal QuestionnaireReader(Questionnaire questionnaire, string site)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(site);
        (_questionnaire, _site) = (questionnaire, site);
        Flatten(questionnaire.Item);
    }

    internal MapDraft Draft(IReadOnlyList<Instrument> instruments)
    {
        var map = new JsonObject { ["site"] = _site };
        if (_questionnaire.Url is { } url)
        {
            map["questionnaires"] = new JsonArray(_questionnaire.Version is { } version ? $"{url}|{version}" : url);
        }
        else
        {
            _notes.Add(new("questionnaires", "the Questionnaire has no url: the map reads the responses of any form"));
        }

        map["instruments"] = new JsonArray([.. instruments.Select(Section)]);
        return new(map.ToJsonString(s_readable), _notes);
    }

    private JsonNode Section(Instrument instrument, int index)
    {
        string path = FormattableString.Invariant($"instruments[{index}]");
        var section = new JsonObject { ["instrument"] = instrument.Key };
        State(section, instrument, path);
        if (instrument.Items.Count == 0)
        {
            new MuscleDraft(instrument, path, _notes).Write(section, _items);
        }
        else
        {
            new ItemDraft(instrument, path, _notes).Write(section, _items);
        }

        return section;
    }

    private void State(JsonObject section, Instrument instrument, string path)
    {
        if (instrument.HasReversedItems)
        {
            section["coding"] = "raw";
            _notes.Add(new($"{path}.coding", "raw: as the respondent answers; say already-reversed where the form turns answers round"));
        }

        if (instrument.HasStatedRecall)
        {
            section["recall"] = "not-stated";
            _notes.Add(new($"{path}.recall", "not stated: say 24h or 1w"));
        }

        if (instrument == Vas.Instrument)
        {
            section["scales"] = new JsonArray("mm");
            _notes.Add(new($"{path}.scales", "pain; say spasticity_mm where the line stands for spasticity"));
            _notes.Add(new($"{path}.unit", "not stated: readings without a unit are refused where they may be millimetres or centimetres; say mm or cm"));
        }
    }

    private void Flatten(List<Questionnaire.ItemComponent> items)
    {
        foreach (var item in items.Where(item => !IsHidden(item)))
        {
            if (item.Type is not (Questionnaire.QuestionnaireItemType.Group or Questionnaire.QuestionnaireItemType.Display) && item.LinkId is not null)
            {
                _items.Add(item);
            }

            Flatten(item.Item);
        }
    }

    // What a form computes, and what it hides, is not what the respondent said.
    private static bool IsHidden(Questionnaire.ItemComponent item) => item.Extension.Exists(extension =>
        extension.Url == "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
        || (extension.Url == "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden" && extension.Value is FhirBoolean { Value: true }));
}
