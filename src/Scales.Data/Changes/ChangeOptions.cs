namespace Scales.Data;

/// <summary>What the scores of a table cannot tell of themselves.</summary>
public sealed record ChangeOptions
{
    /// <summary>The thresholds by which every change is judged, a column each.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; init; } = [];

    /// <summary>
    /// The largest denominator that is looked for behind a score of more than six decimals; the number of items of the scale where it is <see langword="null"/>.
    /// State it for the mean of several days or of several muscles.
    /// </summary>
    public int? MostParts { get; init; }

    /// <summary>Whether <c>baseline</c> stands before the changes, for a table in which every visit has a row of its own.</summary>
    public bool WithBaseline { get; init; }

    /// <summary>Whether a finding holds the value that was refused. Such values are patients' data.</summary>
    public bool KeepRefusedValues { get; init; }
}
