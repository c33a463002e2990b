using System.Collections.Concurrent;
using Hl7.Fhir.Model;
using Scales;
using Scales.Fhir;

namespace FhirService;

/// <summary>The scores of one visit.</summary>
internal sealed record Visit(string Day, Score<Nrs>? Pain, Score<BpiInterference>? Interference);

/// <summary>The visits seen since the service started. A real service would ask its FHIR server.</summary>
internal sealed class Visits
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, Visit>> _patients = new(StringComparer.Ordinal);

    internal IReadOnlyList<string> Patients => [.. _patients.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Keeps the scores of a response in place of earlier ones from it; forgets them where it was entered in error.</summary>
    internal void Keep(ResponseScores scores)
    {
        var first = scores.ToObservations()[0];
        var visits = _patients.GetOrAdd(first.Subject?.Reference ?? "unnamed", _ => new(StringComparer.Ordinal));
        string response = first.Identifier[0].Value!.Split(':')[0];
        if (scores.Action == ResponseAction.Retract || first.Effective is not FhirDateTime { Value: { } time })
        {
            visits.TryRemove(response, out _);
        }
        else
        {
            visits[response] = new(time[..10], scores.Score<Nrs>(), scores.Score<BpiInterference>());
        }
    }

    internal IReadOnlyList<Visit> Of(string patient) =>
        _patients.TryGetValue(patient, out var visits) ? [.. visits.Values.OrderBy(visit => visit.Day, StringComparer.Ordinal)] : [];
}
