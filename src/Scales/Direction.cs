namespace Scales;

/// <summary>Which end of a scale is the better one for the patient.</summary>
public enum Direction
{
    /// <summary>A higher score is worse, as in every pain and spasticity scale here.</summary>
    HigherIsWorse,

    /// <summary>A higher score is better, as in quality of life.</summary>
    HigherIsBetter,
}
