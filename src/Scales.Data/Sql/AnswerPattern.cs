namespace Scales.Data;

/// <summary>A whole number of a range as tables write it: <c>3</c>, <c> 3</c>, <c>03</c>, <c>+3</c>, <c>3.</c> or <c>3.0</c>, and nothing that has to be rounded.</summary>
internal static class AnswerPattern
{
    internal static string Read(SqlDialect dialect, string text, ScoreRange range)
    {
        int[] answers = [.. Enumerable.Range(range.Lowest, range.Width + 1)];
        string negativeZero = range.Contains(0) ? "|-0+" : "";
        return dialect.WholeNumber(
            text,
            plain: string.Join(", ", answers.Select(answer => FormattableString.Invariant($"'{answer}'"))),
            pattern: $@"^[ \t]*([+]?0*({string.Join('|', answers)}){negativeZero})([.]0*)?[ \t]*$");
    }
}
