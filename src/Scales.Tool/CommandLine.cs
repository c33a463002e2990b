using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using Scales.Data;

namespace Scales.Tool;

/// <summary>The command <c>scales</c> and its verbs.</summary>
internal static class CommandLine
{
    /// <summary>Done.</summary>
    internal const int Done = 0;

    /// <summary>Done, and answers were met that are not allowed.</summary>
    internal const int DoneWithInvalid = 1;

    /// <summary>Could not run.</summary>
    internal const int CouldNotRun = 2;

    internal static async Task<int> Run(string[] args, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(args, new() { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(terminal, [.. parsed.Errors.Select(error => error.Message)]);
        }

        using var stop = new CancellationTokenSource();
        using var closed = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => Stop(signal, stop));
        using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, signal => Stop(signal, stop));
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, Error = terminal.Error }, stop.Token);
        }
        catch (TableException refusal)
        {
            return Refuse(terminal, refusal.Problems);
        }
        catch (OperationCanceledException)
        {
            return Refuse(terminal, ["Stopped before the end; no file was written."]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse(terminal, ["The output could not be written to the end; no file was left."]);
        }
        catch (Exception failure)
        {
            return Refuse(terminal, [$"Something that was not foreseen went wrong ({failure.GetType().Name}); no file was written. Please report it."]);
        }
    }

    private static RootCommand Root(Terminal terminal) => new("Scores tables of pain, spasticity and quality-of-life questionnaires.")
    {
        ListCommand.Create(terminal), DescribeCommand.Create(terminal), ScoreCommand.Create(terminal), ChangeCommand.Create(terminal), ConvertCommand.Create(terminal), SqlCommand.Create(terminal),
        Fhir.FhirCommand.Create(terminal),
        RespondersCommand.Create(terminal), ThresholdCommand.Create(terminal), ReliabilityCommand.Create(terminal), ReviewCommand.Create(terminal),
    };

    // A terminal that is closed, and Ctrl-\, stop the work as Ctrl-C does.
    private static void Stop(PosixSignalContext signal, CancellationTokenSource work)
    {
        signal.Cancel = true;
        work.Cancel();
    }

    private static int Refuse(Terminal terminal, IReadOnlyList<string> problems)
    {
        foreach (string problem in problems.Distinct())
        {
            terminal.Error.WriteLine($"scales: {string.Join(' ', problem.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        }

        return CouldNotRun;
    }
}
