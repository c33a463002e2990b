using System.Text.Json;

namespace Scales.Tool.Tests.Fhir;

public sealed class FhirScoreTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_response_becomes_an_Observation_a_line()
    {
        var run = Run.Of("fhir", "score", Fixtures.PathOf("whoqol.by-domain"), "--map", Fixtures.PathOf("whoqol.map"));
        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Lines, line => Assert.Equal("Observation", JsonDocument.Parse(line).RootElement.GetProperty("resourceType").GetString()));
        Assert.Contains(run.Lines, line => line.Contains("\"whoqol_physical\"", StringComparison.Ordinal) && line.Contains("\"value\":71.4286,", StringComparison.Ordinal));
        Assert.StartsWith("1 responses: 1 scored, 0 entered in error, 0 refused\n  whoqol_", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_scored_in_order_and_a_bad_one_stops_none()
    {
        string good = Fixtures.Line("whoqol.by-domain"), responses = _folder.Write("r.ndjson", $"{good}\nCANARY\n\n{good.Replace("qol-1", "qol-2", StringComparison.Ordinal)}\n");
        var run = Run.Of("fhir", "score", responses, "--map", Fixtures.PathOf("whoqol.map"), "-o", _folder["out.ndjson"], "--findings", _folder["findings.csv"]);
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        string[] ids = [.. File.ReadLines(_folder["out.ndjson"]).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("derivedFrom")[0].GetProperty("reference").GetString()!)];
        Assert.Equal(["QuestionnaireResponse/qol-1", "QuestionnaireResponse/qol-2"], ids.Distinct());
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        string findings = File.ReadAllText(_folder["findings.csv"]);
        Assert.StartsWith("line,severity,code,instrument,item,linkId\n", findings, StringComparison.Ordinal);
        Assert.Contains("\n2,Error,NotJson,,,\n", findings, StringComparison.Ordinal);
        Assert.Equal(["findings.csv", "out.ndjson", "r.ndjson"], _folder.Names);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Standard_input_is_one_response_or_lines(bool isOne)
    {
        string text = isOne ? Fixtures.Text("whoqol.by-domain") : Fixtures.Line("whoqol.by-domain") + "\n";
        var run = Run.OfInput(text, "fhir", "score", "-", "--map", Fixtures.PathOf("whoqol.map"), "--quiet");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Run.Of("fhir", "score", Fixtures.PathOf("whoqol.by-domain"), "--map", Fixtures.PathOf("whoqol.map")).Out, run.Out);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public async Task How_far_long_work_is_is_shown_to_somebody_who_looks(bool isWatched, bool isQuiet, bool isShown)
    {
        var error = new StringWriter();
        string[] arguments = ["fhir", "score", "-", "--map", Fixtures.PathOf("whoqol.map"), .. isQuiet ? (string[])["--quiet"] : []];
        await CommandLine.Run(arguments, new(() => new Slow(Fixtures.Line("whoqol.by-domain") + "\n"), () => new MemoryStream(), error, isWatched));
        Assert.Equal(isShown, error.ToString().Contains("1 rows, ", StringComparison.Ordinal));
    }

    private sealed class Slow(string text) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            Thread.Sleep(TimeSpan.FromSeconds(1.1));
            return base.Read(buffer, offset, count);
        }
    }

    [Fact]
    public void Every_fixture_says_by_its_exit_code_whether_something_was_refused()
    {
        foreach (string name in Fixtures.Responses)
        {
            var run = Run.Of("fhir", "score", Fixtures.PathOf(name), "--map", Fixtures.MapOf(name), "--findings", _folder["findings.csv"]);
            Assert.Equal((name, File.ReadAllText(_folder["findings.csv"]).Contains(",Error,", StringComparison.Ordinal) ? 1 : 0), (name, run.ExitCode));
        }
    }

    [Fact]
    public void A_marked_value_is_neither_said_nor_found()
    {
        foreach (string name in Fixtures.Responses)
        {
            string responses = _folder.Write("r.ndjson", string.Join('\n', Canary.In(Fixtures.Text(name))));
            var run = Run.Of("fhir", "score", responses, "--map", Fixtures.MapOf(name), "-o", _folder["out.ndjson"], "--findings", _folder["findings.csv"]);
            Assert.Equal(1, run.ExitCode);
            Assert.DoesNotContain(Canary.Mark, run.Out + run.Error + File.ReadAllText(_folder["findings.csv"]), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("r.json --map none.json", "none.json cannot be read: there is no such file.")]
    [InlineData("none.json --map map.json", "none.json cannot be read: there is no such file.")]
    [InlineData("r.json --map map.json -o r.json", "Two of the files have the same name; give each a name of its own.")]
    [InlineData("r.json --map map.json -o o.ndjson --findings o.ndjson", "Two of the files have the same name; give each a name of its own.")]
    [InlineData("r.json --map map.json -o o.ndjson --findings f.txt.json", "The name f.txt.json does not say what to write; let it end in .csv, .tsv, .parquet, .arrow or .arrows, or state the format: --format csv, parquet or arrow.")]
    [InlineData("map.json --map r.json", "r.json: not well-formed JSON, or a name stands twice in one object, at line 1")]
    public void What_cannot_run_leaves_nothing(string arguments, string problem)
    {
        using var desk = new Desk();
        desk.Put("r.json", "CANARY");
        desk.Put("map.json", Fixtures.Text("whoqol.map"));
        var ran = desk.Run(["fhir", "score", .. arguments.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) ? desk[word] : word)]);
        Assert.Equal((2, "", $"scales: {problem}"), (ran.Exit, ran.Output, ran.Error.Split('\n')[0]));
        Assert.Equal(["map.json", "r.json"], desk.Files);
        Assert.Equal("CANARY", desk.Text("r.json"));
    }

    [Fact]
    public void All_that_is_wrong_with_a_map_is_said_a_line_each()
    {
        string map = _folder.Write("map.json", """{"instruments":[{"instrument":"nobody","items":{}}],"x":1}""");
        var run = Run.Of("fhir", "score", Fixtures.PathOf("bpi.three-of-seven"), "--map", map);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        string[] lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length >= 3);
        Assert.All(lines, line => Assert.StartsWith($"scales: {map}: ", line, StringComparison.Ordinal));
    }
}
