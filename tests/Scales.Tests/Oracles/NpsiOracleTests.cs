namespace Scales.Tests.Oracles;

/// <summary>The NPSI as PSPP, R and numpy score it: every score needs all its items.</summary>
public sealed class NpsiOracleTests
{
    private static readonly ExpectedScores<Npsi> s_scores = new(
        ("BURNING", form => form.BurningScore?.Value),
        ("PRESSING", form => form.PressingScore?.Value),
        ("PAROXYSMAL", form => form.ParoxysmalScore?.Value),
        ("EVOKED", form => form.EvokedScore?.Value),
        ("PARESTHESIA", form => form.ParesthesiaScore?.Value),
        ("TOTAL", form => form.Total?.Value));

    [Fact]
    public void Forms_score_as_other_programs_score_them()
    {
        var forms = OracleFiles.Read("npsi/plain.csv").Select(FormOf).ToArray();

        Assert.Equal(10_000, forms.Length);
        s_scores.AgreeOn(OracleFiles.Read("npsi/plain.expected.csv"), forms);
    }

    private static Npsi FormOf(CsvRow row) =>
        new(Npsi.Instrument.Read(row.Columns.Select(column => KeyValuePair.Create(column.Replace('N', 'Q'), row.Whole(column)))));
}
