namespace Scales.Fhir;

/// <summary>The scores of one line of NDJSON.</summary>
/// <param name="Line">The number of the line, from 1; blank lines count and have no scores.</param>
/// <param name="Scores">What the line was scored to, or why it was refused.</param>
public readonly record struct BulkLine(long Line, ResponseScores Scores)
{
    /// <summary>The line, and how many scores there are: never a score.</summary>
    public override string ToString() => FormattableString.Invariant($"line {Line}: {Scores}");
}
