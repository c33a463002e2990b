using System.Globalization;

namespace Scales.Research;

/// <summary>A patient with both scores and a rating. The amounts are exact fractions until here, so equal ones are equal doubles.</summary>
internal readonly record struct AnchoredPatient(double Improvement, double? Percent, double Baseline, double FollowUp, int Rating)
{
    internal static AnchoredPatient? Of<TScale>(Outcome<TScale> outcome, int? rating) where TScale : struct, IScale =>
        outcome.Change is { } change && rating is { } category
            ? new(change.Improvement, default(TScale) is IRatioScale ? PercentOf(change) : null, change.Baseline.Value, change.FollowUp.Value, category)
            : null;

    internal static AnchoredPatient? Of(decimal? baseline, decimal? followUp, Direction direction, int? rating)
    {
        if (baseline is not { } before || followUp is not { } after || rating is not { } category)
        {
            return null;
        }

        decimal improvement = direction == Direction.HigherIsWorse ? before - after : after - before;
        double? percent = direction == Direction.HigherIsWorse && before > 0 ? Nearest(100 * improvement / before) : null;
        return new(Nearest(improvement), percent, Nearest(before), Nearest(after), category);
    }

    // A cast rounds twice, so that 200/7 would not be the same double as that fraction of scores.
    private static double Nearest(decimal value) => double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    // On a ratio scale zero means none, so improvement is the fall. The parts are whole numbers far below 2^53: the quotient is rounded once.
    private static double? PercentOf<TScale>(Change<TScale> change) where TScale : struct, IScale
    {
        var (before, after) = (change.Baseline, change.FollowUp);
        double whole = (double)before.Numerator * after.Denominator;
        return whole == 0 ? null : 100 * (whole - ((double)after.Numerator * before.Denominator)) / whole;
    }
}
