namespace Scales;

/// <summary>An answer of a batch that was refused: whose, to which item, why, and what is allowed. It never holds the answer itself.</summary>
/// <param name="Row">The form, counted from 0.</param>
/// <param name="Item">The code of the item.</param>
/// <param name="Code">Why it was refused.</param>
/// <param name="Allowed">What is allowed, in words.</param>
public readonly record struct InvalidCell(int Row, string Item, InvalidAnswerCode Code, string Allowed)
{
    /// <summary>The refusal on one line.</summary>
    public override string ToString() => FormattableString.Invariant($"row {Row}, item {Item}: {Allowed}");
}

/// <summary>The answers of a batch that were refused: how many there are, and the first of them.</summary>
public sealed class InvalidCells
{
    internal InvalidCells(string instrument, long count, IReadOnlyList<InvalidCell> first) => (Instrument, Count, First) = (instrument, count, first);

    /// <summary>How many answers were refused, listed or not.</summary>
    public long Count { get; }

    /// <summary>The first of them, row by row, as many as were asked for.</summary>
    public IReadOnlyList<InvalidCell> First { get; }

    private string Instrument { get; }

    /// <summary>Throws when there is any.</summary>
    /// <exception cref="InvalidCellsException">An answer was refused.</exception>
    public void ThrowIfAny() => ThrowIfAny("answers");

    internal void ThrowIfAny(string parameter)
    {
        if (Count > 0)
        {
            throw new InvalidCellsException(this, parameter);
        }
    }

    /// <summary>The first refusal, and how many there are.</summary>
    public override string ToString() => Count == 0
        ? $"{Instrument}: every answer is allowed"
        : FormattableString.Invariant($"{Instrument}: {Count} {(Count == 1 ? "answer" : "answers")} refused{(First.Count == 0 ? "" : $", the first in {First[0]}")}");
}

/// <summary>Thrown when forms cannot be scored because an answer is not allowed, with the first of those answers and how many there are.</summary>
public sealed class InvalidCellsException : ArgumentException
{
    internal InvalidCellsException(InvalidCells cells, string parameter)
        : base($"{cells}.", parameter) => Cells = cells;

    /// <summary>The refused answers.</summary>
    public InvalidCells Cells { get; }
}
