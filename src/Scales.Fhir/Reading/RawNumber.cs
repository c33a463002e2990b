using System.Globalization;
using System.Text;

namespace Scales.Fhir.Reading;

/// <summary>A number, exactly as it stands.</summary>
internal static class RawNumber
{
    private const int MostDigits = 28;

    /// <summary>A JSON number; <see langword="null"/> where a decimal would have to round it.</summary>
    internal static decimal? Read(ReadOnlySpan<byte> utf8)
    {
        bool isNumber = decimal.TryParse(utf8, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number);
        bool isTooSmall = number == 0 && utf8[..Mantissa(utf8)].IndexOfAnyInRange((byte)'1', (byte)'9') >= 0;
        return !isNumber || isTooSmall || utf8.Length > MostDigits ? null : number;
    }

    /// <summary>A text that is nothing but a number, with a point and no exponent.</summary>
    internal static decimal? Read(string text) =>
        text.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or '.') ? Read(Encoding.UTF8.GetBytes(text)) : null;

    private static int Mantissa(ReadOnlySpan<byte> utf8) => utf8.IndexOfAny((byte)'e', (byte)'E') is var e and >= 0 ? e : utf8.Length;
}
