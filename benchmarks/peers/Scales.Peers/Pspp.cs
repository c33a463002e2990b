using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Scales.Peers;

/// <summary>PSPP running the syntax that the WHO published: a whole program that reads a system file and scores, less one that only reads it.</summary>
internal sealed class Pspp
{
    private const string Read = "SET WORKSPACE = 8000000.\nGET FILE = 'answers.sav'.\n";

    private readonly string _scratch;
    private readonly string _syntax;
    private readonly int _forms;

    internal Pspp(string scratch, string syntax, int forms)
    {
        (_scratch, _syntax, _forms) = (scratch, File.ReadAllText(syntax), forms);
        Run("DATA LIST FILE = 'answers.txt' FIXED NOTABLE / Q1 TO Q26 1-26.\nCOMPUTE FORM = $CASENUM.\nSAVE OUTFILE = 'answers.sav'.\n");
    }

    /// <summary>Which PSPP is installed, if any is.</summary>
    internal static string? Version()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pspp", ["--version"]) { RedirectStandardOutput = true })!;
            string first = process.StandardOutput.ReadToEnd().Split('\n')[0];
            return "PSPP " + first[(first.LastIndexOf(' ') + 1)..];
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    internal double Time() => RunTime(Read + _syntax) - RunTime(Read + "EXECUTE.\n");

    /// <summary>The syntax drops the forms with fewer than 21 answers: they have no scores here.</summary>
    internal double[] Scores()
    {
        Run(Read + _syntax + "WRITE OUTFILE = 'scores.txt' / FORM (F10) PHYS PSYCH SOCIAL ENVIR (4RBHEX16).\nEXECUTE.\n");
        double[] scores = new double[4 * _forms];
        Array.Fill(scores, double.NaN);
        foreach (string line in File.ReadLines(Path.Combine(_scratch, "scores.txt")))
        {
            int form = int.Parse(line.AsSpan(0, 10), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture) - 1;
            for (int domain = 0; domain < 4; domain++)
            {
                var score = line.AsSpan(10 + (16 * domain), 16);
                scores[(domain * _forms) + form] = score.IsWhiteSpace() ? double.NaN : BitConverter.ToDouble(Convert.FromHexString(score));
            }
        }

        return scores;
    }

    private double RunTime(string syntax)
    {
        long start = Stopwatch.GetTimestamp();
        Run(syntax);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private void Run(string syntax)
    {
        string program = Path.Combine(_scratch, "run.sps");
        File.WriteAllText(program, syntax);
        using var process = Process.Start(new ProcessStartInfo("pspp", ["-o", Path.Combine(_scratch, "pspp.out"), program]) { WorkingDirectory = _scratch })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"PSPP ended with exit code {process.ExitCode}: see {Path.Combine(_scratch, "pspp.out")}.");
        }
    }
}
