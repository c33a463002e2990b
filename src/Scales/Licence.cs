namespace Scales;

/// <summary>Who holds the rights in an instrument, and what that means for someone who uses it. Not legal advice.</summary>
/// <param name="Holder">The rights holder, or "none" for a generic method.</param>
/// <param name="Terms">What a user has to do.</param>
public sealed record Licence(string Holder, string Terms);
