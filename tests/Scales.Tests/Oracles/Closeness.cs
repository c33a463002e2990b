namespace Scales.Tests.Oracles;

internal static class Closeness
{
    /// <summary>Whether both are absent, or both are there and lie within a tolerance.</summary>
    internal static bool IsCloseTo(this double? given, double? wanted, double tolerance) =>
        given is { } left && wanted is { } right ? Math.Abs(left - right) <= tolerance : given is null && wanted is null;
}
