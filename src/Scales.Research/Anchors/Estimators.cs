namespace Scales.Research;

/// <summary>What the methods compute. Every one has a value or says why there is none.</summary>
internal static class Estimators
{
    private const string Separated = "One amount of change divides the groups completely, so the logistic model has no maximum";
    internal const string WrongWay = "The patients who changed by the anchor did not change more by the score: the direction of the score or of the anchor may be wrong";
    private const string TooFew = "A group has fewer than two patients";
    internal const string NotSpecific = "No cut-off has a specificity of 0.80";

    internal static Attempt MeanChange(ChangeCounts counts) =>
        counts.ChangedTotal < 2 ? Attempt.Failed(TooFew) : Spread.Of(counts.Amounts, counts.Changed).Mean;

    internal static Attempt MeanDifference(ChangeCounts counts) =>
        WhyNoGroups(counts) is { } why ? Attempt.Failed(why) : Spread.Of(counts.Amounts, counts.Changed).Mean - Spread.Of(counts.Amounts, counts.Unchanged).Mean;

    internal static Attempt Roc(ChangeCounts counts, RocRule rule)
    {
        if (WhyNoCutOff(counts) is { } why)
        {
            return Attempt.Failed(why);
        }

        var cuts = RocSearch.Cuts(counts);
        return RocSearch.Best(cuts, rule) is [var first, ..] ? cuts[first].Amount : Attempt.Failed(NotSpecific);
    }

    internal static Attempt Model(ChangeCounts counts, Func<PredictiveModel, double> value) =>
        WhyNoModel(counts) is { } why ? Attempt.Failed(why) : value(PredictiveModel.Fit(counts));

    internal static string? WhyNoModel(ChangeCounts counts) =>
        WhyNoCutOff(counts) ?? (Logistic.IsSeparated(counts) ? Separated : Rises(counts) ? null : WrongWay);

    // The slope has the sign of the difference of the means, which an area above one half does not settle.
    private static bool Rises(ChangeCounts counts) => MeanDifference(counts).Value > 1e-12 * Spread.Of(counts.Amounts, counts.Changed, counts.Unchanged).StandardDeviation;

    internal static string? WhyNoCutOff(ChangeCounts counts) => WhyNoGroups(counts) ?? (RocSearch.Separates(counts) ? null : WrongWay);

    internal static string? WhyNoGroups(ChangeCounts counts) => counts.ChangedTotal < 2 || counts.UnchangedTotal < 2 ? TooFew : null;
}
