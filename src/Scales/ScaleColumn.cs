using System.Diagnostics.CodeAnalysis;

namespace Scales;

/// <summary>A scale under the name that tables give its scores, such as <c>npsi_total</c>: for programs that learn only while they run which scale they are asked about.</summary>
/// <remarks>Where the scale is known beforehand, <see cref="Score{TScale}"/> says the same with types, and a comparison of two scales does not compile.</remarks>
public abstract class ScaleColumn
{
    private protected ScaleColumn(Instrument instrument, Scale scale) =>
        (Instrument, Scale, Name) = (instrument, scale, instrument.ColumnOf(scale));

    /// <summary>Every column of scores that the library knows.</summary>
    public static IReadOnlyList<ScaleColumn> All { get; } =
        [.. Instruments.All.SelectMany(instrument => instrument.Scales.Select(scale => scale.ColumnIn(instrument)))];

    /// <summary>The column of a name, in small letters or capitals; <see langword="null"/> when there is none.</summary>
    public static ScaleColumn? Find(string name) => All.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of the column.</summary>
    public string Name { get; }

    /// <summary>The instrument whose score it is.</summary>
    public Instrument Instrument { get; }

    /// <summary>The scale.</summary>
    public Scale Scale { get; }

    /// <summary>The published thresholds for changes of this scale.</summary>
    public IReadOnlyList<Threshold> Thresholds => [.. global::Scales.Thresholds.All.Where(threshold => threshold.Scale == Scale)];

    /// <summary>Whether zero means none on this scale, so that percent change has a meaning.</summary>
    public abstract bool HasPercentChange { get; }

    /// <summary>
    /// Reads a score as it was printed: a fraction, or a decimal. Up to six decimals are taken as they stand;
    /// behind a longer decimal lies the fraction with the smallest denominator that prints so.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="mostParts">The largest denominator to look for, such as the number of items behind the score.</param>
    /// <param name="score">The score.</param>
    /// <returns>False where the text is no number, lies outside the scale, or is a long decimal that no such fraction prints.</returns>
    public bool TryRead([NotNullWhen(true)] string? text, int mostParts, out ColumnScore score)
    {
        score = default;
        if (!Fraction.TryRead(text, mostParts, out var value) || !Scale.Scores.TryAboveLowest(value, out var above))
        {
            return false;
        }

        score = new(above);
        return true;
    }

    /// <summary>Compares two visits, either of which may have no score.</summary>
    public abstract ColumnChange Compare(ColumnScore? baseline, ColumnScore? followUp);

    /// <summary>Hands the scale, as a type, to code that is written for every scale.</summary>
    public abstract TResult Accept<TResult>(IScaleVisitor<TResult> visitor);

    /// <summary>The name of the column.</summary>
    public override string ToString() => Name;
}

/// <summary>Code that is written for every scale, and learns only while it runs for which.</summary>
/// <typeparam name="TResult">What it makes.</typeparam>
public interface IScaleVisitor<out TResult>
{
    /// <summary>Runs for one scale.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    TResult Visit<TScale>() where TScale : struct, IScale;
}

/// <summary>An exact score that a <see cref="ScaleColumn"/> has read.</summary>
public readonly record struct ColumnScore
{
    internal ColumnScore(Fraction aboveLowest) => AboveLowest = aboveLowest;

    internal Fraction AboveLowest { get; }

    /// <summary>That it is a score: never which.</summary>
    public override string ToString() => "a score";
}

/// <summary>The change between two visits in a <see cref="ScaleColumn"/>, or why there is none.</summary>
public abstract class ColumnChange
{
    private protected ColumnChange()
    {
    }

    /// <summary>The score at baseline; <see langword="null"/> where it is missing.</summary>
    public abstract double? Baseline { get; }

    /// <summary>Follow-up minus baseline; <see langword="null"/> where a score is missing.</summary>
    public abstract double? Points { get; }

    /// <summary>The change towards the better end of the scale; <see langword="null"/> where a score is missing.</summary>
    public abstract double? Improvement { get; }

    /// <summary>Follow-up minus baseline in percent of the baseline; <see langword="null"/> from a baseline of 0, where a score is missing, and on scales whose zero does not mean none.</summary>
    public abstract double? PercentChange { get; }

    /// <summary>Why there is no change to judge.</summary>
    public abstract Obstacle Obstacle { get; }

    /// <summary>Whether the change reaches a threshold, or why that cannot be said.</summary>
    /// <exception cref="ArgumentException">The threshold is for another scale.</exception>
    public abstract Judgement Judge(Threshold threshold);

    /// <summary>The same two visits with the scale as a type.</summary>
    /// <typeparam name="TScale">The scale of the column.</typeparam>
    /// <exception cref="InvalidCastException">The column is of another scale.</exception>
    public Outcome<TScale> As<TScale>() where TScale : struct, IScale => ((ColumnChange<TScale>)this).Outcome;
}

internal sealed class ScaleColumn<TScale>(Instrument instrument) : ScaleColumn(instrument, Scale.Of<TScale>())
    where TScale : struct, IScale
{
    public override bool HasPercentChange => default(TScale) is IRatioScale;

    public override ColumnChange Compare(ColumnScore? baseline, ColumnScore? followUp) =>
        new ColumnChange<TScale>(new(Typed(baseline), Typed(followUp)), HasPercentChange);

    public override TResult Accept<TResult>(IScaleVisitor<TResult> visitor) => Throw.IfNull(visitor, nameof(visitor)).Visit<TScale>();

    private static Score<TScale>? Typed(ColumnScore? score) => score is { } given ? new Score<TScale>(given.AboveLowest) : null;
}

internal sealed class ColumnChange<TScale>(Outcome<TScale> outcome, bool hasPercentChange) : ColumnChange
    where TScale : struct, IScale
{
    internal Outcome<TScale> Outcome => outcome;

    public override double? Baseline => outcome.Baseline?.Value;

    public override double? Points => outcome.Change?.Points;

    public override double? Improvement => outcome.Change?.Improvement;

    public override double? PercentChange =>
        hasPercentChange && outcome.Change is { } change && PercentChanges.Percent(change) is { } improvement ? 0 - improvement.ToDouble() : null;

    public override Obstacle Obstacle => outcome.Obstacle;

    public override Judgement Judge(Threshold threshold)
    {
        if (Throw.IfNull(threshold, nameof(threshold)) is not Threshold<TScale> own)
        {
            Throw.ThresholdOfAnotherScale(Scale.Of<TScale>().Name, nameof(threshold));
            return default;
        }

        return outcome.Judge(own);
    }
}
