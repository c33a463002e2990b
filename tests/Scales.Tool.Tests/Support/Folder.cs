namespace Scales.Tool.Tests;

/// <summary>A folder of its own for one test, gone with it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("scales").FullName;

    /// <summary>The files in it, by name.</summary>
    internal IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(_path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>A file in it, which need not exist.</summary>
    internal string this[string name] => Path.Combine(_path, name);

    /// <summary>Writes a file and returns its path.</summary>
    internal string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
