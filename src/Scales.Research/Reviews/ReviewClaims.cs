namespace Scales.Research;

/// <summary>Something that a text says, and where.</summary>
/// <typeparam name="T">What is said.</typeparam>
/// <param name="Where">The section or table.</param>
/// <param name="Value">What it says.</param>
public sealed record Claim<T>(string Where, T Value);

/// <summary>What a review says of its studies as a whole; what it does not say is <see langword="null"/> or empty.</summary>
public sealed class ReviewClaims
{
    internal ReviewClaims()
    {
    }

    /// <summary>How many patients there are.</summary>
    public Claim<int>? Patients { get; internal init; }

    /// <summary>The mean age and the youngest and oldest patient.</summary>
    public Claim<Age>? Age { get; internal init; }

    /// <summary>The percentage of men.</summary>
    public Claim<decimal>? MalePercent { get; internal init; }

    /// <summary>The shortest and the longest follow-up.</summary>
    public Claim<Period>? FollowUp { get; internal init; }

    /// <summary>Whether a study had to have a comparator to be eligible.</summary>
    public Claim<bool>? ComparatorRequired { get; internal init; }

    /// <summary>What the votes of the studies are counted on, according to the methods.</summary>
    public Claim<VoteBasis>? VotesOn { get; internal init; }

    /// <summary>The votes as they are printed.</summary>
    public IReadOnlyList<VoteClaim> Votes { get; internal init; } = [];

    /// <summary>The thresholds that the review judges by.</summary>
    public IReadOnlyList<ThresholdClaim> Thresholds { get; internal init; } = [];

    /// <summary>Measures that every study is said to have used.</summary>
    public IReadOnlyList<Claim<string>> MeasuredInEveryStudy { get; internal init; } = [];

    /// <summary>Measures that the review reports results of.</summary>
    public IReadOnlyList<Claim<string>> Measured { get; internal init; } = [];

    /// <summary>Adverse events that the review speaks of.</summary>
    public IReadOnlyList<Claim<string>> AdverseEvents { get; internal init; } = [];

    /// <summary>Whether the review says that there were no serious adverse events.</summary>
    public Claim<bool>? NoSeriousEvents { get; internal init; }
}

/// <summary>What votes are counted on.</summary>
public enum VoteBasis
{
    /// <summary>The direction of the effects.</summary>
    Direction,

    /// <summary>The significance of the effects, which the Cochrane Handbook calls unacceptable (chapter 12).</summary>
    Significance,

    /// <summary>Whether the effects reach a threshold.</summary>
    Threshold,
}

/// <summary>A table of votes as a review prints it.</summary>
/// <param name="Where">Where it is printed.</param>
/// <param name="Domain">The domain.</param>
/// <param name="CountedOn">What the votes are counted on.</param>
/// <param name="For">The studies that it counts for the intervention.</param>
/// <param name="NotFor">The studies that it does not count for the intervention.</param>
public sealed record VoteClaim(string Where, string Domain, VoteBasis CountedOn, IReadOnlyList<string> For, IReadOnlyList<string> NotFor);

/// <summary>A threshold that a review judges by.</summary>
/// <param name="Where">Where it says so.</param>
/// <param name="Measures">The instruments that it is applied to.</param>
/// <param name="Amount">How large a change has to be.</param>
/// <param name="Unit">Of what: <c>%</c> of the baseline, or <c>points</c>.</param>
/// <param name="AppliedTo">Whose change it judges.</param>
/// <param name="References">The references that it is cited from.</param>
public sealed record ThresholdClaim(string Where, IReadOnlyList<string> Measures, decimal Amount, string Unit, ThresholdSubject AppliedTo, IReadOnlyList<string> References)
{
    /// <summary>Amount and unit: <c>30 %</c>, <c>1 point</c>.</summary>
    internal string Size => $"{Table.Cell(Amount)} {(Amount == 1 && Unit == "points" ? "point" : Unit)}";
}

/// <summary>Whose change a threshold judges. The change of a mean and the changes of patients are different things.</summary>
public enum ThresholdSubject
{
    /// <summary>The review does not say.</summary>
    NotStated,

    /// <summary>The change of each patient.</summary>
    Patients,

    /// <summary>The change of a group's mean.</summary>
    GroupMeans,
}
