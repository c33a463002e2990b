using System.Diagnostics.CodeAnalysis;

namespace Scales.Research;

/// <summary>Every sentence that an exception says: what was wrong, where, what is allowed. A value of the data is never repeated.</summary>
internal static class Throw
{
    /// <summary>For what the caller chose (a level, a count), not for data.</summary>
    [DoesNotReturn]
    internal static void OutOfRange(string what, string allowed, object value, string parameter) =>
        throw new ArgumentOutOfRangeException(parameter, value, $"{what} is {allowed}.");

    [DoesNotReturn]
    internal static void NotANumber(int index, string parameter) =>
        throw new ArgumentException(FormattableString.Invariant($"Value {index} (from 0) is not a finite number; a missing value is left out or null."), parameter);

    [DoesNotReturn]
    internal static void TooFew(string what, int needed, int given, string parameter) =>
        throw new ArgumentException(FormattableString.Invariant($"At least {needed} {what} are wanted; {given} can be used."), parameter);

    [DoesNotReturn]
    internal static void NoSpread(string what, string? parameter = null) =>
        throw new ArgumentException($"{what} are all alike: there is no spread to measure by.", parameter);

    [DoesNotReturn]
    internal static void UnequalLengths(int first, int second, string parameter) =>
        throw new ArgumentException(FormattableString.Invariant($"Both have one value for each patient; given were {first} and {second}."), parameter);

    [DoesNotReturn]
    internal static void Unknown(string what, string parameter) => throw new ArgumentException($"{what}.", parameter);

    [DoesNotReturn]
    internal static void Arms(string parameter) => throw new ArgumentException("At least one arm is wanted, and every arm has a name of its own.", parameter);

    [DoesNotReturn]
    internal static byte[] FigureName(string parameter) => throw new ArgumentException("The name of a figure ends in .png or .svg.", parameter);
}
