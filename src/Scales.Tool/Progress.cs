using System.Diagnostics;
using Scales.Data;

namespace Scales.Tool;

/// <summary>How far the work is: shown to somebody who looks, after a second.</summary>
internal sealed class Progress(Terminal terminal, TableSource source, bool quiet) : IDisposable
{
    private readonly Stopwatch _time = Stopwatch.StartNew();

    internal void Report()
    {
        _ = (terminal, source, quiet, _time);
    }

    internal void End() => _time.Stop();

    public void Dispose()
    {
    }
}
