using System.Text;

namespace Scales.Tool.Tests;

/// <summary>A folder of its own in which the command is run, and which goes afterwards.</summary>
internal sealed class Desk : IDisposable
{
    internal string Folder { get; } = Directory.CreateTempSubdirectory("scales").FullName;

    internal string this[string file] => Path.Combine(Folder, file);

    internal IEnumerable<string> Files => Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)!;

    internal string Put(string file, string text)
    {
        File.WriteAllText(this[file], text);
        return this[file];
    }

    internal string Text(string file) => File.ReadAllText(this[file]);

    /// <summary>Runs the command; its messages name files without their folder.</summary>
    internal Ran Run(params string[] args) => Run([], args);

    internal Ran Run(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exit = CommandLine.Run(args, new(() => new MemoryStream(input), () => output, error, IsWatched: false)).GetAwaiter().GetResult();
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString().Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run of the command gave.</summary>
internal sealed record Ran(int Exit, string Output, string Error);
