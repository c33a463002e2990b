namespace Scales.Data;

/// <summary>What became of a table: how many rows, how many scores, and why there are not more.</summary>
public sealed class Summary
{
    private readonly List<ScoreSummary> _scores = [];

    /// <summary>How many rows were read.</summary>
    public long Rows { get; internal set; }

    /// <summary>How many answers were refused.</summary>
    public long Invalid { get; internal set; }

    /// <summary>Each score of the result.</summary>
    public IReadOnlyList<ScoreSummary> Scores => _scores;

    internal ScoreSummary Add(string column)
    {
        _scores.Add(new(column));
        return _scores[^1];
    }
}

/// <summary>How many rows have a score, and why the others have none.</summary>
public sealed class ScoreSummary
{
    private readonly long[] _without = new long[Enum.GetValues<NoScore>().Length];

    internal ScoreSummary(string column) => Column = column;

    /// <summary>The column of the score.</summary>
    public string Column { get; }

    /// <summary>How many rows have a score.</summary>
    public long Scored { get; internal set; }

    /// <summary>How many rows have none for this reason.</summary>
    public long Without(NoScore reason) => _without[(int)reason];

    internal void Count(NoScore reason, int rows) => _without[(int)reason] += rows;
}

/// <summary>Why a row has no score.</summary>
public enum NoScore
{
    /// <summary>Too few items of the scale were answered.</summary>
    TooFewOnScale,

    /// <summary>Too few items of the whole form were answered.</summary>
    TooFewOnForm,

    /// <summary>An answer that the score depends on is not allowed.</summary>
    Invalid,

    /// <summary>Another answer says that the items are not asked, as Penn severity is not without spasms.</summary>
    NotAsked,
}
