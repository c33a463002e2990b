using System.Globalization;
using System.Net;
using System.Text;
using Scales;

namespace FhirService;

/// <summary>The page: a chart and a table for each scale, every visit judged against the first one by a published threshold.</summary>
internal sealed class ScorePage(Visits visits, string patient)
{
    private const int Width = 640, Height = 220, Margin = 36;

    private readonly StringBuilder _html = new();

    internal string ToHtml()
    {
        Line("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Scores over time</title>");
        Line("<style>body{font:16px system-ui;margin:2rem auto;max-width:44rem;color:#222}svg{width:100%;background:#fafafa}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #ddd}td{white-space:nowrap}.met{font-weight:600}</style></head><body>");
        Line($"<h1>{Encode(patient)}</h1><p>{string.Join(" · ", visits.Patients.Select(each => $"<a href=\"/?patient={Uri.EscapeDataString(each)}\">{Encode(each)}</a>"))}</p>");
        var all = visits.Of(patient);
        Scale("Pain now (NRS)", [.. all.Select(visit => (visit.Day, visit.Pain))], NrsThresholds.Dworkin2008Moderate, baseline => baseline * (1 - (double)(NrsThresholds.Dworkin2008Moderate.Amount / 100)));
        Scale("Pain interference (BPI)", [.. all.Select(visit => (visit.Day, visit.Interference))], BpiThresholds.Dworkin2008Interference, baseline => baseline - (double)BpiThresholds.Dworkin2008Interference.Amount);
        return _html.Append("</body></html>").ToString();
    }

    private void Scale<TScale>(string title, IReadOnlyList<(string Day, Score<TScale>? Score)> series, Threshold<TScale> threshold, Func<double, double> line) where TScale : struct, IScale
    {
        Line($"<section><h2>{Encode(title)}</h2>");
        var baseline = series.Select(visit => visit.Score).FirstOrDefault(score => score is not null);
        Chart(series, baseline is { } first ? line(first.Value) : null);
        Line($"<table><thead><tr><th>Visit</th><th>Score</th><th>Change</th><th>{Encode(threshold.ToString())}</th></tr></thead><tbody>");
        foreach (var (day, score) in series)
        {
            var judgement = new Outcome<TScale>(baseline, score).Judge(threshold);
            string change = score is { } now && baseline is { } before ? now.ChangeFrom(before).Points.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture) : "";
            Line($"<tr><td>{Encode(day)}</td><td>{score?.ToString("0.##", CultureInfo.InvariantCulture) ?? "no score"}</td><td>{change}</td><td{(judgement.Verdict == Verdict.Yes ? " class=\"met\"" : "")}>{Encode(judgement.ToString())}</td></tr>");
        }

        Line("</tbody></table></section>");
    }

    private void Chart<TScale>(IReadOnlyList<(string Day, Score<TScale>? Score)> series, double? threshold) where TScale : struct, IScale
    {
        var range = Scales.Scale.Of<TScale>().Scores;
        Line($"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"scores of {series.Count} visits\">");
        if (threshold is { } at)
        {
            Line(FormattableString.Invariant($"<line x1=\"{Margin}\" x2=\"{Width - Margin}\" y1=\"{Y(at):0.#}\" y2=\"{Y(at):0.#}\" stroke=\"#2a7\" stroke-dasharray=\"6 4\"/><text x=\"{Width - Margin}\" y=\"{Y(at) - 6:0.#}\" text-anchor=\"end\" font-size=\"12\" fill=\"#2a7\">threshold</text>"));
        }

        var points = series.Select((visit, i) => (visit.Day, visit.Score, X: X(i, series.Count))).Where(point => point.Score is not null).ToList();
        Line($"<polyline fill=\"none\" stroke=\"#246\" stroke-width=\"2\" points=\"{string.Join(' ', points.Select(point => FormattableString.Invariant($"{point.X:0.#},{Y(point.Score!.Value.Value):0.#}")))}\"/>");
        foreach (var (day, score, x) in points)
        {
            Line(FormattableString.Invariant($"<circle cx=\"{x:0.#}\" cy=\"{Y(score!.Value.Value):0.#}\" r=\"4\" fill=\"#246\"/><text x=\"{x:0.#}\" y=\"{Height - 8}\" text-anchor=\"middle\" font-size=\"12\">{Encode(day)}</text>"));
        }

        Line("</svg>");

        double Y(double value) => Height - Margin - ((value - range.Lowest) / range.Width * (Height - (2 * Margin)));
    }

    private static double X(int visit, int of) => of < 2 ? Width / 2.0 : (2 * Margin) + (visit * (Width - (4.0 * Margin)) / (of - 1));

    private void Line(string html) => _html.Append(html).Append('\n');

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
