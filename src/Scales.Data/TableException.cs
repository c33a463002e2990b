namespace Scales.Data;

/// <summary>Thrown when a table, or what was asked of it, cannot be used: what is wrong, where, and what to do. It never repeats a value of the table.</summary>
public sealed class TableException : Exception
{
    /// <summary>One thing that is wrong.</summary>
    public TableException(string problem)
        : this([problem])
    {
    }

    /// <summary>Everything that is wrong, a line each.</summary>
    public TableException(IReadOnlyList<string> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>Everything that is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
