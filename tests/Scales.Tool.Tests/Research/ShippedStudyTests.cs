using System.Text.RegularExpressions;

namespace Scales.Tool.Tests;

/// <summary>The shipped study from its file to responders, curve, number needed to treat and estimated thresholds, by the commands of the guide as they stand there.</summary>
public sealed partial class ShippedStudyTests : IDisposable
{
    private static readonly Match s_guide = Guide().Match(Repository.Read("docs/research.md"));

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_commands_of_the_guide_print_what_stands_under_them()
    {
        string[][] commands = [.. s_guide.Groups["commands"].Value.Replace("\\\n", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Words)];
        Assert.Equal(["responders", "change", "threshold"], commands.Select(command => command[0]));
        Run[] runs = [.. commands.Select(command => Run.Of(command))];
        Assert.Equal([(0, ""), (0, runs[1].Error), (0, "")], runs.Select(run => (run.ExitCode, run.Error)));
        string printed = string.Concat(runs.Select(run => run.Out));
        Assert.All(s_guide.Groups["prints"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line + "\n", printed, StringComparison.Ordinal));
        Assert.Equal(["changes.csv", "curve.png", "thresholds.png"], _folder.Names);
        Assert.All(["curve.png", "thresholds.png"], name => Assert.Equal([0x89, 0x50, 0x4E, 0x47], File.ReadAllBytes(_folder[name])[..4]));
    }

    // The words after the name of the command; files that it writes go to a folder of their own.
    private string[] Words(string command) => [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(word =>
        word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word)
        : word.EndsWith(".csv", StringComparison.Ordinal) || word.EndsWith(".png", StringComparison.Ordinal) ? _folder[word]
        : word)];

    [GeneratedRegex("```sh\n(?<commands>.*?)```\n\nAmong what they print:\n\n```text\n(?<prints>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Guide();
}
