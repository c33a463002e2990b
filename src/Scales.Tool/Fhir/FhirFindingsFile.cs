using Apache.Arrow;
using Apache.Arrow.Types;
using Scales.Data;
using Scales.Fhir;
using Finding = Scales.Fhir.Finding;

namespace Scales.Tool.Fhir;

/// <summary>The findings of responses as a table, a row each: what and where, and never a value, an id or a linkId that only the data have.</summary>
internal sealed class FhirFindingsFile(string path) : IDisposable
{
    private const int RowsAtOnce = 4096;

    private static readonly Schema s_schema = new(
    [
        new("line", Int64Type.Default, nullable: false), .. new[] { "severity", "code", "instrument", "item", "linkId" }.Select(name => new Field(name, StringType.Default, nullable: true)),
    ], metadata: null);

    private readonly TableSink _sink = TableSink.Create(path, s_schema);
    private readonly List<(long Line, Finding Finding)> _rows = [];

    internal void Write(BulkLine line)
    {
        _rows.AddRange(line.Scores.Findings.Select(finding => (line.Line, finding)));
        if (_rows.Count >= RowsAtOnce)
        {
            Flush();
        }
    }

    internal void Complete()
    {
        Flush();
        _sink.Complete();
    }

    public void Dispose() => _sink.Dispose();

    private void Flush()
    {
        IArrowArray[] columns =
        [
            new Int64Array.Builder().AppendRange(_rows.Select(row => row.Line)).Build(), Text(finding => finding.Severity.ToString()), Text(finding => finding.Code.ToString()),
            Text(finding => finding.Instrument), Text(finding => finding.Item), Text(finding => finding.LinkId),
        ];
        _sink.Write(new RecordBatch(s_schema, columns, _rows.Count));
        _rows.Clear();

        StringArray Text(Func<Finding, string?> of) => new StringArray.Builder().AppendRange(_rows.Select(row => of(row.Finding))).Build();
    }
}
