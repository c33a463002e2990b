namespace BaclofenTrial.Generator;

/// <summary>
/// Chance that comes out the same on every machine and in every version of .NET, which System.Random does not promise.
/// The generator is SplitMix64 (Steele, Lea and Flood 2014).
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from <paramref name="lowest"/> to <paramref name="highest"/>, both included.</summary>
    public int Between(int lowest, int highest) => lowest + (int)(Next() % (ulong)(highest - lowest + 1));

    /// <summary>A whole number around 0, seldom far from it: the sum of three throws.</summary>
    public int Around0(int reach) => (Between(-reach, reach) + Between(-reach, reach) + Between(-reach, reach)) / 3;

    /// <summary>Whether something happens that happens so many times in a hundred.</summary>
    public bool Happens(int percent) => Between(1, 100) <= percent;

    private ulong Next()
    {
        unchecked
        {
            ulong mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
