using System.CommandLine;
using Hl7.Fhir.Serialization;

namespace Scales.Tool.Fhir;

/// <summary><c>scales fhir score</c>: the scores of QuestionnaireResponses as Observations, one a line.</summary>
internal sealed class FhirScoreCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _input = new("INPUT") { Description = "The responses: .json is one, .ndjson has one a line; of - (standard input) and other names the first line tells." };
    private readonly Option<string> _map = FhirCommand.Map();
    private readonly Option<string> _output = FhirCommand.Output("Where the Observations go, one a line; - is standard output, which is the default.");
    private readonly Option<string> _findings = new("--findings") { HelpName = "FILE", Description = "Where to list what was found, by its extension as a table: what and where, and no value." };
    private readonly Option<bool> _quiet;

    private FhirScoreCommand(Terminal terminal, Command command)
    {
        _terminal = terminal;
        command.Add(_input);
        foreach (var option in (Option[])[_map, _output, _findings])
        {
            command.Add(option);
        }

        _quiet = Shared.Quiet(command);
        command.SetAction(RunAsync);
    }

    internal static Command Create(Terminal terminal)
    {
        var command = new Command("score", "Writes the scores of QuestionnaireResponses as Observations.");
        _ = new FhirScoreCommand(terminal, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string path = parsed.GetRequiredValue(_input);
        FhirFiles.RefuseSame(path, parsed.GetRequiredValue(_map), parsed.GetValue(_output), parsed.GetValue(_findings));
        var map = FhirFiles.LoadMap(parsed.GetRequiredValue(_map), _terminal);
        await using var input = FhirFiles.Open(path, _terminal);
        using var observations = new LineFile(parsed.GetValue(_output), _terminal);
        using var findings = parsed.GetValue(_findings) is { } file ? new FhirFindingsFile(file) : null;
        var counts = new ResponseCounts();
        var firely = new FhirJsonSerializer();
        using (var progress = new Progress(_terminal, () => (counts.Responses, FhirFiles.PartOf(input)), parsed.GetValue(_quiet)))
        {
            await foreach (var line in Responses.ScoreAsync(map, path, input, cancellation))
            {
                counts.Add(line.Scores);
                findings?.Write(line);
                foreach (var observation in line.Scores.ToObservations())
                {
                    observations.Write(firely.SerializeToString(observation));
                }

                progress.Report();
            }
        }

        findings?.Complete();
        observations.Complete();
        Shared.Say(_terminal, parsed.GetValue(_quiet), counts.InWords());
        return counts.HasErrors ? CommandLine.DoneWithInvalid : CommandLine.Done;
    }
}
