using System.CommandLine;

namespace Scales.Tool;

/// <summary>What the verbs have in common.</summary>
internal static class Shared
{
    internal static Option<bool> Quiet(Command command)
    {
        var quiet = new Option<bool>("--quiet") { Description = "Says nothing on standard error unless something is wrong." };
        command.Add(quiet);
        return quiet;
    }

    internal static void Say(Terminal terminal, bool quiet, string text)
    {
        if (!quiet)
        {
            terminal.Error.WriteLine(text);
        }
    }
}
