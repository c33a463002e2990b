using Scales.Research.Tests.Oracles;

namespace Scales.Research.Tests.Measurement;

/// <summary>The synthetic trial of two arms.</summary>
internal static class Trial
{
    /// <summary>The changes in pain of those with both visits.</summary>
    internal static IReadOnlyList<Change<Nrs>> Completers(OracleCase given) =>
        [.. given.Rows().Where(row => row.Whole("nrs_fu") is not null).Select(row => new Change<Nrs>(Score<Nrs>.Create(row.Whole("nrs_base")!.Value), Score<Nrs>.Create(row.Whole("nrs_fu")!.Value)))];
}
