using FsCheck.Xunit;

namespace Scales.Research.Tests.Measurement;

public class InternalConsistencyTests
{
    private static readonly string[] s_items = ["a", "b", "c"];

    [Theory]
    [InlineData(ReversedItems.Raw, false)]
    [InlineData(ReversedItems.AlreadyReversed, true)]
    public void Items_3_and_4_declared_the_wrong_way_are_a_likely_coding_error(ReversedItems coding, bool isWrong)
    {
        var consistency = InternalConsistency.Of(ItemTable.Of<WhoqolBref, WhoqolPhysical>(People().Select(answers => new WhoqolBref(WhoqolBref.Instrument.Read(answers), coding))));
        var warnings = consistency.Alpha.Warnings.Where(warning => warning.Code == "likely-coding-error").ToList();
        Assert.Equal(isWrong, warnings.Count == 1);
        Assert.Equal(isWrong, consistency.Items.Any(item => item.ItemRestCorrelation < 0));
        Assert.All(warnings, warning => Assert.Contains("Q3, Q4 go against the rest of the scale: likely a coding error, items that count from the other end", warning.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ReversedItems.Raw, false)]
    [InlineData(ReversedItems.AlreadyReversed, true)]
    public void So_is_item_26(ReversedItems coding, bool isWrong)
    {
        var consistency = InternalConsistency.Of(ItemTable.Of<WhoqolBref, WhoqolPsychological>(People().Select(answers => new WhoqolBref(WhoqolBref.Instrument.Read(answers), coding))));
        Assert.Equal(isWrong, consistency.Alpha.Warnings.Any(warning => warning.Text.Contains("Answers to Q26 go against", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_row_with_a_gap_is_given_and_not_used()
    {
        var table = new ItemTable(s_items, [[1, 2, 3], [2, null, 3], [3, 4, 6], [2, 2, 5]]);
        Assert.Equal(new SampleSize(3, 4), table.N);
        Assert.Equal(table.N, InternalConsistency.Of(table).Alpha.N);
    }

    [Fact]
    public void What_is_not_a_number_is_refused_by_its_row_and_not_repeated()
    {
        Assert.Contains("Row 1", Assert.Throws<ArgumentException>(() => new ItemTable(s_items, [[1, 2, 3], [2, double.NaN, 3], [3, 4, 5]])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ItemTable(s_items, [[1, 2, 3], [2, 3]]));
        Assert.Throws<ArgumentException>(() => new ItemTable(s_items, [[1, 2, 3]]));
        Assert.Throws<ArgumentException>(() => new ItemTable(["a"], [[1], [2]]));
    }

    [Fact]
    public void An_item_without_spread_is_named()
    {
        var error = Assert.Throws<NotEstimableException>(() => InternalConsistency.Of(new(s_items, [[1, 2, 3], [2, 2, 4], [5, 2, 1]])));
        Assert.Equal("Every answer to b is the same.", error.Message);
        Assert.Throws<NotEstimableException>(() => InternalConsistency.Of(new(["a", "b"], [[1, 3], [2, 2], [3, 1]])));
    }

    [Fact]
    public void Items_against_each_other_have_a_negative_alpha_and_a_warning()
    {
        var alpha = InternalConsistency.Of(new(["a", "b"], [[1, 3], [2, 2], [3, 1], [3, 2]])).Alpha;
        Assert.True(alpha.Value < 0);
        Assert.Equal(["likely-coding-error", "negative-alpha"], alpha.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void Two_items_have_no_alpha_without_one() =>
        Assert.All(InternalConsistency.Of(new(["a", "b"], [[1, 2], [2, 3], [4, 3]])).Items, item => Assert.Null(item.AlphaWithout));

    [Property]
    public void Alpha_is_the_same_for_shifted_and_for_reordered_items(byte[] answers, sbyte shift)
    {
        double?[][] rows = [.. answers.Chunk(3).Where(row => row.Length == 3).Select(row => row.Select(value => (double?)(value % 7)).ToArray())];
        if (rows.Length >= 3 && Enumerable.Range(0, 3).All(item => rows.Select(row => row[item]).Distinct().Count() > 1) && rows.Select(row => row.Sum()).Distinct().Count() > 1)
        {
            double alpha = Alpha(rows);
            Assert.Equal(alpha, Alpha([.. rows.Select(row => new[] { row[0], row[1] + shift, row[2] })]), 1e-9 * Math.Max(1, Math.Abs(alpha)));
            Assert.Equal(alpha, Alpha([.. rows.Select(row => new[] { row[2], row[0], row[1] })]), 1e-9 * Math.Max(1, Math.Abs(alpha)));
            Assert.True(alpha <= 1 + 1e-12);
        }

        static double Alpha(double?[][] table) => InternalConsistency.Of(new(s_items, table)).Alpha.Value;
    }

    [Fact]
    public void Omega_of_items_that_one_factor_makes_exactly_is_known()
    {
        // Sums of a common part of variance 1 and four independent parts of variance 1: every sign pattern once.
        double?[][] rows = [.. Enumerable.Range(0, 32).Select(pattern => Enumerable.Range(1, 4).Select(item => (double?)(Sign(pattern, 0) + Sign(pattern, item))).ToArray())];
        foreach (var fit in Enum.GetValues<FactorFit>())
        {
            var omega = McDonaldOmega.Of(new(["a", "b", "c", "d"], rows), fit);
            Assert.Equal(16.0 / 20, omega.Omega.Value, 1e-9);
            Assert.Equal(16.0 / 20, omega.OmegaOfObserved, 1e-9);
        }

        static int Sign(int pattern, int place) => (pattern >> place & 1) == 0 ? -1 : 1;
    }

    [Fact]
    public void An_item_that_the_factor_explains_completely_has_no_omega() =>
        Assert.Throws<NotEstimableException>(() => McDonaldOmega.Of(new(s_items, [[1, 1, 1], [2, 2, 2], [3, 3, 3], [4, 4, 5]]), FactorFit.MaximumLikelihood));

    // Answers as given by people between very unwell and very well; items 3, 4 and 26 count from the other end.
    private static IEnumerable<int?[]> People() =>
        Enumerable.Range(0, 40).Select(person => Enumerable.Range(1, 26).Select(item =>
        {
            int well = Math.Clamp((person % 5) + 1 + (((person * 7) + (item * 3)) % 3) - 1, 1, 5);
            return (int?)(item is 3 or 4 or 26 ? 6 - well : well);
        }).ToArray());

    [Fact]
    public void An_item_that_everybody_answers_alike_is_refused_however_its_mean_is_rounded() =>
        Assert.Throws<NotEstimableException>(() => InternalConsistency.Of(new(["a", "b"], [[0.1, 1], [0.1, 2], [0.1, 3]])));

    [Fact]
    public void An_alpha_of_1_has_no_interval()
    {
        var alpha = InternalConsistency.Of(new(["a", "b"], [[1, 2], [2, 3], [3, 4]])).Alpha;
        Assert.Equal((1, null), (alpha.Value, alpha.Interval));
    }
}
