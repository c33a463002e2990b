using System.Globalization;
using Scales;

namespace BaclofenTrial;

/// <summary>One patient at one visit, in typed forms: an answer on them is allowed or missing, never wrong.</summary>
internal sealed class PatientVisit(Row row)
{
    public string Patient { get; } = row.Name("synthetic_patient");

    public string Arm { get; } = row.Name("arm");

    public string Visit { get; } = row.Name("visit");

    /// <summary>The intensity of pain as a number.</summary>
    public Nrs? Rating { get; } = row.Read<Nrs>("nrs", Nrs.TryParse, $"a whole number from {Nrs.Range}");

    /// <summary>The intensity of pain as a mark on a line, which this study read in millimetres.</summary>
    public Score<VasPain>? Mark { get; } = row.Read<Score<VasPain>>("vas", TryReadMark, "0 to 100 mm in whole tenths");

    public Npsi Npsi { get; } = new(Answers(row, Npsi.Instrument));

    /// <summary>This study asked about the last 24 hours. Walking is missing where a patient uses a wheelchair.</summary>
    public Bpi Bpi { get; } = new(Answers(row, Bpi.Instrument), RecallPeriod.Last24Hours);

    public MuscleRatings<ModifiedAshworth> Mas { get; } = Muscles<ModifiedAshworth>(row, "mas.", ModifiedAshworth.TryParse, "0, 1, 1+, 2, 3 or 4");

    /// <summary>This study numbered the original Ashworth grades 0-4.</summary>
    public MuscleRatings<OriginalAshworth> Ashworth { get; } = Muscles<OriginalAshworth>(row, "ashworth.", TryReadAshworth, "0, 1, 2, 3 or 4");

    public Penn Penn { get; } = new(Answers(row, Penn.Instrument));

    /// <summary>This study recorded items 3, 4 and 26 as they were answered.</summary>
    public WhoqolBref Whoqol { get; } = new(Answers(row, WhoqolBref.Instrument), ReversedItems.Raw);

    /// <summary>The answers to an instrument, from the columns that begin with its prefix.</summary>
    private static Answers<TForm> Answers<TForm>(Row row, Instrument<TForm> instrument)
        where TForm : Form<TForm>
    {
        string[] columns = row.Columns(instrument.Prefix + "_");
        if (columns.Length != instrument.Items.Count)
        {
            throw new Refusal(FormattableString.Invariant($"The file has {columns.Length} columns for the {instrument.Items.Count} items of the {instrument}."));
        }

        var pairs = columns.Select(column => KeyValuePair.Create(column, (string?)row.Text(column)));
        return instrument.TryRead(pairs, out var answers, out var invalid) ? answers : throw row.Refused(columns[invalid[0].Position], invalid[0].Allowed);
    }

    /// <summary>The grades of several muscles, from columns such as <c>mas.knee_flexors:left</c>.</summary>
    private static MuscleRatings<TGrade> Muscles<TGrade>(Row row, string prefix, TryParse<TGrade> parse, string allowed)
        where TGrade : struct, IComparable<TGrade> =>
        new(from column in row.Columns(prefix)
            let side = column.EndsWith(":left", StringComparison.Ordinal) ? Side.Left : Side.Right
            let muscle = column[prefix.Length..column.IndexOf(':', StringComparison.Ordinal)]
            select new MuscleRating<TGrade>(muscle, side, row.Read(column, parse, allowed)));

    private static bool TryReadMark(string text, out Score<VasPain> mark) => VasPain.TryParse(text, LengthUnit.Millimetre, out mark);

    private static bool TryReadWhole(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool TryReadAshworth(string text, out OriginalAshworth grade)
    {
        grade = default;
        return TryReadWhole(text, out int value) && OriginalAshworth.TryFrom0To4(value, out grade);
    }
}
