namespace Scales.Data;

/// <summary>What the numbers of a table cannot tell and its owner states.</summary>
public sealed record ScoringOptions
{
    /// <summary>Which column is which item, and which words mean that an answer is missing.</summary>
    public ColumnMap Map { get; init; } = ColumnMap.None;

    /// <summary>The name of the rule for missing answers, such as <c>who-manual-text</c>; each instrument's own default where it is <see langword="null"/>.</summary>
    public string? MissingRule { get; init; }

    /// <summary>Whether somebody has turned round the items that count from the other end already.</summary>
    public bool AlreadyReversed { get; init; }

    /// <summary>What becomes of an answer that is not allowed.</summary>
    public InvalidAnswers Invalid { get; init; }

    /// <summary>The unit of the VAS.</summary>
    public LengthUnit? Unit { get; init; }

    /// <summary>The numbering of the original Ashworth scale.</summary>
    public AshworthCoding? Coding { get; init; }

    /// <summary>The period that a BPI asked about. It takes no part in the scores and is kept with them.</summary>
    public RecallPeriod Recall { get; init; }

    /// <summary>Whether 1.5 stands for the Modified Ashworth grade 1+.</summary>
    public bool MasPoints { get; init; }

    /// <summary>Whether every score is wanted, not the main ones alone.</summary>
    public bool All { get; init; }

    /// <summary>Whether the columns of the items are left out of the result.</summary>
    public bool DropItems { get; init; }

    /// <summary>Whether a finding holds the value that was refused. Such values are patients' data.</summary>
    public bool KeepRefusedValues { get; init; }
}

/// <summary>What becomes of an answer that is not allowed.</summary>
public enum InvalidAnswers
{
    /// <summary>Every score that depends on it is empty.</summary>
    Reject,

    /// <summary>It counts as missing, as in the syntax of the WHO.</summary>
    Missing,
}

/// <summary>How original Ashworth grades are numbered. It cannot be told from the number.</summary>
public enum AshworthCoding // 0 is neither: what has to be stated has no default.
{
    /// <summary>0 to 4, as published.</summary>
    From0To4 = 1,

    /// <summary>1 to 5.</summary>
    From1To5,
}
