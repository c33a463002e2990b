namespace Scales.Data;

/// <summary>The names by which an instrument goes in tables: read off its definition.</summary>
public sealed class InstrumentNames
{
    private InstrumentNames(Instrument instrument, IReadOnlyList<string> items, IReadOnlyList<string> scores, IReadOnlyList<string> moreScores, IReadOnlyList<string> statements) =>
        (Instrument, Items, Scores, MoreScores, Statements) = (instrument, items, scores, moreScores, statements);

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>The items.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>The columns of the scores.</summary>
    public IReadOnlyList<string> Scores { get; }

    /// <summary>The columns that are added when every score is asked for.</summary>
    public IReadOnlyList<string> MoreScores { get; }

    /// <summary>What has to be stated because the numbers cannot tell it.</summary>
    public IReadOnlyList<string> Statements { get; }

    /// <summary>The names of an instrument.</summary>
    public static InstrumentNames Of(Instrument instrument)
    {
        string[] items = ItemName.AreMuscles(instrument) ? ["MUSCLE:left", "MUSCLE:right"] : [.. instrument.Items.Select(item => item.Code)];
        var main = Columns(instrument, all: false);
        return new(instrument, items, main, [.. Columns(instrument, all: true).Except(main)], StatementsOn(instrument));
    }

    // A table that has every item under its own name is scored, so that the names are those that the scoring gives.
    private static List<string> Columns(Instrument instrument, bool all)
    {
        var items = ItemName.AreMuscles(instrument) ? ["muscle:left"] : instrument.Items.Select(item => $"{instrument.Key}.{item.Code}");
        var options = new ScoringOptions { All = all, DropItems = true, Unit = LengthUnit.Millimetre, Coding = AshworthCoding.From0To4 };
        var table = new Apache.Arrow.Schema(items.Select(name => new Apache.Arrow.Field(name, Apache.Arrow.Types.StringType.Default, nullable: true)), metadata: null);
        return [.. TableScoring.Of(table, [instrument], options).Schema.FieldsList.Select(field => field.Name)];
    }

    private static string[] StatementsOn(Instrument instrument) =>
        instrument == Vas.Instrument ? ["--unit mm|cm"] : instrument == OriginalAshworth.Instrument ? ["--coding 0-4|1-5"] : [];
}
