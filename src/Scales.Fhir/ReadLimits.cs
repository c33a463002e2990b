namespace Scales.Fhir;

/// <summary>How large a response may be. The limits are checked before anything else is.</summary>
/// <param name="Bytes">The most bytes of JSON, 1 MiB by default.</param>
/// <param name="Items">The most items and answers together, 5,000 by default.</param>
/// <param name="Depth">How deep items may be nested, 20 by default and at most.</param>
public sealed record ReadLimits(int Bytes = 1 << 20, int Items = 5_000, int Depth = 20)
{
    internal static ReadLimits Default { get; } = new();

    /// <summary>The most bytes of JSON.</summary>
    public int Bytes { get; } = AtLeastOne(Bytes, int.MaxValue - 64, nameof(Bytes));

    /// <summary>The most items and answers together.</summary>
    public int Items { get; } = AtLeastOne(Items, int.MaxValue, nameof(Items));

    /// <summary>How deep items may be nested.</summary>
    public int Depth { get; } = AtLeastOne(Depth, 20, nameof(Depth));

    private static int AtLeastOne(int limit, int most, string parameter) => limit >= 1 && limit <= most
        ? limit
        : throw new ArgumentOutOfRangeException(parameter, limit, FormattableString.Invariant($"A limit is from 1 to {most}."));
}
