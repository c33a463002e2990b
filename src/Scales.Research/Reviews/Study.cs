namespace Scales.Research;

/// <summary>A study as a review reports it: who took part, what they were given, what came of it.</summary>
public sealed class Study
{
    internal Study()
    {
    }

    /// <summary>The name that the review's file knows it by: <c>kumru-2018</c>.</summary>
    public string Key { get; internal init; } = "";

    /// <summary>The name that people know it by: <c>Kumru 2018</c>.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>Where it was published.</summary>
    public Citation Citation { get; internal init; } = new("");

    /// <summary>How it was designed.</summary>
    public StudyDesign Design { get; internal init; }

    /// <summary>The judgement of its risk of bias; <see langword="null"/> where there is none.</summary>
    public RiskOfBias? RiskOfBias { get; internal init; }

    /// <summary>How many patients took part, in all arms.</summary>
    public int Patients { get; internal init; }

    /// <summary>Patients who are known not to belong to the population of the review; <see langword="null"/> where there are none.</summary>
    public OutsidePopulation? OutsidePopulation { get; internal init; }

    /// <summary>The age of the patients; <see langword="null"/> where it is not reported.</summary>
    public Age? Age { get; internal init; }

    /// <summary>How long the patients were followed; <see langword="null"/> where it is not reported.</summary>
    public Period? FollowUp { get; internal init; }

    /// <summary>The arms.</summary>
    public IReadOnlyList<StudyArm> Arms { get; internal init; } = [];

    /// <summary>The outcomes.</summary>
    public IReadOnlyList<StudyOutcome> Outcomes { get; internal init; } = [];

    /// <summary>What it reports of adverse events; empty where it reports nothing, which is not the same as none.</summary>
    public IReadOnlyList<AdverseEvent> AdverseEvents { get; internal init; } = [];

    /// <summary>How many patients got the intervention; <see langword="null"/> where an arm does not say.</summary>
    public int? Treated => Arms.Where(arm => !arm.IsComparator).Aggregate((int?)0, (sum, arm) => sum + arm.Patients);

    /// <summary>Whether the study compares the intervention with something else.</summary>
    public bool HasComparator => Arms.Any(arm => arm.IsComparator);

    /// <summary>The one direction of its outcomes in a domain.</summary>
    public StudyDirection DirectionIn(string domain) =>
        StudyDirection.Of(Outcomes.Where(outcome => outcome.Domain == domain).Select(outcome => outcome.Direction));

    /// <summary>What is reported of an adverse event in the arms that got the intervention: a count where every such report is one.</summary>
    public EventReport ReportOf(string adverseEvent)
    {
        EventReport[] reports = [.. AdverseEvents.Where(reported => reported.Name == adverseEvent && !IsComparator(reported.Arm)).Select(reported => reported.Report)];
        Proportion[] counted = [.. reports.OfType<CountedEvents>().Select(report => report.Proportion)];
        return reports.Length == 0 ? (adverseEvent == AdverseEvent.Any && AdverseEvents.Count > 0 ? EventReport.Uncounted : EventReport.NotReported)
            : counted.Length < reports.Length ? EventReport.Uncounted
            : EventReport.Counted(counted.Sum(part => part.Count), counted.Sum(part => part.Total));
    }

    private bool IsComparator(string? arm) => Arms.Any(candidate => candidate.Name == arm && candidate.IsComparator);

    /// <summary>The name, and how many patients took part.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}, {Patients} patients");
}

/// <summary>How a study was designed.</summary>
public enum StudyDesign
{
    /// <summary>A randomised trial.</summary>
    RandomisedTrial,

    /// <summary>A trial that allots without randomising.</summary>
    NonrandomisedTrial,

    /// <summary>A prospective cohort.</summary>
    ProspectiveCohort,

    /// <summary>A retrospective cohort.</summary>
    RetrospectiveCohort,

    /// <summary>A series of cases.</summary>
    CaseSeries,
}

/// <summary>The judgement of a study's risk of bias.</summary>
/// <param name="Tool">The tool: <c>RoB 2</c>.</param>
/// <param name="Judgement">The judgement, in the words of the tool.</param>
public sealed record RiskOfBias(string Tool, string Judgement);

/// <summary>Patients of a study who do not belong to the population of the review.</summary>
/// <param name="Condition">What they have.</param>
/// <param name="AtLeast">How many there are at least.</param>
public sealed record OutsidePopulation(string Condition, int AtLeast);

/// <summary>The age of patients in years, as far as it is reported.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Median">The median.</param>
/// <param name="Lowest">The youngest.</param>
/// <param name="Highest">The oldest.</param>
public sealed record Age(decimal? Mean, decimal? Median, decimal? Lowest, decimal? Highest);

/// <summary>An arm of a study: patients who were given the same.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Patients">How many patients are in it; <see langword="null"/> where that is not reported.</param>
/// <param name="IsComparator">Whether it is what the intervention is compared with.</param>
/// <param name="Route">How the drug was given; <see langword="null"/> where that is not reported.</param>
/// <param name="Doses">What is said of its dose, once for each place that says something.</param>
public sealed record StudyArm(string Name, int? Patients, bool IsComparator, string? Route, IReadOnlyList<Claim<Dose>> Doses);

/// <summary>A dose, or the range of one.</summary>
/// <param name="Lowest">The lowest dose.</param>
/// <param name="Highest">The highest dose.</param>
/// <param name="Unit">The unit: <c>µg/day</c>.</param>
public sealed record Dose(decimal Lowest, decimal Highest, string Unit)
{
    /// <summary>The dose in words: <c>50 to 100 µg</c>.</summary>
    public override string ToString() => Lowest == Highest ? $"{Table.Cell(Lowest)} {Unit}" : $"{Table.Cell(Lowest)} to {Table.Cell(Highest)} {Unit}";
}

/// <summary>An outcome of a study: what was measured, when, and whom the result favours.</summary>
/// <param name="Domain">The domain of the review that it belongs to.</param>
/// <param name="Measure">What measured it: the key of an instrument such as <c>nrs</c>, the column of a scale such as <c>npsi_total</c>, or the name of another measure.</param>
/// <param name="At">How long after the baseline; <see langword="null"/> where that is not reported.</param>
/// <param name="Direction">Whom the result favours.</param>
/// <param name="Significance">What the study says of its significance.</param>
/// <param name="Effect">The size of the effect; <see langword="null"/> where it is not reported.</param>
public sealed record StudyOutcome(string Domain, string Measure, Duration? At, EffectDirection Direction, SignificanceClaim Significance, Effect? Effect)
{
    /// <summary>The instrument behind the measure; <see langword="null"/> where the library does not know it.</summary>
    public Instrument? Instrument => Instruments.Find(Measure) ?? ScaleColumn.Find(Measure)?.Instrument;
}

/// <summary>The size of an effect as a study prints it.</summary>
/// <param name="Metric">What was computed.</param>
/// <param name="Improvement">How much better the intervention is: positive where it is better, whatever the direction of the scale.</param>
/// <param name="Interval">The 95 % interval of the improvement; <see langword="null"/> where it is not reported.</param>
public sealed record Effect(EffectMetric Metric, decimal Improvement, (decimal Lower, decimal Upper)? Interval)
{
    /// <summary>Whom the effect favours.</summary>
    public EffectDirection Direction => decimal.Sign(Improvement) switch { > 0 => EffectDirection.Benefit, < 0 => EffectDirection.Harm, _ => EffectDirection.NoDifference };
}

/// <summary>What was computed as the size of an effect. Two metrics are two quantities: they share no range.</summary>
public enum EffectMetric
{
    /// <summary>The change of the mean from baseline, in points.</summary>
    MeanChange,

    /// <summary>The difference of the means of two arms, in points.</summary>
    MeanDifference,

    /// <summary>The difference of the means of two arms in standard deviations.</summary>
    StandardisedMeanDifference,

    /// <summary>The change of the mean in percent of the mean at baseline.</summary>
    PercentOfMeans,

    /// <summary>The mean of the percent changes of the patients.</summary>
    MeanOfPercents,

    /// <summary>The median of the percent changes of the patients.</summary>
    MedianOfPercents,

    /// <summary>The percentage of patients who respond.</summary>
    PercentResponders,

    /// <summary>The difference of the percentages of two arms.</summary>
    RiskDifference,
}
