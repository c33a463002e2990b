namespace Scales;

/// <summary>The few things that differ from one width of vector to another: a byte of it is a form.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
internal unsafe interface IWidth<TVector>
{
    /// <summary>16 bytes of each of some rows that begin so far apart.</summary>
    static abstract TVector Rows(byte* first, int apart);

    /// <summary>The same 16 bytes over and over.</summary>
    static abstract TVector Repeat(byte* first);

    /// <summary>One more than each answer, 0 where it is missing, and 15 at most.</summary>
    static abstract TVector Place(TVector answers);

    /// <summary>Adds what a table has at each place, up to 255.</summary>
    static abstract TVector Add(TVector keys, TVector table, TVector places);

    /// <summary>The key, or 255 wherever a number is above the limit.</summary>
    static abstract TVector FillAbove(TVector keys, TVector numbers, byte limit);

    /// <summary>Whether a number is 128 or more.</summary>
    static abstract bool AnyHigh(TVector numbers);

    /// <summary>Of every 16 bytes, the lower halves and the upper halves, a byte of this and a byte of that in turn.</summary>
    static abstract (TVector Lower, TVector Upper) Interleave(TVector left, TVector right);
}
