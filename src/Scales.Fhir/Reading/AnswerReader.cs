using System.Globalization;
using Scales.Fhir.Maps;

namespace Scales.Fhir.Reading;

/// <summary>What an answer counts, and where that is said: by the map first, then by a weight, then by LOINC, then by the number itself; never by a display.</summary>
internal static class AnswerReader
{
    private const string Ucum = "http://unitsofmeasure.org";

    internal static ReadAnswer Read(in RawAnswer answer, ItemMap item)
    {
        if (answer.AbsentReason is { } reason)
        {
            bool hasValue = answer.Number is not null || answer.Code is not null || answer.Kind == RawKind.Other;
            return hasValue ? ReadAnswer.Refused(FindingCode.Unreadable) : ReadAnswer.Missing(StateOf(reason));
        }

        return answer.Kind switch
        {
            RawKind.None => ReadAnswer.Missing(AnswerState.Blank),
            RawKind.Coding => OfCoding(answer, item),
            RawKind.Number => OfNumber(answer.Number, item, item.Instrument.Unit),
            RawKind.Quantity => OfQuantity(answer, item),
            RawKind.Text => OfText(answer.Code, item),
            _ => ReadAnswer.Refused(FindingCode.Unreadable),
        };
    }

    private static AnswerState StateOf(string absentReason) => absentReason switch
    {
        "asked-declined" => AnswerState.Declined,
        "not-applicable" => AnswerState.NotApplicable,
        "not-asked" => AnswerState.NotAsked,
        _ => AnswerState.Blank,
    };

    private static ReadAnswer OfCoding(in RawAnswer answer, ItemMap item)
    {
        if (item.Instrument.Missing.Find(answer.System, answer.Code) is { } state)
        {
            return ReadAnswer.Missing(state);
        }

        decimal? mapped = Mapped(answer.System, answer.Code, item);
        if (item.Kind == AnswerKind.Grade)
        {
            return mapped is { } grade ? ReadAnswer.Of(grade) : ReadAnswer.Refused(FindingCode.UnknownCode);
        }

        decimal? loinc = item.Range == ZeroToTen.Range ? LoincAnswers.Find(answer.System, answer.Code) : null;
        return (mapped ?? answer.Weight ?? loinc) is not { } value ? ReadAnswer.Refused(answer.HasBadWeight ? FindingCode.Unreadable : FindingCode.UnknownCode)
            : answer.HasBadWeight || Differs(mapped, value) || Differs(answer.Weight, value) || Differs(loinc, value) ? ReadAnswer.Refused(FindingCode.ConflictingValues)
            : item.Kind == AnswerKind.Length ? ReadAnswer.Refused(FindingCode.Unreadable)
            : Whole(value, item);
    }

    private static bool Differs(decimal? source, decimal value) => source is { } said && said != value;

    private static decimal? Mapped(string? system, string? code, ItemMap item) => item.Answers.Find(system, code) ?? item.Instrument.Answers.Find(system, code);

    private static ReadAnswer OfNumber(decimal? number, ItemMap item, LengthUnit? unit)
    {
        if (number is not { } value)
        {
            return ReadAnswer.Refused(FindingCode.Unreadable);
        }

        string printed = Printed(value);
        return item.Instrument.Missing.Find(null, printed) is { } state ? ReadAnswer.Missing(state)
            : item.Kind == AnswerKind.Grade ? Grade(printed, item)
            : item.Kind == AnswerKind.Length ? Length(value, unit)
            : Whole(value, item);
    }

    // The number as a map writes it: 1.50 is 1.5, and 2.0 is 2.
    private static string Printed(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static ReadAnswer Grade(string code, ItemMap item) =>
        Mapped(null, code, item) is { } grade ? ReadAnswer.Of(grade) : ReadAnswer.Refused(FindingCode.OutOfRange);

    private static ReadAnswer Whole(decimal value, ItemMap item) =>
        value != decimal.Truncate(value) ? ReadAnswer.Refused(FindingCode.NotWhole)
        : value < item.Range.Lowest || value > item.Range.Highest ? ReadAnswer.Refused(FindingCode.OutOfRange)
        : ReadAnswer.Of(value);

    private static ReadAnswer Length(decimal value, LengthUnit? unit)
    {
        if (unit is null && value is >= 0 and <= 10)
        {
            return ReadAnswer.Refused(FindingCode.AmbiguousUnit);
        }

        var range = Scale.Of<VasPain>().Scores;
        bool inside = value >= range.Lowest && value <= range.Highest;
        decimal tenths = inside ? value * (unit == LengthUnit.Centimetre ? 100 : 10) : 0;
        return !inside || tenths > 10 * range.Highest ? ReadAnswer.Refused(FindingCode.OutOfRange)
            : tenths != decimal.Truncate(tenths) ? ReadAnswer.Refused(FindingCode.NotWhole)
            : ReadAnswer.Of(tenths / 10);
    }

    private static ReadAnswer OfQuantity(in RawAnswer answer, ItemMap item)
    {
        string? unit = answer.System is null or "" or Ucum ? answer.Code ?? answer.Unit : null;
        bool isNamed = answer.Code is not null || answer.Unit is not null;
        LengthUnit? length = unit switch { "mm" => LengthUnit.Millimetre, "cm" => LengthUnit.Centimetre, _ => null };
        bool isKnown = !isNamed || unit is "{score}" or "1" || (item.Kind == AnswerKind.Length && length is not null);
        return answer.HasComparator || item.Kind == AnswerKind.Grade ? ReadAnswer.Refused(FindingCode.Unreadable)
            : answer.Number is null && !isNamed ? ReadAnswer.Missing(AnswerState.Blank)
            : !isKnown ? ReadAnswer.Refused(FindingCode.UnknownUnit)
            : OfNumber(answer.Number, item, length ?? item.Instrument.Unit);
    }

    private static ReadAnswer OfText(string? text, ItemMap item)
    {
        string trimmed = text?.Trim() ?? "";
        return text is null ? ReadAnswer.Refused(FindingCode.Unreadable)
            : trimmed.Length == 0 ? ReadAnswer.Missing(AnswerState.Blank)
            : !item.Instrument.AllowsTexts ? ReadAnswer.Refused(FindingCode.TextNotAllowed)
            : item.Instrument.Missing.Find(null, trimmed) is { } state ? ReadAnswer.Missing(state)
            : item.Kind == AnswerKind.Grade && Mapped(null, trimmed, item) is { } grade ? ReadAnswer.Of(grade)
            : RawNumber.Read(trimmed) is { } number ? OfNumber(number, item, item.Instrument.Unit)
            : ReadAnswer.Refused(FindingCode.TextNotAllowed);
    }
}
