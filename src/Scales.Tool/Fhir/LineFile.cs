using System.Text;
using Scales.Data;

namespace Scales.Tool.Fhir;

/// <summary>Lines written to a file, which gets its name when it is complete, or to standard output.</summary>
internal sealed class LineFile : IDisposable
{
    private readonly PendingFile? _file;
    private readonly StreamWriter _writer;

    internal LineFile(string? path, Terminal terminal)
    {
        _file = path is null or FhirFiles.Standard ? null : PendingFile.Create(path);
        _writer = new(_file?.Stream ?? terminal.Out(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
    }

    internal void Write(string line) => _writer.WriteLine(line);

    internal void Complete()
    {
        _writer.Flush();
        _file?.Complete();
    }

    // Never flushed here: what was not completed is not to be written, nor to fail a second time.
    public void Dispose() => _file?.Dispose();
}
