namespace Scales.Tests.Oracles;

internal static class EvenAnswers
{
    /// <summary>Answers to so many items, as equal as can be, that add up to a sum.</summary>
    internal static IEnumerable<int?> AddingUpTo(int sum, int items) => Enumerable.Range(0, items).Select(item => (int?)((sum + item) / items));
}
