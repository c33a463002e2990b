namespace Scales;

/// <summary>An answer to an item: a whole number that cannot lie outside its range.</summary>
/// <typeparam name="TSelf">The type of answer.</typeparam>
/// <remarks>A missing answer is <see langword="null"/>: there is no answer that means "missing".</remarks>
public interface IAnswer<TSelf> : IEquatable<TSelf>
#if NET
    , IParsable<TSelf>
#endif
    where TSelf : struct, IAnswer<TSelf>
{
    /// <summary>The answers allowed.</summary>
    ScoreRange Range { get; }

    /// <summary>The answer as printed on the form.</summary>
    int Value { get; }

    /// <summary>What such an answer is, in words: "A rating".</summary>
    internal string Noun { get; }

    /// <summary>The answer of this value, which is known to be allowed.</summary>
    internal TSelf Trusted(int value);

#if NET
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Answer.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result) => Answer.TryParse(s, out result);
#endif
}
