namespace Scales.Data;

/// <summary>What became of the comparison of two visits: how many rows, how many changes, why there are not more, and the verdicts.</summary>
public sealed class ChangeSummary
{
    private readonly List<VerdictCounts> _verdicts = [];
    private readonly long[] _obstacles = new long[Enum.GetValues<Obstacle>().Length];

    /// <summary>How many rows were read.</summary>
    public long Rows { get; internal set; }

    /// <summary>How many scores were refused.</summary>
    public long Invalid { get; internal set; }

    /// <summary>How many rows have a change.</summary>
    public long Changes => _obstacles[(int)Obstacle.None];

    /// <summary>How many rows have none for this reason.</summary>
    public long Without(Obstacle obstacle) => _obstacles[(int)obstacle];

    /// <summary>The verdicts by each threshold.</summary>
    public IReadOnlyList<VerdictCounts> Verdicts => _verdicts;

    internal void Count(Obstacle obstacle) => _obstacles[(int)obstacle]++;

    internal VerdictCounts Add(Threshold threshold)
    {
        _verdicts.Add(new(threshold));
        return _verdicts[^1];
    }
}

/// <summary>How many changes came to which verdict by one threshold.</summary>
public sealed class VerdictCounts
{
    private readonly long[] _rows = new long[Enum.GetValues<Verdict>().Length];

    internal VerdictCounts(Threshold threshold) => Threshold = threshold;

    /// <summary>The threshold.</summary>
    public Threshold Threshold { get; }

    /// <summary>How many rows came to a verdict.</summary>
    public long Of(Verdict verdict) => _rows[(int)verdict];

    internal void Count(Verdict verdict) => _rows[(int)verdict]++;
}
