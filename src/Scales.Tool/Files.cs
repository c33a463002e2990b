using System.CommandLine;
using Apache.Arrow;
using Scales.Data;

namespace Scales.Tool;

/// <summary>The tables that a verb reads and writes: what of the command line names them.</summary>
internal sealed class Files
{
    private const string Standard = "-";

    private readonly Argument<string> _input = new("INPUT") { Description = "The table: CSV, TSV, Parquet or Arrow; what it is, its first bytes tell. - is standard input." };
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "OUTPUT", Description = "Where the result goes, by its extension: .csv, .tsv, .parquet, .arrow (file) or .arrows (stream); - is standard output, which is the default." };
    private readonly Option<string> _format = new("--format") { HelpName = "csv|parquet|arrow", Description = "What is written where the name of OUTPUT does not say: csv, parquet or arrow; csv by default." };
    private readonly Option<string> _delimiter = new("--delimiter") { HelpName = "C", Description = "What separates the cells of CSV, read and written; found out by default. \\t is a tab." };

    internal Files(Command command)
    {
        _format.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "csv", "parquet", "arrow");
        command.Add(_input);
        command.Add(_output);
        command.Add(_format);
        command.Add(_delimiter);
    }

    /// <summary>Whether a file is the input or the output.</summary>
    internal bool Uses(ParseResult parsed, string path) => AreOne(path, parsed.GetRequiredValue(_input)) || AreOne(path, parsed.GetValue(_output) ?? Standard);

    internal bool ReadsStandardInput(ParseResult parsed) => parsed.GetRequiredValue(_input) == Standard;

    internal TableSource Open(ParseResult parsed, Terminal terminal)
    {
        string input = parsed.GetRequiredValue(_input);
        return input == Standard ? TableSource.Open(terminal.In(), Delimiter(parsed)) : TableSource.Open(input, Delimiter(parsed));
    }

    internal TableSink Create(ParseResult parsed, Terminal terminal, TableSource source, Schema schema)
    {
        string? output = parsed.GetValue(_output);
        char? delimiter = Delimiter(parsed) ?? source.Delimiter;
        var format = FormatOf(parsed, isStream: output is null or Standard);
        if (output is null or Standard)
        {
            return TableSink.Create(terminal.Out(), schema, format ?? TableFormat.Csv, delimiter);
        }

        if (AreOne(parsed.GetRequiredValue(_input), output))
        {
            throw new TableException("The result would take the place of the table it is read from; name another file.");
        }

        if (TableSink.FormatOf(output) is { } named && format is { } asked && (named is TableFormat.ArrowStream ? TableFormat.ArrowFile : named) != asked)
        {
            throw new TableException($"--format says {parsed.GetValue(_format)}, and the name of the output says another format; leave out --format, or name the output otherwise.");
        }

        bool isTabbed = Path.GetExtension(output).Equals(".tsv", StringComparison.OrdinalIgnoreCase);
        return TableSink.Create(output, schema, TableSink.FormatOf(output) ?? format, isTabbed ? Delimiter(parsed) : delimiter);
    }

    private static bool AreOne(string path, string other) => path != Standard && other != Standard && RealPath.Of(path) == RealPath.Of(other);

    private TableFormat? FormatOf(ParseResult parsed, bool isStream) => parsed.GetValue(_format)?.ToUpperInvariant() switch
    {
        "CSV" => TableFormat.Csv,
        "PARQUET" => TableFormat.Parquet,
        "ARROW" => isStream ? TableFormat.ArrowStream : TableFormat.ArrowFile,
        _ => null,
    };

    private char? Delimiter(ParseResult parsed) => parsed.GetValue(_delimiter) switch
    {
        null => null,
        "\\t" or "tab" => '\t',
        [var one] when one is >= ' ' and < '\x7f' and not '"' and not (>= '0' and <= '9') or '\t' => one,
        _ => throw new TableException("--delimiter is one character, such as ; or \\t for a tab."),
    };
}
