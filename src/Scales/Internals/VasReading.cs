using System.Globalization;

namespace Scales;

/// <summary>Turning a measured length into a score in exact tenths of a millimetre.</summary>
internal static class VasReading
{
    internal static Score<TScale> Checked<TScale>(decimal length, LengthUnit unit, string parameter) where TScale : struct, IScale
    {
        if (!TryCreate(length, unit, out Score<TScale> reading))
        {
            Throw.OutOfRange("A reading of the " + Scale.Of<TScale>().Name, Allowed(unit), length, parameter);
        }

        return reading;
    }

    internal static Score<TScale> Parse<TScale>(string text, LengthUnit unit) where TScale : struct, IScale
    {
        if (!TryParse(text, unit, out Score<TScale> reading))
        {
            Throw.NotReadable("a reading of the " + Scale.Of<TScale>().Name, Allowed(unit));
        }

        return reading;
    }

    internal static bool TryParse<TScale>(string? text, LengthUnit unit, out Score<TScale> reading) where TScale : struct, IScale
    {
        reading = default;
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        return text?.Length <= 28 && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out decimal length) && TryCreate(length, unit, out reading);
    }

    private static bool TryCreate<TScale>(decimal length, LengthUnit unit, out Score<TScale> reading) where TScale : struct, IScale
    {
        reading = default;
        bool inside = length >= 0 && length <= Scale.Of<TScale>().Scores.Highest;
        decimal tenths = inside ? length * TenthsIn(unit) : 0.5m;
        return tenths == decimal.Truncate(tenths) && Score<TScale>.TryCreate((int)tenths, 10, out reading);
    }

    private static int TenthsIn(LengthUnit unit)
    {
        if (unit is not (LengthUnit.Millimetre or LengthUnit.Centimetre))
        {
            Throw.OutOfRange("The unit of a reading", "millimetres or centimetres", unit, nameof(unit));
        }

        return unit == LengthUnit.Millimetre ? 10 : 100;
    }

    private static string Allowed(LengthUnit unit) => unit == LengthUnit.Millimetre
        ? "0 to 100 mm in whole tenths"
        : "0 to 10 cm in whole hundredths";
}
