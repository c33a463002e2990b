using System.Text;

namespace Scales.Tool.Fhir;

/// <summary>Lines of a text, none of which is held beyond a limit.</summary>
internal static class BoundedLines
{
    /// <summary>The lines in their order; <see langword="null"/> in the place of one that is longer than the limit.</summary>
    internal static IEnumerable<string?> Of(TextReader reader, int mostCharacters)
    {
        var line = new StringBuilder();
        bool isTooLong = false;
        int next;
        while ((next = reader.Read()) >= 0)
        {
            if (next == '\n')
            {
                yield return isTooLong ? null : line.ToString();
                isTooLong = false;
                line.Clear();
            }
            else
            {
                isTooLong |= line.Length == mostCharacters;
                line = isTooLong ? line.Clear() : line.Append((char)next);
            }
        }

        if (isTooLong || line.Length > 0)
        {
            yield return isTooLong ? null : line.ToString();
        }
    }
}
