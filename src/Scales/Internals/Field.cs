namespace Scales;

/// <summary>A few bits of a 64-bit word that hold a whole number.</summary>
internal readonly record struct Field(int Shift, int Bits)
{
    /// <summary>The field after this one, wide enough for a number up to this.</summary>
    internal Field Next(int most)
    {
        int bits = 1;
        while (most >> bits != 0)
        {
            bits++;
        }

        return new(Shift + Bits, bits);
    }

    internal int End => Shift + Bits;

    internal int Mask => (1 << Bits) - 1;

    internal ulong Place(int value) => (ulong)value << Shift;

    internal int Of(ulong word) => (int)(word >> Shift) & Mask;
}
