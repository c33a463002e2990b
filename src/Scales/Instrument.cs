using System.Diagnostics.CodeAnalysis;

namespace Scales;

/// <summary>An instrument: what it measures, its items, its scales, its rules, its sources and its owner.</summary>
public class Instrument
{
    internal const byte MissingByte = 255;

    internal Instrument(
        string key, string prefix, string name, string measures, string recall,
        IReadOnlyList<Item> items, IReadOnlyList<Scale> scales, IReadOnlyList<MissingRule> rules, IReadOnlyList<Citation> sources, Licence licence, string missing,
        IReadOnlyList<Scale>? mainScales = null, SkipPattern? skip = null)
    {
        (Key, Prefix, Name, Measures, Recall) = (key, prefix, name, measures, recall);
        (MainScales, Skip) = (mainScales ?? scales, skip);
        (Items, Scales, Rules, Sources, Licence, Missing) = (items, scales, rules, sources, licence, missing);
        Check();
    }

    /// <summary>The name of the instrument in commands and files: <c>whoqol-bref</c>.</summary>
    public string Key { get; }

    /// <summary>What its score columns begin with: <c>whoqol</c>.</summary>
    public string Prefix { get; }

    /// <summary>The name in full.</summary>
    public string Name { get; }

    /// <summary>What it measures.</summary>
    public string Measures { get; }

    /// <summary>The period it asks about.</summary>
    public string Recall { get; }

    /// <summary>Its items, in printed order.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>Its scales.</summary>
    public IReadOnlyList<Scale> Scales { get; }

    /// <summary>The scales that are reported unless more are asked for.</summary>
    public IReadOnlyList<Scale> MainScales { get; }

    /// <summary>Its rules for missing answers, the default first; none where a missing rating is simply missing.</summary>
    public IReadOnlyList<MissingRule> Rules { get; }

    /// <summary>The item that is not asked after a certain answer to another; <see langword="null"/> where every item is asked.</summary>
    public SkipPattern? Skip { get; }

    /// <summary>Where its items and its scoring were published.</summary>
    public IReadOnlyList<Citation> Sources { get; }

    /// <summary>Who holds the rights in it.</summary>
    public Licence Licence { get; }

    /// <summary>What becomes of missing answers, in a sentence.</summary>
    public string Missing { get; }

    /// <summary>The column of a score: <c>npsi_total</c>.</summary>
    /// <exception cref="ArgumentException">The scale is not one of this instrument.</exception>
    public string ColumnOf(Scale scale)
    {
        if (!Scales.Contains(scale))
        {
            Throw.ScaleOfAnotherInstrument(Name, nameof(scale));
        }

        return scale.Key.Length == 0 ? Prefix : $"{Prefix}_{scale.Key}";
    }

    /// <summary>Prepares the scoring of many forms: once for an instrument, some of its scales, a coding and a rule.</summary>
    /// <param name="scales">The scales to score, each into a column of its own, in this order.</param>
    /// <param name="coding">How the items that count from the other end are coded. It cannot be told from the answers: an instrument that has such items wants it stated.</param>
    /// <param name="rule">How many answers a score needs; the default rule of the instrument where none is given.</param>
    /// <exception cref="ArgumentException">There is no scale, or one that is not added up from the items of the instrument; the coding is not stated; the rule is not one of the instrument.</exception>
    public Batch Batch(IReadOnlyList<Scale> scales, ReversedItems? coding = null, MissingRule? rule = null) => Prepare(scales, coding, rule);

    private protected virtual Batch Prepare(IReadOnlyList<Scale> scales, ReversedItems? coding, MissingRule? rule)
    {
        Throw.NoScale(Name, nameof(scales));
        return null!;
    }

    /// <summary>What a protocol needs to know of the instrument, as Markdown.</summary>
    public string Describe() => Description.Of(this);

    /// <summary>Whether some of its items count from the other end, so that their coding has to be stated.</summary>
    public bool HasReversedItems => Scales.Any(scale => scale.Items.Any(scale.Reverses));

    /// <summary>Whether versions that ask about different periods are in use, so that a form states its own.</summary>
    public virtual bool HasStatedRecall => false;

    /// <summary>
    /// Fills the form of the instrument, for programs that learn only from their data which one they have; false, with every answer that is not allowed, where there is one.
    /// </summary>
    /// <param name="answers">The answers in printed order; <see langword="null"/> is a missing one.</param>
    /// <param name="form">The form.</param>
    /// <param name="invalid">Every answer that is not allowed.</param>
    /// <param name="coding">How the items that count from the other end are coded: an instrument that has such items wants it stated.</param>
    /// <param name="rule">The rule for missing answers; the default rule of the instrument where none is given.</param>
    /// <param name="recall">The period the form asked about, where the instrument has versions that differ in it.</param>
    /// <exception cref="NotSupportedException">The instrument is a single rating and has no form.</exception>
    /// <exception cref="ArgumentException">There are more or fewer answers than items; the coding is not stated; the rule is not one of the instrument.</exception>
    public virtual bool TryFill(
        ReadOnlySpan<int?> answers, [NotNullWhen(true)] out IForm? form, out IReadOnlyList<InvalidAnswer> invalid,
        ReversedItems? coding = null, MissingRule? rule = null, RecallPeriod recall = RecallPeriod.NotStated) =>
        throw new NotSupportedException($"The {Name} is a rating and has no form.");

    /// <summary>The number of an item, from 1; 0 when the name means none.</summary>
    internal int NumberOf(string name)
    {
        for (int i = 0; i < Items.Count; i++)
        {
            if (Items[i].Matches(name))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private void Check()
    {
        foreach (var scale in Scales)
        {
            bool fits = scale.Items.All(item => Items[item - 1].Range == scale.Answers) && scale.Rules == (scale.Items.Count == 0 ? 0 : Rules.Count)
                && Items.Count <= ItemBytes.Most && scale.Items.Count * (scale.Answers.Width + 1) <= byte.MaxValue;
            if (!fits)
            {
                Throw.Definition($"The scale {scale} does not fit the items or the rules of the {Name}.");
            }
        }
    }

    /// <summary>The name in full.</summary>
    public override string ToString() => Name;
}

/// <summary>An instrument whose answers fill a form.</summary>
/// <typeparam name="TForm">The form.</typeparam>
public sealed class Instrument<TForm> : Instrument
    where TForm : Form<TForm>
{
    /// <summary>The byte that stands for a missing answer.</summary>
    public const byte MissingAnswer = MissingByte;

    internal Instrument(
        string key, string prefix, string name, string measures, string recall,
        IReadOnlyList<Item> items, IReadOnlyList<Scale> scales, IReadOnlyList<MissingRule> rules, IReadOnlyList<Citation> sources, Licence licence, string missing,
        Func<Answers<TForm>, Declarations, TForm> create, Declarations defaults,
        IReadOnlyList<Scale>? mainScales = null, SkipPattern? skip = null)
        : base(key, prefix, name, measures, recall, items, scales, rules, sources, licence, missing, mainScales, skip) =>
        (Create, Defaults) = (create, defaults);

    /// <summary>Builds the form.</summary>
    internal Func<Answers<TForm>, Declarations, TForm> Create { get; }

    /// <summary>What a form says of itself unless it says otherwise; what has no value here is not said.</summary>
    internal Declarations Defaults { get; }

    /// <summary>Which item is answered although another answer says that it is not asked, and what would be allowed.</summary>
    internal (int Item, string Allowed)? Contradiction(Answers<TForm> answers) =>
        Skip is { } skip && answers[skip.Item] != Step.Missing && IsSkipped(skip.Item, answers)
            ? (skip.Item, FormattableString.Invariant($"no {Items[skip.Item - 1].Code} when {Items[skip.After - 1].Code} is {skip.Answer}"))
            : null;

    /// <summary>Whether a form with these answers asks for the items of a scale at all. A skipped item is one of a scale of its own.</summary>
    internal bool Asks(Scale scale, Answers<TForm> answers) => Skip is not { } skip || !scale.Items.Contains(skip.Item) || !IsSkipped(skip.Item, answers);

    /// <summary>Whether an answer says that an item is not asked.</summary>
    internal bool IsSkipped(int item, Answers<TForm> answers) =>
        Skip is { } skip && skip.Item == item && answers[skip.After].Above + Items[skip.After - 1].Range.Lowest == skip.Answer;

    /// <summary>Reads the answers in printed order; <see langword="null"/> is a missing one.</summary>
    /// <exception cref="InvalidAnswersException">Answers are not allowed: all of them are named.</exception>
    /// <exception cref="ArgumentException">There are more or fewer answers than items.</exception>
    public Answers<TForm> Read(params ReadOnlySpan<int?> answers) =>
        TryRead(answers, out var read, out var invalid) ? read : throw new InvalidAnswersException(Name, invalid, nameof(answers));

    /// <summary>Reads the answers in printed order, a byte each; <see cref="MissingAnswer"/> is a missing one.</summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{int?})" path="/exception"/>
    public Answers<TForm> ReadBytes(ReadOnlySpan<byte> answers) =>
        TryReadBytes(answers, out var read, out var invalid) ? read : throw new InvalidAnswersException(Name, invalid, nameof(answers));

    /// <summary>Reads named answers, by the codes or aliases of the items; an item that is not named is missing.</summary>
    /// <exception cref="InvalidAnswersException">Answers are not allowed, or names mean no item or one already answered: all of them are named.</exception>
    public Answers<TForm> Read(IEnumerable<KeyValuePair<string, int?>> answers) =>
        TryRead(answers, out var read, out var invalid) ? read : throw new InvalidAnswersException(Name, invalid, nameof(answers));

    /// <summary>Reads named answers in decimal digits, as a table has them; an empty text is a missing answer.</summary>
    /// <exception cref="InvalidAnswersException">Answers are not allowed, or names mean no item or one already answered: all of them are named, and no text is repeated.</exception>
    public Answers<TForm> Read(IEnumerable<KeyValuePair<string, string?>> answers) =>
        TryRead(answers, out var read, out var invalid) ? read : throw new InvalidAnswersException(Name, invalid, nameof(answers));

    /// <summary>As <see cref="Read(ReadOnlySpan{int?})"/>, but false, with every answer that is not allowed, where that throws for them.</summary>
    /// <exception cref="ArgumentException">There are more or fewer answers than items.</exception>
    public bool TryRead(ReadOnlySpan<int?> answers, out Answers<TForm> read, out IReadOnlyList<InvalidAnswer> invalid)
    {
        CheckCount(answers.Length);
        var door = new Door<TForm>(this);
        for (int i = 0; i < answers.Length; i++)
        {
            door.Enter(i, i + 1, answers[i]);
        }

        return door.Close(out read, out invalid);
    }

    /// <summary>As <see cref="ReadBytes(ReadOnlySpan{byte})"/>, but false, with every answer that is not allowed, where that throws for them.</summary>
    /// <exception cref="ArgumentException">There are more or fewer answers than items.</exception>
    public bool TryReadBytes(ReadOnlySpan<byte> answers, out Answers<TForm> read, out IReadOnlyList<InvalidAnswer> invalid)
    {
        CheckCount(answers.Length);
        var door = new Door<TForm>(this);
        for (int i = 0; i < answers.Length; i++)
        {
            door.Enter(i, i + 1, answers[i] == MissingAnswer ? null : answers[i]);
        }

        return door.Close(out read, out invalid);
    }

    /// <summary>As <see cref="Read(IEnumerable{KeyValuePair{string, int?}})"/>, but false, with every entry that is not allowed, where that throws for them.</summary>
    public bool TryRead(IEnumerable<KeyValuePair<string, int?>> answers, out Answers<TForm> read, out IReadOnlyList<InvalidAnswer> invalid)
    {
        var door = new Door<TForm>(this);
        int position = 0;
        foreach (var answer in answers)
        {
            door.Enter(position++, NumberOf(answer.Key), answer.Value);
        }

        return door.Close(out read, out invalid);
    }

    /// <summary>As <see cref="Read(IEnumerable{KeyValuePair{string, string}})"/>, but false, with every entry that is not allowed, where that throws for them.</summary>
    public bool TryRead(IEnumerable<KeyValuePair<string, string?>> answers, out Answers<TForm> read, out IReadOnlyList<InvalidAnswer> invalid)
    {
        var door = new Door<TForm>(this);
        int position = 0;
        foreach (var answer in answers)
        {
            door.Enter(position++, NumberOf(answer.Key), answer.Value);
        }

        return door.Close(out read, out invalid);
    }

    /// <inheritdoc cref="Instrument.Batch"/>
    public new Batch<TForm> Batch(IReadOnlyList<Scale> scales, ReversedItems? coding = null, MissingRule? rule = null) => new(this, scales, coding, rule);

    private protected override Batch Prepare(IReadOnlyList<Scale> scales, ReversedItems? coding, MissingRule? rule) => Batch(scales, coding, rule);

    /// <inheritdoc/>
    public override bool HasStatedRecall => Defaults.Recall is not null;

    /// <inheritdoc/>
    public override bool TryFill(
        ReadOnlySpan<int?> answers, [NotNullWhen(true)] out IForm? form, out IReadOnlyList<InvalidAnswer> invalid,
        ReversedItems? coding = null, MissingRule? rule = null, RecallPeriod recall = RecallPeriod.NotStated)
    {
        var declared = new Declarations(Known(rule), Known(coding), HasStatedRecall ? Stated.Known(recall, nameof(recall)) : null);
        form = TryRead(answers, out var read, out invalid) ? Create(read, declared) : null;
        return form is not null;
    }

    private MissingRule Known(MissingRule? rule)
    {
        if (rule is not null && !Rules.Contains(rule))
        {
            Throw.ForeignRule(Name, Rules, nameof(rule));
        }

        return rule ?? Defaults.Rule;
    }

    private ReversedItems? Known(ReversedItems? coding)
    {
        if (HasReversedItems && coding is null)
        {
            Throw.CodingNotStated(Name, nameof(coding));
        }

        return HasReversedItems ? Stated.Known(coding!.Value, nameof(coding)) : null;
    }

    private void CheckCount(int given)
    {
        if (given != Items.Count)
        {
            Throw.WrongCount(Name, given, Items.Count, "answers");
        }
    }
}
