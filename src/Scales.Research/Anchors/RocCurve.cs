namespace Scales.Research;

/// <summary>How well an amount of change tells the patients who changed by the anchor from the others, at every cut-off.</summary>
/// <remarks>A larger amount of change towards the end the groups are about always counts for "changed": the direction is stated, never guessed.</remarks>
public sealed class RocCurve
{
    private readonly List<Cut> _cuts;

    internal RocCurve(AnchorGroups groups, double level)
    {
        if (Estimators.WhyNoGroups(groups.Counts) is { } why)
        {
            throw new NotEstimableException(why + ".");
        }

        _cuts = RocSearch.Cuts(groups.Counts);
        Points = [.. _cuts.Select((cut, place) => new RocPoint(cut.Amount, MidpointBelow(place), cut.Sensitivity, cut.Specificity)), new(null, double.PositiveInfinity, 0, 1)];
        (Unit, Changed, Against) = (groups.Study.Unit, groups.Changed, groups.Against);
        var dominance = Dominance.Of(groups.Counts.EachChanged, groups.Counts.EachUnchanged, groups.Study.N with { Used = Changed + Against });
        var area = dominance.AreaUnderCurve(level);
        Area = area with { Warnings = [.. area.Warnings, .. area.Value <= 0.5 ? [AnchorWarnings.WrongWay] : Array.Empty<Warning>()] };
        (AreaVariance, HanleyMcNeilStandardError) = (dominance.ProbabilityVariance, HanleyMcNeil(area.Value, Changed, Against));
    }

    /// <summary>Every cut-off from the smallest amount that occurred, and last the one that nobody reaches.</summary>
    public IReadOnlyList<RocPoint> Points { get; }

    /// <summary>The area under the curve, with the interval of DeLong 1988; no interval where one amount divides the groups completely.</summary>
    public Estimate Area { get; }

    /// <summary>The variance of the area (DeLong 1988).</summary>
    public double AreaVariance { get; }

    /// <summary>The standard error of the area by the formula of Hanley and McNeil 1982.</summary>
    public double HanleyMcNeilStandardError { get; }

    /// <summary>The unit of the amounts.</summary>
    public string Unit { get; }

    /// <summary>How many patients changed by the anchor.</summary>
    public int Changed { get; }

    /// <summary>How many patients they are set against.</summary>
    public int Against { get; }

    /// <summary>The best cut-off by a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="NotEstimableException">The patients who changed by the anchor did not change more, or no cut-off keeps the rule.</exception>
    public RocCutOff CutOff(RocRule rule) =>
        BestBy(rule) ?? throw new NotEstimableException(Area.Value <= 0.5 ? AnchorWarnings.WrongWay.Text : Estimators.NotSpecific + ".");

    /// <summary>The best cut-off by a rule; <see langword="null"/> where there is none.</summary>
    internal RocCutOff? BestBy(RocRule rule)
    {
        var best = RocSearch.Best(_cuts, Check.Stated(rule, nameof(rule)));
        return Area.Value <= 0.5 || best.Count == 0 ? null : new(rule, Points[best[0]], [.. best.Select(place => Points[place])]);
    }

    private static double HanleyMcNeil(double area, int changed, int unchanged)
    {
        double q1 = area / (2 - area), q2 = 2 * area * area / (1 + area), square = area * area;
        return Math.Sqrt(((area * (1 - area)) + ((changed - 1) * (q1 - square)) + ((unchanged - 1) * (q2 - square))) / ((double)changed * unchanged));
    }

    private double MidpointBelow(int place) => place == 0 ? double.NegativeInfinity : (_cuts[place - 1].Amount + _cuts[place].Amount) / 2;
}

/// <summary>One cut-off: who changed at least so much counts as changed.</summary>
/// <param name="AtLeast">The smallest amount that occurred and counts as changed: what to apply; <see langword="null"/> for the cut-off that nobody reaches.</param>
/// <param name="Midpoint">Half way to the next smaller amount, as most programs print it.</param>
/// <param name="Sensitivity">The share of the changed who reach it.</param>
/// <param name="Specificity">The share of the others who do not.</param>
public readonly record struct RocPoint(double? AtLeast, double Midpoint, double Sensitivity, double Specificity)
{
    /// <summary>Sensitivity plus specificity less 1 (Youden 1950).</summary>
    public double Youden => Sensitivity + Specificity - 1;

    /// <summary>The distance from perfect sensitivity and specificity.</summary>
    public double DistanceToTopLeft => Math.Sqrt(((1 - Sensitivity) * (1 - Sensitivity)) + ((1 - Specificity) * (1 - Specificity)));
}

/// <summary>The best cut-off of a curve by a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Point">The cut-off; of several equally good ones the smallest.</param>
/// <param name="Tied">Every equally good cut-off.</param>
public sealed record RocCutOff(RocRule Rule, RocPoint Point, IReadOnlyList<RocPoint> Tied);
