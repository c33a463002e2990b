namespace Scales.Research;

/// <summary>The responders of every arm of a study by one criterion, under policies for missing visits and for baselines of 0 that the caller states.</summary>
public sealed class ResponderTable
{
    private ResponderTable(string criterion, MissingVisit missingVisit, ZeroBaseline zeroBaseline, IReadOnlyList<ArmResponders> arms) =>
        (Criterion, MissingVisit, ZeroBaseline, Arms) = (criterion, missingVisit, zeroBaseline, arms);

    /// <summary>The criterion in words: name, amount and unit of the threshold.</summary>
    public string Criterion { get; }

    /// <summary>What a patient counts as who missed a visit.</summary>
    public MissingVisit MissingVisit { get; }

    /// <summary>What a patient counts as whose baseline is 0.</summary>
    public ZeroBaseline ZeroBaseline { get; }

    /// <summary>The arms, in the order given.</summary>
    public IReadOnlyList<ArmResponders> Arms { get; }

    /// <summary>An arm by its name.</summary>
    /// <exception cref="ArgumentException">There is no such arm.</exception>
    public ArmResponders this[string arm]
    {
        get
        {
            var found = Arms.FirstOrDefault(candidate => candidate.Arm == arm);
            if (found is null)
            {
                Throw.Unknown("The table has no arm of this name", nameof(arm));
            }

            return found;
        }
    }

    /// <summary>Counts those who reach a threshold.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    /// <param name="threshold">The threshold; a change of exactly its size reaches it.</param>
    /// <param name="missingVisit">What a patient counts as who missed a visit.</param>
    /// <param name="zeroBaseline">What a patient counts as whose baseline is 0, of which a percentage has no meaning; a threshold in points asks nothing of it.</param>
    /// <param name="arms">The arms, each with a name of its own.</param>
    /// <exception cref="ArgumentException">There is no arm, or two have one name.</exception>
    public static ResponderTable Of<TScale>(Threshold<TScale> threshold, MissingVisit missingVisit, ZeroBaseline zeroBaseline, params IReadOnlyList<Arm<TScale>> arms)
        where TScale : struct, IScale
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return Of(threshold.ToString(), patient => patient.Judge(threshold), missingVisit, zeroBaseline, arms);
    }

    /// <summary>Counts those who meet a criterion of your own: several thresholds together, or a rule of a study.</summary>
    /// <param name="criterion">The criterion in words.</param>
    /// <param name="judge">What it says of a patient: <c>patient => patient.JudgeAll(points, percent)</c>.</param>
    /// <param name="missingVisit">What a patient counts as who missed a visit.</param>
    /// <param name="zeroBaseline">What a patient counts as whose baseline is 0, where the criterion asks for a percentage of it.</param>
    /// <param name="arms">The arms, each with a name of its own.</param>
    /// <typeparam name="TScale">The scale.</typeparam>
    /// <exception cref="ArgumentException">There is no arm, or two have one name.</exception>
    public static ResponderTable Of<TScale>(string criterion, Func<Outcome<TScale>, Judgement> judge, MissingVisit missingVisit, ZeroBaseline zeroBaseline, params IReadOnlyList<Arm<TScale>> arms)
        where TScale : struct, IScale
    {
        ArgumentNullException.ThrowIfNull(criterion);
        ArgumentNullException.ThrowIfNull(judge);
        Check.Stated(missingVisit, nameof(missingVisit));
        Check.Stated(zeroBaseline, nameof(zeroBaseline));
        Check.Arms(arms, nameof(arms));
        return new(criterion, missingVisit, zeroBaseline,
            [.. arms.Select(arm => new ArmResponders(arm.Name, [.. arm.Patients.Select(patient => Judge(patient, judge))], missingVisit, zeroBaseline))]);
    }

    // That the baseline is 0 was known before the visit was missed, and no follow-up could have been judged.
    private static Judgement Judge<TScale>(Outcome<TScale> patient, Func<Outcome<TScale>, Judgement> judge) where TScale : struct, IScale =>
        patient.Obstacle == Obstacle.MissingFollowUp && judge(new(patient.Baseline, patient.Baseline)) is { Obstacle: Obstacle.ZeroBaseline } fromZero
            ? fromZero
            : judge(patient);
}
