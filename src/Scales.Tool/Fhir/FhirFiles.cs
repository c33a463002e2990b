using Scales.Data;
using Scales.Fhir;

namespace Scales.Tool.Fhir;

/// <summary>The files that the verbs on FHIR read. Why one cannot be read is said in words that hold nothing of it.</summary>
internal static class FhirFiles
{
    internal const string Standard = "-";

    /// <summary>Opens a file, or standard input.</summary>
    /// <exception cref="TableException">It cannot be opened.</exception>
    internal static Stream Open(string path, Terminal terminal)
    {
        try
        {
            return path == Standard ? terminal.In() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TableException($"{path} cannot be read: {Refusal.Reason(failure)}");
        }
    }

    /// <summary>Loads a map.</summary>
    /// <exception cref="TableException">It cannot be read, or something is wrong with it: all of it is named.</exception>
    internal static FormMap LoadMap(string path, Terminal terminal)
    {
        using var reader = new StreamReader(Open(path, terminal));
        return FormMap.TryParse(reader.ReadToEnd(), out var map, out var problems)
            ? map
            : throw new TableException([.. problems.Select(problem => $"{path}: {problem}")]);
    }

    /// <summary>Refuses files of which one would take the place of another.</summary>
    /// <exception cref="TableException">Two are the same.</exception>
    internal static void RefuseSame(params IEnumerable<string?> paths)
    {
        string[] files = [.. paths.Where(path => path is not (null or Standard)).Select(path => RealPath.Of(path!))];
        if (files.Distinct(StringComparer.Ordinal).Count() < files.Length)
        {
            throw new TableException("Two of the files have the same name; give each a name of its own.");
        }
    }

    /// <summary>Whether a stream is one JSON text, which may take many lines, and not NDJSON: its name says so, or else its first line, a bracket with nothing after it.</summary>
    internal static bool IsOne(string path, Stream stream, out Stream whole)
    {
        whole = stream;
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".JSON" => true,
            ".NDJSON" or ".JSONL" => false,
            _ => StartsWithBracketAlone(StartedStream.Begin(stream, out whole)),
        };
    }

    /// <summary>The bytes of a stream that is one JSON text; no more than one over the limit, so that what is too long is seen to be so.</summary>
    internal static async Task<byte[]> ReadAsync(Stream stream, int mostBytes, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        int read;
        while (bytes.Length <= mostBytes && (read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            bytes.Write(buffer.AsSpan(0, (int)Math.Min(read, mostBytes + 1L - bytes.Length)));
        }

        return bytes.ToArray();
    }

    /// <summary>How much of a stream has been read, from 0 to 1; not a number where that is not known.</summary>
    internal static double PartOf(Stream stream) => stream.CanSeek && stream.Length > 0 ? (double)stream.Position / stream.Length : double.NaN;

    private static bool StartsWithBracketAlone(ReadOnlySpan<byte> start)
    {
        var text = start.TrimStart(" \t\r\n"u8);
        int end = text.IndexOf((byte)'\n');
        return end > 0 && text[..end].TrimEnd(" \t\r"u8) is [(byte)'{' or (byte)'['];
    }
}
