using System.Text;

namespace BaclofenTrial;

/// <summary>CSV as in RFC 4180, with any line ends.</summary>
internal static class CsvFile
{
    /// <summary>The rows under the header of a file.</summary>
    public static List<Row> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new Refusal($"There is no file {path}.");
        }

        var records = Records(File.ReadAllText(path)).Where(record => record.Cells is not [""]).ToList();
        if (records is not [var header, _, ..] || header.Cells.Distinct().Count() != header.Cells.Length)
        {
            throw new Refusal("The file needs a header, with a different name for each column, and rows.");
        }

        return [.. records.Skip(1).Select(record => new Row(record.Line, header.Cells, record.Cells))];
    }

    private static IEnumerable<(int Line, string[] Cells)> Records(string text)
    {
        var (cells, cell) = (new List<string>(), new StringBuilder());
        var (line, firstLine, quoted, previous) = (1, 1, false, '\n');
        foreach (char c in text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n")
        {
            line += c == '\n' ? 1 : 0;
            bool afterQuote = !quoted && previous == '"';
            if (c == '"')
            {
                // A quotation mark opens or closes a cell; one right after a closing one stands for itself.
                Check(quoted || afterQuote || cell.Length == 0, firstLine);
                cell.Append(afterQuote ? "\"" : "");
                quoted = !quoted;
            }
            else if (quoted || c is not (',' or '\n'))
            {
                Check(!afterQuote, firstLine);
                cell.Append(c);
            }
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    yield return (firstLine, [.. cells]);
                    cells.Clear();
                    firstLine = line;
                }
            }

            previous = c;
        }

        Check(!quoted, firstLine);
    }

    private static void Check(bool wellQuoted, int line)
    {
        if (!wellQuoted)
        {
            throw new Refusal(FormattableString.Invariant($"Line {line}: quotation marks enclose a whole cell, and are doubled within it."));
        }
    }
}
