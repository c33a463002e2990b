#if !NETSTANDARD_ASSET
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scales.Tests;

public partial class FormJsonTests
{
    public static IEnumerable<object[]> EveryForm => Samples.EveryForm;

    [Theory, MemberData(nameof(EveryForm))]
    public void Every_form_is_read_back_with_all_it_says_of_itself<TForm>(TForm empty) where TForm : Form<TForm>
    {
        var instrument = empty.Definition;
        int?[][] rows = [new int?[instrument.Items.Count], Every.Answers(instrument, highest: true), [.. instrument.Items.Select((item, i) => i % 3 == 1 ? null : (int?)item.Range.Highest - 1)]];
        Cultures.Each(() =>
        {
            foreach (var form in from row in rows
                                 from rule in instrument.Rules
                                 from coding in Enum.GetValues<ReversedItems>()
                                 from recall in Enum.GetValues<RecallPeriod>()
                                 select instrument.Create(instrument.Read(row), new(rule, coding, recall)))
            {
                string json = JsonSerializer.Serialize(form);
                Assert.Equal(form, JsonSerializer.Deserialize<TForm>(json));
                Assert.Equal(json, JsonSerializer.Serialize(form, typeof(TForm), Generated.Default));
                Assert.Equal(form, JsonSerializer.Deserialize(json, typeof(TForm), Generated.Default));
            }
        });
    }

    [Fact]
    public void A_form_is_written_under_the_codes_of_its_items_with_null_for_a_missing_answer()
    {
        Assert.Equal("""{"instrument":"penn","frequency":2,"severity":null,"rule":"penn-each-alone"}""", JsonSerializer.Serialize(new Penn(new(2), null)));
        Assert.EndsWith(""","Q26":3,"coding":"raw","rule":"complete-only"}""", JsonSerializer.Serialize(Samples.SomeWhoqol([], WhoqolRules.CompleteOnly)), StringComparison.Ordinal);
        Assert.EndsWith(""","enjoyment":9,"recall":"1w","rule":"bpi-user-guide"}""", JsonSerializer.Serialize(Samples.SomeBpi(RecallPeriod.LastWeek)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_is_not_named_is_missing_and_an_alias_names_it()
    {
        var form = JsonSerializer.Deserialize<Penn>("""{"psfs_frequency":3.0}""")!;
        Assert.Equal(new Penn(new(3), null), form);
        Assert.Null(JsonSerializer.Deserialize<Penn>("null"));
    }

    [Fact]
    public void A_rating_of_a_muscle_goes_through_json()
    {
        var ratings = new[] { new MuscleRating<ModifiedAshworth>("soleus", Side.Right, ModifiedAshworth.Grade1Plus), MuscleRating<ModifiedAshworth>.NotTestable("soleus", Side.Left) };
        Assert.Equal(ratings, JsonSerializer.Deserialize<MuscleRating<ModifiedAshworth>[]>(JsonSerializer.Serialize(ratings)));
    }

    [Theory]
    [InlineData("""{"canary":1}""", "a name of an item")]
    [InlineData("""{"Q1":1,"Q1":1}""", "a name stands twice")]
    [InlineData("""{"Q1":1,"npsi_q1":1}""", "one answer to an item")]
    [InlineData("""{"Q1":7777}""", "item Q1: allowed is a whole number from 0 to 10")]
    [InlineData("""{"Q1":7.5}""", "item Q1: allowed is a whole number from 0 to 10")]
    [InlineData("""{"Q1":1e400}""", "item Q1: allowed is a whole number from 0 to 10")]
    [InlineData("""{"Q1":"7"}""", "item Q1: allowed is a whole number from 0 to 10")]
    [InlineData("""{"Q1":true}""", "item Q1: allowed is a whole number from 0 to 10")]
    [InlineData("""{"Q1":[7],"Q4":{"canary":7}}""", "item Q1: allowed is a whole number from 0 to 10 (OutOfRange); item Q4: allowed is a whole number from 1 to 5")]
    [InlineData("""{"rule":"canary"}""", "\"rule\" is one of npsi-complete")]
    [InlineData("""{"rule":7}""", "\"rule\" is one of npsi-complete")]
    [InlineData("""{"recall":"24h"}""", "a name of an item")]
    [InlineData("""{"instrument":"penn","Q1":7}""", "\"instrument\" is one of npsi")]
    [InlineData("""{"Q1":1e-30}""", "item Q1: allowed is a whole number from 0 to 10")]
    [InlineData("""[7]""", "a form is an object")]
    [InlineData("\"canary\"", "a form is an object")]
    public void A_form_that_is_not_allowed_is_refused_with_the_reason_and_without_its_values(string json, string reason)
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Npsi>(json));
        Assert.Contains(reason, thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("7", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_coding_means_nothing_on_a_form_without_reversed_items() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Npsi>("""{"Q1":1,"coding":"already-reversed"}"""));

    [Theory]
    [InlineData("""{"Q1":3}""")]
    [InlineData("""{"Q1":3,"coding":null}""")]
    [InlineData("""{"Q1":3,"coding":"Raw"}""")]
    [InlineData("""{"Q1":3,"coding":0}""")]
    public void The_coding_of_reversed_items_must_be_stated(string json) =>
        Assert.Contains("raw", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WhoqolBref>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Severity_without_spasms_is_refused() =>
        Assert.Contains("item severity", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Penn>("""{"frequency":0,"severity":2}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void Answers_grades_and_scores_are_read_back()
    {
        RoundTrip(new Nrs(7), "7");
        RoundTrip(new FivePoint(5), "5");
        RoundTrip(new PennSeverity(3), "3");
        RoundTrip(ModifiedAshworth.Grade1Plus, "\"1\\u002B\"");
        RoundTrip(OriginalAshworth.From1To5(4), "\"3 on 0-4\"");
        RoundTrip(Score<NpsiEvoked>.Create(16, 3), "\"16/3\"");
        RoundTrip(Score<NpsiTotal>.Create(55), "\"55\"");
        RoundTrip<Nrs?>(null, "null");

        static void RoundTrip<T>(T value, string json)
        {
            Assert.Equal(json, JsonSerializer.Serialize(value));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        }
    }

    [Fact]
    public void Answers_grades_and_scores_that_are_not_allowed_are_refused_without_their_values()
    {
        Refused<Nrs>("77");
        Refused<Nrs>("7.7");
        Refused<Nrs>("\"7\"");
        Refused<ModifiedAshworth>("7");
        Refused<ModifiedAshworth>("\"1.77\"");
        Refused<OriginalAshworth>("\"7 on 0-4\"");
        Refused<Score<NpsiEvoked>>("\"77/7\"");
        Refused<Score<WhoqolPhysical>>("777");

        static void Refused<T>(string json) =>
            Assert.DoesNotContain("77", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message.Replace("375/7", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    // A source-generated context of another assembly can only name a converter that it can see.
    [Fact]
    public void Every_converter_named_on_a_public_type_is_itself_public_with_a_public_constructor() =>
        Assert.All(typeof(Scale).Assembly.GetExportedTypes().Select(type => type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType).OfType<Type>(), converter =>
        {
            Assert.True((converter.IsGenericType ? converter.GetGenericTypeDefinition() : converter).IsVisible, $"{converter} cannot be seen by a source-generated context.");
            Assert.NotNull(converter.GetConstructor(Type.EmptyTypes));
        });

    [JsonSerializable(typeof(Npsi))]
    [JsonSerializable(typeof(Bpi))]
    [JsonSerializable(typeof(BpiSci7))]
    [JsonSerializable(typeof(BpiSci10))]
    [JsonSerializable(typeof(BpiSci12))]
    [JsonSerializable(typeof(Penn))]
    [JsonSerializable(typeof(WhoqolBref))]
    private sealed partial class Generated : JsonSerializerContext;
}
#endif
