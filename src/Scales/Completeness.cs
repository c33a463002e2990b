namespace Scales;

/// <summary>How a score came about: how many answers there were, how many the rule needs, and of how many items; where there is no score, it says why.</summary>
/// <param name="Answered">How many items of the scale were answered.</param>
/// <param name="Needed">How many the rule needs.</param>
/// <param name="Of">How many items the scale has.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="AnsweredOnForm">How many items of the whole form were answered.</param>
/// <param name="NeededOnForm">How many the rule needs on the whole form; 0 where it has no such condition.</param>
public readonly record struct Completeness(int Answered, int Needed, int Of, string Rule, int AnsweredOnForm = 0, int NeededOnForm = 0)
{
    // Kept as its opposite, so that the struct of zero bits is asked.
    private readonly bool _isNotAsked;

    /// <summary>Whether the form, with the answers it has, asks for these items at all: Penn severity is not asked when there are no spasms.</summary>
    public bool IsAsked
    {
        get => !_isNotAsked;
        init => _isNotAsked = !value;
    }

    /// <summary>Whether there are answers enough for a score.</summary>
    public bool IsScored => Shortage == Shortage.None;

    /// <summary>What there is too little of; the form is looked at before the scale.</summary>
    public Shortage Shortage =>
        !IsAsked ? Shortage.NotAsked :
        AnsweredOnForm < NeededOnForm ? Shortage.AnswersOnForm :
        Answered < Needed || Answered == 0 ? Shortage.AnswersOnScale : Shortage.None;

    /// <summary>The record in a sentence, without any answer.</summary>
    public override string ToString() => Shortage switch
    {
        Shortage.None => FormattableString.Invariant($"{Answered} of {Of} items answered, {Needed} needed ({Rule})"),
        Shortage.NotAsked => "no score: another answer says that these items are not asked",
        Shortage.AnswersOnScale => FormattableString.Invariant($"no score: {Answered} of {Of} items answered, {Needed} needed ({Rule})"),
        _ => FormattableString.Invariant($"no score: {AnsweredOnForm} items answered on the whole form, {NeededOnForm} needed ({Rule})"),
    };
}

/// <summary>Why there is no score.</summary>
public enum Shortage
{
    /// <summary>Nothing is short: there is a score.</summary>
    None,

    /// <summary>Too few items of the scale were answered.</summary>
    AnswersOnScale,

    /// <summary>Too few items of the whole form were answered, so nothing on it is scored.</summary>
    AnswersOnForm,

    /// <summary>Another answer says that the items of the scale are not asked: the score is absent, not missing.</summary>
    NotAsked,
}
