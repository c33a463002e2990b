namespace Scales.Tool;

/// <summary>What the command reads from and writes to.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error, for people.</param>
/// <param name="IsWatched">Whether somebody looks at standard error.</param>
internal sealed record Terminal(Func<Stream> In, Func<Stream> Out, TextWriter Error, bool IsWatched)
{
    internal static Terminal OfProcess() => new(Console.OpenStandardInput, Console.OpenStandardOutput, Console.Error, !Console.IsErrorRedirected);

    /// <summary>Writes a text to standard output.</summary>
    internal void Write(string text)
    {
        using var output = new StreamWriter(Out(), leaveOpen: true);
        output.Write(text);
    }
}
