using System.Globalization;

namespace Scales;

/// <summary>A whole number as tables and forms write it: <c>3</c>, <c> 3</c>, <c>03</c>, <c>+3</c>, <c>3.</c> or <c>3.0</c>, and nothing that has to be rounded.</summary>
internal static class WholeNumber
{
    /// <summary>Reads a whole number; one that is too long is as large as can be, so that every range refuses it.</summary>
    internal static bool TryRead(string? text, out int value)
    {
        value = 0;
        string digits = WithoutZeroDecimals(text?.Trim(' ', '\t') ?? "");
        return digits.Length is > 0 and <= 28 && !digits.Any(char.IsControl)
            && decimal.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
            && Fits(number, out value);
    }

    private static bool Fits(decimal number, out int value)
    {
        value = (int)Math.Min(Math.Max(number, int.MinValue), int.MaxValue);
        return true;
    }

    private static string WithoutZeroDecimals(string text)
    {
        string[] parts = text.Split('.');
        return parts.Length == 2 && parts[0].Length > 0 && parts[1].Trim('0').Length == 0 ? parts[0] : text;
    }
}
