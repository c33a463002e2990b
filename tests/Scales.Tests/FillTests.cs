namespace Scales.Tests;

/// <summary>Forms of an instrument that is known only when the program runs.</summary>
public class FillTests
{
    public static IEnumerable<object[]> EveryForm => Samples.EveryForm;

    [Theory, MemberData(nameof(EveryForm))]
    public void A_form_filled_by_key_scores_as_the_typed_form_does<TForm>(TForm empty) where TForm : Form<TForm>
    {
        var instrument = Instruments.Find(empty.Definition.Key)!;
        int?[] answers = [.. instrument.Items.Select(item => (int?)item.Range.Highest)];
        Assert.True(instrument.TryFill(answers, out var form, out var invalid, ReversedItems.Raw));
        Assert.Empty(invalid);
        Assert.Same(instrument, form.Instrument);
        Assert.Equal(instrument.Items.Count, form.Answered);
        Assert.Equal(Every.Form(empty.Definition, answers, ReversedItems.Raw).Scores(), form.Scores());
        Assert.Equal(form.Scores(), instrument.Scales.Select(form.Score));
        Assert.Throws<ArgumentException>(() => form.Score(Scale.Of<VasPain>()));
    }

    [Fact]
    public void What_a_form_has_to_state_is_asked_for()
    {
        var thrown = Assert.Throws<ArgumentException>(() => WhoqolBref.Instrument.TryFill(new int?[26], out _, out _));
        Assert.Contains("raw or already reversed", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Npsi.Instrument.TryFill(new int?[12], out _, out _, rule: WhoqolRules.WhoSyntax));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bpi.Instrument.TryFill(new int?[11], out _, out _, recall: (RecallPeriod)9));
        Assert.True(Bpi.Instrument.TryFill(new int?[11], out var form, out _, recall: RecallPeriod.LastWeek));
        Assert.Equal(RecallPeriod.LastWeek, ((Bpi)form).Recall);
    }

    [Fact]
    public void Refused_answers_leave_no_form()
    {
        Assert.False(Penn.Instrument.TryFill([0, 3], out var form, out var invalid));
        Assert.Null(form);
        Assert.Equal(InvalidAnswerCode.NotExpected, Assert.Single(invalid).Code);
    }

    [Fact]
    public void A_rating_has_no_form() => Assert.Throws<NotSupportedException>(() => Nrs.Instrument.TryFill([3], out _, out _));

    [Theory]
    [InlineData(2, "66.67")]
    [InlineData(4, "66.6667")]
    [InlineData(0, "67")]
    public void An_untyped_score_is_rounded_from_its_exact_fraction(int decimals, string expected)
    {
        var form = new WhoqolBref(WhoqolBref.Instrument.Read([.. Enumerable.Repeat((int?)3, 21), 5, 3, 3, 3, 3]), ReversedItems.Raw);
        var social = form.Scores().Single(score => score.Column == "whoqol_social");
        Assert.Equal("200/3", social.Fraction);
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), social.Round(decimals));
        Assert.Null(new WhoqolBref(default, ReversedItems.Raw).Scores()[0].Round(2));
    }
}
