using System.Globalization;

namespace BaclofenTrial.Generator;

/// <summary>An invented trial of intrathecal baclofen: 60 patients, two arms, four visits, one row per patient and visit. Nobody was asked anything.</summary>
/// <remarks>Pain, spasticity and well-being are hidden levels from 0 to 100; every answer is read off a level, with some noise, in whole numbers only.</remarks>
internal static class SyntheticStudy
{
    private const ulong Seed = 20_260_101, SeedOfImpressions = 20_260_102;
    private const int Patients = 60;
    private const int WhoqolItems = 26, SexualActivity = 21;

    private static readonly string[] s_visits = ["baseline", "week4", "week12", "week24"];
    private static readonly string[] s_interference = ["general_activity", "mood", "walking", "work", "relations", "sleep", "enjoyment"];
    private static readonly string[] s_grades = ["0", "1", "1+", "2", "3", "4"];

    // How far pain and spasticity fall by each visit, on levels from 0 to 100.
    private static readonly int[] s_painFall = [0, 12, 20, 24], s_spasticityFall = [0, 18, 26, 30], s_placeboFall = [0, 6, 7, 6];

    // Chosen patients, so that the cases a study meets are all there.
    private static readonly int[] s_withoutPain = [9, 28, 47];
    private static readonly Dictionary<int, int> s_leftAfterVisit = new() { [5] = 1, [14] = 2, [26] = 0, [39] = 2, [52] = 1 };
    private static readonly Dictionary<(int Patient, int Visit), int> s_whoqolAnswers = new() { [(7, 0)] = 20, [(18, 1)] = 21, [(23, 3)] = 20, [(34, 2)] = 21, [(41, 3)] = 20, [(58, 3)] = 21 };

    /// <summary>The whole study as CSV, with a header and LF line ends.</summary>
    public static string ToCsv()
    {
        var (dice, impressions) = (new Dice(Seed), new Dice(SeedOfImpressions));
        var lines = new List<string>();
        for (int patient = 1; patient <= Patients; patient++)
        {
            foreach (var row in RowsOf(patient, dice, impressions))
            {
                if (lines.Count == 0)
                {
                    lines.Add(string.Join(',', row.Select(cell => cell.Column)));
                }

                lines.Add(string.Join(',', row.Select(cell => cell.Text)));
            }
        }

        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<List<(string Column, string Text)>> RowsOf(int patient, Dice dice, Dice impressions)
    {
        bool treated = patient % 2 == 1, wheelchair = dice.Happens(70);
        int pain = s_withoutPain.Contains(patient) ? 0 : 62 + dice.Around0(40);
        int spasticity = 60 + dice.Around0(45), wellbeing = 50 + dice.Around0(30), response = dice.Between(0, 200), course = dice.Around0(45);
        for (int visit = 0; visit < s_visits.Length; visit++)
        {
            // Some patients improve by themselves and some worsen, in either arm.
            int byItself = course * visit / 3;
            int painNow = pain == 0 ? 0 : pain - byItself - ((treated ? s_painFall : s_placeboFall)[visit] * response / 100);
            int spasticityNow = spasticity - byItself - ((treated ? s_spasticityFall : s_placeboFall)[visit] * response / 100);
            bool left = s_leftAfterVisit.TryGetValue(patient, out int last) && visit > last;
            bool missed = left || (visit > 0 && dice.Happens(4));

            List<(string Column, string Text)> row =
            [
                ("synthetic_patient", FormattableString.Invariant($"S{patient:000}")),
                ("arm", treated ? "baclofen" : "placebo"),
                ("visit", s_visits[visit]),
                .. Pain(painNow, wheelchair, dice),
                .. Spasticity(spasticityNow, dice),
                .. Whoqol(wellbeing + ((pain - painNow + spasticity - spasticityNow) / 4), s_whoqolAnswers.GetValueOrDefault((patient, visit)), dice),
                ("pgic", s_visits[visit] == "week12" ? Impression(pain - painNow, spasticity - spasticityNow, impressions) : ""),
            ];
            yield return missed ? [.. row.Select((cell, i) => i < 3 ? cell : cell with { Text = "" })] : row;
        }
    }

    private static IEnumerable<(string Column, string Text)> Pain(int level, bool wheelchair, Dice dice)
    {
        yield return ("nrs", MaybeMissing(Near(level, 8, 0, 10, dice), dice));
        yield return ("vas", MaybeMissing(Millimetres(level, dice), dice));

        bool noNpsi = dice.Happens(3);
        for (int item = 1; item <= 12; item++)
        {
            string answer = item is 4 or 7 ? Near(100 - level, 20, 1, 5, dice) : Near(level - 5, 28, 0, 10, dice);
            yield return ("npsi_q" + Digits(item), noNpsi ? "" : MaybeMissing(answer, dice));
        }

        bool noBpi = dice.Happens(3);
        foreach (var (name, shift) in new[] { ("worst", 15), ("least", -20), ("average", 0), ("now", -5) })
        {
            yield return ("bpi_" + name, noBpi ? "" : MaybeMissing(Near(level == 0 ? 0 : level + shift, 10, 0, 10, dice), dice));
        }

        foreach (string name in s_interference)
        {
            string answer = MaybeMissing(Near(level - 10, 25, 0, 10, dice), dice);
            yield return ("bpi_" + name, noBpi || (name == "walking" && wheelchair) ? "" : answer);
        }
    }

    private static IEnumerable<(string Column, string Text)> Spasticity(int level, Dice dice)
    {
        foreach (string muscle in new[] { "mas.hip_adductors", "mas.knee_flexors", "mas.plantar_flexors", "ashworth.knee_extensors" })
        {
            foreach (string side in new[] { ":left", ":right" })
            {
                bool modified = muscle.StartsWith("mas.", StringComparison.Ordinal);
                int grade = int.Parse(Near(level, 18, 0, modified ? 5 : 4, dice), CultureInfo.InvariantCulture);
                yield return (muscle + side, MaybeMissing(modified ? s_grades[grade] : Digits(grade), dice));
            }
        }

        string frequency = MaybeMissing(Near(level, 20, 0, 4, dice), dice);
        string severity = MaybeMissing(Near(level, 20, 1, 3, dice), dice);
        yield return ("penn_frequency", frequency);
        yield return ("penn_severity", frequency == "0" ? "" : severity);
    }

    private static List<(string Column, string Text)> Whoqol(int level, int exactly, Dice dice)
    {
        bool noForm = dice.Happens(3);
        var cells = new List<(string Column, string Text)>();
        for (int item = 1; item <= WhoqolItems; item++)
        {
            // Raw coding: on items 3, 4 and 26 a high answer is the bad one.
            string answer = MaybeMissing(Near(item is 3 or 4 or 26 ? 100 - level : level, 30, 1, 5, dice), dice);
            bool skipped = item == SexualActivity && dice.Happens(20);
            bool answered = exactly > 0 ? item <= exactly : !noForm && !skipped;
            cells.Add(("whoqol_" + Digits(item), !answered ? "" : answer.Length > 0 || exactly == 0 ? answer : "3"));
        }

        return cells;
    }

    /// <summary>The patient global impression of change, asked once: 1 very much improved, 4 no change, 7 very much worse.</summary>
    /// <remarks>Pain weighs twice as much as spasticity. Its dice are its own, so that the answers to everything else are what they were before it was asked.</remarks>
    private static string Impression(int painFall, int spasticityFall, Dice dice)
    {
        int improvement = (((2 * painFall) + spasticityFall) / 3) + dice.Around0(30);
        return MaybeMissing(Digits(Math.Clamp(4 + ((126 - improvement) / 12) - 10, 1, 7)), dice);
    }

    /// <summary>An answer near a level, on the whole numbers between two ends.</summary>
    private static string Near(int level, int noise, int lowest, int highest, Dice dice)
    {
        int near = Math.Clamp(level + (level <= 0 ? 0 : dice.Around0(noise)), 0, 100);
        return Digits(lowest + (((near * (highest - lowest)) + 50) / 100));
    }

    /// <summary>A mark on the line of 100 mm: some examiners read whole millimetres, some tenths.</summary>
    private static string Millimetres(int level, Dice dice)
    {
        int tenths = level <= 0 ? 0 : Math.Clamp((10 * level) + dice.Around0(80), 0, 1000);
        return dice.Happens(60) || tenths % 10 == 0 ? Digits(tenths / 10) : FormattableString.Invariant($"{tenths / 10}.{tenths % 10}");
    }

    private static string MaybeMissing(string text, Dice dice) => dice.Happens(1) ? "" : text;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
