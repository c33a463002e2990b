using System.Text;
using Scales.Data;
using Scales.Fhir;
using Finding = Scales.Fhir.Finding;

namespace Scales.Tool.Fhir;

/// <summary>What does not agree, a row each: the file and its line, the score and what is wrong, and neither of the values.</summary>
internal sealed class VerificationReport
{
    private const int MostBytes = 1 << 20, MostBytesOfBundle = 64 << 20;

    private readonly LineFile _file;
    private readonly SortedDictionary<StoredVerdict, long> _verdicts = [];
    internal VerificationReport(LineFile file)
    {
        _file = file;
        _file.Write("file,line,score,result");
    }

    /// <summary>How many responses were compared.</summary>
    internal long Responses { get; private set; }

    /// <summary>How many rows there are.</summary>
    internal long Rows { get; private set; }

    /// <summary>The stored scores of a stream; what of it holds none is a row.</summary>
    internal async Task<StoredScores> ReadAsync(string path, Stream stream, CancellationToken cancellation)
    {
        var stored = new StoredScores();
        if (FhirFiles.IsOne(path, stream, out var whole))
        {
            byte[] bytes = await FhirFiles.ReadAsync(whole, MostBytesOfBundle, cancellation);
            Add(stored, 1, bytes.Length > MostBytesOfBundle ? null : Encoding.UTF8.GetString(bytes));
            return stored;
        }

        using var reader = new StreamReader(whole, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, 1 << 16);
        long line = 0;
        foreach (string? text in BoundedLines.Of(reader, MostBytes))
        {
            cancellation.ThrowIfCancellationRequested();
            Add(stored, ++line, text);
        }

        return stored;
    }

    /// <summary>Compares the scores of one response.</summary>
    internal void Write(BulkLine line, StoredScores stored)
    {
        Responses++;
        foreach (var finding in line.Scores.Findings.Where(IsObstacle).DistinctBy(finding => finding.Code))
        {
            Row("responses", line.Line, "", finding.Code);
        }

        foreach (var check in line.Scores.Verify(stored).Checks)
        {
            _verdicts[check.Verdict] = _verdicts.GetValueOrDefault(check.Verdict) + 1;
            if (check.Verdict != StoredVerdict.Agrees)
            {
                Row("responses", line.Line, check.Key, check.Verdict);
            }
        }
    }

    // That a response was entered in error is no obstacle: its checks say whether a score is left of it.
    private static bool IsObstacle(Finding finding) => finding.Severity == FindingSeverity.Error && finding.Code != FindingCode.EnteredInError;

    /// <summary>How many scores agree, and how many do not.</summary>
    internal string InWords() => FormattableString.Invariant($"{Responses} responses, {Rows} rows of what does not agree or cannot be compared")
        + string.Concat(_verdicts.Select(verdict => FormattableString.Invariant($"\n  {verdict.Key,-13}  {verdict.Value}")));

    private void Add(StoredScores stored, long line, string? json)
    {
        bool isBlank = json is not null && string.IsNullOrWhiteSpace(json);
        if (!isBlank && (json is null || !stored.TryAdd(json)))
        {
            Row("observations", line, "", "NotAnObservation");
        }
    }

    private void Row<T>(string file, long line, string score, T result)
    {
        Rows++;
        _file.Write(FormattableString.Invariant($"{file},{line},{Cell(score)},{result}"));
    }

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
