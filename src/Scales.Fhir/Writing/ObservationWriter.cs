using Hl7.Fhir.Model;
using Scales.Fhir.Maps;
using Scales.Fhir.Reading;

namespace Scales.Fhir.Writing;

/// <summary>Writes the scores of a response as Observations.</summary>
internal sealed class ObservationWriter(ResponseScores scores)
{
    private const int Decimals = 4;

    private readonly FormMap _map = scores.Map;
    private readonly Response _response = scores.Response;

    internal IReadOnlyList<Observation> Write() => scores.Action == ResponseAction.None ? [] : [.. scores.Instruments.SelectMany(Write)];

    private IEnumerable<Observation> Write(InstrumentScores instrument) =>
        _map.HasComponents && instrument.Scores.Count > 1 ? [WithComponents(instrument)] : WithMembers(instrument);

    private List<Observation> WithMembers(InstrumentScores instrument)
    {
        var members = instrument.Scores.Select(Member).ToList();
        if (members.Count > 1)
        {
            var panel = Panel(instrument);
            panel.HasMember = [.. members.Select(member => new ResourceReference($"Observation/{member.Id}"))];
            members.Insert(0, panel);
        }

        return members;
    }

    private Observation Member(ResponseScore score)
    {
        var observation = Begun(score.Key, Codes.Of(_map, score), score.Section);
        observation.Method = MethodOf(score);
        observation.BodySite = BodySiteOf(score.Muscle);
        (observation.Value, observation.DataAbsentReason) = (ValueOf(score), AbsenceOf(score));
        if (score.Scale is not null)
        {
            observation.Component = [Count("items-answered", score.Completeness.Answered), Count("items-expected", score.Completeness.Of)];
        }

        return observation;
    }

    private Observation Panel(InstrumentScores instrument) => Begun(
        instrument.Section.PanelKey,
        new CodeableConcept(Codes.ScoreSystem(_map), instrument.Section.PanelKey) { Text = instrument.Section.TextOf(instrument.Instrument.Name) },
        instrument.Section);

    private Observation WithComponents(InstrumentScores instrument)
    {
        var panel = Panel(instrument);
        foreach (var score in instrument.Scores)
        {
            panel.Component.Add(new() { Code = CodeOfComponent(score), Value = ValueOf(score), DataAbsentReason = AbsenceOf(score) });
            if (score.Scale is not null)
            {
                panel.Component.Add(Count($"items-answered.{score.Key}", score.Completeness.Answered));
                panel.Component.Add(Count($"items-expected.{score.Key}", score.Completeness.Of));
            }
        }

        // One rule scores a form; the grades of muscles and their means have no rule in common.
        panel.Method = instrument.Scores.DistinctBy(score => score.Completeness.Rule).Count() == 1 ? MethodOf(instrument.Scores[0]) : null;
        return panel;
    }

    private CodeableConcept CodeOfComponent(ResponseScore score)
    {
        var code = Codes.Of(_map, score);
        code.Text = score.Muscle is { } muscle ? $"{muscle.Name}, {muscle.SideName}" : code.Text;
        return code;
    }

    private Observation Begun(string key, CodeableConcept code, InstrumentMap section)
    {
        string identifier = ScoreIdentity.Of(_response, key);
        var observation = new Observation
        {
            Id = ScoreIdentity.IdOf(Codes.IdentifierSystem(_map), identifier),
            Identifier = [new(Codes.IdentifierSystem(_map), identifier)],
            Status = scores.Status,
            Category = [Codes.CategoryOf(section.IsExam)],
            Code = code,
            Subject = Copied(_response.Subject),
            Encounter = Copied(_response.Encounter),
            DerivedFrom = HeadCheck.IdOf(_response) is { } id ? [new ResourceReference($"QuestionnaireResponse/{id}")] : [new() { Identifier = Copied(_response.Identifier) }],
        };
        AddProfiles(observation, section);
        AddTime(observation);
        observation.Performer.AddRange(Copied(_response.Author) is { } author ? [author] : []);
        return observation;
    }

    // The profiles of the map are for surveys.
    private void AddProfiles(Observation observation, InstrumentMap section)
    {
        if (_map.Profiles.Count > 0 && !section.IsExam)
        {
            observation.Meta = new() { Profile = _map.Profiles };
        }
    }

    // As text: no time ever goes through a clock or a zone.
    private void AddTime(Observation observation)
    {
        if (HeadCheck.TimeOf(_response.Authored) is { } time)
        {
            observation.Effective = new FhirDateTime(time);
            observation.IssuedElement = HeadCheck.IsInstant(time) ? new Instant { JsonValue = time } : null;
        }
    }

    private static ResourceReference? Copied(RawReference source) =>
        source.IsEmpty ? null : new ResourceReference { Reference = source.Reference, Identifier = Copied(source.Identifier) };

    private static Identifier? Copied(BusinessIdentifier? source) => source is null ? null : new Identifier(source.System, source.Value);

    private DataType? ValueOf(ResponseScore score)
    {
        if (!score.IsScored)
        {
            return null;
        }

        return score.Grade is { } grade ? GradeOf(score, grade) : QuantityOf(score);
    }

    private static Quantity QuantityOf(ResponseScore score)
    {
        string unit = score.Scale!.Unit == "mm" ? "mm" : "{score}";
        return new() { Value = Trimmed(score.Round(Decimals)!.Value), Unit = unit, System = Codes.Ucum, Code = unit };
    }

    // A decimal keeps the zeros it was computed with: 4.5000 would claim a precision.
    private static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;

    private CodeableConcept GradeOf(ResponseScore score, string grade)
    {
        var coding = new Coding(Codes.GradeSystem(_map, score), grade);
        coding.AddExtension(Codes.OrdinalValue, new FhirDecimal(score.GradePoints));
        return new() { Coding = [coding], Text = grade };
    }

    private CodeableConcept? AbsenceOf(ResponseScore score) =>
        scores.Action == ResponseAction.Retract ? new CodeableConcept(Codes.DataAbsentReason, "error") { Text = "the response was entered in error" }
        : score.AbsentReason is { } reason ? new CodeableConcept(Codes.DataAbsentReason, Codes.Of(reason)) { Text = score.Explanation }
        : null;

    private CodeableConcept MethodOf(ResponseScore score) =>
        new() { Coding = [new Coding(Codes.RuleSystem(_map), score.Completeness.Rule) { Version = Codes.Version }], Text = score.Scale?.Items.Count > 0 ? score.Section.Rule?.Text : null };

    private static CodeableConcept? BodySiteOf(Muscle? muscle) => muscle is null ? null : new()
    {
        Coding = muscle.BodySiteCode is { } code ? [new Coding(muscle.BodySiteSystem, code)] : [],
        Text = $"{muscle.Name}, {muscle.SideName}",
    };

    private Observation.ComponentComponent Count(string part, int count) =>
        new() { Code = new CodeableConcept(Codes.PartSystem(_map), part), Value = new Integer(count) };
}
