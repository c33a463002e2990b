using System.CommandLine;
using System.Text;
using Scales.Data;
using Scales.Research;

namespace Scales.Tool;

/// <summary><c>scales review</c>: a review without a meta-analysis recounted, redrawn, and checked against its own studies.</summary>
internal sealed class ReviewCommand
{
    private const int MostBytes = 16_000_000;

    private readonly Terminal _terminal;
    private readonly Argument<string> _studies = new("STUDIES") { Description = "The review and its studies, in JSON; docs/reviews.md describes the file." };
    private readonly Option<string> _folder = new("--output", "-o") { HelpName = "DIR", Description = "The folder for every table as CSV, all of them in review.md, and the effect direction plot as SVG and PNG. Standard output, in Markdown, by default." };
    private readonly Option<bool> _quiet;

    private ReviewCommand(Terminal terminal, Command command)
    {
        _terminal = terminal;
        command.Add(_studies);
        command.Add(_folder);
        _quiet = Shared.Quiet(command);
        command.SetAction((parsed, _) => Task.FromResult(Run(parsed)));
    }

    internal static Command Create(Terminal terminal)
    {
        var command = new Command("review", "Recounts, redraws and checks a systematic review.");
        _ = new ReviewCommand(terminal, command);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (!Review.TryParse(Read(parsed.GetRequiredValue(_studies)), out var review, out var mistakes))
        {
            throw new TableException([.. mistakes.Select(mistake => mistake.ToString())]);
        }

        var tables = review.Tables();
        if (parsed.GetValue(_folder) is { } folder)
        {
            Save(folder, review, tables);
            if (!HasRoomInAPlot(review))
            {
                Shared.Say(_terminal, parsed.GetValue(_quiet), FormattableString.Invariant(
                    $"There is no effect direction plot: it has room for {EffectDirectionPlot.MostStudies} studies and for 1 to {EffectDirectionPlot.MostDomains} domains."));
            }
        }
        else
        {
            _terminal.Write(Report.Markdown(tables));
        }

        int findings = review.Validate().Count;
        if (findings == 0)
        {
            return CommandLine.Done;
        }

        Shared.Say(_terminal, parsed.GetValue(_quiet), FormattableString.Invariant($"{findings} statements of the review do not fit; the table of findings names them."));
        return CommandLine.DoneWithInvalid;
    }

    private static void Save(string folder, Review review, IReadOnlyList<Table> tables)
    {
        if (File.Exists(folder))
        {
            throw new TableException($"{folder} is a file; name a folder.");
        }

        Directory.CreateDirectory(folder);
        foreach (var table in tables)
        {
            Report.Save(Path.Combine(folder, $"{table.Name}.csv"), table.ToCsv());
        }

        Report.Save(Path.Combine(folder, "review.md"), Report.Markdown(tables));
        if (HasRoomInAPlot(review))
        {
            var figure = EffectDirectionFigure.Of(EffectDirectionPlot.Of(review));
            Report.Save(Path.Combine(folder, "effect-direction.svg"), figure);
            Report.Save(Path.Combine(folder, "effect-direction.png"), figure);
        }
    }

    private static bool HasRoomInAPlot(Review review) =>
        review.Studies.Count <= EffectDirectionPlot.MostStudies && review.Domains.Count is > 0 and <= EffectDirectionPlot.MostDomains;

    private static string Read(string path)
    {
        try
        {
            return new FileInfo(path).Length > MostBytes
                ? throw new TableException($"{path} is longer than a review can be.")
                : File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            throw new TableException($"{path} cannot be read: the text is not UTF-8; save the file as UTF-8.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TableException($"{path} cannot be read: {Refusal.Reason(failure)}");
        }
    }
}
