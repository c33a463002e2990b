using Hl7.Fhir.Model;
using Scales.Fhir.Maps;

namespace Scales.Fhir.Writing;

/// <summary>Writes what the scores of a map are as ObservationDefinitions: the range a score may have belongs there, and not in a reference range, which is that of the healthy.</summary>
internal static class DefinitionWriter
{
    internal static IReadOnlyList<ObservationDefinition> Write(FormMap map) =>
        [.. map.Sections.SelectMany(section => section.Scales.Select(scale => Of(map, section, scale)))];

    private static ObservationDefinition Of(FormMap map, InstrumentMap section, Scale scale) => new()
    {
        Category = [Codes.CategoryOf(section.IsExam)],
        Code = Codes.Of(map, section, scale),
        Identifier = [new(Codes.IdentifierSystem(map), section.KeyOf(scale))],
        PermittedDataType = [ObservationDefinition.ObservationDataType.Quantity],
        MultipleResultsAllowed = false,
        QuantitativeDetails = new() { Unit = new CodeableConcept(Codes.Ucum, scale.Unit == "mm" ? "mm" : "{score}"), DecimalPrecision = 4 },
        QualifiedInterval =
        [
            new()
            {
                Category = ObservationDefinition.ObservationRangeCategory.Absolute,
                Range = new() { Low = new() { Value = scale.Scores.Lowest }, High = new() { Value = scale.Scores.Highest } },
            },
        ],
    };
}
