using Scales.Research;
using static Scales.Research.Table;

namespace Scales.Tool;

/// <summary>The responders of a trial and their curves, for a scale that is known only now.</summary>
/// <param name="Responders">The responders of every arm.</param>
/// <param name="Curves">The cumulative responder curve of every arm.</param>
internal sealed record TrialResponders(ResponderTable Responders, IReadOnlyList<CumulativeResponderCurve> Curves)
{
    internal static TrialResponders Of(ScaleColumn scale, Threshold threshold, TrialReader trial, MissingVisit missingVisit, ZeroBaseline zeroBaseline) =>
        scale.Accept(new Visitor(threshold, trial, missingVisit, zeroBaseline));

    private sealed class Visitor(Threshold threshold, TrialReader trial, MissingVisit missingVisit, ZeroBaseline zeroBaseline) : IScaleVisitor<TrialResponders>
    {
        public TrialResponders Visit<TScale>() where TScale : struct, IScale
        {
            var own = (Threshold<TScale>)threshold;
            Arm<TScale>[] arms = [.. trial.Arms.Select(name => new Arm<TScale>(name, trial.PatientsOf(name).Select(patient => patient.As<TScale>())))];
            var table = ResponderTable.Of(own, missingVisit, zeroBaseline, arms);
            var judged = arms.Where(arm => table[arm.Name].Responders is not null);
            return new(table, [.. judged.Select(arm => CumulativeResponderCurve.InUnitOf(own, arm, missingVisit, zeroBaseline))]);
        }
    }

    /// <summary>The tables of a report, each arm compared with every later one, or with the control.</summary>
    internal IReadOnlyList<Table> Tables(string? control) =>
    [
        new("responders",
            ["arm", "patients", "denominator", "responders", "share", "wilson lower", "wilson upper", "exact lower", "exact upper",
                "no baseline", "no follow-up", "baseline 0", "out of reach", "not comparable"],
            Responders.Arms.Select(Row)),
        new("comparisons",
            ["arm", "against", "difference", "newcombe lower", "newcombe upper", "miettinen-nurminen lower", "miettinen-nurminen upper", "fisher p", "number needed to treat (interval)"],
            Pairs(control).Select(pair => Row(pair.Arm, pair.Against))),
        new("definition", ["responder", "missing visit", "zero baseline", "intervals"],
            [[Responders.Criterion, Responders.MissingVisit.ToString(), Responders.ZeroBaseline.ToString(), FormattableString.Invariant($"{100 * Interval.Usual} %")]]),
        new("warnings", ["arm", "code", "warning"], from arm in Responders.Arms from warning in arm.Warnings select new[] { arm.Arm, warning.Code, warning.Text }),
        new("curve", ["arm", "improvement", "unit", "responders", "denominator", "share"],
            from curve in Curves
            from step in curve.Steps
            select new[]
            {
                curve.Arm, Cell(step.Improvement), curve.Unit, Cell(step.Responders.Count),
                Cell(step.Responders.Total), Cell(step.Responders.Value),
            }),
    ];

    private IEnumerable<(ArmResponders Arm, ArmResponders Against)> Pairs(string? control)
    {
        ArmResponders[] judged = [.. Responders.Arms.Where(arm => arm.Responders is not null)];
        return control is null
            ? judged.SelectMany((arm, place) => judged.Skip(place + 1).Select(against => (arm, against)))
            : from arm in judged where arm.Arm != control from against in judged where against.Arm == control select (arm, against);
    }

    private static string?[] Row(ArmResponders arm)
    {
        var (wilson, exact) = (arm.Responders?.Wilson(), arm.Responders?.ClopperPearson());
        return
        [
            arm.Arm, Cell(arm.Patients), Cell(arm.N.Used), Cell(arm.Responders?.Count),
            .. Cells(arm.Responders?.Value, wilson?.Lower, wilson?.Upper, exact?.Lower, exact?.Upper),
            .. new[] { arm.WithoutBaseline, arm.WithoutFollowUp, arm.FromZero, arm.OutOfReach, arm.NotComparable }.Select(count => Cell(count)),
        ];
    }

    private static string?[] Row(ArmResponders arm, ArmResponders against)
    {
        var compared = arm.Responders!.Versus(against.Responders!);
        var (newcombe, score) = (compared.Newcombe(), compared.MiettinenNurminen());
        return
        [
            arm.Arm, against.Arm, .. Cells(compared.Difference, newcombe.Lower, newcombe.Upper, score.Lower, score.Upper, compared.Fisher().Value),
            compared.NumberNeededToTreat().ToString(),
        ];
    }

    private static IEnumerable<string?> Cells(params double?[] values) => values.Select(value => Cell(value));
}
