using System.CommandLine;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Scales.Data;
using Scales.Fhir;

namespace Scales.Tool.Fhir;

/// <summary><c>scales fhir map</c>: the draft of a map for a Questionnaire.</summary>
internal sealed class FhirMapCommand
{
    private const int MostBytes = 16 << 20;

    private readonly Terminal _terminal;
    private readonly Argument<string> _input = new("QUESTIONNAIRE") { Description = "The form: the JSON of an R4 Questionnaire; - is standard input." };
    private readonly Option<string[]> _instruments = new("--instrument") { HelpName = "NAME", Required = true, AllowMultipleArgumentsPerToken = true, Description = "An instrument on the form, by its name in `scales list`; several with commas between." };
    private readonly Option<string> _site = new("--site") { HelpName = "URI", Description = "The URI under which the code systems and identifiers of the site stand. Left out, it is still to be filled in." };
    private readonly Option<string> _output = FhirCommand.Output("Where the map goes; - is standard output, which is the default.");
    private readonly Option<bool> _quiet;

    private FhirMapCommand(Terminal terminal, Command command)
    {
        _terminal = terminal;
        command.Add(_input);
        foreach (var option in (Option[])[_instruments, _site, _output])
        {
            command.Add(option);
        }

        _quiet = Shared.Quiet(command);
        command.SetAction(RunAsync);
    }

    internal static Command Create(Terminal terminal)
    {
        var command = new Command("map", "Writes a map for a Questionnaire, to be checked by someone who knows the form.");
        _ = new FhirMapCommand(terminal, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string path = parsed.GetRequiredValue(_input);
        FhirFiles.RefuseSame(path, parsed.GetValue(_output));
        Instrument[] instruments = [.. parsed.GetRequiredValue(_instruments).SelectMany(names => names.Split(',', StringSplitOptions.TrimEntries)).Distinct(StringComparer.OrdinalIgnoreCase).Select(DescribeCommand.Named)];
        var draft = FormMap.FromQuestionnaire(await ReadAsync(path, cancellation), parsed.GetValue(_site) ?? "", instruments);
        using var output = new LineFile(parsed.GetValue(_output), _terminal);
        output.Write(draft.Json);
        output.Complete();
        Say(parsed.GetValue(_quiet), "check", draft.Notes);
        Say(quiet: false, "to be filled in", draft.Open);
        return draft.Open.Count > 0 ? CommandLine.DoneWithInvalid : CommandLine.Done;
    }

    // A form is no patient's, and yet Firely's messages are not passed on.
    private async Task<Questionnaire> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var input = FhirFiles.Open(path, _terminal);
        byte[] bytes = await FhirFiles.ReadAsync(input, MostBytes, cancellation);
        if (bytes.Length > MostBytes)
        {
            throw new TableException($"{path} cannot be read: it is longer than 16 MiB.");
        }

        return QuestionnaireOf(System.Text.Encoding.UTF8.GetString(bytes)) ?? throw new TableException($"{path} cannot be read: it is not the JSON of an R4 Questionnaire.");
    }

    private static Questionnaire? QuestionnaireOf(string json)
    {
        try
        {
            return FhirJsonDeserializer.RECOVERABLE.TryDeserializeResource(json, out var resource, out _) ? resource as Questionnaire : null;
        }
        catch (Exception thrown) when (thrown is System.Text.Json.JsonException or Hl7.Fhir.Utility.CodedException or InvalidOperationException or InvalidCastException)
        {
            return null;
        }
    }

    private void Say(bool quiet, string what, IReadOnlyList<MapProblem> problems)
    {
        foreach (var problem in problems)
        {
            Shared.Say(_terminal, quiet, $"{what}: {problem}");
        }
    }
}
