namespace Scales.Research;

/// <summary>The scales that number ordered grades: their steps are not known to be equal.</summary>
internal static class OrdinalScales
{
    private static readonly Scale[] s_all =
    [
        Scale.Of<ModifiedAshworthPoints>(), Scale.Of<ModifiedAshworthRanks>(), Scale.Of<OriginalAshworth0To4>(), Scale.Of<OriginalAshworth1To5>(), Scale.Of<PennFrequency>(), Scale.Of<PennSeverity>(),
    ];

    internal static Warning Warning { get; } = new("ordinal", "The scale numbers ordered grades: means and standard deviations take its steps for equal.");

    internal static bool Contains(Scale? scale) => s_all.Contains(scale);
}
