using System.Diagnostics;
using System.Globalization;
using Scales.Data;
using Spectre.Console;

namespace Scales.Tool;

/// <summary>How far the work is: rows, rows a second and the time left, shown after a second to somebody who looks.</summary>
internal sealed class Progress(Terminal terminal, Func<(long Rows, double Part)> soFar, bool quiet) : IDisposable
{
    internal Progress(Terminal terminal, TableSource source, bool quiet)
        : this(terminal, () => (source.Rows, source.Progress), quiet)
    {
    }

    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(1), s_every = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _time = Stopwatch.StartNew();
    private TimeSpan _next = s_first;
    private IAnsiConsole? _console;

    /// <summary>Shows how far the work is, a few times a second.</summary>
    internal void Report()
    {
        if (quiet || !terminal.IsWatched || _time.Elapsed < _next)
        {
            return;
        }

        _console ??= AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(terminal.Error) });
        _next = _time.Elapsed + s_every;
        _console.Write(new ControlCode("\r\u001b[K"));
        var (rows, part) = soFar();
        _console.Write(Line(rows, _time.Elapsed, part));
    }

    /// <summary>The line that is shown.</summary>
    internal static string Line(long rows, TimeSpan time, double part)
    {
        string left = part > 0 ? FormattableString.Invariant($", {Math.Ceiling(time.TotalSeconds * (1 - part) / part):0} s left") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, {rows / time.TotalSeconds:N0} a second{left}");
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose() => _console?.Write(new ControlCode("\r\u001b[K"));
}
