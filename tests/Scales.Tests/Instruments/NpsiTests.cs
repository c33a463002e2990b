namespace Scales.Tests;

public class NpsiTests
{
    [Fact]
    public void A_missing_descriptor_leaves_no_total_and_only_its_own_subscore_missing()
    {
        var form = Samples.SomeNpsi with { EvokedByBrushing = null };
        Assert.Null(form.Total);
        Assert.Null(form.EvokedScore);
        Assert.Equal((6, 6, 5, 5.5), (form.BurningScore!.Value.Value, form.PressingScore!.Value.Value, form.ParoxysmalScore!.Value.Value, form.ParesthesiaScore!.Value.Value));
        Assert.Equal((9, 10, 10), (form.Completeness<NpsiTotal>().Answered, form.Completeness<NpsiTotal>().Needed, form.Completeness<NpsiTotal>().Of));
    }

    [Fact]
    public void The_two_categories_take_no_part_in_any_score()
    {
        var form = Samples.SomeNpsi;
        var without = form with { SpontaneousPainTime = null, PainAttacks = NpsiPainAttacks.MoreThan20 };
        Assert.Equal(Every.Scores(form).Select(pair => pair.Value.Score), Every.Scores(without).Select(pair => pair.Value.Score));
        Assert.NotNull(without.Total);
    }

    [Fact]
    public void The_categories_are_coded_in_printed_order()
    {
        NpsiPainTime[] times = [NpsiPainTime.Permanent, NpsiPainTime.From8To12Hours, NpsiPainTime.From4To7Hours, NpsiPainTime.From1To3Hours, NpsiPainTime.LessThan1Hour];
        NpsiPainAttacks[] attacks = [NpsiPainAttacks.MoreThan20, NpsiPainAttacks.From11To20, NpsiPainAttacks.From6To10, NpsiPainAttacks.From1To5, NpsiPainAttacks.None];
        Assert.Equal([1, 2, 3, 4, 5], times.Select(time => time.Value));
        Assert.Equal([1, 2, 3, 4, 5], attacks.Select(number => number.Value));
    }
}
