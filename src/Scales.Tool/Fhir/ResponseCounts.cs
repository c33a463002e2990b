using System.Text;
using Scales.Fhir;

namespace Scales.Tool.Fhir;

/// <summary>What became of the responses, in numbers: never a value of one.</summary>
internal sealed class ResponseCounts
{
    private readonly Dictionary<ResponseAction, long> _actions = [];
    private readonly SortedDictionary<FindingCode, long> _findings = [];
    private readonly Dictionary<string, (long Scored, long All)> _scores = new(StringComparer.Ordinal);

    /// <summary>Whether something was refused: a response, or the scores that an answer takes part in.</summary>
    internal bool HasErrors { get; private set; }

    /// <summary>How many responses there were.</summary>
    internal long Responses { get; private set; }

    internal void Add(ResponseScores scores)
    {
        Responses++;
        _actions[scores.Action] = Of(scores.Action) + 1;
        HasErrors |= scores.Severity == FindingSeverity.Error;
        foreach (var finding in scores.Findings)
        {
            _findings[finding.Code] = _findings.GetValueOrDefault(finding.Code) + 1;
        }

        foreach (var score in scores.Scores)
        {
            var (scored, all) = _scores.GetValueOrDefault(score.Key);
            _scores[score.Key] = (scored + (score.IsScored ? 1 : 0), all + 1);
        }
    }

    /// <summary>The numbers, the scores in the order of the map, and how often each finding was met.</summary>
    internal string InWords()
    {
        var text = new StringBuilder(FormattableString.Invariant(
            $"{Responses} responses: {Of(ResponseAction.Store)} scored, {Of(ResponseAction.Retract)} entered in error, {Of(ResponseAction.None)} refused"));
        int width = _scores.Keys.Concat(_findings.Keys.Select(code => code.ToString())).Select(name => name.Length).DefaultIfEmpty().Max();
        foreach (var (key, (scored, all)) in _scores)
        {
            text.Append(FormattableString.Invariant($"\n  {key.PadRight(width)}  {scored} scored{(scored == all ? "" : FormattableString.Invariant($", {all - scored} not"))}"));
        }

        foreach (var (code, count) in _findings)
        {
            text.Append(FormattableString.Invariant($"\n  {code.ToString().PadRight(width)}  {count} found ({new Finding(code).Severity})"));
        }

        return text.ToString();
    }

    private long Of(ResponseAction action) => _actions.GetValueOrDefault(action);
}
