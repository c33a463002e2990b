#if NET
using System.Runtime.CompilerServices;

namespace Scales;

/// <summary>The kernel that adds up the lanes of many forms at once, a byte for each form, and looks the scores up by those bytes.</summary>
/// <typeparam name="TWidth">How many at once.</typeparam>
internal sealed class LaneKernel<TWidth>(Plan plan) : Kernel
    where TWidth : struct, IWidth
{
    // Long enough for the columns to be read in runs, short enough to stay in a near cache; a line more from item to item, so that they do not compete for the same lines.
    private const int Block = 2048, Stride = Block + Aligned.Line;

    private readonly LanePlan _lanes = new(plan, Stride);
    private readonly KeyTable[] _tables = Array.ConvertAll(plan.Tables, table => new KeyTable(table));

    [SkipLocalsInit]
    internal override bool TryScore(AnswerTable answers, int from, int to, Span<double> scores)
    {
        bool past = KeyTable.IsLarge(scores);
        var places = Aligned.Part(stackalloc byte[(answers.Items * Stride) + Aligned.Line]);
        var lanes = Aligned.Part(stackalloc byte[(_lanes.Lanes.Length * Stride) + Aligned.Line]);
        for (int start = from; start < to; start += Block)
        {
            int count = Math.Min(Block, to - start);
            Place(answers, start, count, places);
            for (int lane = 0; lane < _lanes.Lanes.Length; lane++)
            {
                TWidth.Sum(places, _lanes.Lanes[lane], lanes.Slice(lane * Stride, Block));
            }

            if (!TrySettle(lanes, count))
            {
                return false;
            }

            for (int i = 0; i < _tables.Length; i++)
            {
                var keys = lanes.Slice((plan.LaneOf(i) + 1) * Stride, count);
                _tables[i].LookUp(keys, scores.Slice((i * answers.Forms) + start, count), past);
            }
        }

        return true;
    }

    [SkipLocalsInit]
    private static void Place(AnswerTable answers, int start, int count, Span<byte> places)
    {
        if (answers.IsRows)
        {
            Turn(answers.Rows.Slice(start * answers.Items, count * answers.Items), answers.Items, places);
            return;
        }

        Span<byte> buffer = stackalloc byte[count];
        for (int item = 0; item < answers.Items; item++)
        {
            TWidth.Place(answers.Column(item, start, buffer), places.Slice(item * Stride, Block));
        }
    }

    /// <summary>Leaves no key to forms with too few answers; false when an answer is not allowed.</summary>
    private bool TrySettle(Span<byte> lanes, int count)
    {
        var form = lanes[..Block];
        form[count..].Clear();
        for (int lane = 1; plan.MostMissing < plan.Items.Count && lane <= plan.Lanes.Length; lane++)
        {
            TWidth.FillAbove(form, (byte)plan.MostMissing, lanes.Slice(lane * Stride, Block));
        }

        return !TWidth.AnyHigh(form);
    }

    // Tile by tile. The last tiles are turned from a copy, because a tile reads as far as 16 bytes behind its last row.
    private static void Turn(ReadOnlySpan<byte> rows, int items, Span<byte> places)
    {
        int tile = TWidth.Forms * items, done = 0;
        for (; done + tile + 16 <= rows.Length; done += tile)
        {
            TurnTile(rows[done..], items, places[(done / items)..]);
        }

        Span<byte> rest = stackalloc byte[tile + 16];
        for (; done < rows.Length; done += tile)
        {
            rows.Slice(done, Math.Min(tile, rows.Length - done)).CopyTo(rest);
            TurnTile(rest, items, places[(done / items)..]);
        }
    }

    private static void TurnTile(ReadOnlySpan<byte> rows, int items, Span<byte> places)
    {
        for (int item = 0; item < items; item += 16)
        {
            int first = Math.Max(0, Math.Min(item, items - 16));
            TWidth.Turn(rows[first..], items, places[(first * Stride)..], Stride);
        }
    }

    public override string ToString() => FormattableString.Invariant($"{TWidth.Forms} forms at once");
}
#endif
