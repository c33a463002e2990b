namespace Scales;

/// <summary>An item that is not asked after one answer to another: severity of spasms, when there are none.</summary>
/// <param name="Item">The item that is then not asked, numbered from 1.</param>
/// <param name="After">The item that decides, numbered from 1.</param>
/// <param name="Answer">The answer after which the other item is not asked.</param>
public readonly record struct SkipPattern(int Item, int After, int Answer);
