using System.Runtime.CompilerServices;

namespace Scales;

/// <summary>A published size of change that counts: how much, towards what, for whom, and by whom that was established.</summary>
/// <remarks>Nothing is a default. A threshold is named by the author and year of its publication.</remarks>
public abstract class Threshold
{
    /// <summary>The most decimals an amount may have, so that every comparison is exact.</summary>
    internal const int MostDecimals = 6;

    private protected Threshold(Scale scale, decimal amount, Evidence evidence, Toward toward, string name)
    {
        if (!IsCountable(amount))
        {
            Throw.OutOfRange("The amount of a threshold", "more than 0, at most 1000, with at most 6 decimals", amount, nameof(amount));
        }

        if (toward is not (Toward.Improvement or Toward.Worsening))
        {
            Throw.OutOfRange("The direction of a threshold", "improvement or worsening", toward, nameof(toward));
        }

        (Scale, Amount, Evidence, Toward) = (scale, amount, Throw.IfNull(evidence, nameof(evidence)), toward);
        Name = name.Length > 0 && char.IsLetter(name[0]) ? name : "Unnamed"; // A caller without a name of its own is "<Main>$".
    }

    /// <summary>The name: the property that holds it, such as <c>Dworkin2008Moderate</c>.</summary>
    public string Name { get; }

    /// <summary>How large the change has to be; a change of exactly this size counts.</summary>
    public decimal Amount { get; }

    /// <summary>The unit of the amount: points, mm, or % of the baseline.</summary>
    public abstract string Unit { get; }

    /// <summary>Whether it is a size of improvement or of worsening.</summary>
    public Toward Toward { get; }

    /// <summary>By whom, how and in whom it was established.</summary>
    public Evidence Evidence { get; }

    /// <summary>The scale on which it judges.</summary>
    public Scale Scale { get; }

    internal static bool IsCountable(decimal amount) => amount is > 0 and <= 1000 && decimal.Round(amount, MostDecimals) == amount;

    internal static void CheckToward(Threshold threshold, Toward toward, string parameter)
    {
        if (Throw.IfNull(threshold, parameter).Toward != toward)
        {
            Throw.WrongToward(threshold, toward, parameter);
        }
    }

    /// <summary>Name, amount and unit: <c>Dworkin2008Moderate: 30 % improvement</c>.</summary>
    public sealed override string ToString() =>
        FormattableString.Invariant($"{Name}: {Amount:0.######} {Unit} {(Toward == Toward.Improvement ? "improvement" : "worsening")}");
}

/// <summary>A threshold for the changes of one scale.</summary>
/// <typeparam name="TScale">The scale.</typeparam>
public abstract class Threshold<TScale> : Threshold
    where TScale : struct, IScale
{
    private protected Threshold(decimal amount, Evidence evidence, Toward toward, string name)
        : base(Scale.Of<TScale>(), amount, evidence, toward, name)
    {
    }

    /// <summary>The same amount towards the other end. Published thresholds for worsening are often smaller: use one where there is one.</summary>
    public Threshold<TScale> Mirrored() => Copy(
        Toward == Toward.Improvement ? Toward.Worsening : Toward.Improvement,
        Evidence with { Method = EvidenceMethod.Convention, Note = $"Mirrored from {Name}: nobody published it in this direction." }, Name + "Mirrored");

    /// <summary>Whether a change of this size is possible at all from a baseline: false near the end of the scale.</summary>
    public bool IsWithinReachFrom(Score<TScale> baseline)
    {
        bool down = Toward == Toward.Improvement == (Scale.Direction == Direction.HigherIsWorse);
        var end = Score<TScale>.Create(down ? Scale.Scores.Lowest : Scale.Scores.Highest);
        return IsReachedBy(end.ChangeFrom(baseline)) ?? false;
    }

    internal Judgement Judge(Change<TScale> change) => IsReachedBy(change) switch
    {
        null => Judgement.NotEvaluable(Obstacle.ZeroBaseline),
        { } reached => new(reached ? Verdict.Yes : Verdict.No, IsOutOfReach: !reached && !IsWithinReachFrom(change.Baseline)),
    };

    private protected abstract Threshold<TScale> Copy(Toward toward, Evidence evidence, string name);

    /// <summary>Null where the change has no size in this unit.</summary>
    private protected abstract bool? IsReachedBy(Change<TScale> change);

    private protected bool IsLargeEnough(Quotient improvement) =>
        (Toward == Toward.Improvement ? improvement : improvement with { Numerator = -improvement.Numerator }).IsAtLeast(Amount);
}

/// <summary>A threshold in points, or in the unit of the scale.</summary>
/// <typeparam name="TScale">The scale.</typeparam>
public sealed class PointThreshold<TScale> : Threshold<TScale>
    where TScale : struct, IScale
{
    /// <summary>A threshold in points.</summary>
    /// <param name="amount">How large the change has to be: more than 0, at most 1000, with at most 6 decimals.</param>
    /// <param name="evidence">By whom, how and in whom it was established.</param>
    /// <param name="toward">Improvement or worsening.</param>
    /// <param name="name">Its name: author and year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is outside its limits.</exception>
    public PointThreshold(decimal amount, Evidence evidence, Toward toward = Toward.Improvement, [CallerMemberName] string name = "")
        : base(amount, evidence, toward, name)
    {
    }

    /// <inheritdoc/>
    public override string Unit => Scale.Unit;

    /// <summary>
    /// Half a standard deviation of baseline scores, the distribution-based convention of Norman 2003:
    /// it says what is large beside the spread of a group, not what matters to a patient.
    /// </summary>
    /// <param name="standardDeviation">The standard deviation, with at most 5 decimals.</param>
    /// <param name="population">In whom it was found.</param>
    /// <param name="n">In how many.</param>
    /// <param name="source">Where it is published; <see langword="null"/> for your own data.</param>
    /// <param name="note">What a user should know besides.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentOutOfRangeException">The standard deviation is outside its limits.</exception>
    public static PointThreshold<TScale> HalfStandardDeviation(decimal standardDeviation, string population, int? n = null, Citation? source = null, string? note = null, [CallerMemberName] string name = "") =>
        new(Half(standardDeviation, nameof(standardDeviation)), new(population, n, EvidenceMethod.Distribution, source ?? Citations.OwnData) { Reading = source is null ? Reading.OwnData : Reading.InSource, Note = $"Half a standard deviation (Norman 2003): distribution-based.{(note is null ? "" : " " + note)}" }, name: name);

    private static decimal Half(decimal standardDeviation, string parameter)
    {
        if (!IsCountable(standardDeviation / 2))
        {
            Throw.OutOfRange("A standard deviation", "more than 0, at most 2000, with at most 5 decimals", standardDeviation, parameter);
        }

        return standardDeviation / 2;
    }

    private protected override Threshold<TScale> Copy(Toward toward, Evidence evidence, string name) => new PointThreshold<TScale>(Amount, evidence, toward, name);

    private protected override bool? IsReachedBy(Change<TScale> change) => IsLargeEnough(change.ExactImprovement);
}

/// <summary>A threshold in percent of the baseline.</summary>
/// <typeparam name="TScale">A scale whose zero means "none".</typeparam>
public sealed class PercentThreshold<TScale> : Threshold<TScale>
    where TScale : struct, IRatioScale
{
    /// <summary>A threshold in percent of the baseline.</summary>
    /// <inheritdoc cref="PointThreshold{TScale}(decimal, Evidence, Toward, string)"/>
    public PercentThreshold(decimal amount, Evidence evidence, Toward toward = Toward.Improvement, [CallerMemberName] string name = "")
        : base(amount, evidence, toward, name)
    {
    }

    /// <inheritdoc/>
    public override string Unit => "%";

    private protected override Threshold<TScale> Copy(Toward toward, Evidence evidence, string name) => new PercentThreshold<TScale>(Amount, evidence, toward, name);

    private protected override bool? IsReachedBy(Change<TScale> change) =>
        PercentChanges.Percent(change) is { } improvement ? IsLargeEnough(improvement) : null;
}

/// <summary>Towards which end a threshold looks.</summary>
public enum Toward
{
    /// <summary>The patient gets better.</summary>
    Improvement,

    /// <summary>The patient gets worse.</summary>
    Worsening,
}
