using System.Diagnostics;

namespace Scales;

/// <summary>A completed questionnaire: its answers, each allowed or missing, and what can be read off them.</summary>
/// <typeparam name="TSelf">The questionnaire.</typeparam>
/// <remarks>
/// The answers are written once, a byte each; every score is read from those bytes. Forms are equal when their answers
/// and declarations are. Neither <see cref="ToString"/> nor the debugger shows an answer.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(FormSummary))]
public abstract record Form<TSelf> : IForm
    where TSelf : Form<TSelf>
{
    private Answers<TSelf> _answers;

    private protected Form(Answers<TSelf> answers) => _answers = answers;

    private protected Form(params ReadOnlySpan<Step> answers) => _answers = new(answers);

    /// <summary>The rule for missing answers under which the form is scored.</summary>
    public MissingRule Rule => Declared.Rule;

    /// <summary>How many items were answered.</summary>
    public int Answered => _answers.Answered;

    /// <summary>The answer to an item as printed on the form; <see langword="null"/> when it is missing.</summary>
    /// <param name="item">The code of the item or one of its aliases.</param>
    /// <exception cref="ArgumentException">The instrument has no such item.</exception>
    public int? this[string item]
    {
        get
        {
            int number = Definition.NumberOf(item);
            if (number == 0)
            {
                Throw.UnknownItem(Definition.Name, nameof(item));
            }

            return this[number];
        }
    }

    Instrument IForm.Instrument => Definition;

    /// <summary>The instrument that was completed.</summary>
    internal abstract Instrument<TSelf> Definition { get; }

    /// <summary>What the form says of itself besides its answers.</summary>
    internal virtual Declarations Declared => Definition.Defaults;

    internal Answers<TSelf> Given => _answers;

    /// <summary>The answer to an item numbered from 1.</summary>
    internal int? this[int item] => _answers[item].Above + Definition.Items[item - 1].Range.Lowest;

    /// <summary>The score on a scale of this form; <see langword="null"/> when too few items were answered, which <see cref="Completeness{TScale}"/> explains.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    public Score<TScale>? Score<TScale>() where TScale : struct, IScale<TSelf>
    {
        var scale = Scale.Of<TScale>();
        var declared = Declared;
        var tally = Count(scale, declared);
        return Describe(scale, tally, declared.Rule).IsScored ? new Score<TScale>(scale.AboveLowest(tally)) : null;
    }

    /// <summary>Every score of the form with how it came about, for programs that do not know at compile time which form they have.</summary>
    public IReadOnlyList<ScaleScore> Scores() => [.. Definition.Scales.Select(Score)];

    ScaleScore IForm.Score(Scale scale) => Score(scale);

    /// <summary>How a score came about, or why there is none.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    public Completeness Completeness<TScale>() where TScale : struct, IScale<TSelf>
    {
        var scale = Scale.Of<TScale>();
        var declared = Declared;
        return Describe(scale, Count(scale, declared), declared.Rule);
    }

    /// <summary>The answers to the items of a scale, in its order, each as the scale counts it: from the other end where it does, unless somebody has turned it round already.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    public IReadOnlyList<CountedAnswer> Counted<TScale>() where TScale : struct, IScale<TSelf>
    {
        var scale = Scale.Of<TScale>();
        bool turns = Declared.Coding != ReversedItems.AlreadyReversed;
        return [.. scale.Items.Select(item => new CountedAnswer(Definition.Items[item - 1], turns && scale.Reverses(item) ? scale.Answers.Lowest + scale.Answers.Highest - this[item] : this[item]))];
    }

    /// <summary>Compares a score of this form with that of an earlier one; forms that asked about different periods are not compared.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    /// <param name="baseline">The earlier form.</param>
    public Outcome<TScale> ComparedWith<TScale>(TSelf baseline) where TScale : struct, IScale<TSelf>
    {
        var (before, now) = (Throw.IfNull(baseline, nameof(baseline)).Declared.Recall, Declared.Recall);
        bool differ = before != now && before is not RecallPeriod.NotStated && now is not RecallPeriod.NotStated;
        var scale = Scale.Of<TScale>();
        return new(baseline.Score<TScale>(), Score<TScale>(), differ ? Obstacle.DifferentRecallPeriod : !Asks(scale) || !baseline.Asks(scale) ? Obstacle.NotAsked : Obstacle.None);
    }

    private ScaleScore Score(Scale scale)
    {
        var declared = Declared;
        var tally = Count(scale, declared);
        return ScaleScore.Of(Definition, scale, tally, Describe(scale, tally, declared.Rule));
    }

    private Tally Count(Scale scale, Declarations declared) => _answers.Count(scale, declared.Coding != ReversedItems.AlreadyReversed);

    private Completeness Describe(Scale scale, Tally tally, MissingRule rule) =>
        new(tally.Answered, scale.MinimumAnswered(rule), scale.SignedItems.Length, rule.Id, Answered, rule.MinimumOnForm) { IsAsked = Asks(scale) };

    private bool Asks(Scale scale) => Definition.Asks(scale, _answers);

    private protected static Step Of<TAnswer>(TAnswer? answer) where TAnswer : struct, IAnswer<TAnswer> => Step.Of(answer);

    private protected TAnswer? Get<TAnswer>(int item) where TAnswer : struct, IAnswer<TAnswer> =>
        _answers[item].Above is { } above ? default(TAnswer).Trusted(default(TAnswer).Range.Lowest + above) : null;

    private protected void Set<TAnswer>(int item, TAnswer? answer) where TAnswer : struct, IAnswer<TAnswer> =>
        _answers = _answers.With(item, Step.Of(answer));

    /// <summary>Which instrument, and how complete: never an answer.</summary>
    public sealed override string ToString() =>
        FormattableString.Invariant($"{Definition.Name}: {Answered} of {Definition.Items.Count} items answered");
}

/// <summary>The answer to an item as a scale counts it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Value">The answer, turned round where the scale counts it from the other end; <see langword="null"/> when it is missing.</param>
public readonly record struct CountedAnswer(Item Item, int? Value)
{
    /// <summary>Which item: never the answer.</summary>
    public override string ToString() => Item.ToString();
}

/// <summary>What the debugger shows of a form when it is opened: no answer.</summary>
internal sealed class FormSummary(object form)
{
    public string Form { get; } = form.ToString()!;
}

/// <summary>What a form says of itself besides its answers; <see langword="null"/> where the instrument knows no such thing.</summary>
internal readonly record struct Declarations(MissingRule Rule, ReversedItems? Coding = null, RecallPeriod? Recall = null);

/// <summary>How the answers to the items that count from the other end are coded. A caller states it; it cannot be told from the data.</summary>
public enum ReversedItems // 0 is neither: what has to be stated has no default.
{
    /// <summary>The answers are as the respondent gave them.</summary>
    Raw = 1,

    /// <summary>Somebody has turned these answers round already.</summary>
    AlreadyReversed,
}

/// <summary>The period a questionnaire asks about.</summary>
public enum RecallPeriod
{
    /// <summary>The period is not known.</summary>
    NotStated,

    /// <summary>The last 24 hours.</summary>
    Last24Hours,

    /// <summary>The last week.</summary>
    LastWeek,
}
