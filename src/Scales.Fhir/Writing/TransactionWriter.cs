using Hl7.Fhir.Model;

namespace Scales.Fhir.Writing;

/// <summary>Writes Observations as a transaction in which each replaces the one of the same identifier, or is created where there is none.</summary>
internal static class TransactionWriter
{
    internal static Bundle Write(ResponseScores scores)
    {
        var bundle = new Bundle { Type = Bundle.BundleType.Transaction };
        foreach (var observation in scores.ToObservations())
        {
            bundle.Entry.Add(EntryOf(observation));
        }

        return bundle;
    }

    private static Bundle.EntryComponent EntryOf(Observation observation)
    {
        var identifier = observation.Identifier[0];
        string fullUrl = $"urn:uuid:{observation.Id}";

        // The server that finds the Observation knows its id: one of ours would contradict it.
        observation.Id = null;
        foreach (var member in observation.HasMember)
        {
            member.Reference = $"urn:uuid:{member.Reference!.Split('/')[1]}";
        }

        string url = $"Observation?identifier={Uri.EscapeDataString($"{identifier.System}|{identifier.Value}")}";
        return new() { FullUrl = fullUrl, Resource = observation, Request = new() { Method = Bundle.HTTPVerb.PUT, Url = url } };
    }
}
