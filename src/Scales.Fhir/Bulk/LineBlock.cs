using System.Buffers;

namespace Scales.Fhir.Bulk;

/// <summary>Some whole lines of NDJSON in a rented buffer; or one line that was too long to be kept.</summary>
internal readonly struct LineBlock(byte[] buffer, int length, long firstLine, bool isTooLong)
{
    /// <summary>Scores the lines and gives the buffer back.</summary>
    internal List<BulkLine> Score(FormMap map, ReadLimits limits)
    {
        var scored = new List<BulkLine>();
        if (isTooLong)
        {
            scored.Add(new(firstLine, ResponseScores.Refused(map, FindingCode.TooManyBytes)));
        }

        var rest = buffer.AsSpan(0, length);
        for (long line = firstLine; rest.Length > 0; line++)
        {
            int end = rest.IndexOf((byte)'\n') is var at and >= 0 ? at : rest.Length;
            if (rest[..end].IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                scored.Add(new(line, map.Score(rest[..end], limits)));
            }

            rest = rest[Math.Min(end + 1, rest.Length)..];
        }

        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return scored;
    }
}
