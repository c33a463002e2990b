using System.Diagnostics;

namespace Scales.Tool.Tests;

/// <summary>The command as a process of its own: signals, terminals, links, pipes and full disks.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly string s_tool = Path.Combine(AppContext.BaseDirectory, "Scales.Tool.dll");

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    [InlineData("QUIT")]
    public void Ctrl_C_and_a_closed_terminal_leave_no_file(string signal)
    {
        SkipOutsideLinux();
        using var process = Start("env", $"--default-signal={signal}", "dotnet", s_tool, "score", "nrs", "-", "-o", _desk["scored.csv"], "--findings", _desk["findings.csv"]);
        var endless = Task.Run(() => WriteUntilRefused(process.StandardInput));
        Assert.True(SpinWait.SpinUntil(() => _desk.Files.Any(file => file.StartsWith("scored.csv", StringComparison.Ordinal) && new FileInfo(_desk[file]).Length > 0), TimeSpan.FromMinutes(1)));
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        endless.Wait();
        Assert.Equal((CommandLine.CouldNotRun, "scales: Stopped before the end; no file was written.\n"), (process.ExitCode, error));
        Assert.Empty(_desk.Files);
    }

    [SkippableFact]
    public void Progress_is_shown_on_a_terminal_and_not_when_piped()
    {
        SkipOutsideLinux();
        Skip.IfNot(File.Exists("/usr/bin/script"), "script, which makes a terminal, is missing: Debian has it in bsdutils.");
        string slow = $"(echo nrs; yes 3 2>/dev/null | head -n 100000; sleep 2; yes 4 2>/dev/null | head -n 100000) | dotnet {s_tool} score nrs - -o {_desk["scored.csv"]}";
        Assert.Contains(" rows, ", Output("script", "-qec", slow, "/dev/null"), StringComparison.Ordinal);
        Assert.Equal("200000 rows, 0 invalid answers\n  nrs  200000 scored\n", Output("sh", "-c", slow));
        Assert.Contains(" a second", Output("script", "-qec", slow, "/dev/null"), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("arrow")]
    [InlineData("arrows")]
    public void A_disk_that_fills_up_leaves_no_file(string extension)
    {
        SkipOutsideLinux();
        string input = _desk.Put("in.csv", "note,nrs\n" + string.Concat(Enumerable.Range(0, 100_000).Select(row => $"{row * 7919L % 100_003},x\n")));
        string small = Directory.CreateDirectory(_desk["small"]).FullName, mount = $"mount -t tmpfs -o size=64k none {small}";
        Skip.IfNot(Output("unshare", "-rm", "sh", "-c", $"{mount} && echo mounted") == "mounted\n", "A small disk cannot be mounted here.");
        string full = $"{mount}; dotnet {s_tool} score nrs {input} -o {small}/out.{extension} --findings {small}/findings.csv; ls -A {small}";
        Assert.Equal("scales: The output could not be written to the end; no file was left.\n", Output("unshare", "-rm", "sh", "-c", full));
    }

    [SkippableFact]
    public void A_pipe_with_a_name_is_written_to_and_stays_a_pipe()
    {
        SkipOutsideLinux();
        _desk.Put("in.csv", "id,nrs\na,3\n");
        Assert.Equal("id,nrs,nrs_score\na,3,3\n", Output("sh", "-c", $"mkfifo {_desk["pipe.csv"]}; dotnet {s_tool} score nrs {_desk["in.csv"]} -o {_desk["pipe.csv"]} --quiet & cat {_desk["pipe.csv"]}; wait; test -p {_desk["pipe.csv"]}"));
    }

    [SkippableTheory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("arrow")]
    public void Every_format_goes_through_pipes(string format)
    {
        SkipOutsideLinux();
        string input = _desk.Put("in.csv", "id,nrs\na,3\n");
        Assert.Equal("id,nrs,nrs_score\na,3,3\n", Output("sh", "-c", $"dotnet {s_tool} score nrs {input} --format {format} --quiet | dotnet {s_tool} convert - --quiet"));
    }

    [SkippableTheory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("arrow")]
    public void A_full_device_is_said_in_every_format(string format)
    {
        SkipOutsideLinux();
        string input = _desk.Put("in.csv", "id,nrs\na,3\n");
        Assert.Equal("scales: The output could not be written to the end; no file was left.\n", Output("sh", "-c", $"dotnet {s_tool} score nrs {input} --format {format} --quiet > /dev/full"));
    }

    [SkippableFact]
    public void A_link_to_the_table_is_the_table()
    {
        SkipOutsideLinux();
        string input = _desk.Put("in.csv", "id,nrs\na,3\n");
        Directory.CreateDirectory(_desk["folder"]);
        File.CreateSymbolicLink(_desk["link.csv"], "in.csv");
        Directory.CreateSymbolicLink(_desk["folder/back"], _desk.Folder);
        foreach (string output in (string[])["link.csv", "folder/back/in.csv"])
        {
            Assert.Equal(new Ran(CommandLine.CouldNotRun, "", "scales: The result would take the place of the table it is read from; name another file.\n"), _desk.Run("score", "nrs", input, "-o", _desk[output]));
        }

        Assert.Equal("id,nrs\na,3\n", _desk.Text("in.csv"));
    }

    private static void SkipOutsideLinux() => Skip.IfNot(OperatingSystem.IsLinux(), "These tests send signals and make pipes as on Linux.");

    private static Process Start(string program, params string[] arguments) => Process.Start(
        new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;

    private static void WriteUntilRefused(StreamWriter input)
    {
        try
        {
            input.Write("id,nrs\n");
            while (true)
            {
                input.Write("a,3\n");
            }
        }
        catch (IOException)
        {
        }
    }

    // What a program says on both outputs.
    private static string Output(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.Result;
    }
}
