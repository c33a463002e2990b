using Apache.Arrow;
using Apache.Arrow.Types;
using Scales.Data;

namespace Scales.Tool;

/// <summary>The list of the answers that were refused, a row each.</summary>
internal sealed class FindingsFile : IDisposable
{
    private readonly bool _withValues;
    private readonly Schema _schema;
    private readonly TableSink _sink;

    internal FindingsFile(string path, bool withValues)
    {
        if (path == "-")
        {
            throw new TableException("The findings are a table of their own, which standard output cannot hold beside the result; name a file, such as findings.csv.");
        }

        _withValues = withValues;
        _schema = new(
        [
            new("row", Int64Type.Default, nullable: false), new("line", Int64Type.Default, nullable: true), .. Texts("column", "item", "code", "allowed"), .. withValues ? Texts("value") : [],
        ], metadata: null);
        _sink = TableSink.Create(path, _schema);
    }

    internal void Write(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        var lines = new Int64Array.Builder();
        foreach (var finding in findings)
        {
            _ = finding.Line is { } line ? lines.Append(line) : lines.AppendNull();
        }

        IArrowArray[] columns =
        [
            new Int64Array.Builder().AppendRange(findings.Select(finding => finding.Row)).Build(), lines.Build(),
            Text(finding => finding.Column), Text(finding => finding.Item), Text(finding => finding.Code.ToString()), Text(finding => finding.Allowed),
            .. _withValues ? (IArrowArray[])[Text(finding => finding.Value)] : [],
        ];
        _sink.Write(new RecordBatch(_schema, columns, findings.Count));

        StringArray Text(Func<Finding, string?> of) => new StringArray.Builder().AppendRange(findings.Select(of)).Build();
    }

    internal void Complete() => _sink.Complete();

    public void Dispose() => _sink.Dispose();

    private static IEnumerable<Field> Texts(params string[] names) => names.Select(name => new Field(name, StringType.Default, nullable: true));
}
