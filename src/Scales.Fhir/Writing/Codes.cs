using Hl7.Fhir.Model;
using Scales.Fhir.Reading;

namespace Scales.Fhir.Writing;

/// <summary>The codes that are written: LOINC where it has one, SNOMED CT where the map asks for it, and the site's own for everything. A display is never written, because it may hold the wording of an item.</summary>
internal static class Codes
{
    internal const string Ucum = "http://unitsofmeasure.org";
    internal const string Snomed = "http://snomed.info/sct";
    internal const string DataAbsentReason = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    internal const string OrdinalValue = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    private const string Category = "http://terminology.hl7.org/CodeSystem/observation-category";

    internal static CodeableConcept CategoryOf(bool isExam) => new(Category, isExam ? "exam" : "survey");

    internal static string ScoreSystem(FormMap map) => $"{map.Site}/CodeSystem/score";

    internal static string IdentifierSystem(FormMap map) => $"{map.Site}/identifier/score";

    internal static string PartSystem(FormMap map) => $"{map.Site}/CodeSystem/score-part";

    internal static string RuleSystem(FormMap map) => $"{map.Site}/CodeSystem/scoring-rule";

    internal static string GradeSystem(FormMap map, ResponseScore score) =>
        $"{map.Site}/CodeSystem/{score.Instrument.Key}-grade{(score.Instrument != OriginalAshworth.Instrument ? "" : score.Section.IsNumberedFrom1 ? "-1-5" : "-0-4")}";

    internal static string Version { get; } = typeof(Scale).Assembly.GetName().Version!.ToString(3);

    internal static CodeableConcept Of(FormMap map, ResponseScore score)
    {
        var concept = score.Scale is { } scale ? Of(map, score.Section, scale) : new CodeableConcept { Text = score.Section.TextOf(score.Instrument.Name) };
        concept.Coding.AddRange(score.Scale is null && map.HasSnomed && score.Instrument == ModifiedAshworth.Instrument ? [new(Snomed, "765771006")] : []);
        concept.Coding.AddRange(score.Scale is null ? [new(ScoreSystem(map), score.Key)] : []);
        return concept;
    }

    internal static CodeableConcept Of(FormMap map, Maps.InstrumentMap section, Scale scale)
    {
        var concept = new CodeableConcept { Text = section.TextOf(scale.Name) };
        concept.Coding.AddRange(scale.Loinc is { } loinc ? [new(LoincAnswers.System, loinc)] : []);
        concept.Coding.AddRange(map.HasSnomed && SnomedOf(scale) is { } snomed ? [new(Snomed, snomed)] : []);
        concept.Coding.Add(new(ScoreSystem(map), section.KeyOf(scale)));
        return concept;
    }

    // Numeric Pain Rating Scale score, and visual analog scale pain score, as the profiles of the German Medical Informatics Initiative have them.
    private static string? SnomedOf(Scale scale) => scale == Scale.Of<Nrs>() ? "1284857008" : scale == Scale.Of<VasPain>() ? "443394008" : null;

    internal static string Of(AbsentReason reason) => reason switch
    {
        AbsentReason.NotAsked => "not-asked",
        AbsentReason.AskedDeclined => "asked-declined",
        AbsentReason.NotApplicable => "not-applicable",
        AbsentReason.Error => "error",
        _ => "unknown",
    };
}
