namespace Scales;

/// <summary>
/// Compares a baseline and a follow-up of many patients on one scale: change, percent change and who reached which threshold,
/// each exactly as <see cref="Change{TScale}"/> has it. Made by <see cref="Batch{TForm}.Changes{TScale}"/>; made once and used often.
/// </summary>
/// <typeparam name="TForm">The form.</typeparam>
/// <typeparam name="TScale">The scale.</typeparam>
/// <remarks>
/// A patient has the same number in both tables. Every verdict is looked up by the two exact scores, for which it was decided in whole
/// numbers; no double decides anything. Nothing is allocated.
/// </remarks>
public sealed class BatchChanges<TForm, TScale>
    where TForm : Form<TForm>
    where TScale : struct, IScale<TForm>
{
    private readonly Batch<TForm> _batch;
    private readonly VisitPairs<TScale> _pairs;
    private readonly bool _isRatio = default(TScale) is IRatioScale;

    internal BatchChanges(Batch<TForm> batch, ReadOnlySpan<Threshold<TScale>> thresholds)
    {
        (_batch, Thresholds) = (batch, thresholds.ToArray());
        _pairs = new(batch.Plan, batch.ColumnOf(Scale.Of<TScale>()), batch.Rule, thresholds);
    }

    /// <summary>The thresholds, in the order of their columns.</summary>
    public IReadOnlyList<Threshold<TScale>> Thresholds { get; }

    /// <summary>Compares forms that lie one after another, the answers of each in printed order, a byte each.</summary>
    /// <param name="baseline">The answers at baseline.</param>
    /// <param name="followUp">The answers at follow-up, of the same patients in the same order; a missed visit is a row without answers.</param>
    /// <param name="points">Where follow-up minus baseline goes, NaN where a visit has no score; empty where it is not wanted.</param>
    /// <param name="percent">Where follow-up minus baseline in percent of the baseline goes, NaN also from a baseline of 0; empty where it is not wanted.</param>
    /// <param name="responders">Where the verdicts go, one column per threshold one after another; empty where they are not wanted. See <see cref="ResponderCounts.Of"/>.</param>
    /// <exception cref="InvalidCellsException">An answer is not allowed: the first is named, and how many there are.</exception>
    /// <exception cref="ArgumentException">The answers do not divide into rows, the visits differ in length, there is too little room, or percent is asked for on a scale whose zero does not mean none.</exception>
    public void CompareRows(ReadOnlySpan<byte> baseline, ReadOnlySpan<byte> followUp, Span<double> points, Span<double> percent, Span<Responder> responders)
    {
        int items = _batch.Plan.Items.Count;
        Compare(new AnswerTable(baseline, items), new AnswerTable(followUp, items), points, percent, responders);
    }

    /// <summary>As <see cref="CompareRows"/>, of a column of bytes for each item.</summary>
    /// <param name="baseline">The columns at baseline, as for <see cref="Batch{TForm}.ScoreColumns(ReadOnlySpan{ReadOnlyMemory{byte}}, Span{double})"/>.</param>
    /// <param name="followUp">The columns at follow-up, of the same patients in the same order.</param>
    /// <param name="points">As for <see cref="CompareRows"/>.</param>
    /// <param name="percent">As for <see cref="CompareRows"/>.</param>
    /// <param name="responders">As for <see cref="CompareRows"/>.</param>
    /// <exception cref="InvalidCellsException">An answer is not allowed: the first is named, and how many there are.</exception>
    /// <exception cref="ArgumentException">The columns or the visits differ in length, there is too little room, or percent is asked for on a scale whose zero does not mean none.</exception>
    public void CompareColumns(ReadOnlySpan<ReadOnlyMemory<byte>> baseline, ReadOnlySpan<ReadOnlyMemory<byte>> followUp, Span<double> points, Span<double> percent, Span<Responder> responders) =>
        Compare(new AnswerTable(baseline, _batch.Plan), new AnswerTable(followUp, _batch.Plan), points, percent, responders);

    /// <summary>As <see cref="CompareRows"/>, of a column of doubles for each item; NaN is a missing answer.</summary>
    /// <inheritdoc cref="CompareColumns(ReadOnlySpan{ReadOnlyMemory{byte}}, ReadOnlySpan{ReadOnlyMemory{byte}}, Span{double}, Span{double}, Span{Responder})"/>
    public void CompareColumns(ReadOnlySpan<ReadOnlyMemory<double>> baseline, ReadOnlySpan<ReadOnlyMemory<double>> followUp, Span<double> points, Span<double> percent, Span<Responder> responders) =>
        Compare(new AnswerTable(baseline, _batch.Plan), new AnswerTable(followUp, _batch.Plan), points, percent, responders);

    private void Compare(AnswerTable baseline, AnswerTable followUp, Span<double> points, Span<double> percent, Span<Responder> responders)
    {
        Check(baseline.Forms, followUp.Forms, points.Length, percent.Length, responders.Length);
        var columns = new PairColumns(baseline.Forms, points, percent, responders);
        if (!_pairs.TryCompare(baseline, followUp, columns) || !_batch.Agrees(baseline) || !_batch.Agrees(followUp))
        {
            _batch.Refuse(baseline, nameof(baseline));
            _batch.Refuse(followUp, nameof(followUp));
            Throw.AnswersChanged();
        }

        TellNotAsked(baseline, followUp, columns);
    }

    private void TellNotAsked(AnswerTable baseline, AnswerTable followUp, PairColumns columns)
    {
        var scale = Scale.Of<TScale>();
        for (int patient = 0; _batch.Instrument.Skip is not null && columns.Responders.Length > 0 && patient < columns.Forms; patient++)
        {
            bool asked = _batch.Asks(baseline, patient, scale) && _batch.Asks(followUp, patient, scale);
            for (int i = 0; !asked && i < Thresholds.Count; i++)
            {
                columns.Responders[(i * columns.Forms) + patient] = Responder.NotAsked;
            }
        }
    }

    private void Check(int before, int after, int points, int percent, int responders)
    {
        if (before != after)
        {
            Throw.UnequalVisits(before, after, "followUp");
        }

        if (percent > 0 && !_isRatio)
        {
            Throw.NoPercent(Scale.Of<TScale>().Name, nameof(percent));
        }

        CheckRoom(points, 1, before, nameof(points));
        CheckRoom(percent, 1, before, nameof(percent));
        CheckRoom(responders, Thresholds.Count, before, nameof(responders));
    }

    private static void CheckRoom(int room, int columns, int forms, string parameter)
    {
        if (room > 0 && room < (long)columns * forms)
        {
            Throw.ShortDestination(room, columns, forms, parameter);
        }
    }
}
