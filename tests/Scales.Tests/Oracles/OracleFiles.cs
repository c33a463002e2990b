namespace Scales.Tests.Oracles;

/// <summary>Where the expected results of other programs lie.</summary>
internal static class OracleFiles
{
    private const string Elsewhere = "SCALES_SHARED_DATA";

    /// <summary>The rows of a file in <c>tests/oracles</c>.</summary>
    internal static IReadOnlyList<CsvRow> Read(string file) => Csv.Read(Path.Combine(Repository.Root, "tests", "oracles", file));

    /// <summary>The rows of a file of published data, which is not part of the repository; without it the test is skipped.</summary>
    internal static IReadOnlyList<CsvRow> ReadShared(string file) => Csv.Read(PathOf(file));

    /// <summary>Where a file of published data lies; without it the test is skipped.</summary>
    internal static string PathOf(string file)
    {
        string folder = Environment.GetEnvironmentVariable(Elsewhere) ?? Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data"));
        string path = Path.Combine(folder, file);
        Skip.IfNot(File.Exists(path), $"{path} is missing: it lies beside the repository, or in the folder that {Elsewhere} names.");
        return path;
    }
}
