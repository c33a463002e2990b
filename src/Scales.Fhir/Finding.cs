namespace Scales.Fhir;

/// <summary>Something a reader of a response has to know. It says what and where, and never holds a value of the response.</summary>
/// <param name="Code">What was found.</param>
/// <param name="Instrument">The key of the instrument it concerns; <see langword="null"/> where it concerns the response.</param>
/// <param name="Item">The code of the item, or the muscle and side; <see langword="null"/> where it concerns no single one.</param>
/// <param name="LinkId">The linkId as the map has it; <see langword="null"/> where the map has none. A linkId that only the response has is never repeated.</param>
public readonly record struct Finding(FindingCode Code, string? Instrument = null, string? Item = null, string? LinkId = null)
{
    /// <summary>How much it matters.</summary>
    public FindingSeverity Severity => Code switch
    {
        < FindingCode.Stopped => FindingSeverity.Error,
        < FindingCode.OutOfRange => FindingSeverity.Warning,
        < FindingCode.Declined => FindingSeverity.Error,
        _ => FindingSeverity.Information,
    };

    /// <summary>The finding on one line.</summary>
    public override string ToString() =>
        $"{Severity}: {Code}{(Instrument is null ? "" : $", {Instrument}")}{(Item is null ? "" : $" {Item}")}{(LinkId is null ? "" : $" (linkId {LinkId})")}";
}

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>Scored, but to be looked into.</summary>
    Warning,

    /// <summary>Something was refused: the response, or the scores that an answer takes part in.</summary>
    Error,
}

/// <summary>What can be found in a response. The names and numbers are stable: below 100 nothing of the response is scored, from 200 the scores that the answer takes part in are refused, from 300 an answer is missing and it is known why.</summary>
public enum FindingCode
{
    /// <summary>There is no input.</summary>
    Empty = 1,

    /// <summary>The input begins with a byte order mark, which JSON in FHIR does not have.</summary>
    ByteOrderMark,

    /// <summary>The input is not well-formed JSON in UTF-8.</summary>
    NotJson,

    /// <summary>The JSON is not an object.</summary>
    NotAnObject,

    /// <summary>The resource is not a QuestionnaireResponse.</summary>
    OtherResourceType,

    /// <summary>The resource has the shape of STU3 or earlier.</summary>
    FhirStu3,

    /// <summary>The resource has the shape of R5 or later.</summary>
    FhirR5,

    /// <summary>An element has not the shape that FHIR gives it: an object where a list belongs, a number where a text belongs.</summary>
    WrongShape,

    /// <summary>A name stands twice in one JSON object.</summary>
    DuplicateKey,

    /// <summary>An answer has more than one value.</summary>
    TwoValues,

    /// <summary>A modifierExtension, or implicitRules, may turn the meaning round and is not understood here.</summary>
    ModifierExtension,

    /// <summary>The input has more bytes than the limit.</summary>
    TooManyBytes,

    /// <summary>The response has more items and answers than the limit.</summary>
    TooManyItems,

    /// <summary>The items are nested deeper than the limit.</summary>
    TooDeep,

    /// <summary>The status is missing.</summary>
    StatusMissing,

    /// <summary>The status is none of FHIR's.</summary>
    StatusUnknown,

    /// <summary>The response is in progress, and the map does not ask for preliminary scores.</summary>
    InProgress,

    /// <summary>The map is for another Questionnaire, or for another version of it.</summary>
    OtherQuestionnaire,

    /// <summary>The map is bound to a Questionnaire and the response names none.</summary>
    QuestionnaireNotNamed,

    /// <summary>Nobody is named whose scores these would be.</summary>
    SubjectMissing,

    /// <summary>The response has neither id nor identifier, so that a second run could not replace what the first one wrote.</summary>
    NotIdentified,

    /// <summary>Nothing that the map names is in the response.</summary>
    NothingMapped,

    /// <summary>The response was entered in error: what was scored from it is to be retracted.</summary>
    EnteredInError,

    /// <summary>The response was stopped before its end; it is scored by the rules for missing answers.</summary>
    Stopped = 100,

    /// <summary>The response is in progress and its scores are preliminary.</summary>
    Preliminary,

    /// <summary>The map is for one version of the Questionnaire and the response does not say which it was.</summary>
    VersionNotNamed,

    /// <summary>The response does not say when it was answered.</summary>
    TimeMissing,

    /// <summary>The time has no zone: only its date is kept.</summary>
    TimeWithoutZone,

    /// <summary>The time is not exact to the day, or is no time: none is kept.</summary>
    TimeUnusable,

    /// <summary>No item of the instrument is in the response: nothing is written for it.</summary>
    InstrumentNotAsked,

    /// <summary>An item was answered more than once, each time the same.</summary>
    Repeated,

    /// <summary>The answer is not among those the item allows.</summary>
    OutOfRange = 200,

    /// <summary>The answer is not a whole number, or finer than the instrument is read.</summary>
    NotWhole,

    /// <summary>The answer is of a kind that cannot be an answer to the item, or is malformed.</summary>
    Unreadable,

    /// <summary>The answer is a text, and the map does not allow texts, or it is not a number.</summary>
    TextNotAllowed,

    /// <summary>Neither the map nor a weight nor LOINC says what the code of the answer counts.</summary>
    UnknownCode,

    /// <summary>The unit of the quantity is not one for this item.</summary>
    UnknownUnit,

    /// <summary>The reading has no unit and may be millimetres or centimetres.</summary>
    AmbiguousUnit,

    /// <summary>The map, the weights or LOINC say different things about one answer.</summary>
    ConflictingValues,

    /// <summary>The item was answered more than once, and differently.</summary>
    ConflictingAnswers,

    /// <summary>The linkId means one item and the definition another.</summary>
    ConflictingItems,

    /// <summary>Another answer rules this one out.</summary>
    NotExpected,

    /// <summary>The respondent declined to answer.</summary>
    Declined = 300,

    /// <summary>The item does not apply to the respondent.</summary>
    NotApplicable,

    /// <summary>The item is in the response without an answer.</summary>
    Blank,

    /// <summary>The item was not asked.</summary>
    NotAsked,
}
