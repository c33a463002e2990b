using System.CommandLine;
using Scales.Data;

namespace Scales.Tool;

/// <summary>Where a table keeps the visits: what of the command line says it.</summary>
internal sealed class VisitChoice
{
    private readonly Option<string> _baseline = new("--baseline") { HelpName = "COL", Description = "The column of the score at baseline, where both visits stand in one row." };
    private readonly Option<string> _followUp = new("--follow-up") { HelpName = "COL", Description = "The column of the score at follow-up." };
    private readonly Option<string> _id = new("--id") { HelpName = "COL", Description = "The column that tells patients apart, where every visit has a row of its own." };
    private readonly Option<string> _visit = new("--visit") { HelpName = "COL", Description = "The column that names the visit." };
    private readonly Option<string> _baselineVisit = new("--baseline-visit") { HelpName = "V", Description = "The visit that the others are compared with." };
    private readonly Option<string> _value = new("--value") { HelpName = "COL", Description = "The column of the scores." };

    internal VisitChoice(Command command)
    {
        foreach (var option in (Option[])[_baseline, _followUp, _id, _visit, _baselineVisit, _value])
        {
            command.Add(option);
        }
    }

    internal Visits Of(ParseResult parsed)
    {
        string?[] side = [parsed.GetValue(_baseline), parsed.GetValue(_followUp)];
        string?[] below = [parsed.GetValue(_id), parsed.GetValue(_visit), parsed.GetValue(_baselineVisit), parsed.GetValue(_value)];
        return (side.Count(name => name is null), below.Count(name => name is null)) switch
        {
            (0, 4) when side[0] == side[1] => throw new TableException("--baseline and --follow-up name one column; a change wants two."),
            (0, 4) => new SideBySide(side[0]!, side[1]!),
            (2, 0) => new OneBelowAnother(below[0]!, below[1]!, below[2]!, below[3]!),
            _ => throw new TableException("Say where the visits stand: --baseline COL --follow-up COL, or --id COL --visit COL --baseline-visit V --value COL."),
        };
    }
}
