using System.Globalization;

namespace Scales.Tests.Oracles;

/// <summary>The published WHO syntax, as PSPP runs it, and the table of the manual.</summary>
public sealed class WhoqolOracleTests
{
    private static readonly ExpectedScores<WhoqolBref> s_scores = new(
        ("DOM1", WhoqolDomain.Physical.On4To20), ("DOM2", WhoqolDomain.Psychological.On4To20),
        ("DOM3", WhoqolDomain.Social.On4To20), ("DOM4", WhoqolDomain.Environment.On4To20),
        ("PHYS", WhoqolDomain.Physical.On0To100), ("PSYCH", WhoqolDomain.Psychological.On0To100),
        ("SOCIAL", WhoqolDomain.Social.On0To100), ("ENVIR", WhoqolDomain.Environment.On0To100));

    public static TheoryData<string, int> Domains => Cases.Of(WhoqolDomain.All.SelectMany(
        domain => Enumerable.Range(domain.Scale.Items.Count, (4 * domain.Scale.Items.Count) + 1).Select(sum => (domain.Name, sum))));

    [Theory]
    [InlineData("plain", 10_000)]
    [InlineData("grid", 18_144)]
    [InlineData("adversarial", 10_000)]
    public void Forms_score_as_the_published_syntax_scores_them(string file, int forms)
    {
        var expected = OracleFiles.Read($"whoqol/{file}.expected.csv");
        var given = OracleFiles.Read($"whoqol/{file}.csv").Select(row => FormOf(row.Cells.Select(AsTheSyntaxReads))).ToArray();

        Assert.Equal(forms, given.Length);
        Assert.Equal(expected.Select(row => row.Whole("TOTAL")), given.Select(form => (int?)form.Answered));
        s_scores.AgreeOn(expected, given, isKept: row => row["KEEP"] == "1");
    }

    [Fact]
    public void Whole_numbers_that_are_no_answers_are_refused_each_by_its_item()
    {
        var rows = OracleFiles.Read("whoqol/adversarial.csv").Select(row => row.Cells.Select(WholeNumber).ToArray()).ToArray();

        Assert.All(rows, answers =>
        {
            var wrong = answers.Index().Where(answer => answer.Item is < 1 or > 5).Select(answer => (answer.Index, $"Q{answer.Index + 1}")).ToArray();

            Assert.Equal(wrong.Length == 0, WhoqolBref.Instrument.TryRead(answers, out _, out var invalid));
            Assert.Equal(wrong, invalid.Select(answer => (answer.Position, answer.Item!)));
            Assert.All(invalid, answer => Assert.Equal(InvalidAnswerCode.OutOfRange, answer.Code));
        });
        Assert.Contains(rows, answers => answers.Count(answer => answer is < 1 or > 5) > 5);
    }

    [Fact]
    public void Texts_that_the_syntax_does_not_take_for_an_answer_are_refused()
    {
        var refused = OracleFiles.Read("whoqol/adversarial.csv").SelectMany(row => row.Cells).Distinct().Where(text => AsTheSyntaxReads(text) is null).ToArray();

        Assert.All(refused, text => Assert.False(FivePoint.TryParse(text, out _), text));
        Assert.Superset(new HashSet<string> { "", "abc", "3.5", "4294967297", "--3", "NaN", "0", "6" }, refused.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Domains))]
    public void A_raw_sum_scores_as_the_table_of_the_manual_prints_it(string name, int sum)
    {
        var domain = WhoqolDomain.Named(name);
        var form = domain.FormWith(sum);
        var printed = OracleFiles.Read("whoqol_bref_table.csv")
            .Single(row => row["domain"].StartsWith(name[..6], StringComparison.OrdinalIgnoreCase) && row.Whole("raw_sum_after_reversal") == sum);

        Assert.Equal(printed.Number("table_4_20"), domain.Table4To20(form));
        Assert.Equal(printed.Number("table_0_100"), domain.Table0To100(form));
        Assert.Equal(printed.Number("check_0_100_from_independent_spss_recode"), domain.Table0To100(form));
        Assert.Equal(printed.Decimal("exact_0_100_rounded_half_up"), domain.Rounded0To100(form));
        Assert.Equal(printed.Number("exact_4_20_mean_x4")!.Value, domain.On4To20(form)!.Value, 5e-7);
        Assert.Equal(printed.Number("exact_0_100_spss_syntax")!.Value, domain.On0To100(form)!.Value, 5e-7);
        Assert.Equal(printed.Number("table_minus_exact_0_100")!.Value, (domain.Table0To100(form) - domain.On0To100(form))!.Value, 5.1e-5);
    }

    [Fact]
    public void The_table_of_the_manual_has_as_many_rows_as_were_scored() =>
        Assert.Equal(Domains.Count, OracleFiles.Read("whoqol_bref_table.csv").Count);

    private static WhoqolBref FormOf(IEnumerable<int?> answers) => new(WhoqolBref.Instrument.Read([.. answers]), ReversedItems.Raw);

    // The syntax takes any numeral for its number, and everything but 1 to 5 for a missing answer.
    private static int? AsTheSyntaxReads(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && value is 1 or 2 or 3 or 4 or 5 ? (int)value : null;

    private static int? WholeNumber(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out int value) ? value : null;
}
