namespace Scales;

/// <summary>A named rule for how many answers a score needs.</summary>
public sealed class MissingRule
{
    internal MissingRule(string id, string text, Citation source, int minimumOnForm = 0, int index = 0) =>
        (Id, Text, Source, MinimumOnForm, Index) = (id, text, source, minimumOnForm, index);

    /// <summary>The stable name of the rule, as it stands in files and messages: <c>who-syntax</c>.</summary>
    public string Id { get; }

    /// <summary>The rule in a sentence.</summary>
    public string Text { get; }

    /// <summary>Where the rule was published, or the statement that none was found.</summary>
    public Citation Source { get; }

    /// <summary>How many answers the whole form needs before anything on it is scored; 0 where the form has no such rule.</summary>
    public int MinimumOnForm { get; }

    /// <summary>Which of the minimums of a scale belongs to this rule.</summary>
    internal int Index { get; }

    /// <summary>The stable name of the rule.</summary>
    public override string ToString() => Id;
}
