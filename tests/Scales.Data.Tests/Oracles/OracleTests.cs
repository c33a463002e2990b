namespace Scales.Data.Tests;

public class OracleTests
{
    private const double Close = 1e-12;

    private static readonly ScoringOptions s_asTheSyntax = new() { Invalid = InvalidAnswers.Missing };

    [Theory]
    [InlineData("plain", 10_000)]
    [InlineData("adversarial", 10_000)]
    [InlineData("grid", 18_144)]
    public void The_WHOQOL_scores_of_a_file_are_those_of_PSPP(string name, int rows)
    {
        var scored = Tables.Score(TableSource.Open(Tables.Oracle($"whoqol/{name}.csv")), [WhoqolBref.Instrument], s_asTheSyntax).Columns;
        var expected = Tables.Columns(File.ReadAllText(Tables.Oracle($"whoqol/{name}.expected.csv")));
        bool[] kept = [.. expected["KEEP"].Select(keep => keep == "1")];
        Assert.Equal(rows, kept.Length);
        Assert.Equal(expected["TOTAL"], scored["whoqol_answered"]);
        AssertClose(expected["PHYS"], scored["whoqol_physical"], kept);
        AssertClose(expected["PSYCH"], scored["whoqol_psychological"], kept);
        AssertClose(expected["SOCIAL"], scored["whoqol_social"], kept);
        AssertClose(expected["ENVIR"], scored["whoqol_environment"], kept);
    }

    [Fact]
    public void The_NPSI_scores_of_a_file_are_those_of_PSPP()
    {
        var map = new ColumnMap { Columns = Enumerable.Range(1, 12).Where(item => item is not (4 or 7)).ToDictionary(item => $"N{item}", item => $"Q{item}") };
        var scored = Tables.Score(TableSource.Open(Tables.Oracle("npsi/plain.csv")), [Npsi.Instrument], s_asTheSyntax with { Map = map }).Columns;
        var expected = Tables.Columns(File.ReadAllText(Tables.Oracle("npsi/plain.expected.csv")));
        Assert.All(["BURNING", "PRESSING", "PAROXYSMAL", "EVOKED", "PARESTHESIA", "TOTAL"], score =>
            AssertClose(expected[score], scored["npsi_" + score.ToLowerInvariant()]));
    }

    [Fact]
    public void The_BPI_interference_of_a_file_is_that_of_PSPP()
    {
        string[] items = ["general_activity", "mood", "walking", "work", "relations", "sleep", "enjoyment"];
        var map = new ColumnMap { Columns = items.Index().ToDictionary(item => $"B{item.Index + 1}", item => "bpi." + item.Item) };
        var scored = Tables.Score(TableSource.Open(Tables.Oracle("bpi/plain.csv")), [Bpi.Instrument], s_asTheSyntax with { Map = map }).Columns;
        var expected = Tables.Columns(File.ReadAllText(Tables.Oracle("bpi/plain.expected.csv")));
        AssertClose(expected["INTERF"], scored["bpi_interference"]);
        Assert.DoesNotContain("bpi_severity", scored.Keys);
    }

    [Fact]
    public void Every_invalid_cell_of_the_adversarial_file_is_found_once()
    {
        var findings = Tables.Score(TableSource.Open(Tables.Oracle("whoqol/adversarial.csv")), [WhoqolBref.Instrument]).Findings;
        var invalid =
            from row in File.ReadLines(Tables.Oracle("whoqol/adversarial.csv")).Skip(1).Index()
            from cell in row.Item.Split(',').Index()
            let text = cell.Item.Trim(' ', '\t')
            where text is not ("" or "NA" or "N/A" or "n/a" or "NaN" or "." or "1" or "2" or "3" or "4" or "5") && !FivePoint.TryParse(text, out _)
            select (row.Index + 1L, $"Q{cell.Index + 1}");
        Assert.Equal(25_977, findings.Count);
        Assert.Equal(invalid, findings.Select(finding => (finding.Row, finding.Column)));
        Assert.All(findings, finding => Assert.Equal(finding.Row + 1, finding.Line));
        Assert.All(findings, finding => Assert.Null(finding.Value));
    }

    [Fact]
    public void A_refused_answer_empties_the_scores_that_hold_its_item_and_no_others()
    {
        string path = Tables.Oracle("whoqol/adversarial.csv");
        var rejected = Tables.Score(TableSource.Open(path), [WhoqolBref.Instrument], new() { All = true });
        var counted = Tables.Score(TableSource.Open(path), [WhoqolBref.Instrument], s_asTheSyntax with { All = true });
        var refused = rejected.Findings.ToLookup(finding => (int)finding.Row, finding => int.Parse(finding.Column[1..], System.Globalization.CultureInfo.InvariantCulture));
        var (ours, theirs) = (rejected.Columns, counted.Columns);
        Assert.All(WhoqolBref.Instrument.Scales, scale =>
        {
            string column = WhoqolBref.Instrument.ColumnOf(scale);
            var expected = theirs[column].Select((score, row) => scale.Items.Intersect(refused[row + 1]).Any() ? "" : score);
            Assert.Equal(expected, ours[column]);
        });
        Assert.Equal(theirs["whoqol_answered"], ours["whoqol_answered"]);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("adversarial")]
    public void The_scores_are_the_same_byte_for_byte_through_Parquet_and_Arrow(string name)
    {
        var direct = Tables.Score(TableSource.Open(Tables.Oracle($"whoqol/{name}.csv")), [WhoqolBref.Instrument]);
        var parquet = Tables.Score(TableSource.Open(Tables.Oracle($"whoqol/{name}.csv")), [WhoqolBref.Instrument], format: TableFormat.Parquet);
        byte[] arrow = Convert(parquet.Bytes, TableFormat.ArrowFile), stream = Convert(arrow, TableFormat.ArrowStream);
        Assert.Equal(direct.Bytes, Convert(stream, TableFormat.Csv));
    }

    [SkippableFact]
    public void The_forms_of_another_library_are_scored_as_it_scores_them()
    {
        string? path = Tables.Shared("whoqol_vectors/whoqol_vectors.csv");
        Skip.If(path is null, "The third-party data are absent.");
        var scored = Tables.Score(TableSource.Open(path!), [WhoqolBref.Instrument], new() { MissingRule = "who-manual-text" }).Columns;
        string[] authors = ["authors_phys", "authors_psych", "authors_soc", "authors_env"], scores = ["whoqol_physical", "whoqol_psychological", "whoqol_social", "whoqol_environment"];
        for (int row = 0; row < scored["vector"].Length; row++)
        {
            double tolerance = Tables.Number(scored["tolerance"][row])!.Value;
            Assert.All(authors.Zip(scores), pair => AssertWithin(Tables.Number(scored[pair.First][row]), Tables.Number(scored[pair.Second][row]), tolerance));
        }

        Assert.Equal(6, scored["vector"].Length);
    }

    [SkippableTheory]
    [InlineData("nrs_amitriptyline_hivsn/nrs_crossover.csv", "nrs_w6", 248, 0)]
    [InlineData("nrs_fm_ds001928/nrs_prepost.csv", "pi_music_post", 17, 3)]
    [InlineData("nrs_trigeminal_ds005713/nrs_surgery.csv", "second_followup_nrs", null, null)]
    [InlineData("bpi_composites_kamerman/painful_hivsn_bpi_mean.csv", "pain_intensity_nrs", null, null)]
    [InlineData("bpi_composites_kamerman/resilience_bpi_interference.csv", "worst_pain", null, null)]
    public void The_ratings_of_others_are_read_and_every_missing_word_is_known(string file, string column, int? rated, int? missing)
    {
        string? path = Tables.Shared(file);
        Skip.If(path is null, "The third-party data are absent.");
        var map = new ColumnMap { Columns = new Dictionary<string, string> { [column] = "nrs" } };
        var scored = Tables.Score(TableSource.Open(path!), [Nrs.Instrument], new() { Map = map });
        Assert.Empty(scored.Findings);
        Assert.Equal(rated ?? scored.Summary.Scores[0].Scored, scored.Summary.Scores[0].Scored);
        Assert.Equal(missing ?? scored.Summary.Scores[0].Without(NoScore.TooFewOnScale), scored.Summary.Scores[0].Without(NoScore.TooFewOnScale));
        Assert.Equal(File.ReadLines(path!).Count() - 1, scored.Summary.Rows);
    }

    [SkippableTheory]
    [InlineData("bpi_composites_kamerman/painful_hivsn_bpi_mean.csv")]
    [InlineData("vas_responder_ds000208/vas_percent_response.csv")]
    [InlineData("nrs_trigeminal_ds005713/nrs_surgery.csv")]
    public void A_table_without_the_items_is_refused_with_what_lacks(string file)
    {
        string? path = Tables.Shared(file);
        Skip.If(path is null, "The third-party data are absent.");
        var refusal = Assert.Throws<TableException>(() => Tables.Score(TableSource.Open(path!), [Npsi.Instrument]));
        Assert.Equal("npsi: no column holds Q1, Q2, Q3, Q5, Q6, Q8, Q9, Q10, Q11, Q12; name columns so, or say in a map which columns they are.", refusal.Message);
    }

    private static byte[] Convert(byte[] table, TableFormat format)
    {
        var output = new MemoryStream();
        using var source = TableSource.Open(new MemoryStream(table));
        using var sink = TableSink.Create(output, source.Schema, format);
        source.CopyTo(sink);
        sink.Complete();
        return output.ToArray();
    }

    private static void AssertClose(string[] expected, string[] scored, bool[]? kept = null)
    {
        Assert.Equal(expected.Length, scored.Length);
        for (int row = 0; row < expected.Length; row++)
        {
            AssertWithin(kept?[row] == false ? null : Tables.Number(expected[row]), Tables.Number(scored[row]), Close);
        }
    }

    private static void AssertWithin(double? expected, double? scored, double tolerance)
    {
        Assert.Equal(expected is null, scored is null);
        Assert.InRange(Math.Abs((expected ?? 0) - (scored ?? 0)), 0, tolerance);
    }
}
