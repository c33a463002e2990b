#if !NETSTANDARD_ASSET
using System.Runtime.Intrinsics.X86;

namespace Scales.Tests;

public class BatchLookUpTests
{
    [SkippableTheory, InlineData(0), InlineData(28), InlineData(126), InlineData(127), InlineData(128), InlineData(254)]
    public unsafe void Every_key_finds_its_score_and_nothing_else_is_written(int last)
    {
        Skip.IfNot(Avx2.IsSupported, "This machine has no vectors to look up with.");
        double[] table = [.. Enumerable.Range(0, 256).Select(key => key <= last ? (key - 100) / 7.0 : double.NaN)];
        byte[] keys = [.. Enumerable.Range(0, 600).Select(i => (byte)((i * 37) + (i / 256)))];
        double[] scores = new double[90];
        var lookUp = new LookUp(table);
        for (int from = 0; from <= keys.Length - LookUp.Step; from++)
        {
            bool past = from % 2 == 0;
            Array.Clear(scores);
            fixed (byte* key = keys)
            fixed (double* to = scores)
            {
                int at = past ? LookUp.UntilLine(to) / sizeof(double) : from % 9;
                lookUp.Write(key + from, to + at, past);
                Assert.Equal(scores.Select((_, i) => i - at is >= 0 and < LookUp.Step ? Bits(table[keys[from + i - at]]) : 0), scores.Select(Bits));
            }
        }
    }

    [Fact]
    public void A_table_is_taken_apart_where_the_machine_can_put_it_together() => Assert.Equal(BatchTests.Has("avx512vbmi", "AVX512v2"), Planes.Of(new double[256]) != null);

    private static long Bits(double score) => BitConverter.DoubleToInt64Bits(score);
}
#endif
