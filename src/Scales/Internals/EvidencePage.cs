using System.Text;

namespace Scales;

/// <summary>The evidence behind every threshold and band, as a page of Markdown read off the registry.</summary>
internal static class EvidencePage
{
    internal static string Write()
    {
        var page = new StringBuilder();
        Line(page, "# The evidence behind every number", "",
            "This page is written from the registry of the library; a test compares the two.", "",
            "\"Read\" says how we know a number: *in source* (in most cases its abstract), *in secondary source* (another text that quotes it), or *from memory*.",
            "An identifier marked unverified was not seen printed beside its publication: check it before quoting it.",
            "Nothing here is a default. No threshold or band is a diagnosis.");
        Line(page, "", "## Sizes of change");
        foreach (var instrument in Instruments.All)
        {
            Section(page, instrument, Thresholds.All.Where(threshold => instrument.Scales.Contains(threshold.Scale) && IsHome(instrument, threshold.Scale)));
        }

        Line(page, "", "## Bands of severity", "", "| Name | Bands | Population | n | How | Read | Source | Note |", "|---|---|---|---|---|---|---|---|");
        foreach (var bands in NrsBands.All.Concat(VasBands.All))
        {
            string[] cells = [$"{Holder(bands.Scale)}Bands.{bands.Name}", Bounds(bands), .. Cells(bands.Evidence)];
            Line(page, Row(cells));
        }

        Established(page);
        Rights(page);
        return page.ToString();
    }

    private static void Section(StringBuilder page, Instrument instrument, IEnumerable<Threshold> thresholds)
    {
        Line(page, "", $"### {instrument.Name}", "");
        var rows = thresholds.Select(threshold => Row(
            [threshold.Name, threshold.Scale.Name, FormattableString.Invariant($"{threshold.Amount:0.####} {threshold.Unit}"), threshold.Toward.ToString().ToLowerInvariant(), .. Cells(threshold.Evidence)])).ToArray();
        Line(page, rows.Length == 0
            ? ["None is in the library."]
            : ["| Name | Scale | Amount | Towards | Population | n | How | Read | Source | Note |", "|---|---|---|---|---|---|---|---|---|---|", .. rows]);
    }

    private static void Established(StringBuilder page)
    {
        Line(page, "", "## Established in spinal cord injury", "", "| Scale | What is known | Source |", "|---|---|---|");
        foreach (var scale in Instruments.All.SelectMany(instrument => instrument.Scales).Distinct())
        {
            Line(page, Thresholds.InSpinalCordInjury(scale) switch
            {
                NotEstablished none => Row([scale.Name, "Not established. " + none.Statement, none.Source.ToString()]),
                Established some => Row([scale.Name, string.Join("; ", some.Thresholds), some.Thresholds[0].Evidence.Source.ToString()]),
                _ => "",
            });
        }
    }

    private static void Rights(StringBuilder page)
    {
        Line(page, "", "## Who holds the rights", "", "Not legal advice. No wording of a questionnaire is in this library.", "", "| Instrument | Holder | What that means |", "|---|---|---|");
        foreach (var instrument in Instruments.All)
        {
            Line(page, Row([instrument.Name, instrument.Licence.Holder, instrument.Licence.Terms]));
        }
    }

    // The four versions of the BPI share their severity scales: they are listed with the first.
    private static bool IsHome(Instrument instrument, Scale scale) => Instruments.All.First(candidate => candidate.Scales.Contains(scale)) == instrument;

    private static string Holder(Scale scale) => scale == Scale.Of<Nrs>() ? "Nrs" : "Vas";

    private static string Bounds(SeverityBands bands) =>
        string.Join(", ", bands.Bands.Select(band => FormattableString.Invariant($"{band.Band.ToString().ToLowerInvariant()} from {band.From:0.#}")))
        + (bands.ZeroIsNone ? "; 0 is none" : "") + (bands.WholeNumbersOnly ? "; whole numbers only" : "");

    private static string[] Cells(Evidence evidence) =>
    [
        evidence.Population, evidence.N is { } n ? FormattableString.Invariant($"{n}") : "", Words(evidence.Method.ToString()), Words(evidence.Reading.ToString()), evidence.Source.ToString(), evidence.Note ?? "",
    ];

    private static string Words(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static void Line(StringBuilder page, params IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            page.Append(line).Append('\n');
        }
    }
}
