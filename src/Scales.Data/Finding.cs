namespace Scales.Data;

/// <summary>An answer of a table that was refused: where it stands, which item it answers, why, and what is allowed.</summary>
/// <param name="Row">The row of the data, counted from 1, the header not counted.</param>
/// <param name="Line">The line of the file that the row begins on, counted from 1; <see langword="null"/> where the file has no lines.</param>
/// <param name="Column">The name of the column.</param>
/// <param name="Item">The item: <c>npsi.Q1</c>.</param>
/// <param name="Code">Why it was refused.</param>
/// <param name="Allowed">What is allowed, in words.</param>
/// <param name="Value">What was refused, when that was asked for: a patient's answer.</param>
public readonly record struct Finding(long Row, long? Line, string Column, string Item, InvalidAnswerCode Code, string Allowed, string? Value = null)
{
    /// <summary>The finding on one line: never the value.</summary>
    public override string ToString() => FormattableString.Invariant($"row {Row}, column {Column}, item {Item}: allowed is {Allowed} ({Code})");
}
