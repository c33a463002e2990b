namespace Scales.Tests;

public class InstrumentTests
{
    public static IEnumerable<object[]> EveryInstrument => Samples.EveryInstrument;

    public static IEnumerable<object[]> EveryForm => Samples.EveryForm;

    [Theory, MemberData(nameof(EveryInstrument))]
    public void An_instrument_describes_itself_whole(string key)
    {
        var instrument = Named(key);
        string[] lines = instrument.Describe().Split('\n');
        string text = instrument.Describe();
        Assert.Equal($"# {instrument.Name}", lines[0]);
        Assert.All([$"`{key}`", instrument.Measures, instrument.Recall, instrument.Missing, instrument.Licence.Holder, instrument.Licence.Terms], part =>
        {
            Assert.False(string.IsNullOrWhiteSpace(part));
            Assert.Contains(part, text, StringComparison.Ordinal);
        });
        Assert.All(instrument.Items, item => Assert.Contains($"| {item.Code} | {item.Label} | {item.Range} | {item.Loinc ?? "none found"} |", lines));
        Assert.All(instrument.Scales, scale => Assert.Single(lines, line =>
            line.StartsWith($"| `{instrument.ColumnOf(scale)}` | {scale.Name} | ", StringComparison.Ordinal)
            && line.Contains($"| {scale.Scores} {scale.Unit} |", StringComparison.Ordinal)));
        Assert.All(instrument.Rules, rule => Assert.Single(lines, line => line.StartsWith($"- `{rule.Id}`", StringComparison.Ordinal) && line.Contains(rule.Text, StringComparison.Ordinal)));
        Assert.NotEmpty(instrument.Sources);
        Assert.All(instrument.Sources, source => Assert.Contains($"- {source}", lines));
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void A_description_tells_what_is_reversed_which_rule_is_the_default_and_how_many_answers_are_needed()
    {
        string whoqol = WhoqolBref.Instrument.Describe();
        Assert.Contains("| Q3 (reversed), Q4 (reversed), Q10, Q15, Q16, Q17, Q18 | 0 to 100 points | higher is better | 6 of 7, 5 of 7, 7 of 7 |", whoqol, StringComparison.Ordinal);
        Assert.Contains("- `who-syntax` (default): ", whoqol, StringComparison.Ordinal);
        Assert.Contains("| the rating itself | 0 to 100 mm | higher is worse | 1 |", Vas.Instrument.Describe(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(EveryInstrument))]
    public void A_description_does_not_depend_on_the_culture(string key)
    {
        string invariant = Named(key).Describe();
        Cultures.Each(() => Assert.Equal(invariant, Named(key).Describe()));
    }

    [Theory, MemberData(nameof(EveryInstrument))]
    public void No_name_means_two_items(string key)
    {
        var names = Named(key).Items.SelectMany(item => item.Aliases.Append(item.Code)).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Equal(name.Trim(), name));
    }

    [Theory, MemberData(nameof(EveryForm))]
    public void An_instrument_scores_exactly_the_scales_that_name_its_form<TForm>(TForm empty) where TForm : Form<TForm> =>
        Assert.Equivalent(Every.ScaleTypesOn(typeof(TForm)).Select(type => Every.DefinitionOf(type).Name), empty.Definition.Scales.Select(scale => scale.Name), strict: true);

    [Theory, MemberData(nameof(EveryForm))]
    public void Rows_of_numbers_of_bytes_and_of_names_are_read_alike<TForm>(TForm empty) where TForm : Form<TForm>
    {
        var instrument = empty.Definition;
        int?[] row = Every.Answers(instrument, highest: true);
        row[0] = null;
        byte[] bytes = [.. row.Select(answer => (byte)(answer ?? Instrument<TForm>.MissingAnswer))];
        var named = instrument.Items.Select((item, i) => KeyValuePair.Create(item.Code, row[i]));
        Assert.Equal(instrument.Read(row), instrument.ReadBytes(bytes));
        Assert.Equal(instrument.Read(row), instrument.Read(named));
        Assert.Equal(instrument.Read(row), instrument.Read(named.Skip(1).Reverse()));
        Assert.Equal(instrument.Items.Count - 1, instrument.Read(row).Answered);
    }

    [Theory, MemberData(nameof(EveryForm))]
    public void Every_answer_out_of_range_is_named_at_once_with_its_position_its_item_and_what_is_allowed<TForm>(TForm empty) where TForm : Form<TForm>
    {
        var instrument = empty.Definition;
        var expected = instrument.Items.Select((item, i) => new InvalidAnswer(i, item.Code, InvalidAnswerCode.OutOfRange, $"a whole number from {item.Range.Lowest} to {item.Range.Highest}")).ToList();
        int?[] row = [.. instrument.Items.Select((item, i) => (int?)(i % 2 == 0 ? item.Range.Highest + 70 : item.Range.Lowest - 70))];
        Refused(row);
        Refused([.. instrument.Items.Select((_, i) => (int?)(i % 2 == 0 ? int.MaxValue : int.MinValue))]);

        Assert.False(instrument.TryReadBytes([.. row.Select(_ => (byte)77)], out var read, out var invalid));
        Assert.Equal(expected, invalid);
        Assert.Equal(default, read);
        Assert.Equal(expected, Assert.Throws<InvalidAnswersException>(() => instrument.ReadBytes([.. row.Select(_ => (byte)254)])).Answers);

        void Refused(int?[] answers)
        {
            Assert.False(instrument.TryRead(answers, out var read, out var invalid));
            Assert.Equal(expected, invalid);
            Assert.Equal(default, read);
            var thrown = Assert.Throws<InvalidAnswersException>(() => instrument.Read(answers));
            Assert.Equal(expected, thrown.Answers);
            Assert.Equal("answers", thrown.ParamName);
            Assert.All(expected, answer => Assert.Contains($"item {answer.Item}: allowed is {answer.Allowed}", thrown.Message, StringComparison.Ordinal));
            Assert.All(answers, answer => Assert.DoesNotContain($"{answer}", thrown.Message.Replace(instrument.Name, "", StringComparison.Ordinal), StringComparison.Ordinal));
            Assert.Equal(expected, Assert.Throws<InvalidAnswersException>(() => instrument.Read(instrument.Items.Select((item, i) => KeyValuePair.Create(item.Code, answers[i])))).Answers);
        }
    }

    [Fact]
    public void A_good_answer_beside_a_bad_one_is_not_named()
    {
        Assert.False(Npsi.Instrument.TryRead([1, 11, 3, 6, null, 6, 7, 8, 9, 10, 10, -1], out _, out var invalid));
        Assert.Equal(["Q2", "Q4", "Q7", "Q12"], invalid.Select(answer => answer.Item));
        Assert.Equal([1, 3, 6, 11], invalid.Select(answer => answer.Position));
    }

    [Theory, MemberData(nameof(EveryForm))]
    public void A_row_of_the_wrong_length_is_refused_with_both_counts<TForm>(TForm empty) where TForm : Form<TForm>
    {
        int items = empty.Definition.Items.Count;
        foreach (int given in new[] { 0, items - 1, items + 1 })
        {
            var thrown = Assert.Throws<ArgumentException>(() => empty.Definition.TryRead(new int?[given], out _, out _));
            Assert.Equal("answers", thrown.ParamName);
            Assert.StartsWith($"{given} answers were given; the {empty.Definition.Name} has {items} items.", thrown.Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => empty.Definition.ReadBytes(new byte[given]));
        }
    }

    [Fact]
    public void Unknown_and_repeated_names_are_refused_in_one_pass_and_unknown_ones_not_repeated()
    {
        KeyValuePair<string, int?>[] answers = [new("Q1", 5), new("canary", 4), new("NPSI_Q1", null), new("q12", 77), new("", 1), new("Q13", 1)];
        var thrown = Assert.Throws<InvalidAnswersException>(() => Npsi.Instrument.Read(answers));
        Assert.Equal(
            [(1, null, InvalidAnswerCode.UnknownItem), (2, "Q1", InvalidAnswerCode.RepeatedItem), (3, "Q12", InvalidAnswerCode.OutOfRange), (4, null, InvalidAnswerCode.UnknownItem), (5, null, InvalidAnswerCode.UnknownItem)],
            thrown.Answers.Select(answer => (answer.Position, answer.Item, answer.Code)));
        Assert.DoesNotContain("canary", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("77", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("entry 1: ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_refused_once_and_then_answered_well_is_still_a_repetition()
    {
        Assert.False(Npsi.Instrument.TryRead([KeyValuePair.Create("Q1", (int?)77), KeyValuePair.Create("Q1", (int?)7)], out _, out var invalid));
        Assert.Equal([InvalidAnswerCode.OutOfRange, InvalidAnswerCode.RepeatedItem], invalid.Select(answer => answer.Code));
    }

    [Fact]
    public void The_codes_of_refusals_keep_their_numbers() =>
        Assert.Equal([(1, "OutOfRange"), (2, "UnknownItem"), (3, "RepeatedItem"), (4, "NotExpected"), (5, "NotANumber")], Enum.GetValues<InvalidAnswerCode>().Select(code => ((int)code, code.ToString())));

    [Fact]
    public void Answers_in_digits_are_read_as_a_table_has_them()
    {
        Assert.True(Penn.Instrument.TryRead([KeyValuePair.Create("penn_frequency", (string?)" 3 "), KeyValuePair.Create("severity", (string?)"")], out var answers, out _));
        Assert.Equal(new Penn(new PennFrequency(3), null), new Penn(answers));
    }

    [Fact]
    public void A_text_that_is_no_number_is_refused_and_not_repeated()
    {
        var entries = new Dictionary<string, string?> { ["frequency"] = "canary", ["severity"] = "4" };
        Assert.False(Penn.Instrument.TryRead(entries, out _, out var invalid));
        Assert.Equal([InvalidAnswerCode.NotANumber, InvalidAnswerCode.OutOfRange], invalid.Select(answer => answer.Code));
        Assert.DoesNotContain("canary", string.Concat(invalid), StringComparison.Ordinal);
    }

    private static Instrument Named(string key) => Instruments.All.Single(instrument => instrument.Key == key);

    [Fact]
    public void A_scale_of_another_instrument_has_no_column_here() =>
        Assert.Throws<ArgumentException>(() => Npsi.Instrument.ColumnOf(Scale.Of<WhoqolPhysical>()));

    [Fact]
    public void An_instrument_is_found_by_its_key()
    {
        Assert.All(Instruments.All, instrument => Assert.Same(instrument, Instruments.Find(instrument.Key.ToUpperInvariant())));
        Assert.Null(Instruments.Find("sf-36"));
    }

    [Fact]
    public void A_message_has_an_end_and_the_list_has_everything()
    {
        var entries = Enumerable.Range(0, 1000).Select(i => KeyValuePair.Create($"canary{i}", (int?)i));
        var thrown = Assert.Throws<InvalidAnswersException>(() => Npsi.Instrument.Read(entries));
        Assert.Equal(1000, thrown.Answers.Count);
        Assert.Contains("and 968 more", thrown.Message, StringComparison.Ordinal);
    }
}
