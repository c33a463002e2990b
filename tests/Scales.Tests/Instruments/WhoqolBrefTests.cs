namespace Scales.Tests;

public class WhoqolBrefTests
{
    private static readonly Dictionary<Type, int[]> s_domains = new()
    {
        [typeof(WhoqolPhysical)] = [3, 4, 10, 15, 16, 17, 18],
        [typeof(WhoqolPsychological)] = [5, 6, 7, 11, 19, 26],
        [typeof(WhoqolSocial)] = [20, 21, 22],
        [typeof(WhoqolEnvironment)] = [8, 9, 12, 13, 14, 23, 24, 25],
    };

    public static IEnumerable<object[]> Minimums =>
    [
        [WhoqolRules.WhoSyntax.Id, 6, 5, 2, 6], [WhoqolRules.WhoManualText.Id, 5, 4, 3, 6],
        [WhoqolRules.CompleteOnly.Id, 7, 6, 3, 8], [WhoqolRules.WhoSyntax1998.Id, 6, 5, 2, 6],
    ];

    // At most four answers are missing, so that the minimum of the form never decides here.
    [Theory, MemberData(nameof(Minimums))]
    public void A_domain_is_scored_from_its_minimum_up_under_each_rule(string rule, int physical, int psychological, int social, int environment)
    {
        foreach (var (domain, minimum) in s_domains.Keys.Zip([physical, psychological, social, environment]))
        {
            int[] items = s_domains[domain];
            for (int missing = 0; missing <= Math.Min(4, items.Length); missing++)
            {
                var (score, completeness) = Every.Scores(Samples.SomeWhoqol(items.Take(missing), Rule(rule)))[domain];
                Assert.Equal(items.Length - missing >= minimum ? new Exact(50, 1) : null, score);
                Assert.Equal(items.Length - missing >= minimum ? Shortage.None : Shortage.AnswersOnScale, completeness.Shortage);
                Assert.Equal((items.Length - missing, minimum, items.Length, rule), (completeness.Answered, completeness.Needed, completeness.Of, completeness.Rule));
            }
        }
    }

    [Theory]
    [InlineData("who-syntax", 21)]
    [InlineData("who-manual-text", 21)]
    [InlineData("complete-only", 21)]
    [InlineData("who-syntax-1998", 22)]
    public void A_form_is_scored_from_its_minimum_up_under_each_rule(string rule, int minimum)
    {
        int[] spared = [1, 2, 8, 9, 12, 3];
        for (int answered = 20; answered <= 22; answered++)
        {
            var form = Samples.SomeWhoqol(spared.Take(26 - answered), Rule(rule));
            var completeness = form.Completeness<WhoqolSocial>();
            Assert.Equal((answered >= minimum, answered, minimum), (form.Social is not null, completeness.AnsweredOnForm, completeness.NeededOnForm));
            Assert.Equal(answered >= minimum ? Shortage.None : Shortage.AnswersOnForm, completeness.Shortage);
        }
    }

    [Fact]
    public void Below_the_minimum_of_the_form_the_general_items_are_not_scored_either()
    {
        var form = Samples.SomeWhoqol([8, 9, 12, 13, 14, 23]);
        Assert.All(Every.Scores(form), pair => Assert.Equal((null, Shortage.AnswersOnForm), (pair.Value.Score, pair.Value.Completeness.Shortage)));
    }

    [Fact]
    public void The_general_items_count_towards_the_form_but_towards_no_domain()
    {
        Assert.NotNull(Samples.SomeWhoqol([8, 9, 12, 13, 14]).Social);
        Assert.Null(Samples.SomeWhoqol([8, 9, 12, 13, 14, 1]).Social);
        var form = Samples.SomeWhoqol([]);
        var other = form with { OverallQuality = new(1), GeneralHealth = new(5) };
        Assert.Equal((form.Physical, form.Psychological, form.Social, form.Environment), (other.Physical, other.Psychological, other.Social, other.Environment));
        Assert.Equal((1, 5), (other.Score<WhoqolOverallQuality>()!.Value.Value, other.Score<WhoqolGeneralHealth>()!.Value.Value));
    }

    [Fact]
    public void Only_items_3_4_and_26_are_turned_round() =>
        Assert.Equal([3, 4, 26], WhoqolBref.Instrument.Scales.SelectMany(scale => scale.Items.Where(scale.Reverses)).Distinct().Order());

    [Fact]
    public void The_table_is_read_for_a_complete_domain_only_under_every_rule()
    {
        Type[] tables = [typeof(WhoqolPhysicalTable), typeof(WhoqolPhysicalTable4To20)];
        foreach (var rule in WhoqolBref.Instrument.Rules)
        {
            Assert.All(tables, table => Assert.NotNull(Every.Scores(Samples.SomeWhoqol([5], rule))[table].Score));
            Assert.All(tables, table => Assert.Null(Every.Scores(Samples.SomeWhoqol([18], rule))[table].Score));
        }
    }

    [Fact]
    public void The_table_rounds_twice_where_the_syntax_does_not()
    {
        var form = new WhoqolBref(WhoqolBref.Instrument.Read([.. Enumerable.Range(1, 26).Select(item => (int?)(item == 8 ? 2 : 1))]), ReversedItems.AlreadyReversed);
        Assert.Equal(("25/8", "6"), (form.Environment!.Value.ToFraction(), form.Score<WhoqolEnvironmentTable>()!.Value.ToFraction()));
        Assert.Equal(("9/2", "5"), (form.Score<WhoqolEnvironment4To20>()!.Value.ToFraction(), form.Score<WhoqolEnvironmentTable4To20>()!.Value.ToFraction()));
    }

    [Fact]
    public void The_rule_is_who_syntax_unless_said_otherwise_and_is_kept_by_with()
    {
        var form = Samples.SomeWhoqol([]);
        Assert.Same(WhoqolRules.WhoSyntax, form.Rule);
        Assert.Same(WhoqolRules.CompleteOnly, (form.ScoredBy(WhoqolRules.CompleteOnly) with { Pain = null }).Rule);
        Assert.Equal(ReversedItems.AlreadyReversed, (new WhoqolBref(form.Given, ReversedItems.AlreadyReversed).ScoredBy(WhoqolRules.CompleteOnly) with { Pain = null }).Coding);
    }

    [Fact]
    public void A_rule_of_another_instrument_is_refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Samples.SomeWhoqol([], Npsi.Instrument.Rules[0]));
        Assert.Equal("rule", thrown.ParamName);
        Assert.Contains("who-syntax, who-manual-text, complete-only, who-syntax-1998", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_coding_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WhoqolBref(Samples.SomeWhoqol([]).Given, (ReversedItems)7));

    private static MissingRule Rule(string id) => WhoqolBref.Instrument.Rules.Single(rule => rule.Id == id);
}
