namespace Scales.Data;

/// <summary>An instrument whose items were found among the columns of a table: it reads its answers and scores them.</summary>
internal abstract class BoundInstrument
{
    /// <summary>The columns of scores that it adds to the table.</summary>
    internal abstract IReadOnlyList<ScoreColumn> Columns { get; }

    /// <summary>Scores the rows at hand into its columns.</summary>
    internal abstract void Score(Rows rows, FindingLog log);

    internal static BoundInstrument Of(Binding binding, Statements statements) =>
        binding.Instrument == Vas.Instrument ? new LengthScores(binding, statements)
        : ItemName.AreMuscles(binding.Instrument) ? new MuscleScores(binding, statements)
        : binding.Instrument.Rules.Count == 0 ? new RatingScores(binding, statements)
        : new FormScores(binding, statements);
}

/// <summary>What was stated of a table, and where the results are counted.</summary>
internal sealed record Statements(ScoringOptions Options, MissingWords Words, char DecimalSign, Summary Summary)
{
    internal bool Rejects => Options.Invalid == InvalidAnswers.Reject;

    /// <summary>The column of an item.</summary>
    internal AnswerColumn ColumnOf(Binding binding, Item item)
    {
        var name = new ItemName(binding.Instrument, item.Code);
        return new(name, binding.ColumnOf(item)!.Value, Words.ReaderOf(name, item.Range, DecimalSign), $"a whole number from {item.Range}");
    }
}
