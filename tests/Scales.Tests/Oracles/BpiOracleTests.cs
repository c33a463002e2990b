namespace Scales.Tests.Oracles;

/// <summary>BPI interference as PSPP, R and numpy score it: the mean of seven items, at least four of them needed.</summary>
public sealed class BpiOracleTests
{
    private static readonly ExpectedScores<Bpi> s_scores = new(("INTERF", form => form.InterferenceScore?.Value));

    [Fact]
    public void Forms_score_as_other_programs_score_them()
    {
        var forms = OracleFiles.Read("bpi/plain.csv").Select(FormOf).ToArray();

        Assert.Equal(10_000, forms.Length);
        s_scores.AgreeOn(OracleFiles.Read("bpi/plain.expected.csv"), forms);
    }

    private static Bpi FormOf(CsvRow row) => new(Bpi.Instrument.Read([.. new int?[4], .. row.Columns.Select(row.Whole)]));
}
