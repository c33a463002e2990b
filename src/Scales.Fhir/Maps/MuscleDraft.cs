using System.Text.Json.Nodes;
using Hl7.Fhir.Model;

namespace Scales.Fhir.Maps;

/// <summary>Finds the muscles on a form: items whose answer codes are the printed grades. Which muscle it is, its linkId and its item code say.</summary>
internal sealed class MuscleDraft(Instrument instrument, string path, List<MapProblem> notes)
{
    private static readonly string[] s_left = ["left", "l"], s_right = ["right", "r"];

    private readonly JsonObject _answers = [];
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    internal void Write(JsonObject section, IReadOnlyList<Questionnaire.ItemComponent> form)
    {
        var muscles = new JsonArray();
        foreach (var item in form)
        {
            var codings = item.AnswerOption.Select(option => option.Value).OfType<Coding>().Where(coding => coding.Code is not null).ToList();
            if (AreGrades(codings))
            {
                muscles.Add(MuscleOf(item));
                AddAnswers(codings);
            }
        }

        bool isFrom1 = _answers.Count > 0 && !_answers.Any(answer => answer.Key.EndsWith('0'));
        if (instrument == OriginalAshworth.Instrument)
        {
            section["numbering"] = isFrom1 ? "1-5" : "0-4";
        }

        (section["muscles"], section["answers"]) = (muscles, _answers);
        notes.Add(new($"{path}.muscles", FormattableString.Invariant($"{muscles.Count} found whose answer codes are the printed grades; check the names and sides")));
    }

    // Without 1+ a list of numbers may be ranks, or the original scale.
    private bool AreGrades(List<Coding> codings)
    {
        var codes = codings.Select(coding => coding.Code!).ToHashSet(StringComparer.Ordinal);
        return instrument == ModifiedAshworth.Instrument
            ? codes.Contains("1+") && ModifiedAshworth.All.All(grade => codes.Contains(grade.ToString()))
            : codes.SetEquals(["0", "1", "2", "3", "4"]) || codes.SetEquals(["1", "2", "3", "4", "5"]);
    }

    private void AddAnswers(List<Coding> codings)
    {
        foreach (var coding in codings)
        {
            bool isGrade = ModifiedAshworth.TryParse(coding.Code, out var grade);
            if (instrument == OriginalAshworth.Instrument)
            {
                _answers[ItemDraft.KeyOf(coding)] = coding.Code![0] - '0';
            }
            else if (isGrade)
            {
                _answers[ItemDraft.KeyOf(coding)] = grade.ToString();
            }
            else if (_others.Add(coding.Code!))
            {
                notes.Add(new($"{path}.missing", $"the code {coding.Code} is no grade: say under \"missing\" what it means"));
            }
        }
    }

    private static JsonObject MuscleOf(Questionnaire.ItemComponent item)
    {
        string[] words = item.LinkId!.Split('-', '_', '.', '/', ' ');
        string? side = words.Any(word => s_left.Contains(word, StringComparer.OrdinalIgnoreCase)) ? "left" : words.Any(word => s_right.Contains(word, StringComparer.OrdinalIgnoreCase)) ? "right" : null;
        string muscle = string.Join(' ', words.Where(word => word.Length > 0 && !s_left.Concat(s_right).Contains(word, StringComparer.OrdinalIgnoreCase)));
        var place = new JsonObject { ["muscle"] = muscle, ["side"] = side, ["linkId"] = item.LinkId };
        if (item.Code.Count > 0)
        {
            place["bodySite"] = ItemDraft.KeyOf(item.Code[0]);
        }

        return place;
    }
}
