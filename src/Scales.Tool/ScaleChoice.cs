using System.CommandLine;
using Scales.Data;

namespace Scales.Tool;

/// <summary>The score that a verb is about: what of the command line names it.</summary>
internal sealed class ScaleChoice
{
    private readonly Argument<string> _scale = new("SCALE") { Description = "The score that is compared, by the name of its column: nrs, npsi_total. The names are in `scales list`." };
    private readonly Option<string> _coding = new("--coding") { HelpName = "0-4|1-5", Description = "The numbering of ashworth." };
    private readonly Option<int?> _denominator = new("--denominator") { HelpName = "N", Description = "The most parts of a score of more than six decimals: the number of days or of muscles that a mean is of. The number of items by default." };

    internal ScaleChoice(Command command)
    {
        _coding.AcceptOnlyFromAmong("0-4", "1-5");
        command.Add(_scale);
        command.Add(_coding);
        command.Add(_denominator);
    }

    internal ScaleColumn Of(ParseResult parsed)
    {
        string name = parsed.GetRequiredValue(_scale);
        if (name.Equals("ashworth_mean", StringComparison.OrdinalIgnoreCase))
        {
            name = parsed.GetValue(_coding) switch
            {
                "0-4" => OriginalAshworth.Instrument.ColumnOf(Scale.Of<OriginalAshworth0To4>()),
                "1-5" => OriginalAshworth.Instrument.ColumnOf(Scale.Of<OriginalAshworth1To5>()),
                _ => throw new TableException("ashworth: the numbering cannot be told from the numbers; state it: --coding 0-4 or --coding 1-5."),
            };
        }

        return ScaleColumn.Find(name) ?? throw new TableException($"There is no score \"{name}\" whose change has a meaning; there are {string.Join(", ", ScaleColumn.All)}.");
    }

    /// <summary>The largest denominator of a long decimal; <see langword="null"/> where none was stated.</summary>
    internal int? MostParts(ParseResult parsed) => parsed.GetValue(_denominator) switch
    {
        null => null,
        var most and >= 1 and <= 1000 => most,
        _ => throw new TableException("--denominator is a whole number from 1 to 1000."),
    };

    internal static Threshold ThresholdOf(ScaleColumn scale, string name) => scale.Thresholds.FirstOrDefault(threshold => threshold.Name == name)
        ?? throw new TableException(scale.Thresholds.Count == 0
            ? $"No threshold is published for {scale}: {Thresholds.InSpinalCordInjury(scale.Scale)}"
            : $"There is no threshold \"{name}\" for {scale}; there are {string.Join(", ", scale.Thresholds.Select(threshold => threshold.Name))}.");
}
