using System.Security.Cryptography;
using System.Text;
using Scales.Fhir.Reading;

namespace Scales.Fhir.Writing;

/// <summary>What makes an Observation the same one on every run: the response it is scored from, and the key of the score.</summary>
internal static class ScoreIdentity
{
    /// <summary>The value of the identifier. The version of the response has no part in it, so that an amendment replaces.</summary>
    internal static string Of(Response response, string key) => $"{SourceOf(response)}:{key}";

    /// <summary>An id for the Observation, made from its identifier.</summary>
    internal static string IdOf(string system, string identifier)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{system}|{identifier}"));
        (hash[6], hash[8]) = ((byte)((hash[6] & 0x0F) | 0x80), (byte)((hash[8] & 0x3F) | 0x80)); // A UUID of version 8, which is anybody's own.
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString();
    }

    // Only letters, digits and a few signs are left, none of which a search would have to escape.
    private static string SourceOf(Response response) => HeadCheck.IdOf(response)
        ?? Uri.EscapeDataString($"{response.Identifier!.System}|{response.Identifier.Value}");
}
