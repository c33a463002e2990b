namespace Scales.Fhir.Maps;

/// <summary>What the codes of a site mean: <c>code</c> in any system, <c>system|code</c> in that system, <c>|code</c> without a system.</summary>
/// <typeparam name="T">The meaning.</typeparam>
internal sealed class AnswerCodes<T>
    where T : struct
{
    private readonly Dictionary<(string? System, string Code), T> _meanings = [];

    internal int Count => _meanings.Count;

    internal IEnumerable<T> Meanings => _meanings.Values;

    internal bool TryAdd(string key, T meaning) => Parsed(key) is { Code.Length: > 0 } code && _meanings.TryAdd(code, meaning);

    internal bool Has(string key) => _meanings.ContainsKey(Parsed(key));

    internal T? Find(string? system, string? code) =>
        code is not null && _meanings.Count > 0 && (_meanings.TryGetValue((system ?? "", code), out var meaning) || _meanings.TryGetValue((null, code), out meaning)) ? meaning : null;

    private static (string? System, string Code) Parsed(string key) => key.LastIndexOf('|') is var bar and >= 0 ? (key[..bar], key[(bar + 1)..]) : (null, key);
}
