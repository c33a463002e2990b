namespace Scales;

/// <summary>One item of an instrument: its code, our own short label and what an answer may be.</summary>
public sealed class Item
{
    internal Item(string code, string label, ScoreRange range, string? loinc = null, params string[] aliases) =>
        (Code, Label, Range, Loinc, Aliases, Allowed) = (code, label, range, loinc, Array.AsReadOnly(aliases), Answer.Allowed(range));

    /// <summary>The name of the item in files and messages: <c>Q3</c>, <c>worst</c>.</summary>
    public string Code { get; }

    /// <summary>What the item asks about, in our own words; the wording of the questionnaire is its owner's.</summary>
    public string Label { get; }

    /// <summary>The answers allowed.</summary>
    public ScoreRange Range { get; }

    /// <summary>The LOINC code of the item; <see langword="null"/> where none was found.</summary>
    public string? Loinc { get; }

    /// <summary>Other column names by which the item is known in practice.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The answers allowed, in words.</summary>
    internal string Allowed { get; }

    /// <summary>Whether a name means this item: its code or one of its aliases, whatever the case.</summary>
    public bool Matches(string name) =>
        Code.Equals(name, StringComparison.OrdinalIgnoreCase) || Aliases.Any(alias => alias.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Code and label.</summary>
    public override string ToString() => $"{Code} ({Label})";
}
