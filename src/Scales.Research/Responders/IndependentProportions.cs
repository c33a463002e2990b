namespace Scales.Research;

/// <summary>The proportions of two groups of different patients, compared.</summary>
/// <param name="First">The proportion of the group of interest.</param>
/// <param name="Second">The proportion of the group it is compared with.</param>
public sealed record IndependentProportions(Proportion First, Proportion Second)
{
    /// <summary>The first proportion minus the second.</summary>
    public double Difference => First.Value - Second.Value;
}
