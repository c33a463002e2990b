namespace Scales.Data;

/// <summary>An instrument whose one answer is the score.</summary>
internal sealed class RatingScores : BoundInstrument
{
    private readonly AnswerColumn _item;
    private readonly ScoreColumn _score;
    private readonly RowScores _rows;

    internal RatingScores(Binding binding, Statements statements)
    {
        var instrument = binding.Instrument;
        _item = statements.ColumnOf(binding, instrument.Items[0]);
        _score = new(instrument.ColumnOf(instrument.MainScales[0]), ScoreKind.Score);
        _rows = new(_score, statements.Summary.Add(_score.Name));
        Columns = [_score];
    }

    internal override IReadOnlyList<ScoreColumn> Columns { get; }

    internal override void Score(Rows rows, FindingLog log)
    {
        _item.Read(rows, log);
        var answers = _item.Answers.Span;
        var scores = _rows.Room(rows.Length);
        for (int row = 0; row < scores.Length; row++)
        {
            scores[row] = answers[row] == AnswerReader.Missing ? double.NaN : answers[row];
        }

        _rows.Summarise(_item.Refused);
    }
}

/// <summary>The values of a column of scores that is filled row by row, and the count of them.</summary>
internal sealed class RowScores(ScoreColumn column, ScoreSummary summary)
{
    private double[] _values = [];

    /// <summary>Room for the scores of the rows at hand.</summary>
    internal Span<double> Room(int rows)
    {
        if (_values.Length < rows)
        {
            _values = new double[rows];
        }

        column.Values = new(_values, 0, rows);
        return _values.AsSpan(0, rows);
    }

    /// <summary>Counts the rows that have a score, and those that have none because an answer was refused.</summary>
    internal void Summarise(List<int> refused)
    {
        var invalid = refused.Count == 0 ? null : refused.ToHashSet();
        var values = column.Values.AsSpan();
        for (int row = 0; row < values.Length; row++)
        {
            if (double.IsNaN(values[row]))
            {
                summary.Count(invalid?.Contains(row) == true ? NoScore.Invalid : NoScore.TooFewOnScale, rows: 1);
            }
            else
            {
                summary.Scored++;
            }
        }
    }
}
