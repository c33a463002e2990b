namespace Scales.Research;

/// <summary>Something in the file of a review that is not allowed.</summary>
/// <param name="Where">The place in the file: <c>studies[1].arms[0].patients</c>.</param>
/// <param name="Allowed">What is allowed there.</param>
public sealed record ReviewMistake(string Where, string Allowed)
{
    /// <summary>The place, and what is allowed there.</summary>
    public override string ToString() => $"{Where}: {Allowed}";
}

/// <summary>The file of a review has mistakes; every one of them is named in <see cref="Mistakes"/>.</summary>
public sealed class InvalidReviewException : Exception
{
    private const int MostInMessage = 32;

    internal InvalidReviewException(IReadOnlyList<ReviewMistake> mistakes)
        : base($"The review was refused. {string.Join("; ", mistakes.Take(MostInMessage))}{(mistakes.Count > MostInMessage ? FormattableString.Invariant($"; and {mistakes.Count - MostInMessage} more") : "")}.") =>
        Mistakes = mistakes;

    /// <summary>The mistakes, in the order of the file.</summary>
    public IReadOnlyList<ReviewMistake> Mistakes { get; }
}
