namespace Scales.Fhir.Reading;

/// <summary>What both doors make of a response: its head, and its answers as a flat list. No text of a question or an answer is kept.</summary>
internal sealed class Response
{
    internal string? Id { get; set; }

    internal BusinessIdentifier? Identifier { get; set; }

    internal string? Questionnaire { get; set; }

    internal string? Status { get; set; }

    internal string? Authored { get; set; }

    internal RawReference Subject { get; set; }

    internal RawReference Encounter { get; set; }

    internal RawReference Author { get; set; }

    /// <summary>An entry for every answer, and one for every item without an answer, wherever it was nested.</summary>
    internal List<RawItem> Items { get; } = [];
}

internal sealed class BusinessIdentifier(string? system, string value)
{
    internal string? System { get; } = system;

    internal string Value { get; } = value;
}

/// <summary>A reference as it stands in the response. It is copied and never followed.</summary>
internal readonly struct RawReference(string? reference, BusinessIdentifier? identifier)
{
    // A reference into the response itself would point to nothing in an Observation.
    internal string? Reference { get; } = reference?.StartsWith('#') == true ? null : reference;

    internal BusinessIdentifier? Identifier { get; } = identifier;

    internal bool IsEmpty => string.IsNullOrWhiteSpace(Reference) && Identifier is null;

    /// <summary>Whether it may be a patient: it does not name a resource of another type.</summary>
    internal bool MayBePatient
    {
        get
        {
            string type = Reference?.Split('/') is [.., var named, _] ? named : "";
            return type is "Patient" or "" || !char.IsAsciiLetterUpper(type[0]);
        }
    }
}

internal readonly struct RawItem(string? linkId, string? definition, RawAnswer answer)
{
    internal string? LinkId { get; } = linkId;

    internal string? Definition { get; } = definition;

    internal RawAnswer Answer { get; } = answer;
}

internal enum RawKind : byte
{
    None,
    Number,
    Coding,
    Quantity,
    Text,

    /// <summary>A value of any other type, or one that is malformed.</summary>
    Other,
}

/// <summary>One answer as it stands in the response.</summary>
internal struct RawAnswer
{
    internal RawKind Kind { get; set; }

    /// <summary>The number, where it is a number or a quantity that has one.</summary>
    internal decimal? Number { get; set; }

    /// <summary>The system of the code, or of the unit.</summary>
    internal string? System { get; set; }

    /// <summary>The code of the coding or of the unit, or the text.</summary>
    internal string? Code { get; set; }

    /// <summary>The unit of a quantity in words.</summary>
    internal string? Unit { get; set; }

    internal bool HasComparator { get; set; }

    /// <summary>What an extension says the code counts.</summary>
    internal decimal? Weight { get; set; }

    /// <summary>Whether the weights are malformed or say different things.</summary>
    internal bool HasBadWeight { get; set; }

    /// <summary>The code of a data-absent-reason.</summary>
    internal string? AbsentReason { get; set; }

    internal void AddWeight(decimal? weight)
    {
        HasBadWeight |= weight is null || (Weight is { } other && other != weight);
        Weight ??= weight;
    }
}

/// <summary>The extensions that say something about an answer.</summary>
internal static class AnswerExtension
{
    internal const string DataAbsentReason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    // itemWeight takes the place of ordinalValue, which had another name in STU3; all three are in use.
    internal static bool IsWeight(string? url) => url is "http://hl7.org/fhir/StructureDefinition/itemWeight"
        or "http://hl7.org/fhir/StructureDefinition/ordinalValue" or "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue";
}

/// <summary>Ends the reading of a response. It carries a code and no text of the response.</summary>
internal sealed class RefusedException(FindingCode code) : Exception(code.ToString())
{
    internal FindingCode Code { get; } = code;
}
