namespace Scales.Data;

/// <summary>Laying SQL out in lines.</summary>
internal static class SqlLines
{
    /// <summary>Entries on lines of their own, a comma after each but the last.</summary>
    internal static string List(this IEnumerable<string> entries) => string.Join(",\n", entries);

    /// <summary>Every line two places further in.</summary>
    internal static string Indented(this string lines) => "  " + lines.Replace("\n", "\n  ", StringComparison.Ordinal);

    /// <summary>A comment on the line before.</summary>
    internal static string Under(this string lines, string? comment) => comment is null ? lines : $"-- {comment}\n{lines}";
}
