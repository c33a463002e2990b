#if !NETSTANDARD_ASSET
namespace Scales.Tests;

public class BatchMemoryTests
{
    [SkippableTheory, InlineData(0), InlineData(1), InlineData(2), InlineData(3)]
    public void Nothing_is_read_or_written_outside_the_memory_of_the_caller(int candidate)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Pages are guarded by Linux here.");
        foreach (int forms in (int[])[1, 15, 79, 80, 81, 144, 200, 321])
        {
            AssertWithin(Candidate.All[candidate], forms, isBehind: false);
            AssertWithin(Candidate.All[candidate], forms, isBehind: true);
        }
    }

    [SkippableFact]
    public void So_it_is_where_scores_are_written_past_the_cache()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Pages are guarded by Linux here.");
        var penn = Candidate.All.Single(candidate => candidate.Definition == Penn.Instrument);
        AssertWithin(penn, ((1 << 20) / penn.Definition.Scales.Count) + 3, isBehind: false);
        AssertWithin(penn, ((1 << 20) / penn.Definition.Scales.Count) + 3, isBehind: true);
    }

    private static void AssertWithin(Candidate candidate, int forms, bool isBehind)
    {
        int items = candidate.Definition.Items.Count;
        byte[] answers = candidate.Random(new Random(forms), forms);
        double[] alone = candidate.Alone(answers, 0, ReversedItems.Raw);
        using var scores = new GuardedMemory<double>(alone.Length, isBehind);
        using var rows = new GuardedMemory<byte>(answers.Length, isBehind);
        answers.CopyTo(rows.GetSpan());
        var columns = Candidate.Columns(answers, items).Select(column => Guarded(column, isBehind)).ToArray();
        foreach (var (how, score) in candidate.Ways(rows.Memory, [.. columns.Select(column => (ReadOnlyMemory<byte>)column.Memory)], 0, ReversedItems.Raw))
        {
            scores.GetSpan().Fill(-1);
            score(scores.Memory);
            Assert.True(alone.AsSpan().SequenceEqual(scores.GetSpan()), how);
        }

        Array.ForEach(columns, column => ((IDisposable)column).Dispose());
    }

    private static GuardedMemory<byte> Guarded(ReadOnlyMemory<byte> answers, bool isBehind)
    {
        var guarded = new GuardedMemory<byte>(answers.Length, isBehind);
        answers.Span.CopyTo(guarded.GetSpan());
        return guarded;
    }
}
#endif
