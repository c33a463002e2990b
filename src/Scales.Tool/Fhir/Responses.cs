using System.Runtime.CompilerServices;
using Scales.Fhir;

namespace Scales.Tool.Fhir;

/// <summary>The QuestionnaireResponses of a file or of standard input, scored one after another: one JSON text, or NDJSON with one a line.</summary>
internal static class Responses
{
    private static readonly ReadLimits s_limits = new();

    /// <summary>The scores, each with its line; one JSON text is line 1.</summary>
    internal static async IAsyncEnumerable<BulkLine> ScoreAsync(FormMap map, string path, Stream input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (FhirFiles.IsOne(path, input, out var whole))
        {
            yield return new(1, map.Score(await FhirFiles.ReadAsync(whole, s_limits.Bytes, cancellation), s_limits));
            yield break;
        }

        await foreach (var line in map.ScoreLinesAsync(whole, Environment.ProcessorCount, s_limits, cancellation))
        {
            yield return line;
        }
    }
}
