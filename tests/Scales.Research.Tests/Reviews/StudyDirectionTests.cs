using FsCheck.Xunit;

namespace Scales.Research.Tests.Reviews;

public class StudyDirectionTests
{
    [Fact]
    public void Exactly_70_percent_is_enough()
    {
        var seven = Enumerable.Repeat(EffectDirection.Benefit, 7);
        Assert.Equal(EffectDirection.Benefit, StudyDirection.Of([.. seven, EffectDirection.Harm, EffectDirection.Harm, EffectDirection.Harm]).Direction);
        Assert.Equal(EffectDirection.Conflicting, StudyDirection.Of(EffectDirection.Benefit, EffectDirection.Benefit, EffectDirection.Harm).Direction);
    }

    [Fact]
    public void An_outcome_without_a_direction_counts_for_nothing()
    {
        Assert.Equal(new(EffectDirection.Benefit, 1, 1), StudyDirection.Of(EffectDirection.Benefit, EffectDirection.NotReported));
        Assert.Equal((EffectDirection.NotReported, null), (StudyDirection.Of(EffectDirection.NotReported).Direction, StudyDirection.Of().Share));
    }

    [Fact]
    public void No_difference_is_a_direction_of_its_own() =>
        Assert.Equal(new(EffectDirection.NoDifference, 2, 2), StudyDirection.Of(EffectDirection.NoDifference, EffectDirection.NoDifference));

    [Fact]
    public void An_outcome_that_conflicts_in_itself_agrees_with_nothing() =>
        Assert.Equal(new(EffectDirection.Conflicting, 0, 2), StudyDirection.Of(EffectDirection.Conflicting, EffectDirection.Conflicting));

    [Property]
    public void The_order_of_the_outcomes_does_not_matter(EffectDirection[] outcomes) =>
        Assert.Equal(StudyDirection.Of(outcomes), StudyDirection.Of(outcomes.Reverse()));
}
