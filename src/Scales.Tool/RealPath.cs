namespace Scales.Tool;

/// <summary>The one path of a file that has several names, because there are links to it or to a folder on the way.</summary>
internal static class RealPath
{
    internal static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        var here = new FileInfo(Path.Join(Of(folder), Path.GetFileName(full)));
        return here.LinkTarget is { } target ? Of(Path.Combine(here.DirectoryName!, target)) : here.FullName;
    }
}
