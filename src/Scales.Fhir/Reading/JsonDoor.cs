using System.Text.Json;

namespace Scales.Fhir.Reading;

/// <summary>Reads a response from UTF-8 bytes: one pass over the tokens, and no more of them kept than scoring needs.</summary>
internal ref struct JsonDoor
{
    private const int MostJsonDepth = 256;

    private static readonly PropertyNames s_root = new(
        "resourceType", "item", "id", "identifier", "questionnaire", "status", "subject", "encounter", "authored", "author", "modifierExtension", "implicitRules",
        "meta", "text", "contained", "language", "basedOn", "partOf", "source", "extension", "parent", "context", "group", "_status", "_authored", "_questionnaire");

    private static readonly PropertyNames s_item = new("linkId", "text", "answer", "item", "definition", "modifierExtension", "extension", "id", "_linkId", "_text", "_definition");

    private static readonly PropertyNames s_answer = new(
        "valueCoding", "valueInteger", "valueDecimal", "valueString", "valueQuantity", "item", "modifierExtension", "extension", "id",
        "_valueInteger", "_valueDecimal", "_valueString", "valueInteger64");

    private static readonly PropertyNames s_coding = new("system", "code", "display", "extension", "version", "userSelected", "id", "_system", "_code", "_display");
    private static readonly PropertyNames s_quantity = new("value", "unit", "system", "code", "comparator", "extension", "id", "_value", "_unit", "_system", "_code");
    private static readonly PropertyNames s_extension = new("url", "valueDecimal", "valueCode", "valueInteger", "extension", "id");
    private static readonly PropertyNames s_reference = new("reference", "identifier", "type", "display", "id", "extension");
    private static readonly PropertyNames s_identifier = new("system", "value", "use", "type", "period", "assigner", "id", "extension");
    private static readonly PropertyNames s_primitive = new("extension", "id");

    private readonly ReadLimits _limits;
    private readonly Response _response = new();
    private Utf8JsonReader _reader;
    private int _items;

    private JsonDoor(ReadOnlySpan<byte> utf8, ReadLimits limits)
    {
        _reader = new(utf8, new JsonReaderOptions { MaxDepth = MostJsonDepth });
        _limits = limits;
    }

    /// <exception cref="RefusedException">The bytes are not a response that can be read.</exception>
    internal static Response Read(ReadOnlySpan<byte> utf8, ReadLimits limits)
    {
        Refuse(utf8.IsEmpty, FindingCode.Empty);
        Refuse(utf8.Length > limits.Bytes, FindingCode.TooManyBytes);
        Refuse(utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]), FindingCode.ByteOrderMark);
        Refuse(utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0, FindingCode.Empty);
        var door = new JsonDoor(utf8, limits);
        try
        {
            door.CheckType();
            return door.ReadRoot();
        }
        catch (Exception refused) when (refused is JsonException or InvalidOperationException) // Their messages may quote the payload.
        {
            throw new RefusedException(door._reader.CurrentDepth >= MostJsonDepth - 1 ? FindingCode.TooDeep : FindingCode.NotJson);
        }
    }

    // Looked for first, so that another resource is not blamed for its shape.
    private void CheckType()
    {
        var start = _reader;
        _reader.Read();
        Refuse(_reader.TokenType != JsonTokenType.StartObject, FindingCode.NotAnObject);
        bool isResponse = false;
        while (!isResponse && _reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = _reader.ValueTextEquals("resourceType"u8);
            _reader.Read();
            isResponse = isType && _reader.TokenType == JsonTokenType.String && _reader.ValueTextEquals("QuestionnaireResponse"u8);
            Refuse(isType && !isResponse, FindingCode.OtherResourceType);
            _reader.Skip();
        }

        Refuse(!isResponse, FindingCode.OtherResourceType);
        _reader = start;
    }

    private Response ReadRoot()
    {
        _reader.Read();
        uint seen = 0;
        while (Next(s_root, ref seen) is { } name)
        {
            switch (name)
            {
                case "id": _response.Id = Text(); break;
                case "identifier": _response.Identifier = _reader.TokenType == JsonTokenType.StartArray ? throw new RefusedException(FindingCode.FhirR5) : Identifier(); break;
                case "questionnaire": _response.Questionnaire = _reader.TokenType == JsonTokenType.StartObject ? throw new RefusedException(FindingCode.FhirStu3) : Text(); break;
                case "parent" or "context" or "group": throw new RefusedException(FindingCode.FhirStu3);
                case "status": _response.Status = Text(); break;
                case "authored": _response.Authored = TextOrNothing(); break;
                case "subject": _response.Subject = Reference(); break;
                case "encounter": _response.Encounter = Reference(); break;
                case "author": _response.Author = Reference(); break;
                case "implicitRules": throw new RefusedException(FindingCode.ModifierExtension);
                case "modifierExtension": RefuseModifier(); break;
                case "item": Items(1); break;
                default: _reader.Skip(); break;
            }
        }

        _reader.Read(); // Whatever stands after the object is malformed, and the reader says so.
        return _response;
    }

    private void Items(int depth)
    {
        Refuse(depth > _limits.Depth, FindingCode.TooDeep);
        Refuse(_reader.TokenType != JsonTokenType.StartArray, FindingCode.WrongShape);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            Item(depth);
        }
    }

    private void Item(int depth)
    {
        Refuse(_reader.TokenType != JsonTokenType.StartObject, FindingCode.WrongShape);
        Count();
        string? linkId = null, definition = null;
        var answers = new AnswerList();
        uint seen = 0;
        while (Next(s_item, ref seen) is { } name)
        {
            switch (name)
            {
                case "linkId": linkId = Text(); break;
                case "definition": definition = Text(); break;
                case "answer": Answers(ref answers, depth); break;
                case "item": Items(depth + 1); break;
                case "modifierExtension": RefuseModifier(); break;
                default: _reader.Skip(); break;
            }
        }

        answers.AddTo(_response.Items, linkId, definition);
    }

    private void Answers(ref AnswerList answers, int depth)
    {
        Refuse(_reader.TokenType != JsonTokenType.StartArray, FindingCode.WrongShape);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            Refuse(_reader.TokenType != JsonTokenType.StartObject, FindingCode.WrongShape);
            Count();
            answers.Add(Answer(depth));
        }
    }

    private RawAnswer Answer(int depth)
    {
        var answer = new RawAnswer();
        var (seen, values) = (0u, 0);
        while (Next(s_answer, ref seen) is { } name)
        {
            switch (name)
            {
                case "valueInteger" or "valueDecimal": (answer.Kind, answer.Number, values) = (RawKind.Number, Number(), values + 1); break;
                case "valueString": (answer.Kind, answer.Code, values) = (RawKind.Text, TextOrNothing(), values + 1); break;
                case "valueCoding": Coding(ref answer); values++; break;
                case "valueQuantity": Quantity(ref answer); values++; break;
                case "valueInteger64": throw new RefusedException(FindingCode.FhirR5);
                case "_valueInteger" or "_valueDecimal" or "_valueString": Primitive(ref answer); break;
                case "extension": Extensions(ref answer); break;
                case "item": Items(depth + 1); break;
                case "modifierExtension": RefuseModifier(); break;
                case OtherValue: (answer.Kind, values) = (RawKind.Other, values + 1); _reader.Skip(); break;
                default: _reader.Skip(); break;
            }
        }

        Refuse(values > 1, FindingCode.TwoValues);
        return answer;
    }

    private void Coding(ref RawAnswer answer)
    {
        answer.Kind = RawKind.Coding;
        uint seen = 0;
        if (!IsObject(ref answer))
        {
            return;
        }

        while (Next(s_coding, ref seen) is { } name)
        {
            switch (name)
            {
                case "system": answer.System = TextOrNothing(); break;
                case "code": answer.Code = TextOrNothing(); break;
                case "extension": Extensions(ref answer); break;
                default: _reader.Skip(); break;
            }
        }
    }

    private void Quantity(ref RawAnswer answer)
    {
        answer.Kind = RawKind.Quantity;
        uint seen = 0;
        bool isRead = true;
        if (!IsObject(ref answer))
        {
            return;
        }

        while (Next(s_quantity, ref seen) is { } name)
        {
            switch (name)
            {
                case "value": isRead &= IsNull || (answer.Number = Number()) is not null; break;
                case "unit": isRead &= IsNull || (answer.Unit = TextOrNothing()) is not null; break;
                case "system": isRead &= IsNull || (answer.System = TextOrNothing()) is not null; break;
                case "code": isRead &= IsNull || (answer.Code = TextOrNothing()) is not null; break;
                case "comparator": answer.HasComparator = true; _reader.Skip(); break;
                case "extension": Extensions(ref answer); break;
                case "_value": Primitive(ref answer); break;
                default: _reader.Skip(); break;
            }
        }

        answer.Kind = isRead ? RawKind.Quantity : RawKind.Other;
    }

    // What stands beside a primitive value: "_valueInteger": {"extension": [...]}.
    private void Primitive(ref RawAnswer answer)
    {
        uint seen = 0;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            _reader.Skip();
            return;
        }

        while (Next(s_primitive, ref seen) is { } name)
        {
            if (name == "extension")
            {
                Extensions(ref answer);
            }
            else
            {
                _reader.Skip();
            }
        }
    }

    private void Extensions(ref RawAnswer answer)
    {
        Refuse(_reader.TokenType != JsonTokenType.StartArray, FindingCode.WrongShape);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            Refuse(_reader.TokenType != JsonTokenType.StartObject, FindingCode.WrongShape);
            Extension(ref answer);
        }
    }

    private void Extension(ref RawAnswer answer)
    {
        string? url = null, code = null;
        decimal? number = null;
        uint seen = 0;
        while (Next(s_extension, ref seen) is { } name)
        {
            switch (name)
            {
                case "url": url = Text(); break;
                case "valueDecimal" or "valueInteger": number = Number(); break;
                case "valueCode": code = TextOrNothing(); break;
                default: _reader.Skip(); break;
            }
        }

        if (AnswerExtension.IsWeight(url))
        {
            answer.AddWeight(number);
        }
        else if (url == AnswerExtension.DataAbsentReason)
        {
            answer.AbsentReason = code ?? "";
        }
    }

    private RawReference Reference()
    {
        string? reference = null;
        BusinessIdentifier? identifier = null;
        Refuse(_reader.TokenType != JsonTokenType.StartObject, FindingCode.WrongShape);
        uint seen = 0;
        while (Next(s_reference, ref seen) is { } name)
        {
            switch (name)
            {
                case "reference": reference = Text(); break;
                case "identifier": identifier = Identifier(); break;
                default: _reader.Skip(); break;
            }
        }

        return new(reference, identifier);
    }

    private BusinessIdentifier? Identifier()
    {
        string? system = null, value = null;
        Refuse(_reader.TokenType != JsonTokenType.StartObject, FindingCode.WrongShape);
        uint seen = 0;
        while (Next(s_identifier, ref seen) is { } name)
        {
            switch (name)
            {
                case "system": system = Text(); break;
                case "value": value = Text(); break;
                default: _reader.Skip(); break;
            }
        }

        return string.IsNullOrWhiteSpace(value) ? null : new(system, value);
    }

    private const string OtherValue = "value[x]", OtherName = "";

    /// <summary>Moves to the value of the next property of the object; <see langword="null"/> at its end.</summary>
    private string? Next(PropertyNames names, ref uint seen)
    {
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        int index = names.IndexOf(_reader);
        if (index >= 0)
        {
            Refuse((seen & (1u << index)) != 0, FindingCode.DuplicateKey);
            seen |= 1u << index;
            _reader.Read();
            return names[index];
        }

        bool isValue = _reader.ValueIsEscaped ? _reader.GetString()!.StartsWith("value", StringComparison.Ordinal) : _reader.ValueSpan.StartsWith("value"u8);
        _reader.Read();
        return isValue ? OtherValue : OtherName;
    }

    private readonly string? Text() => _reader.TokenType switch
    {
        JsonTokenType.String => _reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw new RefusedException(FindingCode.WrongShape),
    };

    /// <summary>A text that may be wrong without the rest of the response being so.</summary>
    private string? TextOrNothing()
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            return _reader.GetString();
        }

        _reader.Skip();
        return null;
    }

    private decimal? Number()
    {
        decimal? number = _reader.TokenType == JsonTokenType.Number ? RawNumber.Read(_reader.ValueSpan) : null;
        _reader.Skip();
        return number;
    }

    private readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    private bool IsObject(ref RawAnswer answer)
    {
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        answer.Kind = RawKind.Other;
        _reader.Skip();
        return false;
    }

    private void RefuseModifier()
    {
        Refuse(_reader.TokenType != JsonTokenType.StartArray, FindingCode.WrongShape);
        Refuse(_reader.Read() && _reader.TokenType != JsonTokenType.EndArray, FindingCode.ModifierExtension);
    }

    private void Count() => Refuse(++_items > _limits.Items, FindingCode.TooManyItems);

    private static void Refuse(bool condition, FindingCode code)
    {
        if (condition)
        {
            throw new RefusedException(code);
        }
    }
}
