namespace Scales.Research;

/// <summary>Whether patients with a baseline of 0 are in the means that a percentage is made of. A clinical choice, so it has no default.</summary>
public enum BaselinesOfZero
{
    /// <summary>They are in both means.</summary>
    Included = 1,

    /// <summary>They are in neither mean, as they are in no percentage of single patients.</summary>
    Excluded,
}
