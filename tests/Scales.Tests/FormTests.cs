using System.Diagnostics;
using System.Reflection;

namespace Scales.Tests;

public class FormTests
{
    private static readonly string[] s_bpi = ["Worst", "Least", "Average", "Now", "GeneralActivity", "Mood", "Walking", "Work", "Relations", "Sleep", "Enjoyment"];
    private static readonly string[] s_sci12 = [.. s_bpi.Select(name => name == "Walking" ? "Mobility" : name), "SelfCare", "Recreation", "Social", "Communication", "Learning"];
    private static readonly Dictionary<Type, string[]> s_printedOrder = new()
    {
        [typeof(Npsi)] =
        [
            "Burning", "Squeezing", "Pressure", "SpontaneousPainTime", "ElectricShocks", "Stabbing", "PainAttacks",
            "EvokedByBrushing", "EvokedByPressure", "EvokedByCold", "PinsAndNeedles", "Tingling",
        ],
        [typeof(Bpi)] = s_bpi,
        [typeof(BpiSci7)] = s_sci12[..11],
        [typeof(BpiSci10)] = s_sci12[..14],
        [typeof(BpiSci12)] = s_sci12,
        [typeof(Penn)] = ["Frequency", "Severity"],
        [typeof(WhoqolBref)] =
        [
            "OverallQuality", "GeneralHealth", "Pain", "MedicalDependence", "PositiveFeelings", "Meaning", "Concentration", "Safety", "PhysicalEnvironment",
            "Energy", "BodyImage", "Money", "Information", "Leisure", "Mobility", "Sleep", "DailyActivities", "WorkCapacity", "SelfEsteem",
            "PersonalRelationships", "SexualActivity", "SocialSupport", "Home", "HealthServices", "Transport", "NegativeFeelings",
        ],
    };

    public static IEnumerable<object[]> EveryForm => Samples.EveryForm;

    [Fact]
    public void Every_form_is_among_those_tested_here()
    {
        Assert.Equal(Every.FormTypes.ToHashSet(), [.. EveryForm.Select(row => row[0].GetType())]);
        Assert.Equal(Every.FormTypes.ToHashSet(), [.. s_printedOrder.Keys]);
    }

    [Theory, MemberData(nameof(EveryForm))]
    public void Every_property_and_every_parameter_is_its_own_item_in_printed_order<TForm>(TForm empty) where TForm : Form<TForm>
    {
        string[] printed = s_printedOrder[typeof(TForm)];
        var constructor = typeof(TForm).GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        var parameters = constructor.GetParameters();
        Assert.Equal(printed, parameters.Take(printed.Length).Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(printed.Length, empty.Definition.Items.Count);
        for (int item = 1; item <= printed.Length; item++)
        {
            var range = empty.Definition.Items[item - 1].Range;
            var arguments = new object?[parameters.Length];
            arguments[item - 1] = Answer(typeof(TForm).GetProperty(printed[item - 1])!, range.Highest - 1);
            var form = (TForm)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, Declared(arguments, parameters), null);
            Assert.Equal(1, form.Answered);
            Assert.Equal(range.Highest - 1, form[empty.Definition.Items[item - 1].Code]);
            for (int other = 1; other <= printed.Length; other++)
            {
                Assert.Equal(other == item ? arguments[item - 1] : null, typeof(TForm).GetProperty(printed[other - 1])!.GetValue(form));
            }

            if (typeof(TForm).GetProperty(printed[item - 1])!.SetMethod is { } init)
            {
                var changed = (TForm)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, Declared(new object?[parameters.Length], parameters), null);
                init.Invoke(changed, [arguments[item - 1]]);
                Assert.Equal(form, changed);
            }
        }
    }

    [Fact]
    public void With_changes_one_answer_and_leaves_the_original_as_it_was()
    {
        var before = Samples.SomeNpsi;
        var after = before with { Burning = new(0), EvokedByCold = null };
        Assert.Equal((0, null, 4), (after.Burning!.Value.Value, after.EvokedByCold, after.Squeezing!.Value.Value));
        Assert.Equal(Samples.SomeNpsi, before);
        Assert.Equal((12, 11), (before.Answered, after.Answered));
        Assert.Null(after.Total);
        Assert.Equal(before, after with { Burning = before.Burning, EvokedByCold = before.EvokedByCold });
    }

    [Theory, MemberData(nameof(EveryForm))]
    public void Forms_are_equal_when_their_answers_are<TForm>(TForm empty) where TForm : Form<TForm>
    {
        int?[] answers = Every.Answers(empty.Definition, highest: true);
        var form = Every.Form(empty.Definition, answers, ReversedItems.Raw);
        Assert.Equal(form, Every.Form(empty.Definition, answers, ReversedItems.Raw));
        Assert.Equal(form.GetHashCode(), Every.Form(empty.Definition, answers, ReversedItems.Raw).GetHashCode());
        for (int item = 0; item < answers.Length; item++)
        {
            int?[] other = [.. answers];
            other[item] = null;
            Assert.NotEqual(form, Every.Form(empty.Definition, other, ReversedItems.Raw));
        }
    }

    [Fact]
    public void Forms_are_equal_only_when_their_declarations_are()
    {
        Assert.NotEqual(Samples.SomeBpi(RecallPeriod.Last24Hours), Samples.SomeBpi(RecallPeriod.LastWeek));
        var whoqol = Samples.SomeWhoqol([]);
        Assert.Equal(whoqol, whoqol.ScoredBy(WhoqolRules.WhoSyntax));
        Assert.NotEqual(whoqol, whoqol.ScoredBy(WhoqolRules.CompleteOnly));
        Assert.NotEqual(whoqol, new(whoqol.Given, ReversedItems.AlreadyReversed));
    }

    [Theory, MemberData(nameof(EveryForm))]
    public void Every_code_and_alias_reads_its_item_whatever_the_case_in_every_culture<TForm>(TForm empty) where TForm : Form<TForm> => Cultures.Each(() =>
    {
        foreach (var item in empty.Definition.Items)
        {
            foreach (string name in item.Aliases.Append(item.Code))
            {
                foreach (string written in new[] { name, name.ToUpperInvariant(), name.ToLowerInvariant() })
                {
                    var read = empty.Definition.Read([KeyValuePair.Create(written, (int?)item.Range.Highest)]);
                    Assert.Equal(item.Range.Highest, empty.Definition.Create(read, empty.Definition.Defaults)[item.Code]);
                    Assert.Null(empty[written]);
                }
            }
        }
    });

    [Fact]
    public void An_item_that_is_not_on_the_form_is_refused_without_its_name_being_repeated()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Samples.SomeNpsi["canary"]);
        Assert.Equal("item", thrown.ParamName);
        Assert.DoesNotContain("canary", thrown.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(EveryForm))]
    public void Neither_text_nor_debugger_shows_an_answer<TForm>(TForm empty) where TForm : Form<TForm>
    {
        var items = empty.Definition.Items;
        var lowest = Every.Form(empty.Definition, [.. items.Select(item => (int?)item.Range.Lowest + 1)], ReversedItems.Raw);
        var highest = Every.Form(empty.Definition, [.. items.Select(item => (int?)item.Range.Highest)], ReversedItems.Raw);
        Assert.Equal(lowest.ToString(), highest.ToString());
        Assert.Equal(lowest.Given.ToString(), highest.Given.ToString());
        Assert.Contains($"{items.Count} of {items.Count} items answered", lowest.ToString(), StringComparison.Ordinal);
        Assert.Equal("{ToString(),nq}", typeof(TForm).GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true)!.Value);
        Assert.All(Every.Scores(lowest), pair => Assert.Equal(pair.Value.Completeness.ToString(), Every.Scores(highest)[pair.Key].Completeness.ToString()));
    }

    [Fact]
    public void An_answer_is_counted_from_the_other_end_where_the_scale_does_and_it_is_not_turned_round_already()
    {
        int?[] answers = [.. Enumerable.Range(1, 26).Select(item => item == 17 ? null : (int?)((item % 5) + 1))];
        var raw = new WhoqolBref(WhoqolBref.Instrument.Read(answers), ReversedItems.Raw);
        Assert.Equal(["Q3", "Q4", "Q10", "Q15", "Q16", "Q17", "Q18"], raw.Counted<WhoqolPhysical>().Select(answer => answer.Item.Code));
        Assert.Equal([2, 1, 1, 1, 2, null, 4], raw.Counted<WhoqolPhysical>().Select(answer => answer.Value));
        Assert.Equal([4, 5, 1, 1, 2, null, 4], new WhoqolBref(WhoqolBref.Instrument.Read(answers), ReversedItems.AlreadyReversed).Counted<WhoqolPhysical>().Select(answer => answer.Value));
        Assert.Equal(raw.Counted<WhoqolPhysical>()[0].Item.ToString(), raw.Counted<WhoqolPhysical>()[0].ToString());
    }

    private static object Answer(PropertyInfo property, int value) =>
        Nullable.GetUnderlyingType(property.PropertyType)!.GetConstructor([typeof(int)])!.Invoke([value]);

    // Besides answers, a constructor may ask for declarations: their defaults, or the first of an enumeration.
    private static object?[] Declared(object?[] arguments, ParameterInfo[] parameters) =>
        [.. arguments.Zip(parameters, (argument, parameter) => argument ?? (parameter.ParameterType.IsEnum ? Enum.GetValues(parameter.ParameterType).GetValue(0) : null))];
}
