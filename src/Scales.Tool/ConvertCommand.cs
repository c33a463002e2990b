using System.CommandLine;

namespace Scales.Tool;

/// <summary><c>scales convert</c>: a table in another format.</summary>
internal static class ConvertCommand
{
    internal static Command Create(Terminal terminal)
    {
        var command = new Command("convert", "Writes a table in another format.");
        var files = new Files(command);
        var quiet = Shared.Quiet(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;

        int Run(ParseResult parsed, CancellationToken cancellation)
        {
            using var source = files.Open(parsed, terminal);
            using var sink = files.Create(parsed, terminal, source, source.Schema);
            using (var progress = new Progress(terminal, source, parsed.GetValue(quiet)))
            {
                source.CopyTo(sink, progress.Report, cancellation);
            }

            sink.Complete();
            Shared.Say(terminal, parsed.GetValue(quiet), FormattableString.Invariant($"{source.Rows} rows"));
            return CommandLine.Done;
        }
    }
}
