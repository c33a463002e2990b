namespace Scales.Research;

/// <summary>What to beware of in thresholds from anchors. The limits are those of the literature where it has any.</summary>
internal static class AnchorWarnings
{
    private const int Few = 10;
    private const double Weak = 0.30, Wanted = 0.50;

    internal static IEnumerable<Warning> Of(AnchorGroups groups, ThresholdMethod method, double value)
    {
        if (groups.Changed < Few || (method != ThresholdMethod.MeanChange && groups.Against < Few))
        {
            yield return new("few-patients", FormattableString.Invariant($"A group has fewer than {Few} patients."));
        }

        if (!(AnchorValidity.Spearman(groups.Study) >= Weak))
        {
            yield return WeakAnchor;
        }

        if (groups.Study.ZeroBaselines is > 0 and var lost)
        {
            yield return new("zero-baseline", FormattableString.Invariant($"{lost} patients with a baseline of 0 have no percentage and are not used."));
        }

        if (Estimators.WhyNoCutOff(groups.Counts) == Estimators.WrongWay)
        {
            yield return WrongWay;
        }

        if (value <= 0)
        {
            yield return new("not-positive", "The estimate is not more than 0: it would count patients who did not change, or changed the other way.");
        }

        if (method == ThresholdMethod.Predictive && ShareOf(groups) is < 0.3 or > 0.7)
        {
            yield return new("unequal-groups", "Fewer than 30 % or more than 70 % of the patients changed: the plain predictive MIC is biased, take an adjusted one.");
        }

        if (method.Rule is { } rule && RocSearch.Best(RocSearch.Cuts(groups.Counts), rule).Count > 1)
        {
            yield return new("tied-cut-offs", "Several cut-offs are equally good; the smallest is given.");
        }

        if (groups.Study.IsOrdinal && method.Rule is null)
        {
            yield return Ordinal;
        }
    }

    internal static IEnumerable<Warning> OfBootstrap(BootstrapDistribution samples)
    {
        if (samples.IsDiscrete)
        {
            yield return new("discrete", "The samples have few different estimates: the interval ends at amounts that occur, and its confidence is approximate.");
        }

        if (samples.SamplesWithoutEstimate > 0)
        {
            yield return new("samples-without-estimate", FormattableString.Invariant($"{samples.SamplesWithoutEstimate} samples had no estimate; they were drawn anew, or left out of given ones."));
        }
    }

    internal static IEnumerable<Warning> OfValidity(double change, double? baseline, double? followUp)
    {
        if (change < 0)
        {
            yield return WrongWay;
        }
        else if (change < Wanted)
        {
            yield return change < Weak ? WeakAnchor : new("moderate-anchor", "The anchor correlates with the change by less than 0.50.");
        }

        if (-baseline < followUp / 2)
        {
            yield return new("present-state-bias", "The anchor correlates with the score at follow-up and hardly, or not in the opposite direction, with the score at baseline: patients may have rated how they are, not how they changed.");
        }
    }

    private static double ShareOf(AnchorGroups groups) => (double)groups.Changed / (groups.Changed + groups.Against);

    private static Warning WeakAnchor { get; } = new("weak-anchor", "The anchor correlates with the change by less than 0.30: it says little about the score.");

    internal static Warning Ordinal { get; } = new("ordinal", "The scale numbers ordered grades: means and standard deviations take its steps for equal.");

    internal static Warning WrongWay { get; } = new("wrong-direction", Estimators.WrongWay + ".");
}
