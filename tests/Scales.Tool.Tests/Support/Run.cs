using System.Text;

namespace Scales.Tool.Tests;

/// <summary>What became of one call of the command, made in this process.</summary>
/// <param name="ExitCode">0 done, 1 done and invalid answers were met, 2 could not run.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Run(int ExitCode, string Out, string Error)
{
    /// <summary>Calls the command.</summary>
    internal static Run Of(params string[] args) => OfInput("", args);

    /// <summary>Calls the command with a text on standard input.</summary>
    internal static Run OfInput(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exit = CommandLine.Run(args, new(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), () => output, error, IsWatched: false)).GetAwaiter().GetResult();
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>The lines of standard output.</summary>
    internal string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
