using System.Globalization;
using Scales;
using Scales.Rounds;

// dotnet run -c Release --project benchmarks/Scales.Rounds [forms] [rounds]
// Ratios only: absolute times belong to one machine and one moment.
int forms = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 11;

var whoqol = WhoqolBref.Instrument.Batch(
    [Scale.Of<WhoqolPhysical>(), Scale.Of<WhoqolPsychological>(), Scale.Of<WhoqolSocial>(), Scale.Of<WhoqolEnvironment>()], ReversedItems.Raw);
Measure("WHOQOL-BREF, four domains", whoqol);
Measure("NPSI, six scores", Npsi.Instrument.Batch(Npsi.Instrument.Scales));
Measure("BPI, severity and interference", Bpi.Instrument.Batch([Scale.Of<BpiSeverity>(), Scale.Of<BpiInterference>()]));

void Measure<TForm>(string title, Batch<TForm> batch) where TForm : Form<TForm>
{
    int items = batch.Instrument.Items.Count;
    byte[] rows = Answers(batch.Instrument, forms);
    byte[] turned = new byte[rows.Length];
    for (int i = 0; i < rows.Length; i++)
    {
        turned[(i % items * forms) + (i / items)] = rows[i];
    }

    ReadOnlyMemory<byte>[] columns = [.. Enumerable.Range(0, items).Select(item => turned.AsMemory(item * forms, forms))];
    int some = Math.Min(forms, 1_000_000);
    ReadOnlyMemory<double>[] doubles = [.. columns.Select(column => (ReadOnlyMemory<double>)Array.ConvertAll(column[..some].ToArray(), answer => answer == 255 ? double.NaN : answer))];
    double[] scores = new double[forms * batch.Scales.Count];
    byte[] spoilt = [.. rows];
    for (int i = 0; i < spoilt.Length; i += 97)
    {
        spoilt[i] = 99;
    }

    new Rounds()
        .Add("copying the same bytes", new Copying(forms * (items + (8 * batch.Scales.Count)) / 2).Run)
        .Add("columns", () => batch.ScoreColumns(columns, scores))
        .Add("rows", () => batch.ScoreRows(rows, scores))
        .Add("columns, two threads", () => batch.ScoreColumns(columns, scores, 2))
        .Add("rows, two threads", () => batch.ScoreRows(rows, scores, 2))
        .Add("columns of doubles, at most a million", () => batch.ScoreColumns(doubles, scores))
        .Add("door, all clean", () => batch.CheckRows(rows))
        .Add("door, 1 % refused", () => batch.CheckRows(spoilt))
        .Run(title, forms, rounds);
}

static byte[] Answers(Instrument instrument, int forms)
{
    var random = new Random(1);
    byte[] rows = new byte[forms * instrument.Items.Count];
    for (int i = 0; i < rows.Length; i++)
    {
        var range = instrument.Items[i % instrument.Items.Count].Range;
        rows[i] = random.Next(33) == 0 ? (byte)255 : (byte)random.Next(range.Lowest, range.Highest + 1);
    }

    return rows;
}
