using System.Text;

namespace Scales.Research;

/// <summary>The names of choices as words, in files and tables: <c>ProspectiveCohort</c> is "prospective cohort".</summary>
internal static class Words
{
    internal static string Of<TChoice>(TChoice choice) where TChoice : struct, Enum
    {
        StringBuilder words = new();
        foreach (char letter in choice.ToString())
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    internal static IEnumerable<string> Of<TChoice>() where TChoice : struct, Enum => Enum.GetValues<TChoice>().Select(Of);

    internal static bool TryRead<TChoice>(string? words, out TChoice choice) where TChoice : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<TChoice>())
        {
            if (Of(candidate) == words)
            {
                choice = candidate;
                return true;
            }
        }

        choice = default;
        return false;
    }
}
