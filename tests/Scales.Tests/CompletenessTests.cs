namespace Scales.Tests;

public class CompletenessTests
{
    [Fact]
    public void The_form_is_looked_at_before_the_scale_and_what_is_not_asked_before_both()
    {
        Completeness enough = new(4, 4, 7, "rule", AnsweredOnForm: 21, NeededOnForm: 21);
        Assert.Equal((Shortage.None, true, true), (enough.Shortage, enough.IsScored, enough.IsAsked));
        Assert.Equal(Shortage.AnswersOnScale, (enough with { Answered = 3 }).Shortage);
        Assert.Equal(Shortage.AnswersOnForm, (enough with { AnsweredOnForm = 20 }).Shortage);
        Assert.Equal(Shortage.AnswersOnForm, (enough with { Answered = 3, AnsweredOnForm = 20 }).Shortage);
        Assert.Equal(Shortage.NotAsked, (enough with { AnsweredOnForm = 20, IsAsked = false }).Shortage);
    }

    [Fact]
    public void The_default_is_not_scored() => Assert.Equal(Shortage.AnswersOnScale, default(Completeness).Shortage);

    [Fact]
    public void The_sentence_says_what_is_short()
    {
        Completeness scale = new(3, 4, 7, "rule", AnsweredOnForm: 20, NeededOnForm: 0);
        Assert.Equal("no score: 3 of 7 items answered, 4 needed (rule)", scale.ToString());
        Assert.Equal("4 of 7 items answered, 4 needed (rule)", (scale with { Answered = 4 }).ToString());
        Assert.Equal("no score: 20 items answered on the whole form, 21 needed (rule)", (scale with { NeededOnForm = 21 }).ToString());
    }
}
