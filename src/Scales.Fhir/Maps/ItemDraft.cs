using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using Scales.Fhir.Reading;

namespace Scales.Fhir.Maps;

/// <summary>Finds the items of an instrument on a form: by LOINC, by code or by linkId, never by text.</summary>
internal sealed class ItemDraft(Instrument instrument, string path, List<MapProblem> notes)
{
    // Pain scores of other names in LOINC: severity, whatever the method; the rating of the last week; the discouraged verbal rating.
    private static readonly string[] s_otherNrs = ["38208-5", "75893-8", "56840-2"];

    private readonly JsonObject _answers = [];
    private readonly List<string> _byDigits = [], _unsaid = [];

    internal void Write(JsonObject section, IReadOnlyList<Questionnaire.ItemComponent> form)
    {
        var items = new JsonObject();
        section["items"] = items;
        foreach (var item in instrument.Items)
        {
            items[item.Code] = Find(item, form) is { } found ? Place(item, found) : null;
        }

        if (_answers.Count > 0)
        {
            section["answers"] = _answers;
        }

        Note(_byDigits, "each answer code counts what it ends in: check that, and which end is which, for ");
        Note(_unsaid, "what the answer codes count is not said: add them to \"answers\" for ");
    }

    private void Note(List<string> linkIds, string note)
    {
        if (linkIds.Count > 0)
        {
            notes.Add(new($"{path}.answers", note + string.Join(", ", linkIds)));
        }
    }

    private Questionnaire.ItemComponent? Find(Item item, IReadOnlyList<Questionnaire.ItemComponent> form)
    {
        foreach (var isIt in (Func<Questionnaire.ItemComponent, bool>[])
            [
                found => found.Code.Exists(coding => coding.System == LoincAnswers.System && IsLoincOf(item, coding.Code)),
                found => found.Code.Exists(coding => coding.System != LoincAnswers.System && coding.Code is { } code && item.Matches(code)),
                found => found.LinkId!.TrimStart('/') is var linkId && (item.Matches(linkId) || IsLoincOf(item, linkId)),
            ])
        {
            var found = form.Where(isIt).ToList();
            if (found.Count == 1)
            {
                NoteOtherNrs(item, found[0]);
                return found[0];
            }

            if (found.Count > 1)
            {
                notes.Add(new($"{path}.items.{item.Code}", $"may be any of {string.Join(", ", found.Select(each => each.LinkId))}: say which"));
                return null;
            }
        }

        notes.Add(new($"{path}.items.{item.Code}", "not found by code or linkId: say its linkId, or leave null where it is not on the form"));
        return null;
    }

    private void NoteOtherNrs(Item item, Questionnaire.ItemComponent found)
    {
        var codes = found.Code.Select(coding => coding.Code).Append(found.LinkId!.TrimStart('/')).ToList();
        if (instrument == Nrs.Instrument && !codes.Contains(item.Loinc) && codes.Find(s_otherNrs.Contains) is { } other)
        {
            notes.Add(new($"{path}.items.{item.Code}", $"LOINC {other} may be of another period or method: check that; the rating is written as {item.Loinc}"));
        }
    }

    private bool IsLoincOf(Item item, string? code) =>
        code is not null && (code == item.Loinc || (instrument == Vas.Instrument && code == Scale.Of<VasPain>().Loinc) || (instrument == Nrs.Instrument && s_otherNrs.Contains(code)));

    private JsonNode Place(Item item, Questionnaire.ItemComponent found)
    {
        var answers = AnswersOf(item, found);
        bool isForAll = answers.All(answer => !_answers.TryGetPropertyValue(answer.Key, out var known) || known!.GetValue<int>() == answer.Value);
        if (!isForAll)
        {
            return new JsonObject { ["linkId"] = found.LinkId, ["answers"] = new JsonObject(answers.Select(answer => KeyValuePair.Create(answer.Key, (JsonNode?)answer.Value))) };
        }

        foreach (var (key, value) in answers)
        {
            _answers[key] = value;
        }

        return found.LinkId!;
    }

    private Dictionary<string, int> AnswersOf(Item item, Questionnaire.ItemComponent found)
    {
        var codings = found.AnswerOption.Select(option => (Option: option, Coding: option.Value as Coding)).Where(option => option.Coding?.Code is not null).ToList();
        var weights = codings.GroupBy(option => KeyOf(option.Coding!), option => WeightOf(option.Option, option.Coding!))
            .ToDictionary(code => code.Key, code => code.Distinct().ToList() is [var weight] ? weight : null);
        bool isListedElsewhere = found.AnswerValueSet is not null && codings.Count == 0;
        if (isListedElsewhere || weights.Values.Any(weight => weight is null))
        {
            return ByDigits(item, found, codings.ConvertAll(option => option.Coding!));
        }

        return weights.Where(weight => weight.Value is { } value && !weight.Key.StartsWith(LoincAnswers.System, StringComparison.Ordinal) && value == decimal.Truncate(value) && item.Range.Contains((int)value)).ToDictionary(weight => weight.Key, weight => (int)weight.Value!.Value);
    }

    // Codes such as I1 to I5 that end in each number of the range once.
    private Dictionary<string, int> ByDigits(Item item, Questionnaire.ItemComponent found, List<Coding> codings)
    {
        var numbers = codings.ConvertAll(coding => int.TryParse(coding.Code!.AsSpan(coding.Code!.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1), out int number) ? number : -1);
        bool isEach = numbers.Order().SequenceEqual(Enumerable.Range(item.Range.Lowest, item.Range.Width + 1));
        bool isLoinc = codings.Count > 0 && codings.TrueForAll(coding => LoincAnswers.Find(coding.System, coding.Code) is not null);
        if (!isLoinc)
        {
            (isEach ? _byDigits : _unsaid).Add(found.LinkId!);
        }

        return isEach && !isLoinc ? codings.Zip(numbers).ToDictionary(pair => KeyOf(pair.First), pair => pair.Second) : [];
    }

    internal static string KeyOf(Coding coding) => coding.System is null ? coding.Code! : $"{coding.System}|{coding.Code}";

    private static decimal? WeightOf(Questionnaire.AnswerOptionComponent option, Coding coding) =>
        coding.Extension.Concat(option.Extension).Where(extension => AnswerExtension.IsWeight(extension.Url))
            .Select(extension => extension.Value switch { FhirDecimal number => number.Value, Integer number => number.Value, _ => null }).FirstOrDefault()
        ?? LoincAnswers.Find(coding.System, coding.Code);
}
