namespace Scales.Data;

/// <summary>What a scoring statement has to be told of the table and of the scoring.</summary>
public sealed record ScoringSqlOptions
{
    /// <summary>The column of each item, by the code of the item. An item that is not named stands in a column of its code; <see langword="null"/> where the table has none, and then no score of that item is given.</summary>
    public IReadOnlyDictionary<string, string?> Columns { get; init; } = new Dictionary<string, string?>();

    /// <summary>How the items that count from the other end are coded. It cannot be told from the answers: an instrument that has such items wants it stated.</summary>
    public ReversedItems? Coding { get; init; }

    /// <summary>How many answers a score needs; the default rule of the instrument where none is given.</summary>
    public MissingRule? Rule { get; init; }

    /// <summary>Whether every score is wanted, and how many answers each has, not the main scores alone.</summary>
    public bool All { get; init; }
}
