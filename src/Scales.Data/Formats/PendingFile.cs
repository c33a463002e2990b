namespace Scales.Data;

/// <summary>A file that gets its name when it is complete; until then it has another in the same folder, and is deleted when it is never completed.</summary>
internal sealed class PendingFile : IDisposable
{
    private const int BufferSize = 1 << 20; // Few large writes: with 64 KiB a fifth more time goes into Arrow files.

    private readonly string _path, _pending;
    private bool _isComplete;

    private PendingFile(string path, string pending, FileStream stream) => (_path, _pending, Stream) = (path, pending, stream);

    internal FileStream Stream { get; }

    internal static PendingFile Create(string path)
    {
        try
        {
            string target = TargetOf(path);
            if (Directory.Exists(target))
            {
                throw new TableException($"{path} cannot be written: it is a folder.");
            }

            if (File.Exists(target) && Device(target) is { } device)
            {
                return new(target, target, device);
            }

            string pending = $"{target}.{Environment.ProcessId}.part";
            return new(target, pending, new(pending, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TableException($"{path} cannot be written: {Refusal.Reason(failure)}");
        }
    }

    private static string TargetOf(string path) => IsOfDevices(path) || new FileInfo(path) is not { LinkTarget: not null } link
        ? Path.GetFullPath(path)
        : link.ResolveLinkTarget(returnFinalTarget: true)!.FullName;

    // A device or a pipe has no earlier contents to keep, and is not to be replaced by a file.
    private static FileStream? Device(string target)
    {
        var there = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, BufferSize);
        if (!there.CanSeek || IsOfDevices(target))
        {
            return there;
        }

        there.Dispose();
        return null;
    }

    private static bool IsOfDevices(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    /// <summary>Gives the file its name.</summary>
    internal void Complete()
    {
        Stream.Dispose();
        if (_pending != _path)
        {
            File.Move(_pending, _path, overwrite: true);
        }

        _isComplete = true;
    }

    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        finally
        {
            if (!_isComplete && _pending != _path)
            {
                File.Delete(_pending);
            }
        }
    }
}
