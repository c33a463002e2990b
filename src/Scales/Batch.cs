namespace Scales;

/// <summary>Scores many forms at once, for programs that do not know at compile time which form they have: made by <see cref="Instrument.Batch"/>.</summary>
public abstract class Batch
{
    private protected Batch(IReadOnlyList<Scale> scales, ReversedItems? coding, MissingRule rule) => (Scales, Coding, Rule) = (scales, coding, rule);

    /// <summary>The scales that are scored, in the order of their columns.</summary>
    public IReadOnlyList<Scale> Scales { get; }

    /// <summary>How the items that count from the other end are coded; <see langword="null"/> where it was not stated, because there are none.</summary>
    public ReversedItems? Coding { get; }

    /// <summary>The rule for missing answers.</summary>
    public MissingRule Rule { get; }

    /// <summary>Scores forms whose answers stand in a column of bytes for each item, in printed order.</summary>
    /// <param name="columns">The columns, all of one length. One that no score depends on may be empty.</param>
    /// <param name="scores">Where the scores go, one column per scale one after another.</param>
    /// <exception cref="InvalidCellsException">An answer is not allowed: the first is named, and how many there are.</exception>
    /// <exception cref="ArgumentException">There is not a column for each item, they differ in length, or there is too little room for the scores.</exception>
    public abstract void ScoreColumns(ReadOnlySpan<ReadOnlyMemory<byte>> columns, Span<double> scores);

    /// <summary>Finds every answer that is not allowed, without scoring.</summary>
    /// <param name="columns">The columns, as for <see cref="ScoreColumns"/>.</param>
    /// <param name="most">How many to list; all of them are counted.</param>
    /// <exception cref="ArgumentException">There is not a column for each item, or they differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number to list is below 0.</exception>
    public abstract InvalidCells CheckColumns(ReadOnlySpan<ReadOnlyMemory<byte>> columns, int most = 100);
}

/// <summary>
/// Scores many forms at once: some scales of one instrument, under one coding and one rule. It scores each form exactly as
/// it scores alone, to the last bit. Made by <see cref="Instrument{TForm}.Batch"/>; made once and used often, by any number of threads.
/// </summary>
/// <typeparam name="TForm">The form.</typeparam>
/// <remarks>
/// The scores are written into the caller's span, one column per scale one after another: that of form <c>f</c> on scale <c>s</c> of
/// <c>n</c> forms stands at <c>s * n + f</c>, and is NaN where there is none. Nothing is allocated, but by the overloads for several cores. A missing answer is the byte
/// <see cref="Instrument{TForm}.MissingAnswer"/>, or the double NaN. An answer that is not allowed is never scored: the call throws,
/// and what it may have written by then is of no use.
/// </remarks>
public sealed class Batch<TForm> : Batch
    where TForm : Form<TForm>
{
    private const int SmallestChunk = 4096;

    private readonly Plan _plan;
    private readonly Kernel _kernel;
    private readonly BatchDoor<TForm> _door;

    internal Batch(Instrument<TForm> instrument, IReadOnlyList<Scale> scales, ReversedItems? coding, MissingRule? rule)
        : base([.. scales], coding, rule ?? instrument.Rules[0])
    {
        Check(instrument, scales, coding, rule);
        Instrument = instrument;
        _plan = new(instrument, Scales, Rule, turn: coding != ReversedItems.AlreadyReversed);
        _kernel = Kernel.Fastest(_plan);
        _door = new(instrument, _plan);
    }

    /// <summary>The instrument that was completed.</summary>
    public Instrument<TForm> Instrument { get; }

    internal Plan Plan => _plan;

    /// <summary>Scores forms that lie one after another, the answers of each in printed order, a byte each.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="scores">Where the scores go, one column per scale one after another.</param>
    /// <exception cref="InvalidCellsException">An answer is not allowed: the first is named, and how many there are.</exception>
    /// <exception cref="ArgumentException">The answers do not divide into rows, or there is too little room for the scores.</exception>
    public void ScoreRows(ReadOnlySpan<byte> answers, Span<double> scores) => Score(new AnswerTable(answers, _plan.Items.Count), scores);

    /// <summary>As <see cref="ScoreRows(ReadOnlySpan{byte}, Span{double})"/>, on several cores.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="scores">Where the scores go, one column per scale one after another.</param>
    /// <param name="degreeOfParallelism">How many cores to use at most.</param>
    /// <inheritdoc cref="ScoreRows(ReadOnlySpan{byte}, Span{double})" path="/exception"/>
    /// <exception cref="ArgumentOutOfRangeException">The degree of parallelism is less than 1.</exception>
    public void ScoreRows(ReadOnlyMemory<byte> answers, Memory<double> scores, int degreeOfParallelism)
    {
        int items = _plan.Items.Count;
        var all = new AnswerTable(answers.Span, items);
        bool scored = InChunks(all, scores, degreeOfParallelism, (from, to) => _kernel.TryScore(new(answers.Span, items), from, to, scores.Span));
        Admit(all, scored);
    }

    /// <inheritdoc/>
    public override void ScoreColumns(ReadOnlySpan<ReadOnlyMemory<byte>> columns, Span<double> scores) => Score(new AnswerTable(columns, _plan), scores);

    /// <summary>As <see cref="ScoreColumns(ReadOnlySpan{ReadOnlyMemory{byte}}, Span{double})"/>, on several cores.</summary>
    /// <param name="columns">The columns, all of one length. One that no score depends on may be empty.</param>
    /// <param name="scores">Where the scores go, one column per scale one after another.</param>
    /// <param name="degreeOfParallelism">How many cores to use at most.</param>
    /// <inheritdoc cref="ScoreColumns(ReadOnlySpan{ReadOnlyMemory{byte}}, Span{double})" path="/exception"/>
    /// <exception cref="ArgumentOutOfRangeException">The degree of parallelism is less than 1.</exception>
    public void ScoreColumns(ReadOnlyMemory<byte>[] columns, Memory<double> scores, int degreeOfParallelism)
    {
        var all = new AnswerTable(columns, _plan);
        bool scored = InChunks(all, scores, degreeOfParallelism, (from, to) => _kernel.TryScore(new(columns, _plan), from, to, scores.Span));
        Admit(all, scored);
    }

    /// <summary>Scores forms whose answers stand in a column of doubles for each item, in printed order; NaN is a missing answer, and one that is not whole is not allowed.</summary>
    /// <inheritdoc cref="ScoreColumns(ReadOnlySpan{ReadOnlyMemory{byte}}, Span{double})"/>
    public void ScoreColumns(ReadOnlySpan<ReadOnlyMemory<double>> columns, Span<double> scores) => Score(new AnswerTable(columns, _plan), scores);

    /// <summary>As <see cref="ScoreColumns(ReadOnlySpan{ReadOnlyMemory{double}}, Span{double})"/>, on several cores.</summary>
    /// <inheritdoc cref="ScoreColumns(ReadOnlyMemory{byte}[], Memory{double}, int)"/>
    public void ScoreColumns(ReadOnlyMemory<double>[] columns, Memory<double> scores, int degreeOfParallelism)
    {
        var all = new AnswerTable(columns, _plan);
        bool scored = InChunks(all, scores, degreeOfParallelism, (from, to) => _kernel.TryScore(new(columns, _plan), from, to, scores.Span));
        Admit(all, scored);
    }

    /// <summary>Finds every answer that is not allowed, without scoring.</summary>
    /// <param name="answers">The answers, as for <see cref="ScoreRows(ReadOnlySpan{byte}, Span{double})"/>.</param>
    /// <param name="most">How many to list; all of them are counted.</param>
    /// <exception cref="ArgumentException">The answers do not divide into rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number to list is below 0.</exception>
    public InvalidCells CheckRows(ReadOnlySpan<byte> answers, int most = 100) => _door.Find(new(answers, _plan.Items.Count), most);

    /// <inheritdoc/>
    public override InvalidCells CheckColumns(ReadOnlySpan<ReadOnlyMemory<byte>> columns, int most = 100) => _door.Find(new(columns, _plan), most);

    /// <inheritdoc cref="CheckColumns(ReadOnlySpan{ReadOnlyMemory{byte}}, int)"/>
    public InvalidCells CheckColumns(ReadOnlySpan<ReadOnlyMemory<double>> columns, int most = 100) => _door.Find(new(columns, _plan), most);

    /// <summary>Prepares the comparison of two visits on one of the scales, under the coding and the rule of this batch.</summary>
    /// <typeparam name="TScale">The scale: one of this batch.</typeparam>
    /// <param name="thresholds">The published thresholds to judge by; none of them is a default.</param>
    /// <exception cref="ArgumentException">The batch does not score this scale.</exception>
    public BatchChanges<TForm, TScale> Changes<TScale>(params ReadOnlySpan<Threshold<TScale>> thresholds) where TScale : struct, IScale<TForm> => new(this, thresholds);

    /// <summary>Which column a scale is scored into.</summary>
    internal int ColumnOf(Scale scale)
    {
        for (int i = 0; i < Scales.Count; i++)
        {
            if (Scales[i] == scale)
            {
                return i;
            }
        }

        Throw.NotInBatch(scale.Name);
        return -1;
    }

    /// <summary>Whether no answers contradict each other that are allowed each by itself.</summary>
    internal bool Agrees(AnswerTable answers) => Instrument.Skip is null || !_door.FindsContradiction(answers);

    /// <summary>Whether a form asks for the items of a scale at all.</summary>
    internal bool Asks(AnswerTable answers, int form, Scale scale) => Instrument.Asks(scale, _door.Read(answers, form));

    /// <summary>Throws for the first answer that is not allowed, if there is any.</summary>
    internal void Refuse(AnswerTable answers, string parameter) => _door.Find(answers, most: 1).ThrowIfAny(parameter);

    private void Score(AnswerTable answers, Span<double> scores)
    {
        CheckRoom(answers.Forms, scores.Length);
        Admit(answers, _kernel.TryScore(answers, 0, answers.Forms, scores));
    }

    private bool InChunks(AnswerTable answers, Memory<double> scores, int degreeOfParallelism, Func<int, int, bool> tryScore)
    {
        CheckRoom(answers.Forms, scores.Length);
        if (degreeOfParallelism < 1)
        {
            Throw.OutOfRange("The degree of parallelism", "at least 1", degreeOfParallelism, nameof(degreeOfParallelism));
        }

        int forms = answers.Forms, chunks = Math.Max(1, Math.Min(degreeOfParallelism, forms / SmallestChunk));
        int Start(int chunk) => (int)((long)forms * chunk / chunks);
        return Parallel.For(0, chunks, new() { MaxDegreeOfParallelism = chunks }, (chunk, loop) =>
        {
            if (!tryScore(Start(chunk), Start(chunk + 1)))
            {
                loop.Stop();
            }
        }).IsCompleted;
    }

    private void Admit(AnswerTable answers, bool scored)
    {
        if (!scored || !Agrees(answers))
        {
            Refuse(answers, answers.IsRows ? "answers" : "columns");
            Throw.AnswersChanged();
        }
    }

    private void CheckRoom(int forms, int room)
    {
        if (room < (long)forms * Scales.Count)
        {
            Throw.ShortDestination(room, Scales.Count, forms, "scores");
        }
    }

    private static void Check(Instrument<TForm> instrument, IReadOnlyList<Scale> scales, ReversedItems? coding, MissingRule? rule)
    {
        if (scales.Count == 0 || scales.Any(scale => scale.Items.Count == 0 || !instrument.Scales.Contains(scale)))
        {
            Throw.NoScale(instrument.Name, nameof(scales));
        }

        if (coding is null && instrument.Scales.Any(scale => scale.Items.Any(scale.Reverses)))
        {
            Throw.CodingNotStated(instrument.Name, nameof(coding));
        }

        _ = Stated.Known(coding ?? ReversedItems.Raw, nameof(coding));

        if (rule is not null && !instrument.Rules.Contains(rule))
        {
            Throw.ForeignRule(instrument.Name, instrument.Rules, nameof(rule));
        }
    }
}
