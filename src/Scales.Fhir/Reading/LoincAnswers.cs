using System.Collections.Frozen;

namespace Scales.Fhir.Reading;

/// <summary>The LOINC answer codes of the numbers 0 to 10, as the answer list of the BPI has them.</summary>
internal static class LoincAnswers
{
    internal const string System = "http://loinc.org";

    private static readonly FrozenDictionary<string, decimal> s_values = new[]
    {
        "LA6111-4", "LA6112-2", "LA6113-0", "LA6114-8", "LA6115-5", "LA10137-0", "LA10138-8", "LA10139-6", "LA10140-4", "LA10141-2", "LA13942-0",
    }.Select((code, value) => KeyValuePair.Create(code, (decimal)value)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number; <see langword="null"/> where it is no such code, or one of another system.</summary>
    internal static decimal? Find(string? system, string? code) =>
        code is not null && (system is null or System) && s_values.TryGetValue(code, out decimal value) ? value : null;
}
