using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;

namespace Scales.Tool.Tests;

/// <summary>The snippets of the page for users of R and Python, run as they stand.</summary>
public sealed partial class SnippetTests : IDisposable
{
    private const string Page = "docs/r-and-python.md";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static IEnumerable<object[]> Snippets => Snippet().Matches(Repository.Read(Page)).Index().Select(snippet => new object[] { snippet.Index, snippet.Item.Groups["language"].Value });

    [Fact]
    public void Both_languages_have_snippets() => Assert.Equal(["python", "python", "r", "r"], Snippets.Select(snippet => snippet[1]));

    [SkippableTheory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_prints_what_stands_under_it(int number, string language)
    {
        var snippet = Snippet().Matches(Repository.Read(Page))[number];
        string code = snippet.Groups["code"].Value;
        string interpreter = Interpreter(language, code);
        File.Copy(Path.Combine(Repository.Root, "samples", "data", "baclofen_trial.csv"), _folder["study.csv"]);
        if (!OperatingSystem.IsWindows())
        {
            StandInForTheCommand();
        }

        string file = _folder.Write(language == "r" ? "snippet.R" : "snippet.py", code);
        Assert.Equal((0, snippet.Groups["prints"].Value), Run(interpreter, file));
    }

    [UnsupportedOSPlatform("windows")]
    private void StandInForTheCommand()
    {
        string file = _folder.Write("scales", $"#!/bin/sh\nexec dotnet \"{Path.Combine(AppContext.BaseDirectory, "Scales.Tool.dll")}\" \"$@\"\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private static string Interpreter(string language, string code)
    {
        var (names, probe) = language == "r"
            ? ((string[])["Rscript"], "-e 0")
            : (["python3", "/usr/bin/python3"], code.Contains("pandas", StringComparison.Ordinal) ? "-c \"import pandas\"" : "-c 0");
        string? found = Array.Find(names, name => Works(name, probe));
        Skip.If(found is null, $"{string.Join(" or ", names)} with what the snippet needs is missing: Debian has r-base-core and python3-pandas.");
        return found!;
    }

    private static bool Works(string program, string arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private (int ExitCode, string Printed) Run(string program, string file)
    {
        var start = new ProcessStartInfo(program, [file]) { WorkingDirectory = _folder[""], RedirectStandardOutput = true };
        start.Environment["PATH"] = _folder[""] + ":" + Environment.GetEnvironmentVariable("PATH");
        using var process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, printed);
    }

    [GeneratedRegex("```(?<language>python|r)\n(?<code>.*?)```\n\n```text\n(?<prints>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Snippet();
}
