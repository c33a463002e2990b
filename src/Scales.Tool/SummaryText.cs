using System.Text;
using Scales.Data;

namespace Scales.Tool;

/// <summary>A summary as people read it: how many rows, how many scores, and why there are not more.</summary>
internal static class SummaryText
{
    internal static string Of(Summary summary, RecallPeriod recall)
    {
        var text = new StringBuilder(FormattableString.Invariant($"{summary.Rows} rows, {summary.Invalid} invalid answers"));
        int width = summary.Scores.Max(score => score.Column.Length);
        foreach (var score in summary.Scores)
        {
            text.Append(FormattableString.Invariant($"\n  {score.Column.PadRight(width)}  {score.Scored} scored{Without(score)}"));
        }

        text.Append(recall switch { RecallPeriod.Last24Hours => "\n  recall period, as stated: 24 hours", RecallPeriod.LastWeek => "\n  recall period, as stated: one week", _ => "" });
        return text.ToString();
    }

    internal static string Of(ChangeSummary summary)
    {
        var text = new StringBuilder(FormattableString.Invariant($"{summary.Rows} rows, {summary.Invalid} scores that cannot be read"));
        text.Append(FormattableString.Invariant($"\n  {summary.Changes} changes{Without(summary)}"));
        foreach (var counts in summary.Verdicts)
        {
            text.Append(FormattableString.Invariant($"\n  {counts.Threshold}: {counts.Of(Verdict.Yes)} yes, {counts.Of(Verdict.No)} no, {counts.Of(Verdict.NotEvaluable)} not evaluable"));
        }

        return text.ToString();
    }

    private static string Without(ChangeSummary summary) => string.Concat(
        from obstacle in new[] { Obstacle.MissingBaseline, Obstacle.MissingFollowUp }
        where summary.Without(obstacle) > 0
        select FormattableString.Invariant($", {summary.Without(obstacle)} without a score at {(obstacle == Obstacle.MissingBaseline ? "baseline" : "follow-up")}"));

    private static string Without(ScoreSummary score) => string.Concat(
        from reason in Enum.GetValues<NoScore>()
        let rows = score.Without(reason)
        where rows > 0
        select FormattableString.Invariant($", {rows} {InWords(reason)}"));

    private static string InWords(NoScore reason) => reason switch
    {
        NoScore.TooFewOnScale => "not: too few answers",
        NoScore.NotAsked => "not asked",
        NoScore.TooFewOnForm => "not: too few answers on the whole form",
        _ => "not: an invalid answer",
    };
}
