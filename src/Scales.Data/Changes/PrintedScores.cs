using System.Globalization;

namespace Scales.Data;

/// <summary>A column of scores as somebody printed them: each is read exactly, or a finding says why not.</summary>
internal sealed class PrintedScores(ScaleColumn scale, int column, int mostParts, char decimalSign, FindingLog log)
{
    private readonly MissingWords _missing = new(ColumnMap.None);

    /// <summary>The score of a row; <see langword="null"/> where it is missing or was refused.</summary>
    internal ColumnScore? Read(Rows rows, int row)
    {
        string text = rows.TextAt(row, column).Trim(' ', '\t').Replace(decimalSign, '.');
        if (_missing.Contain(text))
        {
            return null;
        }

        if (scale.TryRead(text, mostParts, out var score))
        {
            return score;
        }

        log.Add(rows, row, column, scale.Name, CodeOf(text), Allowed);
        return null;
    }

    private string Allowed => FormattableString.Invariant(
        $"a number from {scale.Scale.Scores} with up to 6 decimals, or a longer one that a fraction of up to {mostParts} parts prints (--denominator)");

    private InvalidAnswerCode CodeOf(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
        && (number < scale.Scale.Scores.Lowest || number > scale.Scale.Scores.Highest) ? InvalidAnswerCode.OutOfRange : InvalidAnswerCode.NotANumber;
}
