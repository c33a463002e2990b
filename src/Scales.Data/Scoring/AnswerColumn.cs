namespace Scales.Data;

/// <summary>The column of an item: its answers for the rows at hand, a byte each, and the rows whose answer was refused.</summary>
internal sealed class AnswerColumn(ItemName item, int column, AnswerReader reader, string allowed)
{
    private byte[] _answers = [];
    private int _rows;

    /// <summary>The code of the item.</summary>
    internal string Code => item.Code;

    /// <summary>The answers, <see cref="AnswerReader.Missing"/> where there is none.</summary>
    internal ReadOnlyMemory<byte> Answers => _answers.AsMemory(0, _rows);

    /// <summary>The rows whose answer was refused; it is missing among the answers.</summary>
    internal List<int> Refused { get; } = [];

    /// <summary>Reads the rows at hand.</summary>
    internal void Read(Rows rows, FindingLog log)
    {
        Refused.Clear();
        _rows = rows.Length;
        if (_answers.Length < _rows)
        {
            _answers = new byte[_rows];
        }

        var answers = _answers.AsSpan(0, _rows);
        rows.Read(column, reader, answers);
        for (int row = Next(answers, 0); row >= 0; row = Next(answers, row + 1))
        {
            Refuse(rows, row, answers[row] == AnswerReader.OutOfRange ? InvalidAnswerCode.OutOfRange : InvalidAnswerCode.NotANumber, allowed, log);
        }
    }

    /// <summary>Refuses an answer, which is missing from then on.</summary>
    internal void Refuse(Rows rows, int row, InvalidAnswerCode code, string instead, FindingLog log)
    {
        _answers[row] = AnswerReader.Missing;
        Refused.Add(row);
        log.Add(rows, row, column, item, code, instead);
    }

    private static int Next(ReadOnlySpan<byte> answers, int from)
    {
        int next = answers[from..].IndexOfAny(AnswerReader.OutOfRange, AnswerReader.NotANumber);
        return next < 0 ? -1 : from + next;
    }
}
