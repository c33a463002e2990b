using System.Globalization;
using System.Text;

namespace Scales.Fhir.Rounds;

/// <summary>Made-up responses to the WHOQOL-BREF of the size and shape of real ones: groups, texts of questions and answers, codes with a display, computed items beside them.</summary>
internal static class Responses
{
    internal const string Map = """
        {
          "site": "https://hospital.example/fhir",
          "instruments": [{
            "instrument": "whoqol-bref", "coding": "raw", "scales": ["physical", "psychological", "social", "environment"],
            "items": {
              "Q1": "Q1", "Q2": "Q2", "Q3": "Q3", "Q4": "Q4", "Q5": "Q5", "Q6": "Q6", "Q7": "Q7", "Q8": "Q8", "Q9": "Q9", "Q10": "Q10", "Q11": "Q11", "Q12": "Q12", "Q13": "Q13",
              "Q14": "Q14", "Q15": "Q15", "Q16": "Q16", "Q17": "Q17", "Q18": "Q18", "Q19": "Q19", "Q20": "Q20", "Q21": "Q21", "Q22": "Q22", "Q23": "Q23", "Q24": "Q24", "Q25": "Q25", "Q26": "Q26"
            },
            "answers": { "C1": 1, "C2": 2, "C3": 3, "C4": 4, "C5": 5 }
          }]
        }
        """;

    /// <summary>One response of about 7 kB: 40 items, 26 of them of the instrument.</summary>
    internal static byte[] One(Random random, int number)
    {
        var json = new StringBuilder(8192);
        json.Append(CultureInfo.InvariantCulture, $$"""{"resourceType":"QuestionnaireResponse","id":"qr-{{number}}","meta":{"versionId":"1","lastUpdated":"2026-03-02T09:15:00+01:00"},"questionnaire":"https://hospital.example/fhir/Questionnaire/qol|1","status":"completed","subject":{"reference":"Patient/p{{number}}"},"authored":"2026-03-02T09:15:00+01:00","author":{"reference":"Patient/p{{number}}"},"item":[""");
        for (int group = 0; group < 5; group++)
        {
            json.Append(CultureInfo.InvariantCulture, $$"""{{(group == 0 ? "" : ",")}}{"linkId":"group-{{group}}","text":"The heading of a group of questions, as a form prints it","item":[""");
            for (int i = 0; i < 8; i++)
            {
                int item = (group * 8) + i + 1;
                json.Append(CultureInfo.InvariantCulture, $$$"""{{{(i == 0 ? "" : ",")}}}{"linkId":"{{{(item <= 26 ? "Q" : "computed-")}}}{{{item}}}","text":"A question of about the length that questions have","answer":[{"valueCoding":{"system":"https://hospital.example/fhir/CodeSystem/qol","code":"C{{{random.Next(1, 6)}}}","display":"An answer"}}]}""");
            }

            json.Append("]}");
        }

        return Encoding.UTF8.GetBytes(json.Append("]}").ToString());
    }

    /// <summary>A stream of so many lines that are made while they are read, so that the source of the lines takes no memory.</summary>
    internal static Stream Lines(int count) => new LineStream(count);

    private sealed class LineStream(int count) : Stream
    {
        private static readonly byte[][] s_lines = [.. Enumerable.Range(0, 64).Select(number => (byte[])[.. One(new Random(number), number), (byte)'\n'])];
        private int _line, _at;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            int written = 0;
            while (written < buffer.Length && _line < count)
            {
                var rest = s_lines[_line % s_lines.Length].AsSpan(_at);
                int part = Math.Min(rest.Length, buffer.Length - written);
                rest[..part].CopyTo(buffer[written..]);
                (written, _at) = (written + part, _at + part);
                if (part == rest.Length)
                {
                    (_line, _at) = (_line + 1, 0);
                }
            }

            return written;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
