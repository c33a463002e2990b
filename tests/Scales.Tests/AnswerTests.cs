using System.Reflection;

namespace Scales.Tests;

public class AnswerTests
{
    public static IEnumerable<object[]> Types =>
    [
        [default(Nrs), 0, 10], [default(ZeroToTen), 0, 10], [default(FivePoint), 1, 5], [default(NpsiPainTime), 1, 5],
        [default(NpsiPainAttacks), 1, 5], [default(PennFrequency), 0, 4], [default(PennSeverity), 1, 3],
    ];

    [Theory, MemberData(nameof(Types))]
    public void The_range_and_nothing_beyond_it_is_created<TAnswer>(TAnswer sample, int lowest, int highest) where TAnswer : struct, IAnswer<TAnswer>
    {
        Assert.Equal(new ScoreRange(lowest, highest), sample.Range);
        for (int value = lowest; value <= highest; value++)
        {
            Assert.True(Answer.TryCreate(value, out TAnswer answer));
            Assert.Equal(value, answer.Value);
            Assert.Equal(answer, Create<TAnswer>(value));
        }

        foreach (int value in new[] { int.MinValue, lowest - 256, lowest - 1, highest + 1, lowest + 256, int.MaxValue })
        {
            Assert.False(Answer.TryCreate(value, out TAnswer refused));
            Assert.Equal(default, refused);
            var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Create<TAnswer>(value));
            Assert.Equal(("value", value), (thrown.ParamName, thrown.ActualValue));
            Assert.Contains($"{lowest} to {highest}", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Types))]
    public void The_default_is_the_lowest_answer<TAnswer>(TAnswer sample, int lowest, int highest) where TAnswer : struct, IAnswer<TAnswer>
    {
        Assert.Equal(lowest, sample.Value);
        Assert.Equal(sample, Create<TAnswer>(lowest));
        Assert.NotEqual(sample, Create<TAnswer>(highest));
    }

    [Theory, MemberData(nameof(Types))]
    public void An_answer_is_read_back_from_what_it_writes_in_every_culture<TAnswer>(TAnswer sample, int lowest, int highest) where TAnswer : struct, IAnswer<TAnswer> =>
        Cultures.Each(() =>
        {
            for (int value = lowest; value <= highest; value++)
            {
                var answer = Create<TAnswer>(value);
                Assert.Equal(answer, Answer.Parse<TAnswer>(answer.ToString()!));
                Assert.True(Answer.TryParse($" {answer} ", out sample));
                Assert.Equal(answer, sample);
#if !NETSTANDARD_ASSET
                Assert.Equal(answer, Parsed<TAnswer>(answer.ToString()!));
#endif
            }
        });

    [Theory, MemberData(nameof(Types))]
    public void A_text_that_is_no_answer_is_refused_without_being_repeated<TAnswer>(TAnswer sample, int lowest, int highest) where TAnswer : struct, IAnswer<TAnswer>
    {
        string[] texts = ["", " ", "-1", "3.5", "3..", ".", "3,0", "1e0", "3\0", "0x1", "۳", "2 2", "99999999999", "canary", $"{lowest - 1}", $"{highest + 1}"];
        Assert.False(Answer.TryParse(null, out TAnswer none));
        Assert.Equal(sample, none);
        Assert.All(texts, text =>
        {
            Assert.False(Answer.TryParse(text, out TAnswer refused));
            Assert.Equal(default, refused);
        });
        Assert.All(["99999999999", "canary"], text =>
            Assert.DoesNotContain(text, Assert.Throws<FormatException>(() => Answer.Parse<TAnswer>(text)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_is_read_by_the_name_of_its_type()
    {
        Assert.True(Nrs.TryCreate(7, out var rating));
        Assert.Equal(rating, Nrs.Parse("7"));
        Assert.True(FivePoint.TryParse("4", out var point));
        Assert.Equal(new FivePoint(4), point);
    }

    private static TAnswer Create<TAnswer>(int value) =>
        (TAnswer)typeof(TAnswer).GetConstructor([typeof(int)])!.Invoke(BindingFlags.DoNotWrapExceptions, null, [value], null);

#if !NETSTANDARD_ASSET
    private static T Parsed<T>(string text) where T : IParsable<T>
    {
        Assert.True(T.TryParse(text, null, out var tried));
        Assert.Equal(tried, T.Parse(text, null));
        return tried;
    }
#endif

    [Theory]
    [InlineData(" 3")]
    [InlineData("3 ")]
    [InlineData("03")]
    [InlineData("+3")]
    [InlineData("3.")]
    [InlineData("3.0")]
    [InlineData("3.000")]
    public void A_whole_number_is_read_however_a_table_writes_it(string text) => Assert.Equal(new Nrs(3), Nrs.Parse(text));
}
