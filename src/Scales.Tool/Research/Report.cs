using System.CommandLine;
using System.Text;
using Scales.Data;
using Scales.Research;

namespace Scales.Tool;

/// <summary>Where the tables and the figure of a study go: what of the command line says it.</summary>
internal sealed class Report
{
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "OUTPUT", Description = "Where the tables go: .md is Markdown; .csv is the first table, and the others beside it, each with its name added. Standard output, in Markdown, by default." };

    internal Report(Command command) => command.Add(_output);

    /// <summary>An option for a figure.</summary>
    internal static Option<string> Plot(Command command, string what)
    {
        var plot = new Option<string>("--plot") { HelpName = "FILE", Description = $"Where {what} is drawn: .png or .svg." };
        command.Add(plot);
        return plot;
    }

    /// <summary>Refuses names that do not say what to write, before anything is read.</summary>
    internal void Check(ParseResult parsed, string? plot, string input)
    {
        if (parsed.GetValue(_output) is { } output && !EndsIn(output, ".csv") && !EndsIn(output, ".md"))
        {
            throw new TableException($"The name {output} does not say what to write; let it end in .md or .csv.");
        }

        if (plot is not null && !EndsIn(plot, ".png") && !EndsIn(plot, ".svg"))
        {
            throw new TableException($"The name {plot} does not say what to draw; let it end in .png or .svg.");
        }

        string[] written = [.. new[] { parsed.GetValue(_output), plot }.OfType<string>()];
        if (written.FirstOrDefault(path => !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path)))) is { } lost)
        {
            throw new TableException($"{lost} cannot be written: there is no such folder.");
        }

        if (written.Any(path => input != "-" && RealPath.Of(path) == RealPath.Of(input)))
        {
            throw new TableException("The result would take the place of the table it is read from; name another file.");
        }
    }

    /// <summary>Writes the tables.</summary>
    internal void Write(ParseResult parsed, Terminal terminal, IReadOnlyList<Table> tables)
    {
        string? output = parsed.GetValue(_output);
        if (output is null)
        {
            terminal.Write(Markdown(tables));
        }
        else if (EndsIn(output, ".md"))
        {
            Save(output, Markdown(tables));
        }
        else
        {
            foreach (var (place, table) in tables.Index())
            {
                Save(place == 0 ? output : $"{output[..^4]}-{table.Name}.csv", table.ToCsv());
            }
        }
    }

    /// <summary>The tables, each under its name.</summary>
    internal static string Markdown(IEnumerable<Table> tables) => string.Join('\n', tables.Where(table => table.Rows.Count > 0).Select(table => $"## {table.Name}\n\n{table.ToMarkdown()}"));

    /// <summary>Writes a text to a file, which appears when it is whole.</summary>
    internal static void Save(string path, string text) => Save(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Draws a figure to a file, which appears when it is whole.</summary>
    internal static void Save(string path, Figure figure) => Save(path, EndsIn(path, ".png") ? figure.ToPng() : Encoding.UTF8.GetBytes(figure.ToSvg()));

    private static void Save(string path, byte[] whole)
    {
        using var file = PendingFile.Create(path);
        file.Stream.Write(whole);
        file.Complete();
    }

    private static bool EndsIn(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
