using System.Text;
using Apache.Arrow;

namespace Scales.Data;

/// <summary>A CSV or TSV file in the making: UTF-8 without a byte order mark, a header, and a line feed after every row.</summary>
internal sealed class CsvSink : TableSink
{
    private readonly CsvWriting _text;

    internal CsvSink(Stream stream, Schema schema, char separator)
        : base(schema)
    {
        _text = new(stream, separator);
        for (int column = 0; column < schema.FieldsList.Count; column++)
        {
            var field = schema.GetFieldByIndex(column);
            if (!Cells.HaveText(field.DataType))
            {
                throw Refusal.NoText(field.Name, field.DataType.Name);
            }

            _text.Separate(column);
            _text.Cell(Encoding.UTF8.GetBytes(field.Name));
        }

        _text.EndRow();
    }

    private protected override void WriteRows(Rows rows, int[] carried, IReadOnlyList<ScoreColumn> scores)
    {
        var runs = rows is CsvRows csv && csv.Separator == _text.Separator ? Runs(carried) : [];
        ScoreColumn[] columns = [.. scores];
        for (int row = 0; row < rows.Length; row++)
        {
            if (runs.Count > 0)
            {
                Carry((CsvRows)rows, row, runs);
            }
            else
            {
                Carry(rows, row, carried);
            }

            for (int column = 0; column < columns.Length; column++)
            {
                Write(columns[column], row, isFirst: column == 0 && carried.Length == 0);
            }

            _text.EndRow();
        }
    }

    private protected override void End() => _text.Flush();

    // Columns that stand side by side are carried in one piece, as they were written.
    private static List<(int From, int Count)> Runs(int[] columns)
    {
        var runs = new List<(int From, int Count)>();
        foreach (int column in columns)
        {
            if (runs.Count > 0 && runs[^1].From + runs[^1].Count == column)
            {
                runs[^1] = (runs[^1].From, runs[^1].Count + 1);
            }
            else
            {
                runs.Add((column, 1));
            }
        }

        return runs;
    }

    private void Carry(CsvRows rows, int row, List<(int From, int Count)> runs)
    {
        for (int run = 0; run < runs.Count; run++)
        {
            _text.Separate(run);
            _text.Raw(rows.Raw(row, runs[run].From, runs[run].Count));
        }
    }

    private void Carry(Rows rows, int row, int[] carried)
    {
        for (int cell = 0; cell < carried.Length; cell++)
        {
            _text.Separate(cell);
            _text.Cell(Encoding.UTF8.GetBytes(rows.TextAt(row, carried[cell])));
        }
    }

    private void Write(ScoreColumn score, int row, bool isFirst)
    {
        double value = score.Values[row];
        if (score.Kind is ScoreKind.Score or ScoreKind.Count && !isFirst)
        {
            _text.NextNumber(value);
            return;
        }

        _text.Separate(isFirst ? 0 : 1);
        _text.Cell(Encoding.UTF8.GetBytes(score.TextOf(value)));
    }
}
