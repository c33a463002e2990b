namespace Scales.Data;

/// <summary>An item of an instrument by its code; that of a muscle is the muscle and the side: <c>knee_flexors:left</c>.</summary>
internal readonly record struct ItemName(Instrument Instrument, string Code)
{
    private static readonly string[] s_sides = [":left", ":right"];

    /// <summary>Every item of some instruments that a name could mean.</summary>
    internal static IEnumerable<ItemName> MeantBy(string name, IEnumerable<Instrument> instruments) =>
        from instrument in instruments
        let code = CodeOf(instrument, name.Trim())
        where code is not null
        select new ItemName(instrument, code);

    /// <summary>Whether the items of an instrument are muscles, which every study names for itself.</summary>
    internal static bool AreMuscles(Instrument instrument) => instrument.Items.Count == 0;

    private static string? CodeOf(Instrument instrument, string name)
    {
        var owner = Instruments.All.FirstOrDefault(owner => Qualified(owner, name) is not null);
        string unqualified = owner is null ? name : Qualified(owner, name)!;
        return owner is not null && owner != instrument ? null
            : AreMuscles(instrument) ? MuscleCode(unqualified)
            : instrument.Items.FirstOrDefault(item => item.Matches(unqualified) || Without(instrument.Prefix + "_", unqualified) is { } rest && item.Matches(rest))?.Code;
    }

    // npsi.Q1; for muscles, whose names nobody else has, mas_knee_flexors:left as well.
    private static string? Qualified(Instrument owner, string name) =>
        Without(owner.Key + ".", name) ?? Without(owner.Prefix + ".", name)
        ?? (AreMuscles(owner) && MuscleCode(name) is not null ? Without(owner.Prefix + "_", name) : null);

    private static string? MuscleCode(string name) =>
        s_sides.FirstOrDefault(side => name.Length > side.Length && name.EndsWith(side, StringComparison.OrdinalIgnoreCase)) is { } side
            ? name[..^side.Length].Trim() + side
            : null;

    private static string? Without(string start, string name) =>
        name.StartsWith(start, StringComparison.OrdinalIgnoreCase) && name.Length > start.Length ? name[start.Length..] : null;

    /// <summary>The name that leaves no doubt: <c>npsi.Q1</c>, and <c>nrs</c> where the one item is the instrument.</summary>
    public override string ToString() => Code == Instrument.Key ? Code : $"{Instrument.Key}.{Code}";

    public bool Equals(ItemName other) => Instrument == other.Instrument && Code.Equals(other.Code, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => HashCode.Combine(Instrument, Code.ToUpperInvariant());
}
