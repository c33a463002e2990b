namespace Scales.Tool.Tests.Fhir;

public sealed class FhirVerifyTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_written_agrees()
    {
        var run = Verify(Fixtures.PathOf("whoqol.by-domain"), "whoqol", Scored("whoqol.by-domain"));
        Assert.Equal((0, "file,line,score,result\n"), (run.ExitCode, run.Out));
        Assert.StartsWith("1 responses, 0 rows", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stale_score_is_named_and_neither_value_is()
    {
        var run = Verify(Fixtures.PathOf("whoqol.by-domain"), "whoqol", Scored("whoqol.by-domain").Replace("71.4286", "71.42", StringComparison.Ordinal));
        Assert.Equal((1, "file,line,score,result\nresponses,1,whoqol_physical,Stale\n"), (run.ExitCode, run.Out));
        Assert.DoesNotContain("71.4", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_cannot_be_compared_are_named_by_their_number()
    {
        string responses = _folder.Write("r.ndjson", $"CANARY\n{Fixtures.Line("whoqol.by-domain")}\n");
        var run = Verify(responses, "whoqol", $"CANARY\n\n{Scored("whoqol.by-domain")}{new string('x', 1 << 20)}y\n");
        int last = Scored("whoqol.by-domain").Count(letter => letter == '\n') + 3;
        Assert.Equal((1, $"file,line,score,result\nobservations,1,,NotAnObservation\nobservations,{last},,NotAnObservation\nresponses,1,,NotJson\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public void A_response_entered_in_error_is_named_only_where_scores_are_left_of_it()
    {
        string retraction = Fixtures.PathOf("whoqol.entered-in-error");
        var done = Verify(retraction, "whoqol", Scored("whoqol.entered-in-error"));
        Assert.Equal((0, "file,line,score,result\n"), (done.ExitCode, done.Out));
        var left = Verify(retraction, "whoqol", Scored("whoqol.by-domain"));
        Assert.Equal(1, left.ExitCode);
        Assert.Contains("responses,1,whoqol_physical,NotScorable", left.Lines);
    }

    [Fact]
    public void Scores_that_were_never_stored_are_named()
    {
        var run = Verify(Fixtures.PathOf("whoqol.by-domain"), "whoqol", "");
        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Lines[1..], line => Assert.EndsWith(",NotStored", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Stored_scores_may_stand_in_a_Bundle()
    {
        var entries = Scored("whoqol.by-domain").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(observation => $"{{\"resource\":{observation}}}");
        string bundle = _folder.Write("b.json", $"{{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\n{string.Join(",\n", entries)}]}}");
        Assert.Equal(0, Run.Of("fhir", "verify", Fixtures.PathOf("whoqol.by-domain"), "--map", Fixtures.PathOf("whoqol.map"), "--observations", bundle).ExitCode);
    }

    [Fact]
    public void A_marked_value_is_nowhere()
    {
        foreach (string name in Fixtures.Responses)
        {
            string responses = _folder.Write("r.ndjson", string.Join('\n', Canary.In(Fixtures.Text(name))));
            string stored = string.Join('\n', Scored(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(Canary.In).Take(300));
            var run = Verify(responses, name.Split('.')[0], stored);
            Assert.Equal(1, run.ExitCode);
            Assert.DoesNotContain(Canary.Mark, run.Out + run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("r.json --map map.json --observations none.ndjson", "none.ndjson cannot be read: there is no such file.")]
    [InlineData("r.json --map map.json --observations r.json", "Two of the files have the same name; give each a name of its own.")]
    [InlineData("r.json --map map.json", "Option '--observations' is required.")]
    public void What_cannot_run_leaves_nothing(string arguments, string problem)
    {
        using var desk = new Desk();
        desk.Put("r.json", "CANARY");
        desk.Put("map.json", Fixtures.Text("whoqol.map"));
        var ran = desk.Run(["fhir", "verify", .. arguments.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) ? desk[word] : word), "-o", desk["out.csv"]]);
        Assert.Equal((2, "", $"scales: {problem}\n"), (ran.Exit, ran.Output, ran.Error));
        Assert.Equal(["map.json", "r.json"], desk.Files);
    }

    private static string Scored(string name) => Run.Of("fhir", "score", Fixtures.PathOf(name), "--map", Fixtures.MapOf(name)).Out;

    private Run Verify(string responses, string map, string observations) =>
        Run.Of("fhir", "verify", responses, "--map", Fixtures.PathOf(map + ".map"), "--observations", _folder.Write("o.ndjson", observations));
}
