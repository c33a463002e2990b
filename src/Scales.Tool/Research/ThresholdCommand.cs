using System.CommandLine;
using System.Globalization;
using Scales.Data;
using Scales.Research;

namespace Scales.Tool;

/// <summary><c>scales threshold</c>: how much change counts, estimated from an anchor by every accepted method at once.</summary>
internal sealed class ThresholdCommand
{
    private readonly Terminal _terminal;
    private readonly StudyTable _table;
    private readonly Report _report;
    private readonly Option<string> _change = new("--change") { HelpName = "COL", Required = true, Description = "The column of the change: follow-up minus baseline, as `scales change` writes it." };
    private readonly Option<string> _baseline = new("--baseline") { HelpName = "COL", Required = true, Description = "The column of the score at baseline." };
    private readonly Option<string> _anchor = new("--anchor") { HelpName = "COL", Required = true, Description = "The column of the anchor: how patients say they have changed, in whole numbers." };
    private readonly Option<string> _improved = new("--improved") { HelpName = "LIST", Required = true, Description = "The categories of the anchor that count as improved: 1,2,3. A clinical choice without a default." };
    private readonly Option<string> _unchanged = new("--unchanged") { HelpName = "LIST", Required = true, Description = "The categories that they are set against: 4." };
    private readonly Option<string> _minimal = new("--minimal") { HelpName = "LIST", Description = "Those of the improved categories that count as minimally improved, for the mean change; all of them by default." };
    private readonly Option<string> _better = new("--better") { HelpName = "lower|higher", Description = "Which end of the score is the better one: known where the column of the baseline has the name of a score, and never guessed." };
    private readonly Option<double?> _reliability = new("--reliability") { HelpName = "R", Description = "The reliability of the score between occasions, for what chance makes; between 0 and 1." };
    private readonly Option<double?> _anchorReliability = new("--anchor-reliability") { HelpName = "R", Description = "The reliability of the anchor, for the improved adjusted estimate; between 0 and 1." };
    private readonly Option<int?> _bootstrap = new("--bootstrap") { HelpName = "N", Description = "How many samples are drawn again for intervals that have no formula: 100 to 1000000." };
    private readonly Option<ulong?> _seed = new("--seed") { HelpName = "S", Description = "The seed of the bootstrap: the same seed gives the same samples on every machine." };
    private readonly Option<string> _plot;
    private readonly Option<bool> _quiet;

    private ThresholdCommand(Terminal terminal, Command command)
    {
        (_terminal, _table) = (terminal, new(command));
        _better.AcceptOnlyFromAmong("lower", "higher");
        foreach (var option in (Option[])[_change, _baseline, _anchor, _improved, _unchanged, _minimal, _better, _reliability, _anchorReliability, _bootstrap, _seed])
        {
            command.Add(option);
        }

        (_report, _plot, _quiet) = (new(command), Report.Plot(command, "the ROC curve, and beside it what every method says,"), Shared.Quiet(command));
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
    }

    internal static Command Create(Terminal terminal)
    {
        var command = new Command("threshold", "Estimates how much change counts, by every accepted method at once.");
        _ = new ThresholdCommand(terminal, command);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        int[] improved = Categories(parsed, _improved), unchanged = Categories(parsed, _unchanged);
        int[] minimal = parsed.GetValue(_minimal) is null ? improved : Categories(parsed, _minimal);
        if (minimal.Except(improved).Any())
        {
            throw new TableException("--minimal names some of the categories of --improved.");
        }

        var (bootstrap, plot) = (BootstrapOf(parsed), parsed.GetValue(_plot));
        _report.Check(parsed, plot, _table.Name(parsed));
        var (rows, invalid) = _table.Numbers(parsed, _terminal, [.. new[] { _baseline, _change, _anchor }.Select(parsed.GetRequiredValue)], cancellation);
        invalid += rows.Count(row => row[2] is { } rating && !IsCategory(rating));
        var study = StudyTable.Refusing(() => StudyOf(parsed, rows, [.. improved, .. unchanged]));
        var split = StudyTable.Refusing(() => study.Improved(improved, unchanged));
        var table = StudyTable.Refusing(() => Triangulation.Of(
            study.Improved(minimal, unchanged), split, parsed.GetValue(_reliability), parsed.GetValue(_anchorReliability), bootstrap));
        if (plot is not null)
        {
            Report.Save(plot, FigureOf(split, table));
        }

        _report.Write(parsed, _terminal, Tables(table));
        if (invalid == 0)
        {
            return CommandLine.Done;
        }

        Shared.Say(_terminal, parsed.GetValue(_quiet), FormattableString.Invariant($"{invalid} cells are no number, or no whole number in the anchor, and count as missing."));
        return CommandLine.DoneWithInvalid;
    }

    private AnchorStudy StudyOf(ParseResult parsed, IReadOnlyList<decimal?[]> rows, int[] stated)
    {
        int?[] ratings = [.. rows.Select(row => row[2] is { } rating && IsCategory(rating) ? (int?)rating : null)];
        int[] categories = [.. stated, .. ratings.OfType<int>()];
        bool isLowestBest = Categories(parsed, _improved).Max() < Categories(parsed, _unchanged).Min();
        var (best, worst) = isLowestBest ? (categories.Min(), categories.Max()) : (categories.Max(), categories.Min());
        return AnchorStudy.Of(
            [.. rows.Select(row => row[0])], [.. rows.Select(row => row[0] + row[1])], ratings,
            DirectionOf(parsed), new AnchorScale(parsed.GetRequiredValue(_anchor), best, worst));
    }

    private Direction DirectionOf(ParseResult parsed) => parsed.GetValue(_better) switch
    {
        "lower" => Direction.HigherIsWorse,
        "higher" => Direction.HigherIsBetter,
        _ => ScaleColumn.Find(parsed.GetRequiredValue(_baseline))?.Scale.Direction
            ?? throw new TableException("Which end of the score is the better one is not known by the name of the column: state --better lower or --better higher."),
    };

    // Groups too small for a curve have a forest still.
    private static Figure FigureOf(AnchorGroups split, Triangulation table)
    {
        var forest = TriangulationFigure.Of(table);
        return split is { Changed: > 1, Against: > 1 } ? RocFigure.Of(split.Roc(), Enum.GetValues<RocRule>()).Beside(forest) : forest;
    }

    private static IReadOnlyList<Table> Tables(Triangulation table) =>
    [
        new("thresholds", ["method", "amount", "lower", "upper", "interval", "patients", "given", "beware"], table.Rows.Select(Row)),
        new("anchor", ["anchor", "correlation with the change", "patients"], [[table.Anchor.ToString(), Table.Cell(table.Validity.Change.Value), table.Validity.Change.N.ToString()]]),
        new("warnings", ["code", "warning"],
            table.Rows.SelectMany(row => row.Warnings).Concat(table.Validity.Change.Warnings).Distinct().Select(warning => new[] { warning.Code, warning.Text })),
    ];

    private static string?[] Row(TriangulationRow row)
    {
        var estimate = row.Threshold?.Estimate;
        return
        [
            row.Method, Table.Cell(estimate?.Value), Table.Cell(estimate?.Interval?.Lower), Table.Cell(estimate?.Interval?.Upper), estimate?.Interval is { } interval ? FormattableString.Invariant($"{interval.Method}, {100 * interval.Level:0.##} %") : null,
            Table.Cell(estimate?.N.Used), Table.Cell(estimate?.N.Given), string.Join(", ", row.Warnings.Select(warning => warning.Code)),
        ];
    }

    private Bootstrap? BootstrapOf(ParseResult parsed) => (parsed.GetValue(_bootstrap), parsed.GetValue(_seed)) switch
    {
        (null, null) => null,
        ( >= 100 and <= 1_000_000 and int samples, { } seed) => new(samples, seed),
        _ => throw new TableException("A bootstrap wants both: --bootstrap N, from 100 to 1000000, and --seed S."),
    };

    private static bool IsCategory(decimal rating) => decimal.IsInteger(rating) && Math.Abs(rating) <= 1000;

    private static int[] Categories(ParseResult parsed, Option<string> option)
    {
        string[] words = parsed.GetRequiredValue(option).Split(',', StringSplitOptions.TrimEntries);
        int[] categories = [.. words.Select(word => int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int category) && Math.Abs((long)category) <= 1000 ? category : int.MinValue)];
        return categories.Contains(int.MinValue) ? throw new TableException($"{option.Name} is a list of whole numbers from -1000 to 1000, such as 1,2,3.") : categories;
    }
}
