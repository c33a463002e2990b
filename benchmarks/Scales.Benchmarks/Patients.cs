namespace Scales.Benchmarks;

/// <summary>Made-up answers, the same in every run, one in twenty of them missing.</summary>
internal static class Patients
{
    /// <summary>How many forms one operation is measured over, so that no branch is learnt by heart.</summary>
    internal const int Count = 10_000;

    internal static int?[][] Answers(Instrument instrument)
    {
        var random = new Random(2026);
        return [.. Enumerable.Range(0, Count).Select(_ => instrument.Items.Select(item => Answer(random, item.Range)).ToArray())];
    }

    private static int? Answer(Random random, ScoreRange range) =>
        random.Next(20) == 0 ? null : random.Next(range.Lowest, range.Highest + 1);
}
