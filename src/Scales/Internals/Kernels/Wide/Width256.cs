using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Bytes = System.Runtime.Intrinsics.Vector256<byte>;

namespace Scales;

/// <summary>32 forms at once.</summary>
internal readonly struct Width256 : IWidth<Bytes>
{
    public static Bytes Rows(ref byte first, int apart) => Vector256.Create(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)apart));

    public static Bytes Repeat(ref byte first) => Vector256.Create(Vector128.LoadUnsafe(ref first));

    public static Bytes Place(Bytes answers) => Vector256.Min(answers + Bytes.One, Vector256.Create((byte)15));

    public static Bytes Add(Bytes keys, Bytes table, Bytes places) => Avx2.AddSaturate(keys, Avx2.Shuffle(table, places));

    public static Bytes FillAbove(Bytes keys, Bytes numbers, byte limit) => keys | Vector256.GreaterThan(numbers, Vector256.Create(limit));

    public static (Bytes Lower, Bytes Upper) Interleave(Bytes left, Bytes right) => (Avx2.UnpackLow(left, right), Avx2.UnpackHigh(left, right));
}
