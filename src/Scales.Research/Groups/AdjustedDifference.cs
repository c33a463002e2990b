namespace Scales.Research;

/// <summary>The difference between two arms at follow-up, adjusted for baseline: analysis of covariance, the analysis to prefer for a trial.</summary>
/// <param name="Difference">The adjusted difference with its interval and test; positive where the first arm is better.</param>
/// <param name="Slope">By how much the follow-up rises with the baseline, the same in both arms.</param>
/// <remarks>Vickers AJ, Altman DG. BMJ 2001;323:1123-1124.</remarks>
public sealed record AdjustedDifference(MeanTest Difference, double Slope);
