using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Scales;

/// <summary>Every sentence that an exception says: what was wrong, where, what is allowed.</summary>
internal static class Throw
{
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void OutOfRange(string what, string allowed, object value, string parameter) =>
        throw new ArgumentOutOfRangeException(parameter, value, $"{what} is {allowed}.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NotReadable(string what, string allowed) =>
        throw new FormatException($"The text is not {what}: {allowed}.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void WrongCount(string instrument, int given, int items, string parameter) =>
        throw new ArgumentException(FormattableString.Invariant($"{given} answers were given; the {instrument} has {items} items."), parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ForeignRule(string instrument, IEnumerable<MissingRule> rules, string parameter) =>
        throw new ArgumentException($"The rules of the {instrument} are {string.Join(", ", rules)}.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void RuleOfAnotherInstrument(string scale, string parameter) =>
        throw new ArgumentException($"The rule is not one for the scale {scale}.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ScaleOfAnotherInstrument(string instrument, string parameter) =>
        throw new ArgumentException($"The {instrument} has no such scale.", parameter);

    internal static T IfNull<T>(T? value, string parameter) where T : class => value ?? throw new ArgumentNullException(parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void UnknownItem(string instrument, string parameter) =>
        throw new ArgumentException($"The {instrument} has no item of this name.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void MuscleRating(string parameter) =>
        throw new ArgumentException("A muscle has a name and a side, and a grade only if it could be tested.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void RepeatedMuscle(string parameter) =>
        throw new ArgumentException("Every muscle has a name and is rated once on each side.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void SeverityWithoutSpasms(string parameter) =>
        throw new ArgumentException("Severity is not asked when frequency is 0: it must be absent.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void WrongToward(Threshold threshold, Toward toward, string parameter) =>
        throw new ArgumentException($"A threshold towards {(toward == Toward.Improvement ? "improvement" : "worsening")} is wanted; given was {threshold}.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NoThreshold(string parameter) => throw new ArgumentException("At least one threshold is wanted.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Visits(string parameter) => throw new ArgumentException("A series has at least one visit, and every visit a name of its own.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void UnknownVisit(string parameter) => throw new ArgumentException("The series has no visit of this name.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Definition(string what) => throw new ArgumentException(what);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NoScale(string instrument, string parameter) =>
        throw new ArgumentException($"At least one scale is wanted, and each of them added up from the items of the {instrument}.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void CodingNotStated(string instrument, string parameter) =>
        throw new ArgumentException($"Items of the {instrument} count from the other end: state whether their answers are raw or already reversed.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void TooManyLanes(int bits, string parameter) =>
        throw new ArgumentException(FormattableString.Invariant($"The sums of these scales need {bits} bits, and 64 are there: score them in two batches."), parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NotRows(int given, int items, string parameter) =>
        throw new ArgumentException(FormattableString.Invariant($"{given} answers do not divide into rows of {items}."), parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NotColumns(int given, int items, string parameter) =>
        throw new ArgumentException(FormattableString.Invariant($"{given} columns were given; there are {items} items."), parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void UnequalColumns(string item, int given, int forms, string parameter) =>
        throw new ArgumentException(FormattableString.Invariant($"The column of item {item} has {given} answers, the longest column {forms}. Only a column that no score depends on may be empty."), parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ShortDestination(int given, int columns, int forms, string parameter) =>
        throw new ArgumentException(FormattableString.Invariant($"There is room for {given} values; {columns} columns of {forms} forms are written."), parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void AnswersChanged() => throw new InvalidOperationException("The answers changed while they were read.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NotInBatch(string scale) => throw new ArgumentException($"The batch does not score {scale}.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void UnequalVisits(int before, int after, string parameter) =>
        throw new ArgumentException(FormattableString.Invariant($"{before} forms at baseline and {after} at follow-up were given: a patient has one of each, a missed visit is a form without answers."), parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThresholdOfAnotherScale(string scale, string parameter) =>
        throw new ArgumentException($"The threshold is not one for {scale}.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NoPercent(string scale, string parameter) =>
        throw new ArgumentException($"Percent change has a meaning only where zero means none, which it does not on {scale}.", parameter);
}
