using FsCheck.Xunit;

namespace Scales.Research.Tests.Internals;

public class PairwiseSumsTests
{
    [Property]
    public void The_median_of_all_sums_is_found_without_writing_them_down(int[] first, int[] second)
    {
        double[] one = Tenths(first), other = Tenths(second);
        Assert.Equal(Descriptive.Median([.. from a in one from b in other select a + b]), PairwiseSums.Median(one, other), 1e-14);
        Assert.Equal(Descriptive.Median([.. from a in one.Index() from b in one.Index() where a.Index <= b.Index select a.Item + b.Item]), PairwiseSums.Median(one), 1e-14);
    }

    private static double[] Tenths(int[] values) => [.. values.Select(value => value % 50 / 10.0), 0.7];
}
