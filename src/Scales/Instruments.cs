namespace Scales;

/// <summary>The instruments of the library.</summary>
public static class Instruments
{
    /// <summary>Every instrument. A new one joins here.</summary>
    public static IReadOnlyList<Instrument> All { get; } =
    [
        Nrs.Instrument, Vas.Instrument, Npsi.Instrument,
        Bpi.Instrument, BpiSci7.Instrument, BpiSci10.Instrument, BpiSci12.Instrument,
        ModifiedAshworth.Instrument, OriginalAshworth.Instrument, Penn.Instrument, WhoqolBref.Instrument,
    ];
}
