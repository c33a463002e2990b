using System.CommandLine;
using System.Globalization;
using Scales.Data;
using Scales.Research;

namespace Scales.Tool;

/// <summary>The table of a study: what of the command line names it, and how its columns of numbers are read.</summary>
internal sealed class StudyTable
{
    private const int MostRows = 1_000_000;
    private const decimal MostAmount = 1_000_000_000m;

    private readonly Argument<string> _input = new("INPUT") { Description = "The table: CSV, TSV, Parquet or Arrow; what it is, its first bytes tell. - is standard input." };

    internal StudyTable(Command command) => command.Add(_input);

    internal string Name(ParseResult parsed) => parsed.GetRequiredValue(_input);

    internal TableSource Open(ParseResult parsed, Terminal terminal) => Name(parsed) is var input && input == "-" ? TableSource.Open(terminal.In()) : TableSource.Open(input);

    /// <summary>Reads whole rows of numbers; what is no number is missing, and is counted.</summary>
    internal (IReadOnlyList<decimal?[]> Rows, int Invalid) Numbers(ParseResult parsed, Terminal terminal, IReadOnlyList<string> columns, CancellationToken cancellation)
    {
        using var source = Open(parsed, terminal);
        var names = new ColumnNames(source.Schema);
        int[] places = [.. columns.Select(names.IndexOf)];
        names.Check();
        var (missing, rows, invalid) = (new MissingWords(ColumnMap.None), new List<decimal?[]>(), 0);
        foreach (var (batch, row) in EachRow(source, cancellation))
        {
            rows.Add(Array.ConvertAll(places, place => Number(batch.TextAt(row, place).Trim().Replace(source.DecimalSign, '.'))));
        }

        return (rows, invalid);

        decimal? Number(string text)
        {
            if (missing.Contain(text))
            {
                return null;
            }

            if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && Math.Abs(number) <= MostAmount)
            {
                return number;
            }

            invalid++;
            return null;
        }
    }

    /// <summary>Every row of a table that fits into memory.</summary>
    internal static IEnumerable<(Rows Rows, int Row)> EachRow(TableSource source, CancellationToken cancellation)
    {
        while (source.Next() is { } rows)
        {
            using (rows)
            {
                cancellation.ThrowIfCancellationRequested();
                if (rows.Before + rows.Length > MostRows)
                {
                    throw new TableException(FormattableString.Invariant($"The table has more than {MostRows} rows, which no study has; select the rows of the study."));
                }

                for (int row = 0; row < rows.Length; row++)
                {
                    yield return (rows, row);
                }
            }
        }
    }

    /// <summary>Runs statistics; what they refuse is said in one line.</summary>
    internal static T Refusing<T>(Func<T> statistics)
    {
        try
        {
            return statistics();
        }
        catch (Exception refusal) when (refusal is ArgumentException or NotEstimableException)
        {
            throw new TableException(refusal.Message.Split(" (Parameter '")[0]);
        }
    }
}
