namespace Scales.Tool.Tests;

public class ScoreTests
{
    private static readonly string s_study = Path.Combine(Repository.Root, "samples", "data", "baclofen_trial.csv");

    [Fact]
    public void The_study_that_ships_is_scored_by_one_command()
    {
        using var desk = new Desk();
        var ran = desk.Run("score", "all", s_study, "--unit", "mm", "--coding", "0-4", "-o", desk["scored.csv"]);
        Assert.Equal(CommandLine.Done, ran.Exit);
        Assert.Equal("", ran.Output);
        Assert.StartsWith("240 rows, 0 invalid answers\n  nrs                   226 scored, 14 not: too few answers\n", ran.Error, StringComparison.Ordinal);
        string[] lines = desk.Text("scored.csv").TrimEnd('\n').Split('\n');
        Assert.Equal(
            "nrs_score,vas_mm,npsi_burning,npsi_pressing,npsi_paroxysmal,npsi_evoked,npsi_paresthesia,npsi_total,npsi_answered,bpi_severity,bpi_interference,bpi_answered,"
            + "mas_mean_points,mas_mean_rank,mas_max,mas_muscles,ashworth_mean,penn_frequency_score,penn_severity_score,whoqol_physical,whoqol_psychological,whoqol_social,whoqol_environment,whoqol_answered",
            lines[0][(lines[0].IndexOf(",pgic,", StringComparison.Ordinal) + 6)..]);
        Assert.Equal(File.ReadLines(s_study), lines.Select(line => string.Join(',', line.Split(',')[..65])));
        Assert.EndsWith(",7,69,6,7,6.5,5.666666666666667,6.5,63,12,6.75,5.833333333333333,10,2.1666666666666665,3.1666666666666665,3,6,2.5,2,2,60.714285714285715,58.333333333333336,66.66666666666667,59.375,26", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_answers_are_listed_and_told_by_the_exit_code()
    {
        using var desk = new Desk();
        string input = desk.Put("in.csv", "id,nrs\na,7\nb,secret\nc,12\n");
        var ran = desk.Run("score", "nrs", input, "--findings", desk["findings.csv"], "--drop-items");
        Assert.Equal(CommandLine.DoneWithInvalid, ran.Exit);
        Assert.Equal("id,nrs\na,7\nb,\nc,\n", ran.Output);
        Assert.Equal("3 rows, 2 invalid answers\n  nrs  1 scored, 2 not: an invalid answer\n", ran.Error);
        Assert.Equal("row,line,column,item,code,allowed\n2,3,nrs,nrs,NotANumber,a whole number from 0 to 10\n3,4,nrs,nrs,OutOfRange,a whole number from 0 to 10\n", desk.Text("findings.csv"));
    }

    [Fact]
    public void Refused_values_are_written_only_when_asked_for()
    {
        using var desk = new Desk();
        desk.Run("score", "nrs", desk.Put("in.csv", "nrs\nsecret\n"), "--findings", desk["findings.csv"], "--findings-values", "--quiet");
        Assert.EndsWith(",secret\n", desk.Text("findings.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_scored_to_standard_output_and_quiet_is_quiet()
    {
        using var desk = new Desk();
        Assert.Equal(new Ran(0, "nrs,nrs_score\n03,3\n", ""), desk.Run("nrs\n03\n"u8.ToArray(), "score", "nrs", "-", "--quiet"));
    }

    [Fact]
    public void A_map_says_which_column_is_which_item_and_what_is_missing()
    {
        using var desk = new Desk();
        string map = desk.Put("map.json", """{"columns": {"a": "penn.frequency", "b": "severity"}, "missing": ["-1", "99"]}""");
        var ran = desk.Run("score", "penn", desk.Put("in.csv", "a,b\n3,99\n-1,2\n"), "--map", map, "--quiet", "--drop-items");
        Assert.Equal(new Ran(0, "penn_frequency,penn_severity\n3,\n,2\n", ""), ran);
    }

    [Fact]
    public void Every_score_is_there_when_all_are_asked_for()
    {
        using var desk = new Desk();
        var ran = desk.Run("score", "whoqol-bref", Path.Combine(Repository.Root, "tests", "oracles", "whoqol", "plain.csv"), "--all", "--drop-items", "--quiet");
        string[] header = ran.Output[..ran.Output.IndexOf('\n', StringComparison.Ordinal)].Split(',');
        Assert.Equal(["whoqol_physical", "whoqol_psychological", "whoqol_social", "whoqol_environment", "whoqol_answered"], header[..5]);
        Assert.All(["whoqol_q1", "whoqol_q2", "whoqol_physical_4_20", "whoqol_environment_table", "whoqol_social_answered"], column => Assert.Contains(column, header));
    }

    [Fact]
    public void A_table_goes_through_every_format_and_comes_back_the_same()
    {
        using var desk = new Desk();
        string[] files = [s_study, desk["a.parquet"], desk["b.arrow"], desk["c.arrows"], desk["d.tsv"], desk["e.csv"]];
        Assert.All(files.Zip(files.Skip(1)), pair => Assert.Equal(CommandLine.Done, desk.Run("convert", pair.First, "-o", pair.Second, "--delimiter", pair.Second.EndsWith(".csv", StringComparison.Ordinal) ? "\\t" : ",").Exit));
        Assert.Equal(File.ReadAllText(s_study), desk.Text("d.tsv"));
    }

    [Fact]
    public void An_earlier_result_stays_when_the_next_one_fails()
    {
        using var desk = new Desk();
        desk.Put("out.csv", "earlier");
        string input = desk.Put("in.csv", "id,nrs\n" + string.Concat(Enumerable.Repeat("a,1\n", 5000)) + "b\n");
        Assert.Equal(new Ran(2, "", "scales: Line 5002: the header has 2 columns and this row 1; give every row as many cells as the header, and put cells that hold a separator in quotation marks.\n"), desk.Run("score", "nrs", input, "-o", desk["out.csv"]));
        Assert.Equal("earlier", desk.Text("out.csv"));
        Assert.Equal(["in.csv", "out.csv"], desk.Files);
    }

    [Fact]
    public void The_list_names_every_instrument_item_and_rule()
    {
        using var desk = new Desk();
        string list = desk.Run("list").Output;
        Assert.All(Instruments.All, instrument => Assert.Contains($"{instrument.Key}  {instrument.Name}\n", list, StringComparison.Ordinal));
        Assert.Contains("  scores    npsi_burning npsi_pressing npsi_paroxysmal npsi_evoked npsi_paresthesia npsi_total npsi_answered\n", list, StringComparison.Ordinal);
        Assert.Contains("  rules     who-syntax (default) who-manual-text complete-only who-syntax-1998\n", list, StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_has_names_thresholds_sources_and_rights()
    {
        using var desk = new Desk();
        Assert.All(Instruments.All, instrument => Assert.StartsWith(instrument.Describe(), desk.Run("describe", instrument.Key).Output, StringComparison.Ordinal));
        Assert.Contains("Dworkin2008Moderate", desk.Run("describe", "nrs").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_says_rows_rate_and_the_time_left() =>
        Assert.Equal("1,000 rows, 500 a second, 6 s left", Progress.Line(1000, TimeSpan.FromSeconds(2), 0.25));

    [Fact]
    public void The_page_on_tables_shows_the_list_as_it_is() =>
        Assert.Contains("```\n" + ListCommand.Text() + "```\n", Repository.Read("docs/tables.md"), StringComparison.Ordinal);
}
