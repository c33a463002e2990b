using System.CommandLine;
using Scales.Fhir;

namespace Scales.Tool.Fhir;

/// <summary><c>scales fhir verify</c>: stored scores beside those of the responses they were made from.</summary>
internal sealed class FhirVerifyCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _input = new("RESPONSES") { Description = "The responses: .json is one, .ndjson has one a line; of - (standard input) and other names the first line tells." };
    private readonly Option<string> _map = FhirCommand.Map();
    private readonly Option<string> _observations = new("--observations") { HelpName = "FILE", Required = true, Description = "The stored scores: an Observation or a Bundle (.json), or one a line (.ndjson)." };
    private readonly Option<string> _output = FhirCommand.Output("Where every score goes that does not agree, as CSV and without a value; - is standard output, which is the default.");
    private readonly Option<bool> _quiet;

    private FhirVerifyCommand(Terminal terminal, Command command)
    {
        _terminal = terminal;
        command.Add(_input);
        foreach (var option in (Option[])[_map, _observations, _output])
        {
            command.Add(option);
        }

        _quiet = Shared.Quiet(command);
        command.SetAction(RunAsync);
    }

    internal static Command Create(Terminal terminal)
    {
        var command = new Command("verify", "Scores QuestionnaireResponses again and lists the stored scores that do not agree.");
        _ = new FhirVerifyCommand(terminal, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string path = parsed.GetRequiredValue(_input), observations = parsed.GetRequiredValue(_observations);
        FhirFiles.RefuseSame(path, parsed.GetRequiredValue(_map), observations, parsed.GetValue(_output));
        var map = FhirFiles.LoadMap(parsed.GetRequiredValue(_map), _terminal);
        await using var input = FhirFiles.Open(path, _terminal);
        await using var stored = FhirFiles.Open(observations, _terminal);
        using var output = new LineFile(parsed.GetValue(_output), _terminal);
        var report = new VerificationReport(output);
        var scores = await report.ReadAsync(observations, stored, cancellation);
        using (var progress = new Progress(_terminal, () => (report.Responses, FhirFiles.PartOf(input)), parsed.GetValue(_quiet)))
        {
            await foreach (var line in Responses.ScoreAsync(map, path, input, cancellation))
            {
                report.Write(line, scores);
                progress.Report();
            }
        }

        output.Complete();
        Shared.Say(_terminal, parsed.GetValue(_quiet), report.InWords());
        return report.Rows > 0 ? CommandLine.DoneWithInvalid : CommandLine.Done;
    }
}
