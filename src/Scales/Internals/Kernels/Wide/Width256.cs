using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Bytes = System.Runtime.Intrinsics.Vector256<byte>;

namespace Scales;

/// <summary>32 forms at once.</summary>
internal readonly unsafe struct Width256 : IWidth<Bytes>
{
    public static Bytes Rows(byte* first, int apart) => Vector256.Create(Vector128.Load(first), Vector128.Load(first + apart));

    public static Bytes Repeat(byte* first) => Avx2.BroadcastVector128ToVector256(first);

    public static Bytes Place(Bytes answers) => Vector256.Min(answers + Bytes.One, Vector256.Create((byte)15));

    public static Bytes Add(Bytes keys, Bytes table, Bytes places) => Avx2.AddSaturate(keys, Avx2.Shuffle(table, places));

    public static Bytes FillAbove(Bytes keys, Bytes numbers, byte limit) => keys | Vector256.GreaterThan(numbers, Vector256.Create(limit));

    public static bool AnyHigh(Bytes numbers) => numbers.ExtractMostSignificantBits() != 0;

    public static (Bytes Lower, Bytes Upper) Interleave(Bytes left, Bytes right) => (Avx2.UnpackLow(left, right), Avx2.UnpackHigh(left, right));
}
