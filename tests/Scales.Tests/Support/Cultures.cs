using System.Globalization;

namespace Scales.Tests;

/// <summary>Runs an action under cultures that write numbers, casing or digits in their own way.</summary>
internal static class Cultures
{
    private static readonly CultureInfo[] s_all = [CultureInfo.InvariantCulture, new("de-DE"), new("tr-TR"), new("fa-IR")];

    internal static void Each(Action action)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in s_all)
            {
                CultureInfo.CurrentCulture = culture;
                action();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
