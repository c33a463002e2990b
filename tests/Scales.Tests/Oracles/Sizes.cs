namespace Scales.Tests.Oracles;

/// <summary>Thresholds of a stated size that nobody published.</summary>
internal static class Sizes
{
    private static readonly Evidence s_none = new("nobody", null, EvidenceMethod.Convention, new("none"));

    internal static PointThreshold<TScale> Points<TScale>(decimal amount) where TScale : struct, IScale => new(amount, s_none);

    internal static PercentThreshold<TScale> Percent<TScale>(decimal amount) where TScale : struct, IRatioScale => new(amount, s_none);
}
