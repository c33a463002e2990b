namespace Scales.Tests.Oracles;

internal static class Cases
{
    /// <summary>The cases of a theory.</summary>
    internal static TheoryData<T1, T2> Of<T1, T2>(IEnumerable<(T1, T2)> cases)
    {
        var data = new TheoryData<T1, T2>();
        foreach (var (first, second) in cases)
        {
            data.Add(first, second);
        }

        return data;
    }
}
