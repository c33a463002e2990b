using System.Text.RegularExpressions;

namespace Scales.Research;

/// <summary>A scale as a parameter of an analysis dataset, with the responder criteria that are judged at every visit.</summary>
/// <typeparam name="TScale">The scale.</typeparam>
public sealed class AnalysisParameter<TScale>
    where TScale : struct, IScale
{
    private readonly Func<Change<TScale>, double?> _percentChange;

    internal AnalysisParameter(string code, IReadOnlyList<Threshold<TScale>> criteria, Func<Change<TScale>, double?> percentChange) =>
        (Code, Criteria, _percentChange) = (AnalysisParameter.Checked(code), criteria, percentChange);

    /// <summary>The code: PARAMCD.</summary>
    public string Code { get; }

    /// <summary>The criteria: CRIT1, CRIT2 …</summary>
    public IReadOnlyList<Threshold<TScale>> Criteria { get; }

    /// <summary>A row for every visit of every subject, in the order given.</summary>
    /// <param name="study">The identifier of the study: STUDYID.</param>
    /// <param name="subjects">The subjects, each once.</param>
    /// <exception cref="ArgumentException">The study or a subject has no identifier, or a subject is given twice.</exception>
    public IReadOnlyList<AnalysisRow> Rows(string study, IEnumerable<AnalysisSubject<TScale>> subjects)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(study);
        AnalysisSubject<TScale>[] given = [.. subjects];
        if (given.Any(subject => string.IsNullOrWhiteSpace(subject.Id)) || given.DistinctBy(subject => subject.Id).Count() < given.Length)
        {
            Throw.Unknown("Every subject has an identifier of its own, and is given once with all visits", nameof(subjects));
        }

        return [.. given.SelectMany(subject => subject.Series.Visits.Index().Select(visit => Row(study, subject, visit.Index)))];
    }

    private AnalysisRow Row(string study, AnalysisSubject<TScale> subject, int number)
    {
        var (visit, baseline) = (subject.Series.Visits[number], subject.Series.Baseline.Score);
        var outcome = new Outcome<TScale>(baseline, number == 0 ? null : visit.Score);
        return new(study, subject.Id, subject.Arm, Code, $"{Scale.Of<TScale>().Name} ({Scale.Of<TScale>().Unit})", visit.Name, number)
        {
            IsBaseline = number == 0 && baseline is not null,
            Value = visit.Score?.Value,
            Baseline = baseline?.Value,
            Change = outcome.Change?.Points,
            PercentChange = outcome.Change is { } change ? _percentChange(change) : null,
            Criteria = [.. Criteria.Select(criterion => new AnalysisCriterion(number == 0 ? null : $"{criterion}", Flag(outcome.Judge(criterion))))],
        };
    }

    private static bool? Flag(Judgement judgement) => judgement.Verdict switch { Verdict.Yes => true, Verdict.No => false, _ => null };
}

/// <summary>Makes parameters of analysis datasets.</summary>
public static partial class AnalysisParameter
{
    /// <summary>A parameter with percent change.</summary>
    /// <typeparam name="TScale">A scale whose zero means "none".</typeparam>
    /// <param name="code">PARAMCD: 1 to 8 capital letters, digits and underscores, a letter first.</param>
    /// <param name="criteria">The responder criteria.</param>
    /// <exception cref="ArgumentException">The code is not allowed.</exception>
    public static AnalysisParameter<TScale> WithPercent<TScale>(string code, params IEnumerable<Threshold<TScale>> criteria) where TScale : struct, IRatioScale =>
        new(code, [.. criteria], change => change.PercentChange());

    /// <summary>A parameter without percent change, which scales have no use for whose zero does not mean "none".</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    /// <inheritdoc cref="WithPercent{TScale}" path="/param"/>
    /// <inheritdoc cref="WithPercent{TScale}" path="/exception"/>
    public static AnalysisParameter<TScale> WithoutPercent<TScale>(string code, params IEnumerable<Threshold<TScale>> criteria) where TScale : struct, IScale =>
        new(code, [.. criteria], _ => null);

    internal static string Checked(string code)
    {
        if (code is null || !Code().IsMatch(code))
        {
            Throw.Unknown("A PARAMCD is 1 to 8 capital letters, digits and underscores, a letter first", nameof(code));
        }

        return code;
    }

    [GeneratedRegex(@"\A[A-Z][A-Z0-9_]{0,7}\z")]
    private static partial Regex Code();
}
