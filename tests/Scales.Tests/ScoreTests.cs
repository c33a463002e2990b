using System.Globalization;

namespace Scales.Tests;

public class ScoreTests
{
    public static IEnumerable<object[]> EveryScale => Samples.EveryScale;

    [Theory, MemberData(nameof(EveryScale))]
    public void The_default_is_the_lowest_score_of_its_scale_and_both_ends_are_scores<TScale>(TScale scale) where TScale : struct, IScale
    {
        var range = scale.Definition.Scores;
        Assert.Equal(Score<TScale>.Create(range.Lowest), default);
        Assert.Equal(range.Lowest, default(Score<TScale>).Value);
        Assert.Equal(range.Highest, Score<TScale>.Create(range.Highest).Value);
    }

    [Theory, MemberData(nameof(EveryScale))]
    public void A_number_beyond_either_end_is_refused_by_every_overload<TScale>(TScale scale) where TScale : struct, IScale
    {
        var range = scale.Definition.Scores;
        foreach (int outside in new[] { range.Lowest - 1, range.Highest + 1, int.MinValue, int.MaxValue })
        {
            Assert.False(Score<TScale>.TryCreate(outside, 1, out _));
            Assert.False(Score<TScale>.TryCreate((decimal)outside, out _));
            Assert.False(Score<TScale>.TryCreate((double)outside, out _));
            Assert.Equal(("numerator", outside), Thrown(() => Score<TScale>.Create(outside)));
            Assert.Equal(("value", (decimal)outside), Thrown(() => Score<TScale>.Create((decimal)outside)));
            Assert.Equal(("value", (double)outside), Thrown(() => Score<TScale>.Create((double)outside)));
        }

        Assert.False(Score<TScale>.TryCreate((range.Highest * 1000) + 1, 1000, out _));
        Assert.False(Score<TScale>.TryCreate(range.Highest + 0.000001m, out _));
        Assert.False(Score<TScale>.TryCreate(Math.BitIncrement((double)range.Highest), out _));

        static (string?, object?) Thrown(Action create)
        {
            var thrown = Assert.Throws<ArgumentOutOfRangeException>(create);
            return (thrown.ParamName, thrown.ActualValue);
        }
    }

    [Theory, MemberData(nameof(EveryScale))]
    public void Every_reachable_score_is_read_back_from_its_decimal_and_from_its_fraction<TScale>(TScale scale) where TScale : struct, IScale
    {
        var scores = Reachable(scale);
        Assert.True(scores.Count > 1);
        Cultures.Each(() =>
        {
            foreach (var score in scores)
            {
                Assert.Equal(score, Score<TScale>.Parse(score.ToString()));
                Assert.Equal(score, Score<TScale>.Parse(score.ToFraction()));
                Assert.Equal(score, Score<TScale>.Create(score.Value));
                Assert.Equal(score, Score<TScale>.Create(score.Numerator, score.Denominator));
            }
        });
    }

    [Fact]
    public void Equal_fractions_are_equal_scores_whichever_way_they_were_created()
    {
        Score<NpsiEvoked>[] halves = [Score<NpsiEvoked>.Create(11, 2), Score<NpsiEvoked>.Create(33, 6), Score<NpsiEvoked>.Create(5.5m), Score<NpsiEvoked>.Create(5.50), Score<NpsiEvoked>.Parse("22/4")];
        Assert.All(halves, half => Assert.Equal((11, 2), (half.Numerator, half.Denominator)));
        Assert.Single(halves.ToHashSet());
    }

    [Fact]
    public void A_long_decimal_is_taken_for_the_fraction_it_shows()
    {
        Assert.Equal("160/3", Score<NpsiTotal>.Create(53.333333333333336).ToFraction());
        Assert.Equal("375/7", Score<NpsiTotal>.Parse("53.57142857142857").ToFraction());
        Assert.Equal(Score<NpsiTotal>.Create(533333, 10000), Score<NpsiTotal>.Create(53.3333));
    }

    [Fact]
    public void A_decimal_of_more_than_six_decimals_is_refused()
    {
        Assert.True(Score<Nrs>.TryCreate(1.000001m, out _));
        Assert.True(Score<Nrs>.TryCreate(1.0000000m, out _));
        Assert.False(Score<Nrs>.TryCreate(1.0000001m, out _));
        Assert.False(Score<Nrs>.TryCreate(decimal.MaxValue, out _));
        Assert.False(Score<Nrs>.TryCreate(0.1234567891234567, out _));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, -2)]
    [InlineData(-1, -2)]
    [InlineData(int.MinValue, int.MinValue)]
    [InlineData(-1, 2)]
    public void A_fraction_without_a_positive_denominator_or_below_zero_is_refused(int numerator, int denominator)
    {
        Assert.False(Score<Nrs>.TryCreate(numerator, denominator, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score<Nrs>.Create(numerator, denominator));
    }

    [Fact]
    public void Scores_are_ordered_by_their_exact_value()
    {
        Score<BpiInterference> low = Score<BpiInterference>.Create(54, 7), high = Score<BpiInterference>.Create(61, 7);
        Assert.True(low < high && low <= high && high > low && high >= low && low.CompareTo(high) < 0);
        Assert.False(high < low || high <= low || low > high || low >= high);
        Assert.True(Score<BpiInterference>.Create(1, int.MaxValue) < Score<BpiInterference>.Create(1, int.MaxValue - 1));
    }

    [Fact]
    public void A_score_is_written_as_the_shortest_invariant_decimal_in_every_culture() => Cultures.Each(() =>
    {
        var third = Score<NpsiEvoked>.Create(16, 3);
        Assert.Equal("5.333333333333333", third.ToString());
        Assert.Equal("5.333333333333333", $"{third}");
        Assert.Equal("5.33", $"{third:F2}");
        Assert.Equal("16/3", third.ToFraction());
        Assert.Equal("5", Score<NpsiEvoked>.Create(10, 2).ToFraction());
    });

    [Theory]
    [InlineData(65.625, "F2", "65.63")]
    [InlineData(12.5, "F0", "13")]
    [InlineData(0.5, "F0", "1")]
    [InlineData(2.125, "0.00", "2.13")]
    public void A_format_rounds_half_away_from_zero(double value, string format, string expected) =>
        Assert.Equal(expected, Score<WhoqolEnvironment>.Create(value).ToString(format, null));

    [Fact]
    public void A_culture_is_used_only_when_it_is_named() =>
        Assert.Equal("65,63", Score<WhoqolEnvironment>.Create(65.625).ToString("F2", new CultureInfo("de-DE")));

    [Fact]
    public void The_round_trip_format_writes_the_shortest_decimal() =>
        Assert.Equal("5.333333333333333", Score<NpsiEvoked>.Create(16, 3).ToString("R", null));

    [Theory]
    [InlineData(2, 65.63)]
    [InlineData(1, 65.6)]
    [InlineData(0, 66)]
    public void Rounding_goes_half_away_from_zero(int decimals, double expected) =>
        Assert.Equal((decimal)expected, Score<WhoqolEnvironment>.Create(65.625).Round(decimals));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("canary")]
    [InlineData("5,5")]
    [InlineData("1,0")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1e1")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("10.1")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("-1/-2")]
    [InlineData(" 1/2")]
    [InlineData("/")]
    [InlineData("۵")]
    public void A_text_that_is_no_score_of_the_scale_is_refused_in_every_culture_without_being_repeated(string? text) => Cultures.Each(() =>
    {
        Assert.False(Score<Nrs>.TryParse(text, out var score));
        Assert.Equal(default, score);
        var thrown = Assert.Throws<FormatException>(() => Score<Nrs>.Parse(text!));
        Assert.DoesNotContain("canary", thrown.Message, StringComparison.Ordinal);
    });

#if !NETSTANDARD_ASSET
    [Fact]
    public void A_score_is_read_by_generic_parsing()
    {
        Assert.Equal(Score<Nrs>.Create(5, 2), Parsed<Score<Nrs>>("2.5"));
        Assert.Throws<FormatException>(() => Parsed<Score<Nrs>>("11"));

        static T Parsed<T>(string text) where T : IParsable<T> => T.TryParse(text, null, out var value) ? value : T.Parse(text, null);
    }
#endif

    // From items: every count of answers and every sum. Read off directly: tenths, and the halves of grades over up to twelve muscles.
    private static HashSet<Score<TScale>> Reachable<TScale>(TScale scale) where TScale : struct, IScale
    {
        var definition = scale.Definition;
        int width = definition.Scores.Width;
        return definition.Items.Count > 0
            ? [.. from answered in Enumerable.Range(1, definition.Items.Count)
                  from steps in Enumerable.Range(0, (answered * definition.Answers.Width) + 1)
                  select new Score<TScale>(definition.AboveLowest(new(answered, steps)))]
            : [.. from parts in width > 10 ? [10] : Enumerable.Range(1, 12).Select(muscles => 2 * muscles)
                  from part in Enumerable.Range(0, (width * parts) + 1)
                  select new Score<TScale>(Fraction.Of(part, parts))];
    }

    [Theory]
    [InlineData("10.0000000000000001")]
    [InlineData("9.99999999999999999")]
    [InlineData("100000000000000000000000000000000")]
    public void Nothing_is_rounded_into_the_range(string text) => Assert.False(Score<Nrs>.TryParse(text, out _));

    [Fact]
    public void Every_score_of_a_form_is_listed_without_its_type()
    {
        var form = Samples.SomeWhoqol([], WhoqolRules.WhoSyntax);
        var scores = form.Scores();
        Assert.Equal(WhoqolBref.Instrument.Scales, scores.Select(score => score.Scale));
        var physical = scores.Single(score => score.Column == "whoqol_physical");
        Assert.Equal((form.Physical?.Value, form.Physical?.ToFraction(), form.Completeness<WhoqolPhysical>()), (physical.Value, physical.Fraction, physical.Completeness));
        Assert.Equal(form.Score<WhoqolSocial4To20>()?.ToFraction(), scores.Single(score => score.Column == "whoqol_social_4_20").Fraction);
        Assert.All(new Npsi(default(Answers<Npsi>)).Scores(), score => Assert.Null(score.Value));
    }
}
