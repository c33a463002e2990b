using System.Runtime.CompilerServices;

namespace Scales.Fhir.Bulk;

/// <summary>Scores blocks of lines at once and hands them on in the order of the lines.</summary>
internal static class LineScoring
{
    internal static async IAsyncEnumerable<BulkLine> ScoreAsync(
        FormMap map, Stream ndjson, int degree, ReadLimits limits, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var blocks = new LineBlocks(ndjson, limits.Bytes);
        var pending = new Queue<Task<List<BulkLine>>>(degree);
        try
        {
            bool isAtEnd = false;
            while (!isAtEnd || pending.Count > 0)
            {
                while (!isAtEnd && pending.Count < degree)
                {
                    cancellation.ThrowIfCancellationRequested();
                    isAtEnd = await blocks.NextAsync(cancellation).ConfigureAwait(false) is not { } block || !Start(pending, block, map, limits);
                }

                foreach (var line in pending.TryDequeue(out var scored) ? await scored.ConfigureAwait(false) : [])
                {
                    cancellation.ThrowIfCancellationRequested();
                    yield return line;
                }
            }
        }
        finally
        {
            await Task.WhenAll(pending).ConfigureAwait(false); // They hold rented buffers.
        }
    }

    private static bool Start(Queue<Task<List<BulkLine>>> pending, LineBlock block, FormMap map, ReadLimits limits)
    {
        pending.Enqueue(Task.Run(() => block.Score(map, limits)));
        return true;
    }
}
