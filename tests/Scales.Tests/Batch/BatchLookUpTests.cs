#if !NETSTANDARD_ASSET
using System.Runtime.Intrinsics.X86;

namespace Scales.Tests;

public class BatchLookUpTests
{
    [SkippableTheory, InlineData(0), InlineData(28), InlineData(126), InlineData(127), InlineData(128), InlineData(254)]
    public void Every_key_finds_its_score_however_many_are_looked_up_at_once(int last)
    {
        Skip.IfNot(Avx2.IsSupported, "This machine has no vectors to look up with.");
        double[] table = [.. Enumerable.Range(0, 256).Select(key => key <= last ? (key - 100) / 7.0 : double.NaN)];
        byte[] keys = [.. Enumerable.Range(0, 600).Select(i => (byte)((i * 37) + (i / 256)))];
        var lookUp = new LookUp(table);
        foreach (bool past in (bool[])[false, true])
        {
            for (int length = 0; length <= keys.Length; length += length < 140 ? 1 : 23)
            {
                double[] scores = new double[612];
                lookUp.Write(keys.AsSpan(0, length), scores.AsSpan(length % 9, length), past);
                Assert.Equal(Enumerable.Range(0, 612).Select(i => i - (length % 9) is var at && at >= 0 && at < length ? Bits(table[keys[at]]) : 0), scores.Select(Bits));
            }
        }
    }

    [Fact]
    public void A_table_is_taken_apart_where_the_machine_can_put_it_together_and_every_score_has_a_place()
    {
        bool can = BatchTests.Has("avx512vbmi", "AVX512v2");
        Assert.Equal(can, Planes.Of(TableUpTo(126)) != null);
        Assert.Null(Planes.Of(TableUpTo(127)));
        Assert.Null(Planes.Of(TableUpTo(254)));
    }

    private static double[] TableUpTo(int last) => [.. Enumerable.Range(0, 256).Select(key => key <= last ? key : double.NaN)];

    private static long Bits(double score) => BitConverter.DoubleToInt64Bits(score);
}
#endif
