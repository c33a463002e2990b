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

    /// <summary>The instrument of a key such as <c>npsi</c>; <see langword="null"/> when there is none.</summary>
    public static Instrument? Find(string key) => All.FirstOrDefault(instrument => instrument.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
}
