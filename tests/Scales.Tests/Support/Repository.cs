namespace Scales.Tests;

/// <summary>The files of this repository, found above the folder that the tests run in.</summary>
internal static class Repository
{
    internal static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>Compares a generated document with the committed one; it never writes into the repository.</summary>
    internal static void AssertUpToDate(string path, string expected)
    {
        if (!File.Exists(Path.Combine(Root, path)) || Read(path) != expected)
        {
            string fresh = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(path));
            File.WriteAllText(fresh, expected);
            Assert.Fail($"{path} differs from the definitions. As it should be: {fresh}");
        }
    }

    private static string RootAbove(string folder)
    {
        while (!Directory.Exists(Path.Combine(folder, "tests", "oracles")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests holds tests/oracles.");
        }

        return folder;
    }
}
