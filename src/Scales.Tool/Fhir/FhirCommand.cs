using System.CommandLine;

namespace Scales.Tool.Fhir;

/// <summary><c>scales fhir</c>: the verbs on FHIR. What they need of Firely is loaded when one of them runs, and not before.</summary>
internal static class FhirCommand
{
    internal static Command Create(Terminal terminal) => new("fhir", "Scores FHIR R4 QuestionnaireResponses.")
    {
        FhirScoreCommand.Create(terminal), FhirMapCommand.Create(terminal), FhirVerifyCommand.Create(terminal),
    };

    /// <summary>The option that names the map of the form.</summary>
    internal static Option<string> Map() => new("--map") { HelpName = "MAP.json", Required = true, Description = "What the form means: a map, as docs/fhir.md has it and `scales fhir map` writes one." };

    /// <summary>The option that says where the result goes.</summary>
    internal static Option<string> Output(string description) => new("--output", "-o") { HelpName = "OUTPUT", Description = description };
}
