using System.Globalization;

namespace Scales.Data;

/// <summary>The VAS: a length in a stated unit, in exact tenths of a millimetre.</summary>
internal sealed class LengthScores : BoundInstrument
{
    private readonly int _column;
    private readonly ItemName _item;
    private readonly LengthUnit _unit;
    private readonly Statements _statements;
    private readonly ScoreColumn _score;
    private readonly RowScores _rows;
    private readonly List<int> _refused = [];

    internal LengthScores(Binding binding, Statements statements)
    {
        var instrument = binding.Instrument;
        (_statements, _item) = (statements, new(instrument, instrument.Items[0].Code));
        _unit = statements.Options.Unit ?? statements.Options.Map.Unit ?? throw Refusal.UnitNotStated();
        _column = binding.ColumnOf(instrument.Items[0])!.Value;
        int highest = _unit == LengthUnit.Millimetre ? 100 : 10;
        statements.Words.CheckApart(_item, number => number >= 0 && number <= highest);
        _score = new(instrument.ColumnOf(instrument.MainScales[0]), ScoreKind.Score);
        _rows = new(_score, statements.Summary.Add(_score.Name));
        Columns = [_score];
    }

    internal override IReadOnlyList<ScoreColumn> Columns { get; }

    private string Allowed => _unit == LengthUnit.Millimetre ? "0 to 100 mm in whole tenths" : "0 to 10 cm in whole hundredths";

    internal override void Score(Rows rows, FindingLog log)
    {
        _refused.Clear();
        var scores = _rows.Room(rows.Length);
        for (int row = 0; row < scores.Length; row++)
        {
            string text = rows.TextAt(row, _column).Trim(' ', '\t').Replace(_statements.DecimalSign, '.');
            bool isMissing = _statements.Words.Contain(text);
            scores[row] = !isMissing && VasPain.TryParse(text, _unit, out var reading) ? reading.Value : double.NaN;
            if (!isMissing && double.IsNaN(scores[row]))
            {
                _refused.Add(row);
                bool isNumber = decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
                log.Add(rows, row, _column, _item, isNumber ? InvalidAnswerCode.OutOfRange : InvalidAnswerCode.NotANumber, Allowed);
            }
        }

        _rows.Summarise(_refused);
    }
}
