using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Scales.Fhir.Reading;
using Scales.Fhir.Writing;

namespace Scales.Fhir;

/// <summary>Scores that were stored as Observations, by this library or by another program: what of them is needed for a comparison.</summary>
/// <remarks>A score is found by our identifier; else by its code on an Observation, or a component of one, that is derived from the response.</remarks>
public sealed class StoredScores
{
    private static readonly FhirJsonDeserializer s_firely = new(new DeserializerSettings().UsingMode(DeserializationMode.NoOverflow));

    private readonly Dictionary<(string Source, string Code), List<StoredValue>> _values = [];

    /// <summary>How many values there are.</summary>
    public int Count => _values.Values.Sum(values => values.Count);

    /// <summary>Adds what an Observation and its components hold; one that was entered in error, or cancelled, holds nothing.</summary>
    /// <exception cref="FormatException">The Observation holds what Firely could not parse. Nothing of it is quoted.</exception>
    public void Add(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        try
        {
            AddGuarded(observation);
        }
        catch (Exception thrown) when (thrown is Hl7.Fhir.Utility.CodedException or InvalidCastException or InvalidOperationException)
        {
            throw new FormatException("The Observation holds a value that is none in FHIR.");
        }
    }

    /// <summary>Adds what is in the JSON of an Observation, or of a Bundle of some; false, and nothing is added, where Firely cannot parse it or it is something else.</summary>
    public bool TryAdd(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            bool isParsed = s_firely.TryDeserializeResource(json, out var resource, out _) && resource is Observation or Bundle;
            IEnumerable<Observation> found = !isParsed ? [] : resource is Bundle bundle ? bundle.Entry.Select(entry => entry.Resource).OfType<Observation>() : [(Observation)resource!];
            foreach (var observation in found)
            {
                AddGuarded(observation);
            }

            return isParsed;
        }
        catch (Exception thrown) when (thrown is System.Text.Json.JsonException or Hl7.Fhir.Utility.CodedException or InvalidCastException or InvalidOperationException) // Their messages may quote it.
        {
            return false;
        }
    }

    private void AddGuarded(Observation observation)
    {
        if (observation.Status is ObservationStatus.EnteredInError or ObservationStatus.Cancelled)
        {
            return;
        }

        var sources = observation.DerivedFrom.Select(from => from.Reference).OfType<string>().Select(SourceOf).ToList();
        foreach (var identifier in observation.Identifier.Where(identifier => identifier.Value is not null))
        {
            Add(identifier.System ?? "", identifier.Value!, observation.Value, observation.DataAbsentReason);
        }

        AddCoded(sources, observation.Code, observation.Value, observation.DataAbsentReason);
        foreach (var component in observation.Component)
        {
            AddCoded(sources, component.Code, component.Value, component.DataAbsentReason);
        }
    }

    /// <summary>The sources that a reference names: the id after the last <c>QuestionnaireResponse/</c>.</summary>
    private static string SourceOf(string reference)
    {
        string[] parts = reference.Split('/');
        int at = Array.LastIndexOf(parts, "QuestionnaireResponse");
        return at >= 0 && at + 1 < parts.Length ? parts[at + 1] : reference;
    }

    private void AddCoded(List<string> sources, CodeableConcept? code, DataType? value, CodeableConcept? absent)
    {
        foreach (var coding in code?.Coding ?? [])
        {
            foreach (string source in sources)
            {
                Add(source, $"{coding.System}|{coding.Code}", value, absent);
            }
        }
    }

    private void Add(string source, string code, DataType? value, CodeableConcept? absent)
    {
        if (StoredValue.Of(value, absent) is { } stored)
        {
            if (!_values.TryGetValue((source, code), out var values))
            {
                _values[(source, code)] = values = [];
            }

            values.Add(stored);
        }
    }

    internal StoredVerdict Compare(ResponseScores scores, ResponseScore score)
    {
        var stored = ByIdentifier(scores, score) ?? ByCode(scores, score);
        if (stored is null || stored.Count == 0)
        {
            return score.IsScored ? StoredVerdict.NotStored : StoredVerdict.Agrees;
        }

        var verdicts = stored.Select(value => value.Compare(score)).Distinct().ToList();
        return verdicts.Count == 1 ? verdicts[0] : StoredVerdict.Contradictory;
    }

    private List<StoredValue>? ByIdentifier(ResponseScores scores, ResponseScore score) =>
        _values.GetValueOrDefault((Codes.IdentifierSystem(scores.Map), ScoreIdentity.Of(scores.Response, score.Key)));

    private List<StoredValue>? ByCode(ResponseScores scores, ResponseScore score) => HeadCheck.IdOf(scores.Response) is { } id
        ? Codes.Of(scores.Map, score).Coding.Reverse<Coding>().Select(coding => _values.GetValueOrDefault((id, $"{coding.System}|{coding.Code}"))).FirstOrDefault(found => found is not null)
        : null;

    /// <summary>How many values there are: never one of them.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} stored values");
}

/// <summary>A stored number or grade; neither where it says that there is none.</summary>
internal readonly struct StoredValue
{
    private const int MostDecimals = 10;

    private readonly bool _isReadable;

    private StoredValue(decimal? number, string? grade, bool isReadable) => (Number, Grade, _isReadable) = (number, grade, isReadable);

    private decimal? Number { get; }

    private string? Grade { get; }

    private string? Unit { get; init; }

    internal static StoredValue? Of(DataType? value, CodeableConcept? absent) => value switch
    {
        Quantity { Comparator: not null } => new(null, null, false),
        Quantity { Value: { } number } quantity => new(number, null, true) { Unit = quantity.Code ?? quantity.Unit },
        Integer { Value: { } number } => new(number, null, true),
        FhirString { Value: { } text } => RawNumber.Read(text.Trim()) is { } number ? new(number, null, true) : new(null, null, false),
        CodeableConcept grade => new(null, grade.Coding.FirstOrDefault()?.Code ?? grade.Text, true),
        null => absent is null ? null : new(null, null, true),
        _ => new(null, null, false),
    };

    internal StoredVerdict Compare(ResponseScore score)
    {
        bool isStored = Number is not null || Grade is not null;
        return !_isReadable ? StoredVerdict.NotComparable
            : !score.IsScored ? (isStored ? StoredVerdict.NotScorable : StoredVerdict.Agrees)
            : !isStored ? StoredVerdict.NotStored
            : score.Grade is { } grade ? (Grade == grade ? StoredVerdict.Agrees : StoredVerdict.Stale)
            : Number is not { } number || IsInAnotherUnit(score) ? StoredVerdict.NotComparable
            : IsWithinHalfOfLastDigit(number, score) ? StoredVerdict.Agrees : StoredVerdict.Stale;
    }

    // Points have many names and no unit.
    private bool IsInAnotherUnit(ResponseScore score) => Unit is "mm" or "cm" or "%" && Unit != score.Scale!.Unit;

    // Beyond the tenth decimal stands what binary arithmetic left there; of an exact score twenty decimals are enough to lie on the right side of any half.
    private static bool IsWithinHalfOfLastDigit(decimal stored, ResponseScore score)
    {
        decimal half = 0.5m;
        for (int digit = 0; digit < Math.Min((int)stored.Scale, MostDecimals); digit++)
        {
            half /= 10;
        }

        return Math.Abs(stored - score.Round(20)!.Value) <= half;
    }
}
