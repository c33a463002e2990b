namespace Scales.Research;

/// <summary>A patient for an analysis dataset: who, in which arm, and the scores of every visit.</summary>
/// <typeparam name="TScale">The scale.</typeparam>
/// <param name="Id">The identifier that is unique over studies: USUBJID.</param>
/// <param name="Arm">The planned treatment: TRTP.</param>
/// <param name="Series">The visits, the baseline first; a missed visit stays in its place.</param>
public sealed record AnalysisSubject<TScale>(string Id, string Arm, Series<TScale> Series)
    where TScale : struct, IScale
{
    /// <summary>The arm, and how many visits were scored: never a score.</summary>
    public override string ToString() => $"{Arm}, {Series}";
}
