using System.Text.RegularExpressions;

namespace Scales.Tool.Tests;

public sealed partial class ReadmeTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_main_job_of_the_readme_says_what_stands_under_it()
    {
        var job = MainJob().Match(Repository.Read("README.md"));
        Assert.True(job.Success);
        string[] args = [.. job.Groups["args"].Value.Split(' ').Select(arg => arg == "scored.csv" ? _folder[arg] : arg.Replace("samples/", Path.Combine(Repository.Root, "samples") + "/", StringComparison.Ordinal))];
        var run = Run.Of(args);
        Assert.Equal((0, "", job.Groups["says"].Value), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(241, File.ReadLines(_folder["scored.csv"]).Count());
    }

    [GeneratedRegex("<!-- main job -->\n```\ndotnet run -c Release --project src/Scales.Tool -- (?<args>[^\n]*)\n```\n\n[^`]*\n```\n(?<says>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex MainJob();
}
