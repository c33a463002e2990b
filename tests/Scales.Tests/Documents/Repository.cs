using System.Runtime.CompilerServices;

namespace Scales.Tests.Documents;

/// <summary>Files of this repository, found from where this source file stands.</summary>
internal static class Repository
{
    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Root(), path)).ReplaceLineEndings("\n");

    /// <summary>Compares a generated document with the committed one; it never writes into the repository.</summary>
    internal static void AssertUpToDate(string path, string expected)
    {
        if (!File.Exists(Path.Combine(Root(), path)) || Read(path) != expected)
        {
            string fresh = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(path));
            File.WriteAllText(fresh, expected);
            Assert.Fail($"{path} differs from the definitions. As it should be: {fresh}");
        }
    }
}
