namespace Scales.Research;

/// <summary>What a reader of a result should know before using it.</summary>
/// <param name="Code">A short name that does not change: <c>zero-baseline</c>.</param>
/// <param name="Text">The warning as a sentence.</param>
public sealed record Warning(string Code, string Text)
{
    /// <summary>The sentence.</summary>
    public override string ToString() => Text;
}
