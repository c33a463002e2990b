using System.Numerics;

namespace Scales.Research;

/// <summary>
/// Votes counted on the direction of effects: how many studies favour the intervention, of those that have a direction, and whether chance alone would do it.
/// Significance, size and quality of the studies play no part.
/// </summary>
/// <remarks>
/// One study has one vote in a domain (<see cref="StudyDirection"/>). McKenzie JE, Brennan SE. Cochrane Handbook for Systematic Reviews of Interventions, chapter 12;
/// <see cref="ReviewCitations.BoonThomson2021"/>. The test takes every study as equally likely to favour the intervention, and ignores size.
/// </remarks>
public sealed class VoteCount
{
    /// <summary>The most studies that are counted.</summary>
    public const int MostStudies = 1000;

    /// <summary>Counts votes that are known already.</summary>
    /// <param name="benefit">How many studies favour the intervention.</param>
    /// <param name="harm">How many studies favour what it is compared with.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there are more than 1000 studies.</exception>
    public VoteCount(int benefit, int harm)
        : this(benefit, harm, [])
    {
    }

    private VoteCount(int benefit, int harm, IReadOnlyList<Vote> votes)
    {
        if (benefit < 0 || harm < 0 || (long)benefit + harm > MostStudies)
        {
            Throw.OutOfRange("The number of votes", FormattableString.Invariant($"from 0 to {MostStudies}"), benefit < 0 ? benefit : harm, benefit < 0 ? nameof(benefit) : nameof(harm));
        }

        (Benefit, Harm, Votes) = (benefit, harm, votes);
    }

    /// <summary>Counts the votes of the studies of a review in a domain.</summary>
    /// <exception cref="ArgumentException">The review has no such domain.</exception>
    public static VoteCount On(Review review, string domain)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (!review.Domains.Contains(domain))
        {
            Throw.Unknown("The review has no such domain", nameof(domain));
        }

        Vote[] votes = [.. review.Studies.Select(study => new Vote(study, study.DirectionIn(domain), study.Outcomes.Any(outcome => outcome.Domain == domain)))];
        return new(votes.Count(vote => vote.Direction.Direction == EffectDirection.Benefit), votes.Count(vote => vote.Direction.Direction == EffectDirection.Harm), votes);
    }

    /// <summary>How many studies favour the intervention.</summary>
    public int Benefit { get; }

    /// <summary>How many studies favour what it is compared with.</summary>
    public int Harm { get; }

    /// <summary>How many votes are counted.</summary>
    public int Counted => Benefit + Harm;

    /// <summary>The direction of every study, those that have no vote included; empty where only numbers were given.</summary>
    public IReadOnlyList<Vote> Votes { get; }

    /// <summary>The share that favours the intervention, with its Wilson and Clopper-Pearson intervals; <see langword="null"/> where no vote is counted.</summary>
    public Proportion? Share => Counted == 0 ? null : new(Benefit, Counted);

    /// <summary>The two-sided exact p-value of the sign test; <see langword="null"/> where no vote is counted.</summary>
    public PValue? P => Counted == 0 ? null : new(Math.Min(1, 2 * AtLeast(Math.Max(Benefit, Harm), Counted)), "sign test, exact binomial");

    /// <summary>The exact p-value against benefit alone; <see langword="null"/> where no vote is counted.</summary>
    public PValue? PForBenefit => Counted == 0 ? null : new(AtLeast(Benefit, Counted), "sign test, exact binomial, one-sided");

    /// <summary>The smallest two-sided p-value that so many votes can reach, if all of them agree: 0.125 for four.</summary>
    public double SmallestAttainableP => SmallestP(Counted);

    /// <summary>What to beware of.</summary>
    public IReadOnlyList<Warning> Warnings =>
    [
        .. SmallestAttainableP >= UsualAlpha ? [TooFew()] : Array.Empty<Warning>(),
        .. Without("no-direction", "no direction is given: missing, not a vote against", vote => vote is { Direction.Direction: EffectDirection.NotReported, HasOutcome: true }),
        .. Without("conflicting", "fewer than 70 % of the outcomes agree", vote => vote.Direction.Direction == EffectDirection.Conflicting),
        .. Without("no-difference", "no difference, so no vote", vote => vote.Direction.Direction == EffectDirection.NoDifference),
        .. Without("no-outcome", "no outcome in this domain", vote => !vote.HasOutcome),
    ];

    private const double UsualAlpha = 0.05;

    /// <summary>The fewest votes whose smallest attainable two-sided p-value is below a level: 6 for 0.05.</summary>
    /// <param name="alpha">The level, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1, or needs more than 1000 votes.</exception>
    public static int FewestVotesFor(double alpha)
    {
        if (!(alpha < 1 && alpha > SmallestP(MostStudies)))
        {
            Throw.OutOfRange("A level of significance", "a number between 0 and 1, such as 0.05", alpha, nameof(alpha));
        }

        int votes = 1;
        while (SmallestP(votes) >= alpha)
        {
            votes++;
        }

        return votes;
    }

    /// <summary>
    /// How likely at least as many benefits are if each study favours the intervention with a probability of its own: the sign test
    /// takes one half for every study, and this shows what hangs on that.
    /// </summary>
    /// <param name="probabilities">A probability for each vote that is counted.</param>
    /// <remarks><see cref="ReviewCitations.Nikolakopoulos2020"/>.</remarks>
    /// <exception cref="ArgumentException">There are more or fewer probabilities than votes, or one is not from 0 to 1.</exception>
    public double ProbabilityOfAtLeast(params ReadOnlySpan<double> probabilities)
    {
        Check.SameLength(probabilities.Length, Counted, nameof(probabilities));
        return PoissonBinomial.Of(probabilities)[Benefit..].Sum();
    }

    /// <summary>The votes and the p-value: <c>3 of 3 votes for benefit, p = 0.25 (sign test, exact binomial)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Benefit} of {Counted} votes for benefit{(P is { } p ? $", {p}" : "")}");

    private static double SmallestP(int votes) => votes == 0 ? 1 : Math.ScaleB(1, 1 - votes);

    // Whole numbers of equally likely outcomes: the sum is exact, and so is its share of 2^n up to one rounding.
    private static double AtLeast(int successes, int trials)
    {
        BigInteger ways = 0, binomial = 1;
        for (int failures = 0; failures <= trials - successes; failures++)
        {
            ways += binomial;
            binomial = binomial * (trials - failures) / (failures + 1);
        }

        return Math.ScaleB((double)ways, -trials);
    }

    private Warning TooFew() => new("too-few-votes", FormattableString.Invariant(
        $"{Counted} {(Counted == 1 ? "vote" : "votes")} cannot reach p < {UsualAlpha}: the smallest attainable p is {SmallestAttainableP:0.####}, and {FewestVotesFor(UsualAlpha)} votes are needed."));

    private IEnumerable<Warning> Without(string code, string why, Func<Vote, bool> belongs)
    {
        string[] studies = [.. Votes.Where(belongs).Select(vote => vote.Study.Name)];
        return studies.Length == 0 ? [] : [new(code, $"{string.Join(", ", studies)}: {why}.")];
    }
}

/// <summary>The vote of one study.</summary>
/// <param name="Study">The study.</param>
/// <param name="Direction">The direction of its outcomes in the domain. Benefit and harm are votes; anything else is none.</param>
/// <param name="HasOutcome">Whether it has an outcome in the domain at all.</param>
public sealed record Vote(Study Study, StudyDirection Direction, bool HasOutcome);
