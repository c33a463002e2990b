using System.Globalization;
using Scales.Tests.Documents;

namespace Scales.Tests;

/// <summary>Forms that other programs have scored: see tests/oracles/README.md.</summary>
public class BatchOracleTests
{
    [Theory]
    [InlineData("plain"), InlineData("adversarial"), InlineData("grid")]
    public void The_domains_are_those_of_other_programs(string file) => AssertScored(
        WhoqolBref.Instrument.Batch(
            [
                Scale.Of<WhoqolPhysical>(), Scale.Of<WhoqolPsychological>(), Scale.Of<WhoqolSocial>(), Scale.Of<WhoqolEnvironment>(),
                Scale.Of<WhoqolPhysical4To20>(), Scale.Of<WhoqolPsychological4To20>(), Scale.Of<WhoqolSocial4To20>(), Scale.Of<WhoqolEnvironment4To20>(),
            ],
            ReversedItems.Raw),
        $"tests/oracles/whoqol/{file}", [.. Enumerable.Range(1, 26).Select(i => $"Q{i}")], ["PHYS", "PSYCH", "SOCIAL", "ENVIR", "DOM1", "DOM2", "DOM3", "DOM4"]);

    [Fact]
    public void The_scores_of_the_NPSI_are_those_of_other_programs() => AssertScored(
        Npsi.Instrument.Batch(Npsi.Instrument.Scales), "tests/oracles/npsi/plain",
        ["N1", "N2", "N3", "", "N5", "N6", "", "N8", "N9", "N10", "N11", "N12"], ["BURNING", "PRESSING", "PAROXYSMAL", "EVOKED", "PARESTHESIA", "TOTAL"]);

    [Fact]
    public void The_interference_of_the_BPI_is_that_of_other_programs() => AssertScored(
        Bpi.Instrument.Batch([Scale.Of<BpiInterference>()]), "tests/oracles/bpi/plain", ["", "", "", "", "B1", "B2", "B3", "B4", "B5", "B6", "B7"], ["INTERF"]);

    private static void AssertScored<TForm>(Batch<TForm> batch, string file, string[] items, string[] scores)
        where TForm : Form<TForm>
    {
        var answers = Table(file + ".csv");
        var expected = Table(file + ".expected.csv");
        int forms = expected.First().Value.Length;
        ReadOnlyMemory<byte>[] columns = [.. items.Select((item, i) => (ReadOnlyMemory<byte>)(item.Length == 0 ? [] : Array.ConvertAll(answers[item], text => Read(text, batch.Instrument.Items[i].Range))))];
        var actual = new double[scores.Length * forms];
        batch.ScoreColumns(columns, actual);
        for (int i = 0; i < actual.Length; i++)
        {
            string text = expected[scores[i / forms]][i % forms].Trim();
            bool dropped = expected.TryGetValue("KEEP", out var keep) && keep[i % forms] == "0";
            double value = dropped || text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);
            Assert.True(double.IsNaN(value) ? double.IsNaN(actual[i]) : Math.Abs(value - actual[i]) < 1e-12, $"form {(i % forms) + 1}, {scores[i / forms]}: {actual[i]}, expected {text}");
        }
    }

    // The published syntax makes every answer that is not allowed a missing one.
    private static byte Read(string text, ScoreRange range) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value == (int)value && range.Contains((int)value) ? (byte)value : (byte)255;

    private static Dictionary<string, string[]> Table(string path)
    {
        string[][] lines = [.. Repository.Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
        return Enumerable.Range(0, lines[0].Length).ToDictionary(column => lines[0][column], column => lines.Skip(1).Select(line => line[column]).ToArray());
    }
}
