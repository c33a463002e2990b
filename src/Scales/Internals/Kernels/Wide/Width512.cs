using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Bytes = System.Runtime.Intrinsics.Vector512<byte>;

namespace Scales;

/// <summary>64 forms at once.</summary>
internal readonly unsafe struct Width512 : IWidth<Bytes>
{
    public static Bytes Rows(byte* first, int apart) => Avx512F.InsertVector128(
        Avx512F.InsertVector128(Width256.Rows(first, apart).ToVector512(), Vector128.Load(first + (2 * apart)), 2), Vector128.Load(first + (3 * apart)), 3);

    public static Bytes Repeat(byte* first) => Avx512F.BroadcastVector128ToVector512((uint*)first).AsByte();

    public static Bytes Place(Bytes answers) => Vector512.Min(answers + Bytes.One, Vector512.Create((byte)15));

    public static Bytes Add(Bytes keys, Bytes table, Bytes places) => Avx512BW.AddSaturate(keys, Avx512BW.Shuffle(table, places));

    public static Bytes FillAbove(Bytes keys, Bytes numbers, byte limit) => keys | Vector512.GreaterThan(numbers, Vector512.Create(limit));

    public static bool AnyHigh(Bytes numbers) => numbers.ExtractMostSignificantBits() != 0;

    public static (Bytes Lower, Bytes Upper) Interleave(Bytes left, Bytes right) => (Avx512BW.UnpackLow(left, right), Avx512BW.UnpackHigh(left, right));
}
