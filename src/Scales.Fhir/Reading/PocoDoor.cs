using Hl7.Fhir.Model;

namespace Scales.Fhir.Reading;

/// <summary>Reads a response that Firely has parsed. Of every primitive the JSON value is taken, since the typed getter may throw, with the value in its message.</summary>
internal sealed class PocoDoor
{
    private readonly ReadLimits _limits;
    private readonly Response _response = new();
    private int _items;

    private PocoDoor(ReadLimits limits) => _limits = limits;

    /// <exception cref="RefusedException">The resource is not a response that can be read.</exception>
    internal static Response Read(QuestionnaireResponse source, ReadLimits limits)
    {
        var door = new PocoDoor(limits);
        try
        {
            return door.ReadRoot(source);
        }
        catch (Exception thrown) when (thrown is not RefusedException) // Whatever Firely throws over what it could not parse may quote it.
        {
            throw new RefusedException(FindingCode.WrongShape);
        }
    }

    private Response ReadRoot(QuestionnaireResponse source)
    {
        Refuse(source.ModifierExtension.Count > 0 || source.ImplicitRulesElement is not null, FindingCode.ModifierExtension);
        _response.Id = Text(source.IdElement);
        _response.Identifier = Identifier(source.Identifier);
        _response.Questionnaire = Text(source.QuestionnaireElement);
        _response.Status = Text(source.StatusElement);
        _response.Authored = Text(source.AuthoredElement);
        _response.Subject = Reference(source.Subject);
        _response.Encounter = Reference(source.Encounter);
        _response.Author = Reference(source.Author);
        Items(source.Item, 1);
        return _response;
    }

    private void Items(List<QuestionnaireResponse.ItemComponent> items, int depth)
    {
        Refuse(items.Count > 0 && depth > _limits.Depth, FindingCode.TooDeep);
        foreach (var item in items)
        {
            Item(item, depth);
        }
    }

    private void Item(QuestionnaireResponse.ItemComponent item, int depth)
    {
        Refuse(item.ModifierExtension.Count > 0, FindingCode.ModifierExtension);
        Count();
        var answers = new AnswerList();
        foreach (var answer in item.Answer)
        {
            Refuse(answer.ModifierExtension.Count > 0, FindingCode.ModifierExtension);
            Count();
            answers.Add(Answer(answer));
            Items(answer.Item, depth + 1);
        }

        Items(item.Item, depth + 1);
        answers.AddTo(_response.Items, Text(item.LinkIdElement), Text(item.DefinitionElement));
    }

    private static RawAnswer Answer(QuestionnaireResponse.AnswerComponent source)
    {
        var answer = new RawAnswer();
        Extensions(ref answer, source.Extension);
        Extensions(ref answer, source.Value?.Extension ?? []);
        switch (source.Value)
        {
            case null: break;
            case Integer64: throw new RefusedException(FindingCode.FhirR5);
            case Integer or FhirDecimal: Number(ref answer, (PrimitiveType)source.Value); break;
            case FhirString text when text.TypeName == "string": Text(ref answer, text); break;
            case Coding coding: (answer.Kind, answer.System, answer.Code) = (RawKind.Coding, Text(coding.SystemElement), Text(coding.CodeElement)); break;
            case Quantity quantity: Quantity(ref answer, quantity); break;
            default: answer.Kind = RawKind.Other; break;
        }

        return answer;
    }

    // A primitive may have extensions and no value.
    private static void Number(ref RawAnswer answer, PrimitiveType source) =>
        (answer.Kind, answer.Number) = source.JsonValue is null ? (RawKind.None, null) : (RawKind.Number, Number(source));

    private static void Text(ref RawAnswer answer, FhirString source) =>
        (answer.Kind, answer.Code) = source.JsonValue is null ? (RawKind.None, null) : (RawKind.Text, Text(source));

    private static void Quantity(ref RawAnswer answer, Quantity source)
    {
        (answer.Number, answer.HasComparator) = (Number(source.ValueElement), source.ComparatorElement is not null);
        (answer.System, answer.Code, answer.Unit) = (Text(source.SystemElement), Text(source.CodeElement), Text(source.UnitElement));
        bool isRead = (answer.Number is not null || source.ValueElement?.JsonValue is null)
            && Array.TrueForAll<PrimitiveType?>([source.SystemElement, source.CodeElement, source.UnitElement], part => part?.JsonValue is null or string);
        answer.Kind = isRead ? RawKind.Quantity : RawKind.Other;
        Extensions(ref answer, source.ValueElement?.Extension ?? []);
    }

    private static void Extensions(ref RawAnswer answer, List<Extension> extensions)
    {
        foreach (var extension in extensions)
        {
            if (AnswerExtension.IsWeight(extension.Url))
            {
                answer.AddWeight(extension.Value is Integer or FhirDecimal ? Number((PrimitiveType)extension.Value) : null);
            }
            else if (extension.Url == AnswerExtension.DataAbsentReason)
            {
                answer.AbsentReason = extension.Value is Code code ? Text(code) ?? "" : "";
            }
        }
    }

    private static RawReference Reference(ResourceReference? source) => new(Text(source?.ReferenceElement), Identifier(source?.Identifier));

    private static BusinessIdentifier? Identifier(Identifier? source) =>
        Text(source?.ValueElement) is { } value && !string.IsNullOrWhiteSpace(value) ? new(Text(source!.SystemElement), value) : null;

    private static string? Text(PrimitiveType? source) => source?.JsonValue as string;

    private static decimal? Number(PrimitiveType? source) => source?.JsonValue switch
    {
        decimal number => number,
        int number => number,
        long number => number,
        _ => null,
    };

    private void Count() => Refuse(++_items > _limits.Items, FindingCode.TooManyItems);

    private static void Refuse(bool condition, FindingCode code)
    {
        if (condition)
        {
            throw new RefusedException(code);
        }
    }
}
