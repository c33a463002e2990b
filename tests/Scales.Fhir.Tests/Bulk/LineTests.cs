using System.Text;

namespace Scales.Fhir.Tests.Bulk;

// What is allocated is counted for the whole process: no other test may run meanwhile.
[CollectionDefinition(nameof(LineTests), DisableParallelization = true)]
public class LineTestsAlone;

[Collection(nameof(LineTests))]
public class LineTests
{
    private static readonly FormMap s_map = FormMap.Parse("""{"site":"https://h.example","instruments":[{"instrument":"nrs","items":{"nrs":"pain"}}]}""");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Lines_keep_their_order_and_a_bad_one_stops_no_other(int degree)
    {
        string[] lines = [.. Enumerable.Range(0, 3000).Select(i => i % 100 == 7 ? "{broken" : i % 100 == 8 ? "  " : Line(i % 11))];
        var scored = await ReadAsync(string.Join("\r\n", lines), degree);
        Assert.Equal(Enumerable.Range(0, 3000).Where(i => i % 100 != 8).Select(i => i + 1L), scored.Select(line => line.Line));
        Assert.All(scored, line => Assert.Equal(
            (line.Line - 1) % 100 == 7 ? "NotJson" : ((line.Line - 1) % 11).ToString(System.Globalization.CultureInfo.InvariantCulture),
            line.Scores.Instruments.Count == 0 ? line.Scores.Findings[0].Code.ToString() : line.Scores.Scores.First().Fraction));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Lines_are_the_same_however_the_stream_is_cut(int piece)
    {
        string text = string.Join('\n', Enumerable.Range(0, 40).Select(i => i == 5 ? new string('x', 3000) : i == 9 ? "" : Line(i % 11)));
        var scored = new List<BulkLine>();
        await foreach (var line in s_map.ScoreLinesAsync(new Pieces(Encoding.UTF8.GetBytes(text), piece), limits: new(Bytes: 2000)))
        {
            scored.Add(line);
        }

        Assert.Equal(Enumerable.Range(1, 40).Where(i => i != 10).Select(i => (long)i), scored.Select(line => line.Line));
        Assert.Equal(FindingCode.TooManyBytes, Assert.Single(scored, line => line.Scores.Action == ResponseAction.None).Scores.Findings[0].Code);
    }

    [Fact]
    public async Task A_line_without_end_takes_no_more_memory_than_the_limit()
    {
        byte[] endless = new byte[64 << 20];
        long before = GC.GetTotalAllocatedBytes(true);
        var scored = new List<BulkLine>();
        await foreach (var line in s_map.ScoreLinesAsync(new Pieces(endless, 1 << 16)))
        {
            scored.Add(line);
        }

        Assert.Equal(FindingCode.TooManyBytes, Assert.Single(Assert.Single(scored).Scores.Findings).Code);
        Assert.True(GC.GetTotalAllocatedBytes(true) - before < 16 << 20);
    }

    [Fact]
    public async Task It_can_be_cancelled_between_lines()
    {
        using var cancelled = new CancellationTokenSource();
        int seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            string text = string.Join('\n', Enumerable.Repeat(Line(3), 5000));
            await foreach (var line in s_map.ScoreLinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), 2, cancellation: cancelled.Token))
            {
                if (++seen == 10)
                {
                    await cancelled.CancelAsync();
                }
            }
        });
        Assert.Equal(10, seen);
    }

    [Fact]
    public async Task An_empty_stream_has_no_lines()
    {
        Assert.Empty(await ReadAsync("", 1));
        Assert.Empty(await ReadAsync("\n\r\n \n", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_map.ScoreLinesAsync(Stream.Null, 0));
    }

    private static async Task<List<BulkLine>> ReadAsync(string text, int degree)
    {
        var scored = new List<BulkLine>();
        await foreach (var line in s_map.ScoreLinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), degree))
        {
            scored.Add(line);
        }

        return scored;
    }

    private static string Line(int pain) =>
        $$"""{"resourceType":"QuestionnaireResponse","id":"x","status":"completed","subject":{"reference":"Patient/1"},"item":[{"linkId":"pain","answer":[{"valueInteger":{{pain}}}]}]}""";

    /// <summary>A stream that gives no more than so many bytes at once.</summary>
    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
