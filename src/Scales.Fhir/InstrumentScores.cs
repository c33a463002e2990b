using System.Globalization;
using Scales.Fhir.Maps;
using Scales.Fhir.Reading;

namespace Scales.Fhir;

/// <summary>What one response says on one instrument: the state of each item, and the scores.</summary>
public sealed class InstrumentScores
{
    private InstrumentScores(InstrumentMap section, IReadOnlyList<ItemAnswer> answers) => (Section, Answers) = (section, answers);

    /// <summary>The instrument.</summary>
    public Instrument Instrument => Section.Instrument;

    /// <summary>What became of each item, or each muscle.</summary>
    public IReadOnlyList<ItemAnswer> Answers { get; }

    /// <summary>The scores that the map asks for, and the grade of each muscle.</summary>
    public IReadOnlyList<ResponseScore> Scores { get; private init; } = [];

    /// <summary>The completed form; <see langword="null"/> where the instrument is a rating, or one of the answers was refused: a refused answer is not a missing one.</summary>
    public IForm? Form { get; private init; }

    internal InstrumentMap Section { get; }

    /// <summary>The graded muscles, where the instrument grades muscles and no grade was refused.</summary>
    internal object? Muscles { get; private init; }

    internal static InstrumentScores Of(InstrumentMap section, AnswerSheet sheet, List<Finding> findings) =>
        section.IsOfMuscles ? OfMuscles(section, sheet)
        : section.Instrument.Rules.Count == 0 ? OfRating(section, sheet)
        : OfForm(section, sheet, findings);

    /// <summary>The scores that the map asks for, none of which is stated, and no form.</summary>
    internal static InstrumentScores Unstated(FormMap map, InstrumentMap section)
    {
        var unanswered = Of(section, AnswerSheet.Fill(map, new()), []);
        return new(section, unanswered.Answers) { Scores = unanswered.Scores };
    }

    private static InstrumentScores OfForm(InstrumentMap section, AnswerSheet sheet, List<Finding> findings)
    {
        Span<int?> answers = stackalloc int?[section.Items.Count];
        bool isAnyRefused = false;
        for (int i = 0; i < answers.Length; i++)
        {
            var answer = sheet[section.Items[i]];
            answers[i] = answer.State == AnswerState.Answered ? (int)answer.Value : null;
            isAnyRefused |= answer.IsRefused;
        }

        if (section.Instrument.TryFill(answers, out var form, out var invalid, section.Coding, section.Rule, section.Recall))
        {
            return new(section, StatesOf(section, sheet)) { Form = isAnyRefused ? null : form, Scores = [.. section.Scales.Select(scale => ScoreOf(section, scale, form, sheet))] };
        }

        findings.AddRange(invalid.Select(answer => section.Items.First(item => item.Name == answer.Item).Finding(FindingCode.NotExpected)));
        return new(section, StatesOf(section, sheet)) { Scores = [.. section.Scales.Select(scale => Refused(section, scale, sheet))] };
    }

    private static ResponseScore ScoreOf(InstrumentMap section, Scale scale, IForm form, AnswerSheet sheet)
    {
        if (scale.Items.Any(item => sheet[section.Items[item - 1]].IsRefused))
        {
            return Refused(section, scale, sheet);
        }

        var score = form.Score(scale);
        AbsentReason? absent = score.Completeness.IsScored ? null
            : score.Completeness.Shortage == Shortage.NotAsked ? AbsentReason.NotApplicable
            : ReasonFor(scale.Items.Select(item => section.Items[item - 1]), sheet);
        return new(section, section.KeyOf(scale), score, absent, score.Completeness.ToString());
    }

    private static ResponseScore Refused(InstrumentMap section, Scale scale, AnswerSheet sheet)
    {
        int answered = scale.Items.Count(item => sheet[section.Items[item - 1]].State == AnswerState.Answered);
        var completeness = new Completeness(answered, scale.MinimumAnswered(section.Rule!), scale.Items.Count, section.Rule!.Id);
        return new(section, section.KeyOf(scale), new(scale, section.Instrument.ColumnOf(scale), null, null, completeness), AbsentReason.Error, "no score: an answer was refused");
    }

    // One reason for all that is missing, or none that can be told.
    private static AbsentReason ReasonFor(IEnumerable<ItemMap> items, AnswerSheet sheet)
    {
        AbsentReason[] reasons = [.. items.Where(item => sheet[item].State != AnswerState.Answered).Select(sheet.ReasonFor).Distinct()];
        return reasons.Length == 1 ? reasons[0] : AbsentReason.Unknown;
    }

    // A rating of its own: the NRS, or a mark on a line.
    private static InstrumentScores OfRating(InstrumentMap section, AnswerSheet sheet)
    {
        var item = section.Items[0];
        return new(section, StatesOf(section, sheet))
        {
            Scores = [.. section.Scales.Select(scale => Rated(section.KeyOf(scale), scale, item, sheet, FractionOf(sheet[item].Value)))],
        };
    }

    private static string FractionOf(decimal value) => value == decimal.Truncate(value)
        ? value.ToString("0", CultureInfo.InvariantCulture)
        : Scales.Score<VasPain>.Create(value).ToFraction();

    private static ResponseScore Rated(string key, Scale? scale, ItemMap item, AnswerSheet sheet, string? fraction, string? grade = null, decimal? points = null)
    {
        var answer = sheet[item];
        bool isRated = answer.State == AnswerState.Answered;
        var completeness = new Completeness(isRated ? 1 : 0, 1, 1, MethodOfRating);
        AbsentReason? absent = isRated ? null : answer.IsRefused ? AbsentReason.Error : sheet.ReasonFor(item);
        string why = absent == AbsentReason.Error ? "no score: the answer was refused" : completeness.ToString();
        return new(item.Instrument, key, new(scale!, key, null, isRated ? fraction : null, completeness), absent, why)
        {
            Muscle = item.Muscle,
            Grade = isRated ? grade : null,
            GradePoints = isRated ? points : null,
        };
    }

    /// <summary>What a rating is stored under where other scores name their rule.</summary>
    internal const string MethodOfRating = "single-rating";

    private static InstrumentScores OfMuscles(InstrumentMap section, AnswerSheet sheet) => section.Instrument == ModifiedAshworth.Instrument
        ? OfMuscles(section, sheet, rank => ModifiedAshworth.All[(int)rank], grade => grade.ToString(), grade => grade.Points.Round(1), s_modified)
        : section.IsNumberedFrom1
        ? OfMuscles(section, sheet, value => OriginalAshworth.From1To5((int)value), grade => grade.On1To5.ToString(), grade => grade.On1To5.Round(0), s_original)
        : OfMuscles(section, sheet, value => OriginalAshworth.From0To4((int)value), grade => grade.On0To4.ToString(), grade => grade.On0To4.Round(0), s_original);

    private static readonly Dictionary<Scale, Func<MuscleRatings<ModifiedAshworth>, string?>> s_modified = new()
    {
        [Scale.Of<ModifiedAshworthPoints>()] = ratings => ratings.Mean<ModifiedAshworthPoints>()?.ToFraction(),
        [Scale.Of<ModifiedAshworthRanks>()] = ratings => ratings.Mean<ModifiedAshworthRanks>()?.ToFraction(),
    };

    private static readonly Dictionary<Scale, Func<MuscleRatings<OriginalAshworth>, string?>> s_original = new()
    {
        [Scale.Of<OriginalAshworth0To4>()] = ratings => ratings.Mean<OriginalAshworth0To4>()?.ToFraction(),
        [Scale.Of<OriginalAshworth1To5>()] = ratings => ratings.Mean<OriginalAshworth1To5>()?.ToFraction(),
    };

    private static InstrumentScores OfMuscles<TGrade>(
        InstrumentMap section, AnswerSheet sheet, Func<decimal, TGrade> gradeOf, Func<TGrade, string> print, Func<TGrade, decimal> number,
        Dictionary<Scale, Func<MuscleRatings<TGrade>, string?>> means) where TGrade : struct, IComparable<TGrade>
    {
        var scores = new List<ResponseScore>();
        var ratings = new List<MuscleRating<TGrade>>();
        foreach (var item in section.Items)
        {
            var (answer, muscle) = (sheet[item], item.Muscle!);
            TGrade? grade = answer.State == AnswerState.Answered ? gradeOf(answer.Value) : null;
            ratings.Add(new(muscle.Name, muscle.Side, grade, isNotTestable: answer.State == AnswerState.NotApplicable));
            scores.Add(Rated(section.KeyOf(muscle), null, item, sheet, null, grade is { } given ? print(given) : null, grade is { } graded ? number(graded) : null));
        }

        bool isAnyRefused = section.Items.Exists(item => sheet[item].IsRefused);
        var all = new MuscleRatings<TGrade>(ratings);
        scores.AddRange(section.Scales.Select(scale => MeanOf(section, scale, means[scale](all), all.Muscles, isAnyRefused)));
        return new(section, StatesOf(section, sheet)) { Scores = scores, Muscles = isAnyRefused ? null : all };
    }

    private static ResponseScore MeanOf(InstrumentMap section, Scale scale, string? fraction, int graded, bool isAnyRefused)
    {
        var completeness = new Completeness(graded, 1, section.Items.Count, "mean-of-graded-muscles");
        AbsentReason? absent = isAnyRefused ? AbsentReason.Error : fraction is null ? AbsentReason.Unknown : null;
        string why = isAnyRefused ? "no score: a grade was refused" : completeness.ToString();
        return new(section, section.KeyOf(scale), new(scale, section.KeyOf(scale), null, fraction, completeness), absent, why);
    }

    private static ItemAnswer[] StatesOf(InstrumentMap section, AnswerSheet sheet) =>
        [.. section.Items.Select(item => new ItemAnswer(item.Name, sheet[item].State))];

    /// <summary>The instrument and how many scores there are: never an answer or a score.</summary>
    public override string ToString() => FormattableString.Invariant($"{Instrument.Name}: {Scores.Count(score => score.IsScored)} of {Scores.Count} scores");
}
