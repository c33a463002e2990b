namespace Scales;

/// <summary>An answer that was refused: which item, why, and what is allowed. It never holds the answer itself.</summary>
/// <param name="Position">Where it stood in the input, counted from 0.</param>
/// <param name="Item">The code of the item; <see langword="null"/> where the name given means no item.</param>
/// <param name="Code">Why it was refused.</param>
/// <param name="Allowed">What is allowed, in words.</param>
public readonly record struct InvalidAnswer(int Position, string? Item, InvalidAnswerCode Code, string Allowed)
{
    /// <summary>The refusal on one line.</summary>
    public override string ToString() =>
        Item is null ? FormattableString.Invariant($"entry {Position}: allowed is {Allowed} ({Code})") : $"item {Item}: allowed is {Allowed} ({Code})";
}

/// <summary>Why an answer was refused. The names and numbers are stable.</summary>
public enum InvalidAnswerCode
{
    /// <summary>The answer is not among those the item allows.</summary>
    OutOfRange = 1,

    /// <summary>The name means no item of the instrument.</summary>
    UnknownItem = 2,

    /// <summary>The item was answered before.</summary>
    RepeatedItem = 3,

    /// <summary>Another answer rules this one out.</summary>
    NotExpected = 4,

    /// <summary>The text is not a whole number.</summary>
    NotANumber = 5,
}

/// <summary>Thrown when a form cannot be built, with every refused answer.</summary>
public sealed class InvalidAnswersException : ArgumentException
{
    private const int MostInMessage = 32;

    internal InvalidAnswersException(string instrument, IReadOnlyList<InvalidAnswer> answers, string parameter)
        : base($"{instrument}: {string.Join("; ", answers.Take(MostInMessage))}{(answers.Count > MostInMessage ? FormattableString.Invariant($"; and {answers.Count - MostInMessage} more") : "")}.", parameter) => Answers = answers;

    /// <summary>Every refused answer, in the order of the input.</summary>
    public IReadOnlyList<InvalidAnswer> Answers { get; }
}
