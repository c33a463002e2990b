namespace Scales.Fhir;

/// <summary>What became of one item: never the answer itself.</summary>
/// <param name="Item">The code of the item, or the muscle and side.</param>
/// <param name="State">Whether it was answered, and if not, why not.</param>
public readonly record struct ItemAnswer(string Item, AnswerState State);

/// <summary>Whether an item was answered, and if not, why not.</summary>
public enum AnswerState
{
    /// <summary>The response does not have the item, or the form says it was not asked.</summary>
    NotAsked,

    /// <summary>The item has no answer.</summary>
    Blank,

    /// <summary>The respondent declined to answer.</summary>
    Declined,

    /// <summary>The item does not apply, or could not be tested.</summary>
    NotApplicable,

    /// <summary>There is an answer that cannot be read, or answers that contradict each other.</summary>
    Unreadable,

    /// <summary>There is an answer that the item does not allow.</summary>
    OutOfRange,

    /// <summary>The item was answered.</summary>
    Answered,
}
