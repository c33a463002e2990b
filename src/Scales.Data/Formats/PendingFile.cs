namespace Scales.Data;

/// <summary>A file that gets its name when it is complete; until then it has another in the same folder, and is deleted when it is never completed.</summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string _path, _pending;
    private bool _isComplete;

    private PendingFile(string path, string pending, FileStream stream) => (_path, _pending, Stream) = (path, pending, stream);

    internal FileStream Stream { get; }

    internal static PendingFile Create(string path)
    {
        try
        {
            string target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
            if (Directory.Exists(target))
            {
                throw new TableException($"{path} cannot be written: it is a folder.");
            }

            // A device or a pipe has no earlier contents to keep, and is not to be replaced by a file.
            bool isFile = !File.Exists(target) || (File.GetAttributes(target) & FileAttributes.Device) == 0 && !target.StartsWith("/dev/", StringComparison.Ordinal);
            string pending = isFile ? $"{target}.{Environment.ProcessId}.part" : target;
            return new(target, pending, new(pending, isFile ? FileMode.Create : FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 1 << 16));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TableException($"{path} cannot be written: {Refusal.Reason(failure)}");
        }
    }

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
        Stream.Dispose();
        if (!_isComplete && _pending != _path)
        {
            File.Delete(_pending);
        }
    }
}
