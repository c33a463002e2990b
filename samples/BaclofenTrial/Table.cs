using System.Globalization;

namespace BaclofenTrial;

/// <summary>Aligned tables of text, and the numbers in them, whatever the culture.</summary>
internal static class Table
{
    /// <summary>Writes a table: the first column to the left, the others to the right.</summary>
    public static void Write(TextWriter output, string[] header, IEnumerable<string[]> body)
    {
        string[][] rows = [header, .. body];
        int[] widths = [.. header.Select((_, column) => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));
        }
    }

    /// <summary>A count.</summary>
    public static string Show(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A mean; a dash where there is none.</summary>
    public static string Show(double? mean) => mean is { } given ? given.ToString("F2", CultureInfo.InvariantCulture) : "-";
}
