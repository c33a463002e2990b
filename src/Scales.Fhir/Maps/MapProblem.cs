namespace Scales.Fhir;

/// <summary>Something that is wrong with a map.</summary>
/// <param name="Path">Where: <c>instruments[0].items.Q3</c>.</param>
/// <param name="Problem">What is wrong and what is allowed.</param>
public sealed record MapProblem(string Path, string Problem)
{
    /// <summary>The problem on one line.</summary>
    public override string ToString() => Path.Length == 0 ? Problem : $"{Path}: {Problem}";
}

/// <summary>Thrown when a map cannot be loaded, with everything that is wrong with it.</summary>
public sealed class FormMapException : FormatException
{
    private const int MostInMessage = 20;

    internal FormMapException(IReadOnlyList<MapProblem> problems)
        : base($"The map was refused: {string.Join("; ", problems.Take(MostInMessage))}{(problems.Count > MostInMessage ? FormattableString.Invariant($"; and {problems.Count - MostInMessage} more") : "")}.") =>
        Problems = problems;

    /// <summary>Everything that is wrong, in the order of the file.</summary>
    public IReadOnlyList<MapProblem> Problems { get; }
}
