namespace Scales.Research.Tests.Oracles;

/// <summary>What a family computed, under the names of the file.</summary>
internal sealed class Numbers : Dictionary<string, object>
{
    internal static double[] Of(Interval interval) => [interval.Lower, interval.Upper];

    internal static double[] OrNaN(Interval? interval) => interval is { } given ? Of(given) : [double.NaN, double.NaN];
}
