namespace Scales;

/// <summary>A plan for lanes of bytes: what each answer to an item adds to the key of a lane, for answers up to 13.</summary>
/// <remarks>
/// A full byte, 255, has no score: a key is exact up to the largest one with a score and is cut off beyond.
/// The first lane counts the missing answers of the form; an answer that is not allowed sets its highest bit for good.
/// </remarks>
internal sealed class LanePlan
{
    /// <summary>The bit that an answer sets which is not allowed.</summary>
    internal const byte NotAllowed = 128;

    internal const int Places = 16;
    private const byte Full = 255;

    /// <param name="plan">What is added up.</param>
    /// <param name="stride">How far the places of one item lie from those of the next.</param>
    internal LanePlan(Plan plan, int stride)
    {
        Lanes =
        [
            LaneOf(plan, stride, _ => true, _ => 1, (_, _) => 0, NotAllowed),
            .. plan.Lanes.Select(lane => LaneOf(plan, stride, lane.Holds, lane.AddMissing, lane.Add, refused: 0)),
        ];
    }

    /// <summary>For each lane, where the places of its items begin, and what they add: for each item 16 bytes. 16 more items follow that add nothing, as rows are read 16 items at a time.</summary>
    internal (nint[] Offsets, byte[] Codes)[] Lanes { get; }

    /// <summary>Whether every answer has a place of its own and every key with a score stays below a full byte.</summary>
    internal static bool Fits(Plan plan) =>
        plan.Items.All(item => item.Range.Lowest >= 0 && item.Range.Highest < Places - 2)
        && plan.Lanes.All(lane => lane.Stride <= Full)
        && plan.Tables.All(table => Array.TrueForAll(table[Full..], double.IsNaN));

    private static (nint[], byte[]) LaneOf(Plan plan, int stride, Func<int, bool> holds, Func<int, int> addMissing, Func<int, int, int> add, byte refused)
    {
        int[] items = [.. Enumerable.Range(1, plan.Items.Count).Where(holds)];
        return ([.. items.Select(item => (nint)(item - 1) * stride)],
            [.. items.SelectMany(item => CodesOf(plan.Items[item - 1].Range, addMissing(item), steps => add(item, steps), refused)), .. new byte[Places * Places]]);
    }

    private static byte[] CodesOf(ScoreRange range, int missing, Func<int, int> added, byte refused)
    {
        byte[] codes = new byte[Places];
        codes.AsSpan().Fill(refused);
        codes[0] = (byte)missing;
        for (int steps = 0; steps <= range.Width; steps++)
        {
            codes[1 + range.Lowest + steps] = (byte)added(steps);
        }

        return codes;
    }
}
