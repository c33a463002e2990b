using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Scales.Fhir.Tests;

/// <summary>The responses of this folder, each named after the map that reads it: <c>bpi.slashed-loinc</c>.</summary>
internal static class Fixture
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Scales.Fhir.Tests", "Fixtures");

    internal static IEnumerable<string> Names { get; } =
        [.. Directory.GetFiles(s_folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Where(name => !name.EndsWith(".map", StringComparison.Ordinal) && !name.EndsWith(".questionnaire", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    internal static string Text(string name) => File.ReadAllText(Path.Combine(s_folder, name + ".json"));

    internal static byte[] Bytes(string name) => Encoding.UTF8.GetBytes(Text(name));

    internal static FormMap MapOf(string name) => FormMap.Parse(Text(name.Split('.')[0] + ".map"));

    internal static ResponseScores Scored(string name) => MapOf(name).Score(Bytes(name));

    internal static Questionnaire Questionnaire(string name) => Firely.Read<Questionnaire>(Text(name + ".questionnaire"))!;
}

/// <summary>What Firely makes of JSON.</summary>
internal static class Firely
{
    private static readonly FhirJsonDeserializer s_strict = FhirJsonDeserializer.STRICT, s_noOverflow = new(new DeserializerSettings().UsingMode(DeserializationMode.NoOverflow)), s_recoverable = FhirJsonDeserializer.RECOVERABLE;

    internal static string Write(Resource resource) => new FhirJsonSerializer().SerializeToString(resource);

    internal static T Strict<T>(string json) where T : Resource => s_strict.Deserialize<T>(json);

    internal static T? Read<T>(string json) where T : Resource => Try<T>(s_noOverflow, json);

    internal static T? Recovered<T>(string json) where T : Resource => Try<T>(s_recoverable, json);

    private static T? Try<T>(FhirJsonDeserializer firely, string json) where T : Resource
    {
        try
        {
            return firely.TryDeserializeResource(json, out var resource, out _) ? resource as T : null;
        }
        catch (Exception thrown) when (thrown is System.Text.Json.JsonException or InvalidOperationException or InvalidCastException)
        {
            return null;
        }
    }
}

/// <summary>Everything that a response was scored to, as text.</summary>
internal static class Everything
{
    internal static string In(ResponseScores scores) => string.Join('\n', [
        scores.ToString(), .. scores.Findings.Select(finding => finding.ToString()),
        .. scores.Instruments.SelectMany(instrument => instrument.Answers.Select(answer => answer.ToString()).Prepend(instrument.ToString())),
        .. scores.Scores.Select(score => $"{score.Key} {score.Fraction} {score.Grade} {score.AbsentReason} {score.Explanation}"),
        .. scores.ToObservations().Select(Firely.Write), Firely.Write(scores.ToTransaction())]);
}
